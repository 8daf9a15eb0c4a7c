package mimus.linux.fs;

import mimus.linux.kernel.Errno;

/** Opens files by path, as {@code open} and its relatives say. */
public final class Opening {
    private static final int RIGHTS = 07777;
    private static final int OWNER_MAY_WRITE = 0600;

    private final ProcessFiles files;
    private final int flags;
    private final int mode;
    private final int resolve;

    /**
     * @param flags of {@link OpenFlags}
     * @param mode rights for a new file, before the umask
     * @param resolve conditions for the path, of {@link PathWalk}
     */
    public Opening(ProcessFiles files, int flags, int mode, int resolve) {
        this.files = files;
        this.flags = OpenFlags.has(flags, OpenFlags.PATH)
                ? flags & (OpenFlags.PATH | OpenFlags.DIRECTORY | OpenFlags.NOFOLLOW | OpenFlags.CLOEXEC)
                : flags;
        this.mode = mode & RIGHTS & ~files.standpoint().umask();
        this.resolve = resolve;
    }

    /** Opens a path from a directory. */
    public OpenFile open(int dirfd, String path) {
        if (has(OpenFlags.TMPFILE)) {
            return openUnnamed(dirfd, path);
        }
        boolean follow = !has(OpenFlags.NOFOLLOW) && !has(OpenFlags.CREAT | OpenFlags.EXCL);
        PathWalk.Found found = files.find(dirfd, path, follow, resolve);
        if (!has(OpenFlags.CREAT)) {
            return openExisting(found.existing());
        }
        if (found.place() == null) {
            return create(found);
        }
        if (has(OpenFlags.EXCL)) {
            throw Errno.EEXIST.failure();
        }
        if (found.place().inode().type() == FileType.DIRECTORY) {
            throw Errno.EISDIR.failure();
        }
        return openExisting(found.place());
    }

    private boolean has(int bits) {
        return OpenFlags.has(flags, bits);
    }

    private OpenFile openUnnamed(int dirfd, String path) {
        if (!OpenFlags.writes(flags)) {
            throw Errno.EINVAL.failure();
        }
        Place directory = files.find(dirfd, path, true, resolve).existing();
        return directory.inode().createUnnamed(FileType.REGULAR.bits() | mode, flags & ~OpenFlags.TMPFILE);
    }

    /** The file is opened before its rights are as asked, which may forbid opening it so. */
    private OpenFile create(PathWalk.Found found) {
        if (found.asDirectory()) {
            throw Errno.EISDIR.failure();
        }
        if (has(OpenFlags.DIRECTORY)) {
            throw Errno.EINVAL.failure();
        }
        if (found.parent().isGone()) {
            throw Errno.ENOENT.failure();
        }
        Inode directory = found.parent().inode();
        Inode inode = directory.create(found.name(), FileType.REGULAR.bits() | mode | OWNER_MAY_WRITE, 0);
        Place place = found.parent().step(found.name());
        directory.happened(Watch.CREATE, 0, found.name());
        OpenFile file = inode.open(place, flags);
        place.happened(Watch.OPEN);
        if ((mode & OWNER_MAY_WRITE) != OWNER_MAY_WRITE) {
            inode.chmod(mode);
        }
        return file;
    }

    private OpenFile openExisting(Place place) {
        Inode inode = place.inode();
        FileType type = inode.type();
        if (has(OpenFlags.DIRECTORY) && type != FileType.DIRECTORY) {
            throw Errno.ENOTDIR.failure();
        }
        if (has(OpenFlags.PATH)) {
            inode.attributes(); // fails if the guest may not see it
            return new PathFile(place, flags);
        }
        if (type == FileType.SYMLINK) {
            throw Errno.ELOOP.failure();
        }
        if (type == FileType.DIRECTORY && (OpenFlags.writes(flags) || has(OpenFlags.CREAT))) {
            throw Errno.EISDIR.failure();
        }
        OpenFile file = inode.open(place, flags);
        if (has(OpenFlags.TRUNC) && type == FileType.REGULAR) {
            truncate(file);
            place.happened(Watch.MODIFY);
        }
        place.happened(Watch.OPEN);
        return file;
    }

    private void truncate(OpenFile file) {
        if (OpenFlags.writes(flags)) {
            file.truncate(0);
        } else {
            file.inode().truncate(0);
        }
    }
}
