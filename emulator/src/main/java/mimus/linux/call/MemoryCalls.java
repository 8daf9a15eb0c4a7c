package mimus.linux.call;

import java.util.Arrays;
import mimus.bits.Bits;
import mimus.linux.fs.FileType;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.kernel.Area;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Flags;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.ProcessMemory;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** Memory: mappings and the heap. */
public final class MemoryCalls {
    private static final long PAGE = ProcessMemory.PAGE;
    private static final int WRITE = 2;
    private static final int PROTECTIONS = 7;

    /** Generic flags of {@code mmap}. */
    private static final int SHARED = 1;

    private static final int PRIVATE = 2;
    private static final int SHARED_VALIDATE = 3;
    private static final int FIXED = 0x10;
    private static final int ANONYMOUS = 0x20;
    private static final int FIXED_NOREPLACE = 0x10_0000;

    private static final int MREMAP_MAYMOVE = 1;
    private static final int MREMAP_FIXED = 2;

    private static final int MADV_DONTNEED = 4;
    private static final int MADV_FREE = 8;

    private MemoryCalls() {}

    @Syscall
    public static long brk(Process p, long end) {
        return p.space().moveHeapEnd(end);
    }

    /** The offset counts pages of 4096 bytes. */
    @Syscall
    public static long mmap2(
            Process p, long address, long length, int protection, @Flags("MAP") int flags, int fd, long page) {
        return map(p, address, length, protection, flags, fd, page * PAGE);
    }

    @Syscall
    public static long mips_mmap2(
            Process p, long address, long length, int protection, @Flags("MAP") int flags, int fd, long page) {
        return map(p, address, length, protection, flags, fd, page * PAGE);
    }

    @Syscall
    public static long mmap(
            Process p, long address, long length, int protection, @Flags("MAP") int flags, int fd, long offset) {
        return map(p, address, length, protection, flags, fd, offset);
    }

    @Syscall
    public static long mips_mmap(
            Process p, long address, long length, int protection, @Flags("MAP") int flags, int fd, long offset) {
        return map(p, address, length, protection, flags, fd, offset);
    }

    /** The arguments of {@code mmap}, in memory. */
    @Syscall
    public static long old_mmap(Task t, long arguments) {
        long[] words = new long[6];
        for (int i = 0; i < words.length; i++) {
            words[i] = t.memory().word(arguments + (long) i * t.abi().bits() / 8);
        }
        int flags = (int) t.abi().constants().sets("MAP").toGeneric(words[3]);
        return map(t.process(), words[0], words[1], (int) words[2], flags, (int) words[4], words[5]);
    }

    private static long map(Process p, long wanted, long size, int protection, int flags, int fd, long offset) {
        if (size == 0 || (offset & PAGE - 1) != 0) {
            throw Errno.EINVAL.failure();
        }
        long length = Bits.alignUp(size, PAGE);
        ProcessMemory space = p.space();
        long address = place(space, wanted, length, flags);
        int rights = protection & PROTECTIONS;
        int sharing = flags & SHARED_VALIDATE;
        if (sharing == 0) {
            throw Errno.EINVAL.failure();
        }
        if ((flags & ANONYMOUS) != 0) {
            if (sharing == PRIVATE) {
                space.mapPrivate(address, length, rights, "");
            } else {
                space.mapShared(address, length, rights);
            }
            return address;
        }
        OpenFile file = ProcessFiles.of(p).file(fd);
        mapFile(p, file, address, length, rights, sharing != PRIVATE, offset);
        return address;
    }

    private static void mapFile(
            Process p, OpenFile file, long address, long length, int rights, boolean shared, long offset) {
        if (!OpenFlags.reads(file.flags()) || shared && (rights & WRITE) != 0 && !OpenFlags.writes(file.flags())) {
            throw Errno.EACCES.failure();
        }
        if (file.inode().type() != FileType.REGULAR && file.inode().type() != FileType.CHARACTER) {
            throw Errno.ENODEV.failure();
        }
        String name = file.place().description(ProcessFiles.of(p).standpoint().root());
        if (shared) {
            p.space().mapFile(address, length, rights, file.pages(), offset, name);
        } else {
            p.space().mapCopy(address, length, rights, file::read, offset, name);
        }
    }

    private static long place(ProcessMemory space, long wanted, long length, int flags) {
        if ((flags & (FIXED | FIXED_NOREPLACE)) != 0) {
            if ((wanted & PAGE - 1) != 0) {
                throw Errno.EINVAL.failure();
            }
            requireRange(space, wanted, length, Errno.ENOMEM);
            if ((flags & FIXED_NOREPLACE) != 0 && !space.isFree(wanted, length)) {
                throw Errno.EEXIST.failure();
            }
            return wanted;
        }
        long hint = wanted & -PAGE;
        return hint != 0 && space.isFree(hint, length) ? hint : space.findRoom(length);
    }

    private static void requireRange(ProcessMemory space, long address, long length, Errno otherwise) {
        long limit = space.space().limit();
        if (length > limit || address > limit - length || address < 0) {
            throw otherwise.failure();
        }
    }

    private static long pages(long address, long length) {
        if ((address & PAGE - 1) != 0) {
            throw Errno.EINVAL.failure();
        }
        return Bits.alignUp(length, PAGE);
    }

