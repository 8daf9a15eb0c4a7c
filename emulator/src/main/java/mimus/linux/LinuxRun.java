package mimus.linux;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mimus.error.UserError;
import mimus.image.Bytes;
import mimus.image.FileKind;
import mimus.image.Program;
import mimus.image.Script;
import mimus.linux.call.Families;
import mimus.linux.call.Limits;
import mimus.linux.fs.FileBytes;
import mimus.linux.fs.FileSpace;
import mimus.linux.fs.FileTable;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.Standpoint;
import mimus.linux.fs.host.StandardStreams;
import mimus.linux.fs.net.HostNetwork;
import mimus.linux.fs.net.NetworkPermissions;
import mimus.linux.fs.recorded.HostLog;
import mimus.linux.fs.recorded.RunHeader;
import mimus.linux.fs.stream.Network;
import mimus.linux.fs.terminal.Terminal;
import mimus.linux.fs.terminal.Terminals;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Loader;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Repetition;
import mimus.linux.kernel.SyscallFailure;
import mimus.machine.Machine;
import mimus.machine.Stop;
import mimus.translate.Translation;

/** A program in a Linux of its own, about to begin. */
public final class LinuxRun {
    private final LinuxOptions options;
    private final Kernel kernel;
    private final StandardStreams streams;
    private final HostLog log;

    private LinuxRun(LinuxOptions options, Kernel kernel, StandardStreams streams, HostLog log) {
        this.log = log;
        this.options = options;
        this.kernel = kernel;
        this.streams = streams;
    }

    /**
     * Loads a program, with the host's standard streams as its own.
     *
     * @throws UserError if it cannot be run
     */
    public static LinuxRun of(LinuxOptions options) {
        return of(options, new FileInputStream(FileDescriptor.in));
    }

    /**
     * Loads a program, with the host's standard streams as its own.
     *
     * @param in what comes from the host's standard input, if somebody else reads from that, too
     * @throws UserError if it cannot be run
     */
    public static LinuxRun of(LinuxOptions options, InputStream in) {
        Kernel kernel = kernel(options, new Repetition());
        return start(options, kernel, StandardStreams.ofHost(in, kernel), null, here());
    }

    /**
     * Loads a program, with streams of Java as its standard ones.
     *
     * @throws UserError if it cannot be run
     */
    public static LinuxRun of(LinuxOptions options, InputStream in, OutputStream out, OutputStream err) {
        Kernel kernel = kernel(options, new Repetition());
        return start(options, kernel, StandardStreams.of(in, out, err, kernel), null, here());
    }

    /**
     * Loads a program, and notes in a file what comes from the host, so that {@link #replayed} can repeat the run. The
     * program sees streams that are no terminal.
     *
     * @throws UserError if it cannot be run, or the file not be written
     */
    public static LinuxRun recorded(
            LinuxOptions options, Path file, InputStream in, OutputStream out, OutputStream err) {
        Kernel kernel = kernel(options, new Repetition());
        HostLog log = HostLog.recording(file, Headers.of(options, here()));
        StandardStreams streams = StandardStreams.of(in, out, err, kernel).logged(log);
        return start(options, kernel, streams, log, here());
    }

    /**
     * The run that a file holds, about to begin again: what it writes to its standard streams is written, nothing else of
     * the host is asked or changed.
     *
     * @throws UserError if the file holds no run
     */
    public static LinuxRun replayed(Path file, OutputStream out, OutputStream err, Translation translation) {
        HostLog log = HostLog.replaying(file);
        RunHeader header = log.header();
        LinuxOptions options = Headers.options(header, translation);
        Kernel kernel = kernel(options, new Repetition());
        kernel.hostEvents().replay();
        log.onExpected(time -> kernel.machine().events().at(time, () -> {}));
        StandardStreams streams = StandardStreams.of(InputStream.nullInputStream(), out, err, kernel)
                .logged(log);
        return start(options, kernel, streams, log, Headers.directory(header));
    }

    private static Kernel kernel(LinuxOptions options, Repetition repetition) {
        Kernel kernel = new Kernel(
                Families.ALL,
                options.epoch().toEpochMilli() * 1_000_000,
                options.seed(),
                options.cpu(),
                options.translation(),
                repetition);
        kernel.notices(options.notice());
        return kernel;
    }

    /** Keeps from now on what {@link #again} needs; to be called before it runs. */
    public LinuxRun repeatable() {
        kernel.repetition().want();
        return this;
    }

