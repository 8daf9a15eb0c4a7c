package mimus.linux.fs.call;

import mimus.abi.Structure;
import mimus.linux.fs.Descriptor;
import mimus.linux.fs.FileLocks;
import mimus.linux.fs.FileTable;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.memory.MemoryFile;
import mimus.linux.fs.stream.PipeEnd;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Flags;
import mimus.linux.kernel.Number;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Wait;

/** Descriptors: copying them, what is set on them, locks. */
public final class DescriptorCalls {
    /** Commands of {@code fcntl}, as the generic header numbers them. */
    private static final int F_DUPFD = 0;

    private static final int F_GETFD = 1;
    private static final int F_SETFD = 2;
    private static final int F_GETFL = 3;
    private static final int F_SETFL = 4;
    private static final int F_GETLK = 5;
    private static final int F_SETLK = 6;
    private static final int F_SETLKW = 7;
    private static final int F_SETOWN = 8;
    private static final int F_GETOWN = 9;
    private static final int F_SETSIG = 10;
    private static final int F_GETSIG = 11;
    private static final int F_GETLK64 = 12;
    private static final int F_SETLK64 = 13;
    private static final int F_SETLKW64 = 14;
    private static final int F_OFD_GETLK = 36;
    private static final int F_OFD_SETLK = 37;
    private static final int F_OFD_SETLKW = 38;
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int F_SETPIPE_SZ = 1031;
    private static final int F_GETPIPE_SZ = 1032;
    private static final int F_ADD_SEALS = 1033;
    private static final int F_GET_SEALS = 1034;

    private static final int FD_CLOEXEC = 1;
    private static final int F_RDLCK = 0;
    private static final int F_WRLCK = 1;
    private static final int F_UNLCK = 2;

    private static final int LOCK_SH = 1;
    private static final int LOCK_EX = 2;
    private static final int LOCK_NB = 4;
    private static final int LOCK_UN = 8;

    private DescriptorCalls() {}

    private static FileTable table(Process process) {
        return ProcessFiles.of(process).table();
    }

    @Syscall
    static long dup(Process process, int fd) {
        FileTable table = table(process);
        return table.add(table.any(fd), false);
    }

    @Syscall
    static long dup2(Process process, int from, int to) {
        FileTable table = table(process);
        OpenFile file = table.any(from);
        if (from != to) {
            table.set(to, file, false);
        }
        return to;
    }

    @Syscall
    static long dup3(Process process, int from, int to, @Flags("O") int flags) {
        if (from == to || (flags & ~OpenFlags.CLOEXEC) != 0) {
            throw Errno.EINVAL.failure();
        }
        FileTable table = table(process);
        table.set(to, table.any(from), flags != 0);
        return to;
    }

    @Syscall
    static long fcntl(Process process, int fd, @Number("F") int command, long argument) {
        FileTable table = table(process);
        Descriptor descriptor = table.descriptor(fd);
        OpenFile file = descriptor.file();
        var flags = process.abi().constants().sets("O");
        return switch (command) {
            case F_DUPFD -> duplicate(table, file, argument, false);
            case F_DUPFD_CLOEXEC -> duplicate(table, file, argument, true);
            case F_GETFD -> descriptor.closeOnExec() ? FD_CLOEXEC : 0;
            case F_SETFD -> {
                table.closeOnExec(fd, (argument & FD_CLOEXEC) != 0);
                yield 0;
            }
            case F_GETFL -> flags.toGuest(file.flags());
            case F_SETFL -> {
                table.file(fd).flags((int) flags.toGeneric(argument));
                yield 0;
            }
            case F_GETOWN, F_GETSIG, F_SETOWN, F_SETSIG -> 0;
            default -> special(process, table.file(fd), command, argument);
        };
    }

    @Syscall
    static long fcntl64(Process process, int fd, @Number("F") int command, long argument) {
        return fcntl(process, fd, command, argument);
    }

    private static long duplicate(FileTable table, OpenFile file, long least, boolean closeOnExec) {
        if (least < 0 || least >= table.limit()) {
            throw Errno.EINVAL.failure();
        }
        return table.add(file, closeOnExec, (int) least);
    }

