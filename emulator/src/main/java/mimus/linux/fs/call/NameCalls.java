package mimus.linux.fs.call;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.PathWalk;
import mimus.linux.fs.Place;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.Watch;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;

/** Names of files: giving, taking, changing them. */
public final class NameCalls {
    private static final int HERE = ProcessFiles.WORKING_DIRECTORY;
    private static final int AT_REMOVEDIR = 0x200;
    private static final int AT_SYMLINK_FOLLOW = 0x400;
    private static final int AT_EMPTY_PATH = 0x1000;
    private static final int RENAME_NOREPLACE = 1;
    private static final int RENAME_EXCHANGE = 2;

    private NameCalls() {}

    @Syscall
    static long mknod(Process process, String path, int mode, int device) {
        return mknodat(process, HERE, path, mode, device);
    }

    @Syscall
    static long mknodat(Process process, int dirfd, String path, int mode, int device) {
        ProcessFiles files = ProcessFiles.of(process);
        FileType type = (mode & FileType.MASK) == 0 ? FileType.REGULAR : FileType.of(mode);
        if (type == FileType.DIRECTORY || type == FileType.SYMLINK || type == FileType.ANONYMOUS) {
            throw (type == FileType.DIRECTORY ? Errno.EPERM : Errno.EINVAL).failure();
        }
        PathWalk.Found found = files.free(dirfd, path);
        int rights = mode & 07777 & ~files.standpoint().umask();
        requireName(found).parent().inode().create(found.name(), type.bits() | rights, device & 0xffff_ffffL);
        found.parent().inode().happened(Watch.CREATE, 0, found.name());
        return 0;
    }

    /** Only a directory can be made under a name with a slash behind it. */
    private static PathWalk.Found requireName(PathWalk.Found found) {
        if (found.asDirectory()) {
            throw Errno.ENOENT.failure();
        }
        return found;
    }

    @Syscall
    static long link(Process process, String from, String to) {
        return linkat(process, HERE, from, HERE, to, 0);
    }

    @Syscall
    static long linkat(Process process, int fromDirfd, String from, int toDirfd, String to, int flags) {
        ProcessFiles files = ProcessFiles.of(process);
        if ((flags & ~(AT_SYMLINK_FOLLOW | AT_EMPTY_PATH)) != 0) {
            throw Errno.EINVAL.failure();
        }
        boolean follow = (flags & AT_SYMLINK_FOLLOW) != 0;
        Place file = files.place(fromDirfd, from, follow, (flags & AT_EMPTY_PATH) != 0);
        PathWalk.Found found = requireName(files.free(toDirfd, to));
        if (file.inode().type() == FileType.DIRECTORY) {
            throw Errno.EPERM.failure();
        }
        requireSameFileSystem(file.inode(), found.parent().inode());
        found.parent().inode().link(found.name(), file.inode());
        file.inode().happened(Watch.ATTRIBUTES, 0, "");
        found.parent().inode().happened(Watch.CREATE, 0, found.name());
        return 0;
    }

    private static void requireSameFileSystem(Inode a, Inode b) {
        if (a.fileSystem() != b.fileSystem()) {
            throw Errno.EXDEV.failure();
        }
    }

    @Syscall
    static long symlink(Process process, String target, String path) {
        return symlinkat(process, target, HERE, path);
    }

    @Syscall
    static long symlinkat(Process process, String target, int dirfd, String path) {
        if (target.isEmpty()) {
            throw Errno.ENOENT.failure();
        }
        PathWalk.Found found = requireName(ProcessFiles.of(process).free(dirfd, path));
        found.parent().inode().symlink(found.name(), target);
        found.parent().inode().happened(Watch.CREATE, 0, found.name());
        return 0;
    }

    @Syscall
    static long readlink(Process process, String path, long buffer, int size) {
        return readlinkat(process, HERE, path, buffer, size);
    }

    @Syscall
    static long readlinkat(Process process, int dirfd, String path, long buffer, int size) {
        if (size <= 0) {
            throw Errno.EINVAL.failure();
        }
        ProcessFiles files = ProcessFiles.of(process);
        Inode inode = files.place(dirfd, path, false, dirfd != HERE).inode();
        inode.attributes(); // fails if the guest may not see it
        byte[] target = inode.target().getBytes(StandardCharsets.ISO_8859_1);
        byte[] part = Arrays.copyOf(target, Math.min(size, target.length));
        process.memory().write(buffer, part);
        return part.length;
    }

    @Syscall
    static long unlink(Process process, String path) {
        return unlinkat(process, HERE, path, 0);
    }

    @Syscall
    static long unlinkat(Process process, int dirfd, String path, int flags) {
        if ((flags & ~AT_REMOVEDIR) != 0) {
            throw Errno.EINVAL.failure();
        }
        if (flags == AT_REMOVEDIR) {
            return removeDirectory(process, dirfd, path);
        }
        PathWalk.Found found = ProcessFiles.of(process).find(dirfd, path, false);
        Place place = found.existing();
        if (found.name() == null || place.inode().type() == FileType.DIRECTORY) {
            throw Errno.EISDIR.failure();
        }
        if (found.asDirectory()) {
            throw Errno.ENOTDIR.failure();
        }
        boolean last = place.inode().attributes().links() <= 1;
        found.parent().inode().unlink(found.name(), place.inode());
        place.removed();
        place.inode().happened(last ? Watch.DELETE_SELF : Watch.ATTRIBUTES, 0, "");
        found.parent().inode().happened(Watch.DELETE, 0, found.name());
        return 0;
    }

