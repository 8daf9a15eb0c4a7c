package mimus.machine;

import mimus.cpu.Trap;
import mimus.memory.Access;

/** Why a run ended. */
public sealed interface Stop {
    /** The guest ended itself; {@code status} as a shell would see it, 0 to 255. */
    record Exited(int status) implements Stop {}

    /** A signal ended the guest; {@code signal} is its number on the guest's system. */
    record Killed(int signal, String name) implements Stop {}

    /** A stop address was reached; the instruction at {@code pc} has not been executed. */
    record Breakpoint(long pc) implements Stop {}

    /** The guest did what nobody is there to handle; {@code pc} is at the instruction. */
    record Unhandled(long pc, Trap trap) implements Stop {}

    /**
     * An instruction accessed memory that is watched; it is complete, and {@code pc} is at the next one.
     *
     * @param address of the access
     * @param size of the access in bytes
     * @param before what was there, zero-extended
     * @param value that was loaded or stored, zero-extended
     */
    record Watchpoint(long pc, long address, int size, Access access, long before, long value) implements Stop {}

    /** A signal is about to reach the guest, which has not seen it; {@code signal} is the guest's number. */
    record Signalled(long pc, int signal, String name) implements Stop {}

    /** The guest asks for a system call, or has just got its result; {@code number} is the guest's. */
    record Called(long pc, int number, boolean returned) implements Stop {}

    /** The guest made a process, began a program or the like: see {@code what}; {@code id} is the new process or task. */
    record Happened(long pc, String what, int id) implements Stop {}

    /** All instructions asked for have been executed. */
    record BudgetSpent(long pc) implements Stop {}

    /** Someone asked for it with {@link Machine#interrupt}. */
    record Interrupted(long pc) implements Stop {}

    /** Nothing can ever happen again: all wait, and no event is to come. */
    record Stuck(String why) implements Stop {}
}
