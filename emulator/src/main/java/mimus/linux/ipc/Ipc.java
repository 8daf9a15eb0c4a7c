package mimus.linux.ipc;

import mimus.linux.kernel.Process;

/** All objects of System V IPC of a run, and the commands that are the same for each kind. */
final class Ipc {
    static final int RMID = 0;
    static final int SET = 1;
    static final int STAT = 2;
    static final int INFO = 3;
    static final int NOWAIT = 04000;

    /** What newer programs add to a command, to get the structures of today. */
    private static final int IPC_64 = 0x100;

    final IpcTable<Segment> segments = new IpcTable<>();
    final IpcTable<SemaphoreSet> semaphores = new IpcTable<>();
    final IpcTable<MessageQueue> queues = new IpcTable<>();

    static Ipc of(Process process) {
        return process.kernel().shared(Ipc.class, Ipc::new);
    }

    static int command(int given) {
        return given & ~IPC_64;
    }
}
