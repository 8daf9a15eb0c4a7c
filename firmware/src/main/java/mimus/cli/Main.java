package mimus.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import mimus.error.UserError;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The {@code mimus} command. */
@Command(
        name = "mimus",
        description = "Runs programs and firmware built for other processors.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  mimus run samples/hello-mipsel",
            "  mimus run -L sysroot sysroot/bin/busybox ls",
            "  mimus run --board malta --bios u-boot.bin",
            "  echo 'addiu v0, a0, 1' | mimus asm --arch mipsel -",
            "",
            "'mimus COMMAND --help' tells more. For completion in bash: source <(mimus generate-completion)"
        })
public final class Main implements Runnable {
    /** Exit status for what the user got wrong. */
    static final int USER_ERROR = 2;

    @Spec
    private CommandSpec spec;

    Main() {}

    public static void main(String[] args) {
        String first = args.length > 0 ? args[0] : "";
        if (first.equals("-g")) { // as LLDB's platform "qemu-user" starts an emulator
            System.exit(runOnly().execute(concatenated("run", args)));
        }
        System.exit((first.equals("run") ? runOnly() : commandLine()).execute(args));
    }

    private static String[] concatenated(String first, String[] rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(rest));
        return all.toArray(String[]::new);
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        for (Object command : List.of(
                new RunCommand(),
                new DebugCommand(),
                new TraceCommand(),
                new InfoCommand(),
                new IsaCommand(),
                new DisasmCommand(),
                new AsmCommand(),
                new SchemaCommand(),
                new BoardsCommand(),
                new DoctorCommand(),
                new CommandLine.HelpCommand(),
                new GenerateCompletion())) {
            commandLine.addSubcommand(command);
        }
        return configured(commandLine);
    }

    /** Without the other commands, which would make each start a tenth of a second longer. */
    private static CommandLine runOnly() {
        return configured(new CommandLine(new Main()).addSubcommand(new RunCommand()));
    }

    private static CommandLine configured(CommandLine commandLine) {
        commandLine
                .setExecutionExceptionHandler(Main::report)
                .setParameterExceptionHandler(Main::refuse)
                .setUnmatchedOptionsArePositionalParams(false);
        for (String name : List.of("run", "debug", "trace")) {
            CommandLine command = commandLine.getSubcommands().get(name);
            if (command != null) {
                command.setStopAtPositional(true); // what follows PROGRAM is the guest's
            }
        }
        return commandLine;
    }

    /** One sentence, and where to read more. */
    private static int refuse(ParameterException error, String[] args) {
        CommandLine commandLine = error.getCommandLine();
        String sentence = error.getMessage();
        if (error.getCause() instanceof TypeConversionException) {
            sentence = error.getCause().getMessage();
        }
        PrintWriter err = commandLine.getErr();
        err.println(
                "mimus: " + sentence + " (try '" + commandLine.getCommandSpec().qualifiedName() + " --help')");
        err.flush();
        return USER_ERROR;
    }

    /** A user's mistake is a sentence; ours goes on as it is, with its stack. */
    private static int report(Exception error, CommandLine commandLine, CommandLine.ParseResult parsed)
            throws Exception {
        if (error instanceof UserError) {
            PrintWriter err = commandLine.getErr();
            err.println("mimus: " + error.getMessage());
            err.flush();
            return USER_ERROR;
        }
        throw error;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
