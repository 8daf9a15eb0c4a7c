package mimus.machine;

import mimus.cpu.Trap;

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

    /** All instructions asked for have been executed. */
    record BudgetSpent(long pc) implements Stop {}

    /** Someone asked for it with {@link Machine#interrupt}. */
    record Interrupted(long pc) implements Stop {}

    /** Nothing can ever happen again: all wait, and no event is to come. */
    record Stuck(String why) implements Stop {}
}
