package mimus.cli;

import java.io.PrintWriter;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Schema;
import mimus.cpu.SchemaText;
import mimus.isa.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mimus schema}. */
@Command(
        name = "schema",
        description = "Prints where each register lies in a snapshot, for programs in other languages.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  mimus schema --arch mipsel --format c"})
final class SchemaCommand implements Runnable {
    /** Of the output. */
    enum Format {
        json,
        c
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--arch",
            required = true,
            paramLabel = "ARCH",
            description = "Architecture: ${COMPLETION-CANDIDATES}.",
            converter = TargetConverter.class,
            completionCandidates = TargetConverter.Names.class)
    private Target target;

    @Option(names = "--format", defaultValue = "json", description = "${COMPLETION-CANDIDATES} (default: json).")
    private Format format;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text(target.newCpu(target.newAddressSpace().memory())));
        out.flush();
    }

    private <E extends Env> String text(Cpu<E> cpu) {
        Schema<E> schema = new Schema<>(target.name(), cpu.registers());
        return format == Format.c ? SchemaText.c(schema) : SchemaText.json(schema);
    }
}
