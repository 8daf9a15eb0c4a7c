package mimus.linux.fs.host;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import mimus.linux.fs.FileTable;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.fs.Standpoint;
import mimus.linux.fs.host.HostOutput.Outlet;
import mimus.linux.fs.host.StandardInode.Ends;
import mimus.linux.fs.recorded.HostLog;
import mimus.linux.fs.terminal.Terminal;
import mimus.linux.fs.terminal.Terminals;
import mimus.linux.kernel.Kernel;

/** The three streams that the run was started with, as files of its first process. */
public final class StandardStreams {
    private final InputSource source;
    private final HostInput input;
    private final Place[] places;
    private final StandardInode[] inodes;

    private final HostLine.Mode mode;

    private StandardStreams(
            InputSource source, HostInput input, Kernel kernel, HostLine.Mode mode, StandardInode... inodes) {
        this.mode = mode;
        this.source = source;
        this.input = input;
        this.inodes = inodes;
        this.places = new Place[inodes.length];
        for (int i = 0; i < inodes.length; i++) {
            places[i] = Place.nameless(inodes[i].description(), inodes[i]);
        }
        connect(kernel);
    }

    /** The terminals among them are one: the console of the run. */
    private void connect(Kernel kernel) {
        for (int fd : new int[] {1, 2, 0}) {
            if (inodes[fd].isTerminal()) {
                Terminal console = new Terminal(
                        kernel, new HostLine(input, inodes[fd].ends().output(), mode, kernel.hostEvents()::live));
                Terminals.of(kernel).console(console);
                kernel.hostEvents().onSignal(() -> console.pending());
                return;
            }
        }
    }

    /** Passes what comes in through the record of the run. */
    public StandardStreams logged(HostLog log) {
        input.log(log);
        return this;
    }

    /** Lets the guest have the terminal of the host for itself: nobody else reads from it meanwhile. */
    public void giveTerminal() {
        mode.claimable();
    }

    /** Those of the host process, without any buffer between; {@code in} gives what comes from its standard input. */
    public static StandardStreams ofHost(InputStream in, Kernel kernel) {
        FileChannel input = new FileInputStream(FileDescriptor.in).getChannel();
        FileChannel out = new FileOutputStream(FileDescriptor.out).getChannel();
        FileChannel error = new FileOutputStream(FileDescriptor.err).getChannel();
        InputSource source = new InputSource(in, kernel.hostEvents());
        Arrivals arrivals = new Arrivals(kernel.repetition());
        HostInput arriving = new HostInput(source, arrivals, kernel.machine()::now);
        return new StandardStreams(
                source,
                arriving,
                kernel,
                new HostLine.Mode(),
                StandardInode.ofHost(0, new Ends(arriving, arrivals, output(input)), input),
                StandardInode.ofHost(1, new Ends(arriving, new Arrivals(kernel.repetition()), output(out)), out),
                StandardInode.ofHost(2, new Ends(arriving, new Arrivals(kernel.repetition()), output(error)), error));
    }

    /** Streams of Java, for tests and for embedding. */
    public static StandardStreams of(
            InputStream in, WritableByteChannel out, WritableByteChannel error, Kernel kernel) {
        InputSource source = new InputSource(in, kernel.hostEvents());
        Arrivals arrivals = new Arrivals(kernel.repetition());
        HostInput input = new HostInput(source, arrivals, kernel.machine()::now);
        return new StandardStreams(
                source,
                input,
                kernel,
                new HostLine.Mode(),
                StandardInode.pipe(0, new Ends(input, arrivals, null)),
                StandardInode.pipe(1, new Ends(null, arrivals, output(out))),
                StandardInode.pipe(2, new Ends(null, arrivals, output(error))));
    }

    private static HostOutput output(WritableByteChannel channel) {
        return new HostOutput(new Outlet(channel));
    }

    /** As {@link #of} with streams. */
    public static StandardStreams of(InputStream in, OutputStream out, OutputStream error, Kernel kernel) {
        return of(in, Channels.newChannel(out), Channels.newChannel(error), kernel);
    }

    /**
     * The same streams for another execution of the run: what came in comes again at the same times, what went out is
     * not given out again; the execution before must not go on.
     */
    public StandardStreams again(Kernel kernel) {
        HostInput fresh = input.again(kernel.machine()::now);
        StandardInode[] same = new StandardInode[inodes.length];
        for (int fd = 0; fd < same.length; fd++) {
            same[fd] = inodes[fd].again(fresh);
        }
        source.tell(kernel.hostEvents());
        return new StandardStreams(source, fresh, kernel, mode, same);
    }

    /** From here on the execution is another one than before: what it gives out is new. */
    public void diverge() {
        input.diverge();
        for (StandardInode inode : inodes) {
            inode.ends().diverge();
        }
    }

    /** Gives them the numbers 0 to 2; a terminal is the one that the guest's tree has, whatever the host calls it. */
    public void install(FileTable table, Standpoint standpoint) {
        for (int fd = 0; fd < inodes.length; fd++) {
            boolean terminal = inodes[fd].isTerminal();
            Place place = terminal ? standpoint.find("/dev/console") : places[fd];
            int access = fd == 0 ? OpenFlags.READ_ONLY : OpenFlags.WRITE_ONLY;
            table.set(fd, place.inode().open(place, terminal ? OpenFlags.READ_WRITE : access), false);
        }
    }
}
