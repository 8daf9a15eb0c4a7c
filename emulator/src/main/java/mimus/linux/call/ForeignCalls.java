package mimus.linux.call;

import java.util.List;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.call.ProcessFileCalls;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.GuestMemory.Buffer;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;
import mimus.memory.MemoryFault;

/** What one process does to another's memory and things. */
public final class ForeignCalls {
    private static final int KCMP_FILE = 0;
    private static final int KCMP_VM = 1;
    private static final int KCMP_FILES = 2;
    private static final int KCMP_SIGHAND = 4;
    private static final int LAST_KCMP = 7;
    private static final int CHUNK = 1 << 16;

    private ForeignCalls() {}

    @Syscall
    static long process_vm_readv(Task t, int pid, long local, int locals, long remote, int remotes, int flags) {
        return move(t, pid, local, locals, remote, remotes, flags, false);
    }

    @Syscall
    static long process_vm_writev(Task t, int pid, long local, int locals, long remote, int remotes, int flags) {
        return move(t, pid, local, locals, remote, remotes, flags, true);
    }

    private static long move(
            Task t, int pid, long local, int locals, long remote, int remotes, int flags, boolean writes) {
        Process other = t.process().kernel().process(pid);
        if (flags != 0) {
            throw Errno.EINVAL.failure();
        }
        if (other == null || !other.isAlive()) {
            throw Errno.ESRCH.failure();
        }
        List<Buffer> own = t.memory().buffers(local, locals);
        List<Buffer> foreign = t.memory().buffers(remote, remotes);
        return writes ? copy(t.memory(), own, other.memory(), foreign) : copy(other.memory(), foreign, t.memory(), own);
    }

    /** Copies as far as both go; how many bytes. A fault ends it, and is told if nothing was copied. */
    private static long copy(GuestMemory from, List<Buffer> sources, GuestMemory to, List<Buffer> targets) {
        long done = 0;
        int source = 0;
        int target = 0;
        long inSource = 0;
        long inTarget = 0;
        try {
            while (source < sources.size() && target < targets.size()) {
                Buffer a = sources.get(source);
                Buffer b = targets.get(target);
                int count = (int) Math.min(CHUNK, Math.min(a.length() - inSource, b.length() - inTarget));
                to.write(b.address() + inTarget, from.read(a.address() + inSource, count));
                done += count;
                inSource += count;
                inTarget += count;
                if (inSource == a.length()) {
                    source++;
                    inSource = 0;
                }
                if (inTarget == b.length()) {
                    target++;
                    inTarget = 0;
                }
            }
        } catch (MemoryFault fault) {
            if (done == 0) {
                throw fault;
            }
        }
        return done;
    }

    @Syscall(lacks = "advice that changes anything")
    static long process_madvise(Task t, int fd, long vector, int count, int advice, int flags) {
        ProcessFileCalls.process(t.process(), fd);
        if (flags != 0 || advice != 20 && advice != 21 && advice != 3) {
            throw Errno.EINVAL.failure();
        }
        return t.memory().buffers(vector, count).stream()
                .mapToLong(Buffer::length)
                .sum();
    }

    /** Memory of a process that is dying is given back at once anyway. */
    @Syscall
    static long process_mrelease(Process p, int fd, int flags) {
        Process target = ProcessFileCalls.process(p, fd);
        if (flags != 0 || target.isAlive()) {
            throw Errno.EINVAL.failure();
        }
        return 0;
    }

    /** Whether two processes share something: 0 if they do, else an order. */
    @Syscall(lacks = "KCMP_FS, KCMP_IO, KCMP_SYSVSEM, KCMP_EPOLL_TFD")
    static long kcmp(Process p, int first, int second, int type, long one, long two) {
        Process a = p.kernel().process(first);
        Process b = p.kernel().process(second);
        if (a == null || b == null) {
            throw Errno.ESRCH.failure();
        }
        return switch (type) {
            case KCMP_FILE ->
                order(
                        p,
                        a,
                        ProcessFiles.of(a).file((int) one) == ProcessFiles.of(b).file((int) two));
            case KCMP_VM -> order(p, a, a.space() == b.space());
            case KCMP_FILES ->
                order(p, a, ProcessFiles.of(a).table() == ProcessFiles.of(b).table());
            case KCMP_SIGHAND -> order(p, a, a == b);
            default -> throw (type <= LAST_KCMP ? Errno.EOPNOTSUPP : Errno.EINVAL).failure();
        };
    }

    /** 0 for the same; else an order that says nothing but that they differ. */
    private static long order(Process caller, Process first, boolean same) {
        return same ? 0 : first == caller ? 1 : 2;
    }
}
