package mimus.machine;

import mimus.cpu.Cpu;
import mimus.cpu.Trap;

/** What somebody wants to be done before a system call. */
@FunctionalInterface
public interface SystemCallHook {
    /**
     * Called with {@code pc} at the instruction, before the world sees the trap; registers may be changed. What it throws
     * ends the run there and comes out of it; a {@link Machine#halt} takes effect after the call.
     */
    void before(Cpu<?> cpu, Trap.SystemCall call);
}
