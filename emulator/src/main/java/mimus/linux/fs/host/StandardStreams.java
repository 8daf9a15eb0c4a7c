package mimus.linux.fs.host;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import mimus.linux.fs.FileTable;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.HostEvents;

/** The three streams that the run was started with, as files of its first process. */
public final class StandardStreams {
    private final Place[] places;
    private final StandardInode[] inodes;

    private StandardStreams(StandardInode... inodes) {
        this.inodes = inodes;
        this.places = new Place[inodes.length];
        for (int i = 0; i < inodes.length; i++) {
            places[i] = Place.nameless(inodes[i].description(), inodes[i]);
        }
    }

    /** Those of the host process, without any buffer between. */
    public static StandardStreams ofHost(HostEvents events) {
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        FileOutputStream error = new FileOutputStream(FileDescriptor.err);
        HostInput input = new HostInput(in, events);
        return new StandardStreams(
                StandardInode.ofHost(0, input, in.getChannel()),
                StandardInode.ofHost(1, input, out.getChannel()),
                StandardInode.ofHost(2, input, error.getChannel()));
    }

    /** Streams of Java, for tests and for embedding. */
    public static StandardStreams of(
            InputStream in, WritableByteChannel out, WritableByteChannel error, HostEvents events) {
        return new StandardStreams(
                StandardInode.pipe(0, new HostInput(in, events), null),
                StandardInode.pipe(1, null, out),
                StandardInode.pipe(2, null, error));
    }

    /** As {@link #of} with streams. */
    public static StandardStreams of(InputStream in, OutputStream out, OutputStream error, HostEvents events) {
        return of(in, Channels.newChannel(out), Channels.newChannel(error), events);
    }

    /** Gives them the numbers 0 to 2. */
    public void install(FileTable table) {
        for (int fd = 0; fd < inodes.length; fd++) {
            int access = fd == 0 ? OpenFlags.READ_ONLY : OpenFlags.WRITE_ONLY;
            int flags = inodes[fd].isTerminal() ? OpenFlags.READ_WRITE : access;
            table.set(fd, inodes[fd].open(places[fd], flags), false);
        }
    }

    /** Opens the terminal among them; {@code ENXIO} if there is none. */
    public OpenFile openTerminal(Place place, int flags) {
        for (StandardInode inode : inodes) {
            if (inode.isTerminal()) {
                return inode.open(place, flags);
            }
        }
        throw Errno.ENXIO.failure();
    }
}
