package mimus.linux.kernel;

import mimus.memory.MemoryFault;

/** The system call that a traced task has come to, as its tracer sees it. */
public final class TracedCall {
    private static final int ARGUMENTS = 6;

    /** The kernel's own numbers of errors: how a call is made again that a signal has interrupted. */
    private static final int ERESTARTSYS = 512;

    private static final int ERESTARTNOINTR = 513;
    private static final int ERESTARTNOHAND = 514;

    private final Task task;
    private final long[] arguments = new long[ARGUMENTS];
    private int number;
    private long outcome;

    /** Whether the tracer has seen that it begins, and not that it has ended. */
    private boolean seen;

    /** What is shown while the task stands still in it; else null. */
    private CallRegisters registers;

    TracedCall(Task task) {
        this.task = task;
    }

    public int number() {
        return number;
    }

    public long argument(int position) {
        return arguments[position];
    }

    /** What came of it: the result, or the negative number of the error. */
    public long outcome() {
        return outcome;
    }

    boolean isSeen() {
        return seen;
    }

    void begin(int callNumber) {
        seen = true;
        number = callNumber;
        for (int i = 0; i < ARGUMENTS; i++) {
            arguments[i] = argument(task, i);
        }
    }

    private static long argument(Task task, int position) {
        try {
            long value = task.abi().argument(task.cpu(), position);
            return task.abi().registerBits() == 32 ? value & 0xffff_ffffL : value;
        } catch (MemoryFault notThere) {
            return 0; // on a stack that cannot be read, where a call may have fewer arguments
        }
    }

    void end(long result) {
        seen = false;
        outcome = result;
    }

    /** A signal ends it, and it will be made again. */
    void interrupt() {
        end(-restart());
    }

    private int restart() {
        return switch (task.restart()) {
            case ALWAYS -> ERESTARTNOINTR;
            case IF_ASKED -> ERESTARTSYS;
            case NEVER -> ERESTARTNOHAND;
        };
    }

    /** The task stands still: at the call that is about to be made, in one that it waits in, or elsewhere. */
    void show(boolean entering) {
        if (entering) {
            registers = CallRegisters.entering(task);
        } else if (task.waiting() != null) {
            registers = CallRegisters.interrupted(task, restart());
        }
    }

    /** The task goes on: with the call, unless the tracer has sent it elsewhere. */
    void goBack() {
        if (registers != null) {
            boolean there = registers.restore();
            registers = null;
            if (!there) {
                seen = false;
                task.completed();
            }
        }
    }
}
