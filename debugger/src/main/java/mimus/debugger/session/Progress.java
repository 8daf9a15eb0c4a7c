package mimus.debugger.session;

import mimus.cpu.Cpu;
import mimus.debugger.guest.GuestThread;

/** Tells whether a thread has executed something. */
final class Progress {
    private final GuestThread thread;
    private final Cpu<?> cpu;
    private final long count;

    Progress(GuestThread thread) {
        this.thread = thread;
        this.cpu = thread.cpu();
        this.count = cpu.env().instructions;
    }

    /** Whether it has completed an instruction: one that waits in a system call has not. */
    boolean isMade() {
        return thread.cpu() != cpu || cpu.env().instructions != count && !thread.isWaiting();
    }
}
