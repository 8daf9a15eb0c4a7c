package mimus.linux.ipc;

import mimus.abi.Structure;
import mimus.bits.Bits;
import mimus.linux.kernel.Area;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.ProcessMemory;
import mimus.linux.kernel.Syscall;

/** Shared memory of System V. */
public final class SharedMemoryCalls {
    private static final long PAGE = ProcessMemory.PAGE;
    private static final long LARGEST = 1L << 30;
    private static final int SHM_RDONLY = 010000;
    private static final int SHM_RND = 020000;
    private static final int SHM_REMAP = 040000;
    private static final int SHM_EXEC = 0100000;
    private static final int SHM_DEST = 01000;
    private static final int SHM_LOCK = 11;
    private static final int SHM_UNLOCK = 12;
    private static final int SHM_STAT = 13;
    private static final int SHM_INFO = 14;
    private static final int SHM_STAT_ANY = 15;

    private SharedMemoryCalls() {}

    @Syscall
    static long shmget(Process p, int key, long size, int flags) {
        IpcTable<Segment> table = Ipc.of(p).segments;
        return table.get(key, flags, segment -> size <= segment.size(), wanted -> {
            if (size <= 0 || size > LARGEST) {
                throw Errno.EINVAL.failure();
            }
            return new Segment(wanted, flags, size, Bits.alignUp(size, PAGE), p, table);
        });
    }

    @Syscall
    static long shmat(Process p, int id, long address, int flags) {
        Segment segment = Ipc.of(p).segments.find(id);
        ProcessMemory space = p.space();
        long at = address;
        if (at == 0) {
            at = space.findRoom(segment.mapped());
        } else if ((at & PAGE - 1) != 0) {
            if ((flags & SHM_RND) == 0) {
                throw Errno.EINVAL.failure();
            }
            at &= -PAGE;
        }
        if (!space.isFree(at, segment.mapped()) && (flags & SHM_REMAP) == 0) {
            throw Errno.EINVAL.failure();
        }
        int rights = ((flags & SHM_RDONLY) != 0 ? 1 : 3) | ((flags & SHM_EXEC) != 0 ? 4 : 0);
        String name = "/SYSV%08x (deleted)".formatted(segment.key());
        space.mapFile(at, segment.mapped(), rights, segment, 0, name);
        segment.attachedAt = IpcObject.seconds(p);
        segment.lastUser = p.pid();
        return at;
    }

    @Syscall
    static long shmdt(Process p, long address) {
        Area first = p.space().area(address);
        if (first == null || first.start() != address || !(first.pages() instanceof Segment segment)) {
            throw Errno.EINVAL.failure();
        }
        segment.detachedAt = IpcObject.seconds(p);
        segment.lastUser = p.pid();
        long end = address + segment.mapped();
        p.space().areas().stream()
                .filter(area -> area.pages() == segment && area.start() >= address && area.end() <= end)
                .forEach(area -> p.space().unmap(area.start(), area.length()));
        return 0;
    }

    @Syscall
    static long shmctl(Process p, int id, int command, long buffer) {
        Ipc ipc = Ipc.of(p);
        switch (Ipc.command(command)) {
            case Ipc.RMID -> ipc.segments.find(id).doom();
            case Ipc.SET -> ipc.segments.find(id).change(p, p.memory().structure("shmid_ds", buffer));
            case Ipc.STAT -> p.memory().write(buffer, state(p, ipc.segments.find(id)));
            case SHM_STAT, SHM_STAT_ANY -> {
                Segment segment = ipc.segments.at(id);
                p.memory().write(buffer, state(p, segment));
                return segment.id;
            }
            case Ipc.INFO -> {
                Structure info = p.memory().structure("shminfo");
                info.set("shmmax", LARGEST).set("shmmin", 1).set("shmmni", 4096).set("shmseg", 4096);
                p.memory().write(buffer, info.set("shmall", LARGEST / PAGE));
                return ipc.segments.highestIndex();
            }
            case SHM_INFO -> {
                return information(p, ipc, buffer);
            }
            case SHM_LOCK, SHM_UNLOCK -> ipc.segments.find(id);
            default -> throw Errno.EINVAL.failure();
        }
        return 0;
    }

    /** {@code struct shm_info}: an int, then five words. */
    private static long information(Process p, Ipc ipc, long buffer) {
        int word = p.abi().bits() / 8;
        long pages = ipc.segments.all().stream()
                .mapToLong(segment -> segment.mapped() / PAGE)
                .sum();
        p.memory().write(buffer, new byte[6 * word]);
        p.memory().int32(buffer, ipc.segments.all().size());
        p.memory().word(buffer + word, pages);
        p.memory().word(buffer + 2L * word, pages);
        return ipc.segments.highestIndex();
    }

    private static Structure state(Process p, Segment segment) {
        Structure state = p.memory().structure("shmid_ds");
        segment.permissions(p, state);
        if (segment.isDoomed()) {
            Structure permissions = p.memory().structure("ipc_perm");
            permissions.set("mode", segment.mode | SHM_DEST).set("seq", segment.id >>> IpcTable.INDEX_BITS);
            state.array("ipc_perm", permissions.bytes());
        }
        return state.set("shm_segsz", segment.size())
                .set("shm_atime", segment.attachedAt)
                .set("shm_dtime", segment.detachedAt)
                .set("shm_ctime", segment.changed)
                .set("shm_cpid", segment.maker)
                .set("shm_lpid", segment.lastUser)
                .set("shm_nattch", segment.attachments());
    }
}