    /**
     * The same run, about to begin: what came in comes again at the same times, and what went out is not given out again.
     * This one is over.
     *
     * @throws UserError if it would not do the same
     */
    public LinuxRun again() {
        String obstacle = kernel.repetition().obstacle();
        if (obstacle != null) {
            throw new UserError("there is no way back: the guest " + obstacle);
        }
        Kernel fresh = kernel(options, kernel.repetition());
        LinuxRun run = start(options.silent(), fresh, streams.again(fresh), null, here());
        fresh.witness(kernel.witness());
        kernel.close();
        return run;
    }

    /** From here on it may do what no execution before did. */
    public void diverge() {
        streams.diverge();
    }

    /** Where relative paths begin. */
    private static String here() {
        return absolute(Path.of(""));
    }

    private static LinuxRun start(
            LinuxOptions options, Kernel kernel, StandardStreams streams, HostLog log, String directory) {
        if (log == null || !log.isReplaying()) {
            requireProgram(options.program());
        }
        if (log == null && (options.all() || !options.network().isEmpty())) {
            List<String> allowed = options.all() ? List.of("*") : options.network();
            kernel.shared(Network.class, Network::new)
                    .outside(new HostNetwork(kernel, new NetworkPermissions(allowed)));
        }
        FileSpace space = new Tree(options, kernel, log).space();
        Place root = space.root();
        Standpoint standpoint = new Standpoint(root, root, 022);
        try {
            standpoint.workingDirectory(standpoint.find(directory));
            Process process = begin(options, kernel, standpoint, log == null ? null : directory);
            FileTable table = new FileTable();
            streams.install(table, standpoint);
            process.part(new ProcessFiles(space, table, standpoint));
            Terminal console = Terminals.of(kernel).console();
            if (console != null) {
                console.control(process);
            }
            Limits.usual(process);
        } catch (SyscallFailure failure) {
            throw new UserError("cannot start " + options.program() + ": " + failure.errno());
        }
        return new LinuxRun(options, kernel, streams, log);
    }

    private static void requireProgram(Path program) {
        if (!Files.exists(program)) {
            throw new UserError("there is no file " + program);
        }
        if (Files.isDirectory(program)) {
            throw new UserError(program + " is a directory, not a program");
        }
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    /** @param directory where relative paths begin if the program is to be read through the guest's tree, else null */
    private static Process begin(LinuxOptions options, Kernel kernel, Standpoint standpoint, String directory) {
        List<String> arguments = new ArrayList<>();
        arguments.add(options.name() == null ? options.program().toString() : options.name());
        arguments.addAll(options.arguments());
        String path = directory == null
                ? absolute(options.program())
                : Path.of(directory).resolve(options.program()).normalize().toString();
        Bytes program = directory == null ? Bytes.of(options.program()) : file(standpoint, path);
        if (FileKind.of(program) == FileKind.SCRIPT) {
            Script script = (Script) Program.read(program);
            arguments.set(0, path);
            path = script.interpreter();
            script.argument().ifPresent(argument -> arguments.add(0, argument));
            arguments.add(0, path);
            program = file(standpoint, path);
        }
        List<String> environment = options.environment().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
        Loader.Finder finder = linker -> linker(options, standpoint, linker);
        return kernel.loader().begin(new Loader.Request(program, finder, path, arguments, environment));
    }

    private static Bytes linker(LinuxOptions options, Standpoint standpoint, String path) {
        try {
            return file(standpoint, path);
        } catch (SyscallFailure failure) {
            throw new UserError(options.program() + " needs the loader " + path
                    + ", which is not there; give the directory that holds it with -L");
        }
    }

    private static Bytes file(Standpoint standpoint, String path) {
        Place place = standpoint.find(path);
        return new FileBytes(place.inode().open(place, OpenFlags.READ_ONLY));
    }

    /** Lets the guest have the terminal of the host for itself: nobody else reads from it while it runs. */
    public LinuxRun interactive() {
        streams.giveTerminal();
        return this;
    }

    /** What it runs in. */
    public Kernel kernel() {
        return kernel;
    }

    public Machine machine() {
        return kernel.machine();
    }

    /** Runs until the program has ended. */
    public Stop run() {
        if (log == null) {
            return machine().run();
        }
        try (log) {
            Stop stop = machine().run();
            log.end(machine().now());
            return stop;
        }
    }

    /** System calls that were asked for and are not there, with how often. */
    public Map<String, Integer> unknownCalls() {
        return kernel.unknownCalls();
    }
}
