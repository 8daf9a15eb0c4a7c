package mimus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import mimus.image.Description;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mimus info}. */
@Command(
        name = "info",
        description = "Tells what a file is: processor, entry, segments, interpreter, needed libraries.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  mimus info samples/hello-mipsel"})
final class InfoCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A program, or a script that names its interpreter.")
    private Path file;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Description.of(file).forEach(out::println);
        out.flush();
    }
}
