package mimus.x86.cpu;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Clock;
import mimus.cpu.Env;
import mimus.cpu.Hooks;
import mimus.memory.Access;
import mimus.memory.Watch;
import mimus.x86.state.DebugRegisters;
import mimus.x86.state.SystemFlags;
import mimus.x86.state.SystemState;
import mimus.x86.state.X86Env;

/**
 * The guest's own breakpoints, watchpoints and single steps (Intel SDM volume 3, chapter 17).
 *
 * <p>What is off costs nothing: breakpoints are hooks at their addresses, watchpoints are watches of memory, and a step is an
 * event one instruction ahead. A debugger's own points come first, and know nothing of these.
 */
final class SelfDebug {
    private final X86Env env;
    private final Clock clock;
    private final Hooks hooks;
    private final List<Hooks.Registration> breakpoints = new ArrayList<>();
    private Clock.Planned planned = () -> {};
    private boolean planning;
    private boolean steps;
    private boolean watching;

    /** What DR6 is to say of the instruction that has just been executed. */
    private long seen;

    SelfDebug(X86Env env, Clock clock, Hooks hooks) {
        this.env = env;
        this.clock = clock;
        this.hooks = hooks;
    }

    /** Debug registers have changed. */
    void pointsChanged() {
        breakpoints.forEach(Hooks.Registration::close);
        breakpoints.clear();
        List<Watch> watches = new ArrayList<>();
        DebugRegisters debug = env.state.debug;
        for (int n = 0; n < 4; n++) {
            int kind = debug.kind(n);
            if (debug.enabled(n) && kind == DebugRegisters.EXECUTED) {
                long address = debug.address(n);
                breakpoints.add(hooks.onInstruction(address, address, this::reached));
            } else if (debug.enabled(n) && kind != DebugRegisters.PORT) {
                boolean reads = kind == DebugRegisters.ACCESSED;
                long start = debug.address(n) & -(long) debug.length(n);
                watches.add(new Watch(start, debug.length(n), reads, true));
            }
        }
        if (watching || !watches.isEmpty()) {
            watching = !watches.isEmpty();
            env.memory().watch(this, watches, this::accessed);
        }
    }

    /** A breakpoint is a fault before the instruction, unless RF lets it pass. */
    private void reached(Env at) {
        if ((env.system.bits() & SystemFlags.RF) != 0 || env.instructions < env.state.shadowEnd) {
            return;
        }
        DebugRegisters debug = env.state.debug;
        long hits = 0;
        for (int n = 0; n < 4; n++) {
            boolean hit = debug.enabled(n) && debug.kind(n) == DebugRegisters.EXECUTED && debug.address(n) == env.pc;
            hits |= hit ? 1L << n : 0;
        }
        debug.report(hits);
        throw env.fault(SystemState.DEBUG, 0);
    }

    /** A watchpoint is a trap behind the instruction. */
    private void accessed(long address, int size, Access access, long value) {
        DebugRegisters debug = env.state.debug;
        for (int n = 0; n < 4; n++) {
            int kind = debug.kind(n);
            boolean meant = kind == DebugRegisters.ACCESSED || kind == DebugRegisters.WRITTEN && access == Access.WRITE;
            long start = debug.address(n) & -(long) debug.length(n);
            boolean inside = start < address + size && address < start + debug.length(n);
            seen |= debug.enabled(n) && meant && inside ? 1L << n : 0;
        }
        if (seen != 0) {
            env.attention = true;
        }
    }

    /** Ports have been accessed. */
    void portsAccessed(int port, int bytes) {
        seen |= env.state.debug.ports(port, bytes);
        if (seen != 0) {
            env.attention = true;
        }
    }

    /** TF or RF may have been set. */
    void flagsChanged() {
        if ((env.system.bits() & (SystemFlags.TF | SystemFlags.RF)) != 0) {
            env.attention = true; // before the instruction that is stepped, it is planned what comes behind it
        }
    }

    /** Plans what comes behind the next instruction: a step is done, RF is over. */
    void plan() {
        int flags = env.system.bits();
        if (!planning && (flags & (SystemFlags.TF | SystemFlags.RF)) != 0) {
            planning = true;
            steps = (flags & SystemFlags.TF) != 0;
            planned = clock.at(clock.now() + 1, this::behind);
        }
    }

    private void behind() {
        planning = false;
        if (steps) {
            seen |= DebugRegisters.STEPPED;
        }
        env.system.change(0, SystemFlags.RF);
        env.attention = true;
    }

    /** A handler is entered: what was planned for the program is off. */
    void cancel() {
        planned.cancel();
        planning = false;
        seen = 0;
    }

    /** Has it looked again behind the next instruction. */
    void lookAgain() {
        clock.at(clock.now() + 1, () -> env.attention = true);
    }

    /** Whether a debug exception is to be taken. */
    boolean pending() {
        return seen != 0;
    }

    /** Says in DR6 why. */
    void report() {
        env.state.debug.report(seen);
        seen = 0;
    }
}
