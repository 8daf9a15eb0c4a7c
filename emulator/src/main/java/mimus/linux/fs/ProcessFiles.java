package mimus.linux.fs;

import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.ProcessPart;

/** The file side of a process: its descriptors, and where it stands. */
public final class ProcessFiles implements ProcessPart {
    /** Stands for the working directory where a descriptor of a directory could be ({@code AT_FDCWD}). */
    public static final int WORKING_DIRECTORY = -100;

    private final FileSpace space;
    private final Standpoint standpoint;
    private FileTable table;

    public ProcessFiles(FileSpace space, FileTable table, Standpoint standpoint) {
        this.space = space;
        this.table = table;
        this.standpoint = standpoint;
    }

    /** Those of a process. */
    public static ProcessFiles of(Process process) {
        return process.part(ProcessFiles.class);
    }

    @Override
    public ProcessFiles forChild(boolean shareFiles, boolean shareFileSystem) {
        return new ProcessFiles(
                space, shareFiles ? table.retain() : table.copy(), shareFileSystem ? standpoint : standpoint.copy());
    }

    /** Descriptors are the process's own from now on ({@code CLONE_FILES} ends), and some are closed. */
    @Override
    public void beginProgram() {
        unshareTable();
        table.closeOnExec();
    }

    /** Gets descriptors of its own, if others share them. */
    public void unshareTable() {
        if (table.isShared()) {
            FileTable own = table.copy();
            table.release();
            table = own;
        }
    }

    @Override
    public void release() {
        table.release();
    }

    public FileSpace space() {
        return space;
    }

    public FileTable table() {
        return table;
    }

    public Standpoint standpoint() {
        return standpoint;
    }

    /** The open file of a number. */
    public OpenFile file(int fd) {
        return table.file(fd);
    }

    /** Where relative paths begin: {@code dirfd} may be {@link #WORKING_DIRECTORY}. */
    private Place start(int dirfd, String path) {
        if (dirfd == WORKING_DIRECTORY || path.startsWith("/")) {
            return standpoint.workingDirectory();
        }
        Place start = table.any(dirfd).place();
        if (start.inode().type() != FileType.DIRECTORY) {
            throw Errno.ENOTDIR.failure();
        }
        return start;
    }

    /** What a path leads to. */
    public PathWalk.Found find(int dirfd, String path, boolean follow) {
        return find(dirfd, path, follow, 0);
    }

    /** The same under conditions of {@code openat2}. */
    public PathWalk.Found find(int dirfd, String path, boolean follow, int resolve) {
        Place start = start(dirfd, path);
        return new PathWalk(standpoint.root(), start, resolve).find(path, follow);
    }

    /** The file of a path; an empty one means the descriptor itself if {@code emptyAllowed}. */
    public Place place(int dirfd, String path, boolean follow, boolean emptyAllowed) {
        if (path.isEmpty() && emptyAllowed) {
            return dirfd == WORKING_DIRECTORY
                    ? standpoint.workingDirectory()
                    : table.any(dirfd).place();
        }
        return find(dirfd, path, follow).existing();
    }

    /** What a path that is to be made leads to; {@code EEXIST} if it is there. */
    public PathWalk.Found free(int dirfd, String path) {
        PathWalk.Found found = find(dirfd, path, false);
        if (found.place() != null) {
            throw Errno.EEXIST.failure();
        }
        return found;
    }
}
