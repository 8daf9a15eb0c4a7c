package mimus.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import mimus.debugger.gdb.GdbServer;
import mimus.debugger.guest.Guest;
import mimus.debugger.repl.Monitor;
import mimus.debugger.repl.PlainPrompt;
import mimus.debugger.repl.Prompt;
import mimus.debugger.repl.Repl;
import mimus.debugger.repl.TerminalPrompt;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Session;
import mimus.error.UserError;
import mimus.translate.Translation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mimus debug}. */
@Command(
        name = "debug",
        description = "Runs a Linux program, or the firmware of a board, under the debugger.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  mimus debug samples/hello-mipsel",
            "  mimus debug --batch -ex 'break main' -ex continue -ex 'info registers' program",
            "  mimus debug -g 1234 program"
        })
final class DebugCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--batch", description = "Execute the commands of -x and -ex and leave.")
    private boolean batch;

    @Option(names = "-x", paramLabel = "FILE", description = "Execute the commands of a file first.")
    private List<Path> scripts = List.of();

    @Option(names = "-ex", paramLabel = "COMMAND", description = "Execute a command first.")
    private List<String> commands = List.of();

    @Option(names = "--quiet", description = "Neither greet nor show the context at each stop.")
    private boolean quiet;

    @Option(
            names = {"-g", "--gdb"},
            paramLabel = "PORT|SOCKET",
            description = "Let GDB and LLDB take part, too.")
    private String gdb;

    @Option(
            names = "--cpu",
            paramLabel = "MODEL",
            description = "The model of its processor, if not the usual one; 'mimus isa ARCH' lists them.")
    private String cpu;

    @ArgGroup(exclusive = false, heading = "%nFor a program:%n")
    private ProgramOptions programOptions = new ProgramOptions();

    @ArgGroup(exclusive = false, heading = "%nFor a board:%n")
    private RunCommand.BoardChoice board;

    @Parameters(paramLabel = "PROGRAM [ARGS...]", description = "The program and what it is given.")
    private List<String> program = List.of();

    @Override
    public Integer call() throws InterruptedException {
        try (TerminalPrompt terminal = isAtTerminal() ? new TerminalPrompt(history()) : null;
                Session session = new Session(guest(terminal))) {
            PrintWriter out = spec.commandLine().getOut();
            Prompt prompt = terminal != null ? terminal : new PlainPrompt(input(), out);
            Repl repl = new Repl(session, prompt, terminal != null && !quiet);
            try (GdbServer server = server(session)) {
                if (server != null && server.port() != 0) {
                    prompt.print("GDB and LLDB may connect to port " + server.port());
                }
                repl.run(lines());
                if (!batch) {
                    repl.run();
                }
                prompt.lend();
                session.await(); // who detached lets the guest run to its end
            }
            return status(repl, session.halt());
        }
    }

    private boolean isAtTerminal() {
        return !batch && System.console() != null;
    }

    private static Path history() {
        return Path.of(System.getProperty("user.home"), ".mimus_history");
    }

    private static BufferedReader input() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    private GdbServer server(Session session) {
        return gdb == null ? null : GdbServer.listen(session, gdb, new Monitor(session), () -> {});
    }

    private Guest guest(TerminalPrompt terminal) {
        InputStream in = terminal != null ? terminal.guestInput() : new FileInputStream(FileDescriptor.in);
        PrintWriter err = spec.commandLine().getErr();
        if (board != null) {
            return new RunBoard(board, board.image(program), cpu, Translation.AUTO, null).guest(in);
        }
        if (program.isEmpty()) {
            throw new UserError("which program? (try 'mimus debug --help')");
        }
        return new RunProgram(programOptions, cpu, Translation.AUTO, null).guest(program, in, err);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Path script : scripts) {
            try {
                lines.addAll(Files.readAllLines(script));
            } catch (IOException failed) {
                throw new UserError("cannot read " + script);
            }
        }
        lines.addAll(commands);
        return lines;
    }

    /** The guest's status if it has ended; otherwise whether all commands succeeded. */
    private int status(Repl repl, Halt halt) {
        if (halt.reason() == Halt.Reason.EXITED) {
            return halt.detail();
        }
        return batch && repl.hasFailed() ? Main.USER_ERROR : 0;
    }
}