    private static long special(Process process, OpenFile file, int command, long argument) {
        switch (command) {
            case F_GETLK, F_SETLK, F_SETLKW -> lock(process, file, command, "flock", argument);
            case F_GETLK64, F_SETLK64, F_SETLKW64 -> lock(process, file, command - 7, "flock64", argument);
            case F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW -> lock(process, file, command, "flock64", argument);
            case F_SETPIPE_SZ -> {
                return pipe(file).pipe().capacity((int) argument);
            }
            case F_GETPIPE_SZ -> {
                return pipe(file).pipe().capacity();
            }
            case F_ADD_SEALS -> memoryFile(file).addSeals((int) argument);
            case F_GET_SEALS -> {
                return memoryFile(file).seals();
            }
            default -> throw Errno.EINVAL.failure();
        }
        return 0;
    }

    private static PipeEnd pipe(OpenFile file) {
        if (file instanceof PipeEnd end) {
            return end;
        }
        throw Errno.EBADF.failure();
    }

    private static MemoryFile memoryFile(OpenFile file) {
        if (file instanceof MemoryFile memory) {
            return memory;
        }
        throw Errno.EINVAL.failure();
    }

    /** Locks of a process belong to its table of descriptors, the others to the open file. */
    private static void lock(Process process, OpenFile file, int command, String structure, long address) {
        boolean own = command < F_OFD_GETLK;
        Structure flock = process.memory().structure(structure, address);
        int type = (int) flock.get("l_type");
        long start = flock.get("l_start") + base(file, (int) flock.get("l_whence"));
        long length = flock.get("l_len");
        long from = length < 0 ? start + length : start;
        long to = length < 0 ? start : length == 0 ? Long.MAX_VALUE : start + length;
        if (from < 0 || type < F_RDLCK || type > F_UNLCK) {
            throw Errno.EINVAL.failure();
        }
        Object owner = own ? table(process) : file;
        var wanted = new FileLocks.Range(owner, type == F_WRLCK, from, to, own ? process.pid() : -1);
        if (command == F_GETLK || command == F_OFD_GETLK) {
            process.memory().write(address, told(flock, file.inode().locks().obstacle(wanted)));
        } else if (type == F_UNLCK) {
            file.inode().locks().unlock(owner, from, to);
        } else {
            take(file, wanted, command == F_SETLKW || command == F_OFD_SETLKW);
        }
    }

    private static long base(OpenFile file, int whence) {
        return switch (whence) {
            case 0 -> 0;
            case 1 -> file.position();
            case 2 -> file.attributes().size();
            default -> throw Errno.EINVAL.failure();
        };
    }

    private static Structure told(Structure flock, FileLocks.Range obstacle) {
        if (obstacle == null) {
            return flock.set("l_type", F_UNLCK);
        }
        long length = obstacle.end() == Long.MAX_VALUE ? 0 : obstacle.end() - obstacle.start();
        return flock.set("l_type", obstacle.exclusive() ? F_WRLCK : F_RDLCK)
                .set("l_whence", 0)
                .set("l_start", obstacle.start())
                .set("l_len", length)
                .set("l_pid", obstacle.pid());
    }

    private static void take(OpenFile file, FileLocks.Range wanted, boolean waits) {
        if (wanted.exclusive() ? !OpenFlags.writes(file.flags()) : !OpenFlags.reads(file.flags())) {
            throw Errno.EBADF.failure();
        }
        FileLocks locks = file.inode().locks();
        if (locks.obstacle(wanted) != null) {
            throw waits ? Wait.until(() -> locks.obstacle(wanted) == null) : Errno.EAGAIN.failure();
        }
        locks.lock(wanted);
    }

    @Syscall
    static long flock(Process process, int fd, int operation) {
        OpenFile file = table(process).file(fd);
        FileLocks locks = file.inode().locks();
        int kind = operation & ~LOCK_NB;
        if (kind == LOCK_UN) {
            locks.unlockWhole(file);
            return 0;
        }
        if (kind != LOCK_SH && kind != LOCK_EX) {
            throw Errno.EINVAL.failure();
        }
        boolean exclusive = kind == LOCK_EX;
        if (!locks.lockWhole(file, exclusive)) {
            if ((operation & LOCK_NB) != 0) {
                throw Errno.EAGAIN.failure();
            }
            throw Wait.until(() -> locks.canLockWhole(file, exclusive));
        }
        return 0;
    }
}