    @Syscall
    public static long munmap(Process p, long address, long length) {
        long size = pages(address, length);
        if (size == 0) {
            throw Errno.EINVAL.failure();
        }
        requireRange(p.space(), address, size, Errno.EINVAL);
        p.space().unmap(address, size);
        return 0;
    }

    @Syscall
    public static long mprotect(Process p, long address, long length, int protection) {
        long size = pages(address, length);
        requireRange(p.space(), address, size, Errno.ENOMEM);
        p.space().protect(address, size, protection & PROTECTIONS);
        return 0;
    }

    @Syscall
    public static long madvise(Process p, long address, long length, int advice) {
        long size = pages(address, length);
        requireRange(p.space(), address, size, Errno.ENOMEM);
        if (advice == MADV_DONTNEED || advice == MADV_FREE) {
            p.space().discard(address, size);
        } else {
            p.space().requireMapped(address, size);
        }
        return 0;
    }

    @Syscall
    public static long msync(Process p, long address, long length, int flags) {
        long size = pages(address, length);
        p.space().writeBack(address, size);
        return 0;
    }

    @Syscall
    public static long mlock(Process p, long address, long length) {
        p.space().requireMapped(address & -PAGE, Bits.alignUp((address & PAGE - 1) + length, PAGE));
        return 0;
    }

    @Syscall
    public static long munlock(Process p, long address, long length) {
        return mlock(p, address, length);
    }

    @Syscall
    public static long mlock2(Process p, long address, long length, int flags) {
        if ((flags & ~1) != 0) {
            throw Errno.EINVAL.failure();
        }
        return mlock(p, address, length);
    }

    @Syscall
    public static long mlockall(int flags) {
        if (flags == 0 || (flags & ~7) != 0) {
            throw Errno.EINVAL.failure();
        }
        return 0;
    }

    @Syscall
    public static long munlockall() {
        return 0;
    }

    /** There are no keys but -1, for none. */
    @Syscall
    public static long pkey_mprotect(Process p, long address, long length, int protection, int key) {
        if (key != -1) {
            throw Errno.EINVAL.failure();
        }
        return mprotect(p, address, length, protection);
    }

    /** Shows another part of the file that a shared mapping shows. */
    @Syscall
    public static long remap_file_pages(Process p, long start, long size, int protection, long page, int flags) {
        long length = pages(start, size & -PAGE);
        Area area = p.space().area(start);
        boolean fits = area != null && area.shared() && area.pages() != null && area.end() >= start + length;
        if (protection != 0 || length == 0 || !fits) {
            throw Errno.EINVAL.failure();
        }
        p.space().mapFile(start, length, area.protection(), area.pages(), page * PAGE, area.name());
        return 0;
    }

    @Syscall
    public static long mincore(Process p, long address, long length, long vector) {
        long size = pages(address, length);
        p.space().requireMapped(address, size);
        byte[] present = new byte[(int) (size / PAGE)];
        Arrays.fill(present, (byte) 1);
        p.memory().write(vector, present);
        return 0;
    }

    @Syscall
    public static long mremap(Process p, long from, long oldSize, long newSize, int flags, long wanted) {
        long oldLength = pages(from, oldSize);
        long length = Bits.alignUp(newSize, PAGE);
        ProcessMemory space = p.space();
        Area area = space.area(from);
        if (length == 0 || oldLength == 0 || (flags & ~(MREMAP_MAYMOVE | MREMAP_FIXED)) != 0) {
            throw Errno.EINVAL.failure();
        }
        if (area == null || area.end() < from + oldLength) {
            throw Errno.EFAULT.failure();
        }
        if ((flags & MREMAP_FIXED) != 0) {
            return moveTo(space, area, from, oldLength, length, wanted, flags);
        }
        if (length <= oldLength) {
            if (length < oldLength) {
                space.unmap(from + length, oldLength - length);
            }
            return from;
        }
        if (area.end() == from + oldLength && space.isFree(from + oldLength, length - oldLength)) {
            extend(space, area, from + oldLength, length - oldLength);
            return from;
        }
        if ((flags & MREMAP_MAYMOVE) == 0) {
            throw Errno.ENOMEM.failure();
        }
        long to = space.findRoom(length);
        space.move(from, to, oldLength);
        extend(space, area, to + oldLength, length - oldLength);
        return to;
    }

    private static long moveTo(
            ProcessMemory space, Area area, long from, long oldLength, long length, long to, int flags) {
        if ((flags & MREMAP_MAYMOVE) == 0 || (to & PAGE - 1) != 0 || to < from + oldLength && from < to + length) {
            throw Errno.EINVAL.failure();
        }
        requireRange(space, to, length, Errno.EINVAL);
        long kept = Math.min(oldLength, length);
        if (oldLength > length) {
            space.unmap(from + length, oldLength - length);
        }
        space.unmap(to, length);
        space.move(from, to, kept);
        if (length > kept) {
            extend(space, area, to + kept, length - kept);
        }
        return to;
    }

    /** Maps what a grown mapping has more. */
    private static void extend(ProcessMemory space, Area area, long address, long length) {
        if (area.pages() != null) {
            long offset = area.offset() + area.end() - area.start();
            space.mapFile(address, length, area.protection(), area.pages(), offset, area.name());
        } else {
            space.mapPrivate(address, length, area.protection(), area.name());
        }
    }
}