    static long removeDirectory(Process process, int dirfd, String path) {
        PathWalk.Found found = ProcessFiles.of(process).find(dirfd, path, false);
        Place place = found.existing();
        if (found.name() == null) {
            boolean isHere = path.endsWith(".") && !path.endsWith("..");
            throw (isHere ? Errno.EINVAL : place.parent() == place ? Errno.EBUSY : Errno.ENOTEMPTY).failure();
        }
        if (place.inode().type() != FileType.DIRECTORY) {
            throw Errno.ENOTDIR.failure();
        }
        if (place.isMountPoint()) {
            throw Errno.EBUSY.failure();
        }
        found.parent().inode().removeDirectory(found.name(), place.inode());
        place.removed();
        place.inode().happened(Watch.DELETE_SELF | Watch.IS_DIRECTORY, 0, "");
        found.parent().inode().happened(Watch.DELETE | Watch.IS_DIRECTORY, 0, found.name());
        return 0;
    }

    @Syscall
    static long rename(Process process, String from, String to) {
        return renameat2(process, HERE, from, HERE, to, 0);
    }

    @Syscall
    static long renameat(Process process, int fromDirfd, String from, int toDirfd, String to) {
        return renameat2(process, fromDirfd, from, toDirfd, to, 0);
    }

    @Syscall
    static long renameat2(Process process, int fromDirfd, String from, int toDirfd, String to, int flags) {
        if (flags != 0 && flags != RENAME_NOREPLACE && flags != RENAME_EXCHANGE) {
            throw Errno.EINVAL.failure();
        }
        ProcessFiles files = ProcessFiles.of(process);
        PathWalk.Found source = files.find(fromDirfd, from, false);
        PathWalk.Found target = files.find(toDirfd, to, false);
        Place moved = source.existing();
        Place replaced = target.place();
        if (source.name() == null || target.name() == null) {
            throw Errno.EBUSY.failure();
        }
        if (replaced != null && flags == RENAME_NOREPLACE) {
            throw Errno.EEXIST.failure();
        }
        if (replaced == null && flags == RENAME_EXCHANGE) {
            throw Errno.ENOENT.failure();
        }
        boolean exchange = flags == RENAME_EXCHANGE;
        checkRename(source, target, exchange);
        if (replaced == null || moved.inode() != replaced.inode()) {
            source.parent()
                    .inode()
                    .rename(
                            source.name(),
                            moved.inode(),
                            target.parent().inode(),
                            target.name(),
                            replaced == null ? null : replaced.inode(),
                            exchange);
            noteRename(moved, target, exchange);
            tell(source, target, (int) files.space().newNumber());
        }
        return 0;
    }

    private static void checkRename(PathWalk.Found source, PathWalk.Found target, boolean exchange) {
        Place moved = source.place();
        Place replaced = target.place();
        boolean isDirectory = moved.inode().type() == FileType.DIRECTORY;
        requireSameFileSystem(moved.inode(), target.parent().inode());
        if (moved.isMountPoint() || replaced != null && replaced.isMountPoint()) {
            throw Errno.EBUSY.failure();
        }
        if (!isDirectory && (source.asDirectory() || target.asDirectory() && !exchange)) {
            throw Errno.ENOTDIR.failure();
        }
        if (target.parent().isWithin(moved) && isDirectory) {
            throw Errno.EINVAL.failure();
        }
        if (replaced == null) {
            return;
        }
        if (source.parent().isWithin(replaced) && replaced.inode().type() == FileType.DIRECTORY) {
            throw (exchange ? Errno.EINVAL : Errno.ENOTEMPTY).failure();
        }
        if (!exchange && isDirectory != (replaced.inode().type() == FileType.DIRECTORY)) {
            throw (isDirectory ? Errno.ENOTDIR : Errno.EISDIR).failure();
        }
    }

    private static void tell(PathWalk.Found source, PathWalk.Found target, int cookie) {
        int kind = source.place().inode().type() == FileType.DIRECTORY ? Watch.IS_DIRECTORY : 0;
        source.parent().inode().happened(Watch.MOVED_FROM | kind, cookie, source.name());
        target.parent().inode().happened(Watch.MOVED_TO | kind, cookie, target.name());
        if (target.place() != null) {
            target.place().inode().happened(Watch.DELETE_SELF, 0, "");
        }
        source.place().inode().happened(Watch.MOVE_SELF | kind, 0, "");
    }

    private static void noteRename(Place moved, PathWalk.Found target, boolean exchange) {
        if (exchange) {
            moved.exchanged(target.place());
        } else {
            moved.moved(target.parent(), target.name());
        }
    }
}
