package mimus.linux.fs.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import mimus.error.UserError;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.SyscallFailure;

/**
 * What of the host's files a guest may read and change: whole trees, in the manner of Deno.
 *
 * <p>All paths are absolute and free of symbolic links; who asks has resolved them.
 */
public final class Permissions {
    private final Set<Path> readable = new HashSet<>();
    private final Set<Path> writable = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Consumer<String> notice;
    private final boolean all;
    private Consumer<Path> onWriting = path -> {};

    private Permissions(boolean all, Consumer<String> notice) {
        this.all = all;
        this.notice = notice;
    }

    /** The right to everything ({@code -A}). */
    public static Permissions all() {
        return new Permissions(true, sentence -> {});
    }

    /**
     * The right to nothing, until some is given.
     *
     * @param notice gets one sentence for each thing that is denied, saying which option would allow it
     */
    public static Permissions none(Consumer<String> notice) {
        return new Permissions(false, notice);
    }

    /** Lets guests read a file, or a directory with all below. */
    public Permissions allowReading(Path path) {
        readable.add(real(path));
        return this;
    }

    /** Lets guests read and change a file, or a directory with all below. */
    public Permissions allowWriting(Path path) {
        Path real = real(path);
        readable.add(real);
        writable.add(real);
        return this;
    }

    /**
     * A path with all symbolic links resolved; what does not exist yet stays as it is.
     *
     * @throws UserError if the host does not tell
     */
    static Path real(Path path) {
        Path normal = path.toAbsolutePath().normalize();
        try {
            if (Files.exists(path)) {
                return path.toRealPath();
            }
            Path parent = normal.getParent();
            return parent == null ? normal : real(parent).resolve(normal.getFileName());
        } catch (IOException e) {
            throw new UserError("cannot resolve " + path + ": " + e.getMessage(), e);
        }
    }

    /** Tells of whatever is about to be changed. */
    public Permissions onWriting(Consumer<Path> action) {
        onWriting = action;
        return this;
    }

    boolean mayRead(Path path) {
        return all || within(readable, path);
    }

    boolean mayWrite(Path path) {
        return all || within(writable, path);
    }

    private static boolean within(Set<Path> trees, Path path) {
        return path != null && trees.stream().anyMatch(path::startsWith);
    }

    /** Whether a guest may look at it: it is readable, or on the way to what is. */
    boolean maySee(Path path) {
        return mayRead(path) || readable.stream().anyMatch(tree -> tree.startsWith(path));
    }

    /** Fails, with a notice, if a guest may not read there. */
    void requireReading(Path path) {
        if (!mayRead(path)) {
            throw deny("reading", "--allow-read", path);
        }
    }

    /** Fails, with a notice, if a guest may not change what is there. */
    void requireWriting(Path path) {
        if (!mayWrite(path)) {
            throw deny("writing", "--allow-write", path);
        }
        onWriting.accept(path);
    }

    /**
     * Fails if a guest may not put something there that could lead elsewhere: the top of an allowed tree stays what the
     * user allowed, so that the same permission means the same in a later run.
     */
    void requireReplacing(Path path) {
        requireWriting(path);
        if (!all && writable.contains(path) && !within(writable, path.getParent())) {
            throw Errno.EACCES.failure();
        }
    }

    private SyscallFailure deny(String what, String option, Path path) {
        String sentence = String.format(
                "%s %s is not allowed; %s=%s would allow it, -A everything",
                what, UserError.printable(path.toString()), option, UserError.printable(path.toString()));
        if (told.add(sentence)) {
            notice.accept(sentence);
        }
        return Errno.EACCES.failure();
    }
}
