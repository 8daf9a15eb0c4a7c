package mimus.linux.fs.host;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;

/**
 * What a standard stream of the run is: a terminal, a pipe, or a file that the host's shell has opened.
 *
 * <p>Java does not tell. Where the host has {@code /proc/self/fd}, that does; elsewhere a stream that has a position is
 * a file, and the rest is a terminal if Java has a console.
 */
final class StandardInode extends Inode {
    /** What a stream gives and takes in one execution; {@code input} and {@code output} null where it does not. */
    record Ends(HostInput input, Arrivals arrivals, HostOutput output) {
        Ends again(HostInput fresh) {
            return new Ends(input == null ? null : fresh, arrivals, output == null ? null : output.again());
        }

        void diverge() {
            if (output != null) {
                output.diverge();
            }
        }
    }

    /** Where each kind of terminal of Linux is. */
    private static final String TERMINAL = "/dev/(pts/.*|tty.*|console)";

    private final int fd;
    private final FileType kind;
    private final boolean terminal;
    private final Path link;
    private final Ends ends;
    /** The stream as something with a position, or null. */
    private final FileChannel seekable;

    private final StandardContent content;

    private StandardInode(int fd, FileType kind, boolean terminal, Path link, Ends ends, FileChannel seekable) {
        this.fd = fd;
        this.kind = kind;
        this.terminal = terminal;
        this.link = link;
        this.ends = ends;
        this.seekable = seekable;
        this.content = seekable == null ? null : new StandardContent(seekable, ends.arrivals(), ends.output());
    }

    /** A stream of Java, which shows itself as a pipe. */
    static StandardInode pipe(int fd, Ends ends) {
        return new StandardInode(fd, FileType.FIFO, false, null, ends, null);
    }

    /** The same for another execution. */
    StandardInode again(HostInput input) {
        return new StandardInode(fd, kind, terminal, link, ends.again(input), seekable);
    }

    /** What it gives and takes; null where it does not. */
    Ends ends() {
        return ends;
    }

    /** A stream of the host process. */
    static StandardInode ofHost(int fd, Ends ends, FileChannel channel) {
        Path link = Path.of("/proc/self/fd/" + fd);
        FileChannel seekable = hasPosition(channel) ? channel : null;
        try {
            Path target = Files.readSymbolicLink(link);
            boolean terminal = target.toString().matches(TERMINAL);
            FileType type = HostAttributes.follow(link).type();
            FileChannel file = type == FileType.REGULAR ? seekable : null;
            return new StandardInode(fd, type, terminal, link, ends, file);
        } catch (IOException | UnsupportedOperationException e) {
            boolean console = System.console() != null && seekable == null;
            FileType type = seekable != null ? FileType.REGULAR : console ? FileType.CHARACTER : FileType.FIFO;
            return new StandardInode(fd, type, console, null, ends, seekable);
        }
    }

    private static boolean hasPosition(FileChannel channel) {
        try {
            return channel.position() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    boolean isTerminal() {
        return terminal;
    }

    String description() {
        return terminal ? "/dev/tty" : kind == FileType.FIFO ? "pipe:[" + (fd + 1) + "]" : "/dev/fd/" + fd;
    }

    @Override
    public FileSystem fileSystem() {
        return StandardFileSystem.INSTANCE;
    }

    @Override
    public FileType type() {
        return kind;
    }

    @Override
    public Attributes attributes() {
        if (link != null) {
            return HostErrors.call(() -> HostAttributes.follow(link));
        }
        int rights = terminal ? 0620 : 0600;
        long size = seekable == null ? 0 : HostErrors.call(seekable::size);
        Attributes attributes = Attributes.of(13, fd + 1L, kind.bits() | rights, size);
        return terminal ? attributes.special(Attributes.device(136, 0)) : attributes;
    }

    @Override
    public OpenFile open(Place place, int flags) {
        return seekable != null
                ? new StandardFile(place, flags, seekable, content)
                : new StandardStream(place, flags, ends.input(), ends.output());
    }

    @Override
    public void chmod(int mode) {
        // the stream is the user's; that programs may try is enough
    }

    @Override
    public void chown(int uid, int gid) {}

    @Override
    public void touch(long accessed, long modified) {}
}
