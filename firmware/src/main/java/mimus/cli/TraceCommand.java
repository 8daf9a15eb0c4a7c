package mimus.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.LinuxGuest;
import mimus.debugger.symbols.Named;
import mimus.debugger.symbols.Symbols;
import mimus.debugger.trace.BinaryTrace;
import mimus.debugger.trace.Detail;
import mimus.debugger.trace.JsonTrace;
import mimus.debugger.trace.TraceReader;
import mimus.debugger.trace.TraceSink;
import mimus.debugger.trace.Tracer;
import mimus.error.UserError;
import mimus.machine.Stop;
import mimus.translate.Translation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mimus trace}. */
@Command(
        name = "trace",
        description = "Writes down what a Linux program executes, instruction by instruction.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A file whose name ends in .json or .jsonl has a JSON object in each line, any other is binary, which takes",
            "a tenth of the room; one that ends in .gz as well is packed. --read shows any of the binary ones as JSON.",
            "",
            "Examples:",
            "  mimus trace --state=full -o hello.trace samples/hello-mipsel",
            "  mimus trace --state=regs --function fact -o fact.jsonl samples/tour-mipsel",
            "  mimus trace --read hello.trace"
        })
final class TraceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--state",
            paramLabel = "WHAT",
            description = "What is told of each instruction: pc, regs (also the registers that it changed), "
                    + "full (also memory; the default).")
    private String state = "full";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the trace goes; '-' is standard output, as JSON.")
    private String out;

    @Option(names = "--read", paramLabel = "FILE", description = "Show a trace as JSON instead.")
    private Path read;

    @Option(names = "--function", paramLabel = "NAME", description = "Only what is executed in a function.")
    private String function;

    @Option(names = "--from", paramLabel = "N", description = "Begin after N instructions.")
    private long from;

    @Option(names = "--count", paramLabel = "N", description = "End after N instructions more.")
    private long count = Long.MAX_VALUE;

    @ArgGroup(exclusive = false, heading = "%nFor a program:%n")
    private ProgramOptions programOptions = new ProgramOptions();

    @Parameters(paramLabel = "PROGRAM [ARGS...]", description = "The program and what it is given.")
    private List<String> program = List.of();

    @Override
    public Integer call() throws IOException {
        if (read != null) {
            show();
            return 0;
        }
        if (program.isEmpty() || out == null) {
            throw new UserError("a program and, with -o, a file are wanted (try 'mimus trace --help')");
        }
        PrintWriter err = spec.commandLine().getErr();
        RunProgram run = new RunProgram(programOptions, null, Translation.AUTO, null);
        LinuxGuest guest = run.guest(program, new FileInputStream(FileDescriptor.in), err);
        try (OutputStream file = out.equals("-") ? System.out : open(Path.of(out))) {
            return RunProgram.status(trace(guest, sink(file)), err);
        }
    }

    private Stop trace(Guest guest, TraceSink sink) {
        Stop stop = from > 0 ? guest.machine().run(from) : null;
        if (stop == null || stop instanceof Stop.BudgetSpent) {
            Named within = function == null ? null : function(guest);
            long first = within == null ? 0 : within.address();
            long last = within == null ? -1 : first + Math.max(1, within.size()) - 1;
            Tracer tracer = new Tracer(guest, sink, detail(), first, last);
            try {
                stop = guest.machine().run(count);
            } finally {
                tracer.close();
            }
        }
        return stop instanceof Stop.BudgetSpent ? new Stop.Exited(0) : stop;
    }

    private Named function(Guest guest) {
        Named named = new Symbols(guest.processes().get(0)).named(function);
        if (named == null) {
            throw new UserError("no function '" + function + "' is known when the trace begins (see --from)");
        }
        return named;
    }

    private Detail detail() {
        for (Detail detail : Detail.values()) {
            if (detail.name().equalsIgnoreCase(state)) {
                return detail;
            }
        }
        throw new UserError("the state is pc, regs or full, not '" + state + "'");
    }

    private TraceSink sink(OutputStream file) {
        String name = out.toLowerCase(Locale.ROOT);
        boolean json = name.equals("-") || name.matches(".*\\.jsonl?(\\.gz)?");
        return json ? new JsonTrace(lines(file)) : new BinaryTrace(file, detail());
    }

    private static PrintWriter lines(OutputStream to) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 1 << 16));
    }

    private static OutputStream open(Path path) {
        try {
            OutputStream file = Files.newOutputStream(path);
            return path.toString().endsWith(".gz")
                    ? new GZIPOutputStream(file, 1 << 16)
                    : new BufferedOutputStream(file, 1 << 16);
        } catch (IOException failed) {
            throw new UserError("cannot write " + path, failed);
        }
    }

    private void show() {
        try (InputStream file = Files.newInputStream(read);
                InputStream plain = read.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
            TraceReader.read(plain, new JsonTrace(spec.commandLine().getOut()));
        } catch (IOException failed) {
            throw new UserError("cannot read " + read, failed);
        }
    }
}
