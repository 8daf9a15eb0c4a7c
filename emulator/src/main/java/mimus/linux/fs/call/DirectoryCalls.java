package mimus.linux.fs.call;

import java.nio.charset.StandardCharsets;
import mimus.linux.fs.DirectoryEntry;
import mimus.linux.fs.DirectoryFile;
import mimus.linux.fs.FileType;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.PathWalk;
import mimus.linux.fs.Place;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.Standpoint;
import mimus.linux.fs.Watch;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;

/** Directories: making, listing, standing in them. */
public final class DirectoryCalls {
    private static final int RIGHTS = 01777;

    private DirectoryCalls() {}

    @Syscall
    static long mkdir(Process process, String path, int mode) {
        return mkdirat(process, ProcessFiles.WORKING_DIRECTORY, path, mode);
    }

    @Syscall
    static long mkdirat(Process process, int dirfd, String path, int mode) {
        ProcessFiles files = ProcessFiles.of(process);
        PathWalk.Found found = files.free(dirfd, path);
        int rights = mode & RIGHTS & ~files.standpoint().umask();
        found.parent().inode().create(found.name(), FileType.DIRECTORY.bits() | rights, 0);
        found.parent().inode().happened(Watch.CREATE | Watch.IS_DIRECTORY, 0, found.name());
        return 0;
    }

    @Syscall
    static long rmdir(Process process, String path) {
        return NameCalls.removeDirectory(process, ProcessFiles.WORKING_DIRECTORY, path);
    }

    @Syscall
    static long chdir(Process process, String path) {
        Standpoint standpoint = ProcessFiles.of(process).standpoint();
        standpoint.workingDirectory(searchable(standpoint.find(path)));
        return 0;
    }

    @Syscall
    static long fchdir(Process process, int fd) {
        ProcessFiles files = ProcessFiles.of(process);
        files.standpoint().workingDirectory(searchable(files.table().any(fd).place()));
        return 0;
    }

    @Syscall
    static long chroot(Process process, String path) {
        Standpoint standpoint = ProcessFiles.of(process).standpoint();
        standpoint.root(searchable(standpoint.find(path)));
        return 0;
    }

    private static Place searchable(Place place) {
        if (place.inode().type() != FileType.DIRECTORY) {
            throw Errno.ENOTDIR.failure();
        }
        place.inode().attributes(); // fails if the guest may not see it
        if (!place.inode().allows(1)) {
            throw Errno.EACCES.failure();
        }
        return place;
    }

    @Syscall
    static long getcwd(Process process, long buffer, long size) {
        Standpoint standpoint = ProcessFiles.of(process).standpoint();
        if (standpoint.workingDirectory().isGone()) {
            throw Errno.ENOENT.failure();
        }
        byte[] path =
                (standpoint.workingDirectory().path(standpoint.root()) + "\0").getBytes(StandardCharsets.ISO_8859_1);
        if (size < path.length) {
            throw Errno.ERANGE.failure();
        }
        process.memory().write(buffer, path);
        return path.length;
    }

    @Syscall
    static long getdents(Process process, int fd, long buffer, int size) {
        int word = process.abi().bits() / 8;
        // struct linux_dirent: d_ino, d_off, d_reclen, d_name, and the type in the last byte
        return list(
                process,
                fd,
                buffer,
                size,
                (memory, at, entry, next, length) -> {
                    memory.word(at, entry.inode());
                    memory.word(at + word, next);
                    memory.write(at + 2L * word, shortBytes(process, length));
                    memory.write(at + 2L * word + 2, name(entry));
                    memory.write(
                            at + length - 1, new byte[] {(byte) entry.type().entry()});
                },
                2 * word + 4);
    }

    @Syscall
    static long getdents64(Process process, int fd, long buffer, int size) {
        // struct linux_dirent64: d_ino, d_off, d_reclen, d_type, d_name
        return list(
                process,
                fd,
                buffer,
                size,
                (memory, at, entry, next, length) -> {
                    memory.int64(at, entry.inode());
                    memory.int64(at + 8, next);
                    memory.write(at + 16, shortBytes(process, length));
                    memory.write(at + 18, new byte[] {(byte) entry.type().entry()});
                    memory.write(at + 19, name(entry));
                },
                20);
    }

    private interface EntryWriter {
        void write(GuestMemory memory, long at, DirectoryEntry entry, long next, int length);
    }

    private static byte[] name(DirectoryEntry entry) {
        return (entry.name() + "\0").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] shortBytes(Process process, int value) {
        byte high = (byte) (value >> 8);
        byte low = (byte) value;
        return process.abi().bigEndian() ? new byte[] {high, low} : new byte[] {low, high};
    }

    /** Writes as many entries as fit; {@code fixed} is what each takes besides its name, the zero counted. */
    private static long list(Process process, int fd, long buffer, int size, EntryWriter writer, int fixed) {
        OpenFile file = ProcessFiles.of(process).file(fd);
        if (!(file instanceof DirectoryFile directory)) {
            throw Errno.ENOTDIR.failure();
        }
        int used = 0;
        for (DirectoryEntry entry = directory.next(); entry != null; entry = directory.next()) {
            int length = fixed + entry.name().length() + 7 & ~7;
            if (used + length > size) {
                directory.back();
                if (used == 0) {
                    throw Errno.EINVAL.failure();
                }
                return used;
            }
            writer.write(process.memory(), buffer + used, entry, directory.position(), length);
            used += length;
        }
        return used;
    }
}
