package mimus.linux.ipc;

import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Restart;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** All of System V IPC behind one number, as older ABIs have it. */
public final class IpcCalls {
    private IpcCalls() {}

    /** The upper half of {@code call} is a version. */
    @Syscall(restart = Restart.NEVER)
    static long ipc(Task t, int call, int first, long second, long third, long pointer, long fifth) {
        Process p = t.process();
        int version = call >>> 16;
        int flags = (int) third;
        String time = t.abi().bits() == 32 ? "timespec" : "timespec64";
        return switch (call & 0xffff) {
            case 1 -> SemaphoreCalls.semop(t, first, pointer, (int) second);
            case 2 -> SemaphoreCalls.semget(p, first, (int) second, flags);
            case 3 ->
                SemaphoreCalls.semctl(p, first, (int) second, flags, p.memory().word(pointer));
            case 4 -> SemaphoreCalls.timed(t, first, pointer, (int) second, fifth, time);
            case 11 -> MessageQueueCalls.msgsnd(t, first, pointer, second, flags);
            case 12 -> receive(t, version, first, second, flags, pointer, fifth);
            case 13 -> MessageQueueCalls.msgget(p, first, (int) second);
            case 14 -> MessageQueueCalls.msgctl(p, first, (int) second, pointer);
            case 21 -> {
                p.memory().word(third, SharedMemoryCalls.shmat(p, first, pointer, (int) second));
                yield 0;
            }
            case 22 -> SharedMemoryCalls.shmdt(p, pointer);
            case 23 -> SharedMemoryCalls.shmget(p, first, second, flags);
            case 24 -> SharedMemoryCalls.shmctl(p, first, (int) second, pointer);
            default -> throw Errno.ENOSYS.failure();
        };
    }

    /** Version 0 has buffer and type behind one pointer ({@code struct ipc_kludge}). */
    private static long receive(Task t, int version, int id, long size, int flags, long pointer, long fifth) {
        boolean narrow = t.abi().bits() == 32;
        if (version != 0) {
            return MessageQueueCalls.msgrcv(t, id, pointer, size, narrow ? (int) fifth : fifth, flags);
        }
        long buffer = t.memory().word(pointer);
        long second = t.memory().word(pointer + t.abi().bits() / 8);
        return MessageQueueCalls.msgrcv(t, id, buffer, size, narrow ? (int) second : second, flags);
    }
}
