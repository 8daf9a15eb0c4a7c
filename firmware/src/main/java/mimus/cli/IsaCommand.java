package mimus.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import mimus.insn.Flow;
import mimus.insn.InsnForm;
import mimus.insn.InsnForm.Kind;
import mimus.isa.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mimus isa}. */
@Command(
        name = "isa",
        description = "Lists the instructions of a processor: implemented, and known but missing.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  mimus isa mipsel", "  mimus isa mips64el --missing"})
final class IsaCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ARCH",
            description = "Architecture: ${COMPLETION-CANDIDATES}.",
            converter = TargetConverter.class,
            completionCandidates = TargetConverter.Names.class)
    private Target target;

    @Option(names = "--missing", description = "Only what is missing.")
    private boolean missing;

    @Option(
            names = "--declarations",
            description = "One line per encoding, for tools: name | syntax | bits | flow | feature | method.")
    private boolean declarations;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<InsnForm> forms = target.instructions().forms();
        if (declarations) {
            forms.stream()
                    .filter(kind(Kind.INSTRUCTION))
                    .sorted(Comparator.comparing(InsnForm::method))
                    .forEach(form -> out.println(declaration(form)));
        } else {
            list(out, forms);
        }
        out.flush();
    }

    private void list(PrintWriter out, List<InsnForm> forms) {
        if (!missing) {
            long aliases = forms.stream().filter(kind(Kind.PSEUDO, Kind.SHORT)).count();
            out.printf("%s: %s%n", target.name(), target.description());
            if (!target.models().isEmpty()) {
                out.printf("models: %s%n", String.join(", ", target.models()));
            }
            section(out, "implemented", forms, Kind.INSTRUCTION);
            out.printf("%d further ways to write them%n", aliases);
        }
        section(out, "missing", forms, Kind.MISSING);
    }

    private static void section(PrintWriter out, String title, List<InsnForm> forms, Kind kind) {
        List<InsnForm> chosen = forms.stream()
                .filter(kind(kind))
                .sorted(Comparator.comparing(InsnForm::syntax))
                .toList();
        out.printf("%s: %d%n", title, chosen.size());
        for (InsnForm form : chosen) {
            out.printf("  %-36s %s%n", form.syntax(), form.method());
        }
    }

    private static Predicate<InsnForm> kind(Kind... kinds) {
        return form -> List.of(kinds).contains(form.kind());
    }

    private static String declaration(InsnForm form) {
        String flow = form.flow() == Flow.NEXT ? "" : form.flow().name();
        return String.join(" | ", form.mnemonic(), form.syntax(), form.bits(), flow, form.feature(), form.method());
    }
}
