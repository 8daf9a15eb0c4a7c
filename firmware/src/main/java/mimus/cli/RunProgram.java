package mimus.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mimus.debugger.guest.LinuxGuest;
import mimus.error.UserError;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.linux.trace.CallTracer;
import mimus.machine.Stop;
import mimus.translate.Translation;

/** Runs a Linux program with the host's standard streams. */
final class RunProgram {
    /** What shells add to the number of a signal. */
    private static final int SIGNALLED = 128;

    private final ProgramOptions choice;
    private final String cpu;
    private final Translation translation;
    private final String gdb;

    /**
     * @param cpu the model of processor, or null
     * @param gdb where debuggers connect, or null
     */
    RunProgram(ProgramOptions choice, String cpu, Translation translation, String gdb) {
        this.gdb = gdb;
        this.choice = choice;
        this.cpu = cpu;
        this.translation = translation;
    }

    /** The program, about to begin, for debuggers; {@code in} is what is typed for it. */
    LinuxGuest guest(List<String> command, InputStream in, PrintWriter err) {
        return new LinuxGuest(start(command, in, err));
    }

    private LinuxRun start(List<String> command, InputStream in, PrintWriter err) {
        Map<String, String> environment = new LinkedHashMap<>(System.getenv());
        environment.putAll(choice.environment);
        LinuxOptions options = new LinuxOptions(
                Path.of(command.get(0)),
                command.subList(1, command.size()),
                choice.name,
                environment,
                choice.root,
                choice.readable,
                choice.writable,
                choice.network,
                choice.all,
                choice.overlay,
                choice.seed,
                cpu,
                LinuxOptions.USUAL_EPOCH,
                translation,
                sentence -> tell(err, sentence));
        if (choice.record != null && !choice.network.isEmpty()) {
            throw new UserError(
                    "--record and --allow-net exclude each other: what comes from the network is not noted");
        }
        return choice.record == null
                ? LinuxRun.of(options, in)
                : LinuxRun.recorded(
                        options,
                        choice.record,
                        in,
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err));
    }

    private LinuxRun replay() {
        return LinuxRun.replayed(
                choice.replay,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                translation);
    }

    int call(List<String> command, boolean verbose, PrintWriter err) {
        LinuxRun run = choice.replay == null ? start(command, new FileInputStream(FileDescriptor.in), err) : replay();
        if (verbose) {
            run.kernel()
                    .onUnknown(
                            name -> tell(err, "the program asks for the system call " + name + ", which is not there"));
        }
        try (PrintWriter trace = choice.traces() ? traceWriter(err) : null) {
            if (trace != null) {
                run.kernel().listener(new CallTracer(trace::println, Set.copyOf(choice.tracedCalls)));
            }
            return run(run, verbose, err);
        }
    }

    /** Where the trace goes; closing it does not close the standard stream. */
    private PrintWriter traceWriter(PrintWriter err) {
        if (choice.traceFile == null) {
            return new PrintWriter(err, true) {
                @Override
                public void close() {
                    flush();
                }
            };
        }
        try {
            return new PrintWriter(Files.newBufferedWriter(choice.traceFile, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UserError("cannot write " + choice.traceFile + ": " + e.getMessage(), e);
        }
    }

    private int run(LinuxRun run, boolean verbose, PrintWriter err) {
        Statistics statistics = new Statistics();
        Stop stop = gdb == null ? run.interactive().run() : new GdbRun(gdb).run(new LinuxGuest(run), err);
        if (verbose) {
            statistics.print(err, run.machine().now());
            run.unknownCalls()
                    .forEach((call, count) ->
                            tell(err, "system call " + call + " is missing, asked for " + count + " times"));
        }
        return status(stop, err);
    }

    private static void tell(PrintWriter err, String sentence) {
        err.println("mimus: " + sentence);
        err.flush();
    }

    static int status(Stop stop, PrintWriter err) {
        if (stop instanceof Stop.Exited exited) {
            return exited.status();
        }
        if (stop instanceof Stop.Killed killed) {
            tell(err, "the program was ended by " + killed.name());
            return SIGNALLED + killed.signal();
        }
        if (stop instanceof Stop.Unhandled unhandled) {
            throw new UserError("at 0x%x the program met a %s"
                    .formatted(unhandled.pc(), unhandled.trap().getMessage()));
        }
        if (stop instanceof Stop.Stuck stuck) {
            throw new UserError(stuck.why());
        }
        throw new IllegalStateException("a program does not end with " + stop);
    }
}
