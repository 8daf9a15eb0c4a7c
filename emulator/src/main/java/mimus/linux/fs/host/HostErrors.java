package mimus.linux.fs.host;

import java.io.IOException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.SyscallFailure;

/** What a failure of the host means to a guest. */
public final class HostErrors {
    private static final Map<Class<? extends IOException>, Errno> BY_TYPE = Map.of(
            NoSuchFileException.class, Errno.ENOENT,
            FileAlreadyExistsException.class, Errno.EEXIST,
            DirectoryNotEmptyException.class, Errno.ENOTEMPTY,
            AccessDeniedException.class, Errno.EACCES,
            NotDirectoryException.class, Errno.ENOTDIR,
            AtomicMoveNotSupportedException.class, Errno.EXDEV,
            FileSystemLoopException.class, Errno.ELOOP,
            NotLinkException.class, Errno.EINVAL);

    /** What hosts say where Java has no type for it, in lower case. */
    private static final Map<String, Errno> BY_TEXT = Map.ofEntries(
            Map.entry("no space left", Errno.ENOSPC),
            Map.entry("not enough space", Errno.ENOSPC),
            Map.entry("directory not empty", Errno.ENOTEMPTY),
            Map.entry("file exists", Errno.EEXIST),
            Map.entry("quota exceeded", Errno.EDQUOT),
            Map.entry("broken pipe", Errno.EPIPE),
            Map.entry("pipe is being closed", Errno.EPIPE),
            Map.entry("connection reset", Errno.ECONNRESET),
            Map.entry("read-only file system", Errno.EROFS),
            Map.entry("is a directory", Errno.EISDIR),
            Map.entry("not a directory", Errno.ENOTDIR),
            Map.entry("too many levels of symbolic links", Errno.ELOOP),
            Map.entry("file name too long", Errno.ENAMETOOLONG),
            Map.entry("too many open files", Errno.EMFILE),
            Map.entry("too many links", Errno.EMLINK),
            Map.entry("file too large", Errno.EFBIG),
            Map.entry("operation not permitted", Errno.EPERM),
            Map.entry("permission denied", Errno.EACCES),
            Map.entry("invalid argument", Errno.EINVAL),
            Map.entry("cross-device", Errno.EXDEV),
            Map.entry("text file busy", Errno.ETXTBSY),
            Map.entry("resource busy", Errno.EBUSY),
            Map.entry("not supported", Errno.EOPNOTSUPP),
            Map.entry("no such file", Errno.ENOENT));

    private HostErrors() {}

    /** The failure of the system call that met an exception of the host; {@code EIO} if it means nothing else. */
    public static SyscallFailure failure(IOException e) {
        return errno(e).failure();
    }

    static Errno errno(IOException e) {
        Errno byType = BY_TYPE.get(e.getClass());
        if (byType != null) {
            return byType;
        }
        String text = Objects.toString(e.getMessage(), "").toLowerCase(Locale.ROOT);
        return BY_TEXT.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Errno.EIO);
    }

    /** What the host does for one system call. */
    @FunctionalInterface
    interface Operation<T> {
        T run() throws IOException;
    }

    /** What the host does without a result. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    /** Does something on the host; its failures become the guest's. */
    static <T> T call(Operation<T> operation) {
        try {
            return operation.run();
        } catch (IOException e) {
            throw failure(e);
        } catch (UnsupportedOperationException e) {
            throw Errno.EOPNOTSUPP.failure();
        } catch (NonReadableChannelException | NonWritableChannelException e) {
            throw Errno.EBADF.failure();
        }
    }

    /** As {@link #call}. */
    static void act(Action action) {
        call(() -> {
            action.run();
            return null;
        });
    }
}
