package mimus.cli;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import mimus.error.UserError;
import mimus.insn.Assembler;
import mimus.isa.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mimus asm}. */
@Command(
        name = "asm",
        description = "Assembles: a line in, its bytes in hexadecimal out, in the order of memory.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  echo 'addiu v0, a0, 1' | mimus asm --arch mipsel -"})
final class AsmCommand implements Callable<Integer> {
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

    @Option(
            names = "--base",
            paramLabel = "ADDRESS",
            defaultValue = "0",
            converter = NumberConverter.class,
            description = "Address of the first instruction.")
    private long base;

    @Parameters(paramLabel = "FILE", description = "A file with one instruction a line, or - for standard input.")
    private String file;

    /** Its mark begins the line or has a space behind it, since an operand may be {@code #1}. */
    private static final Pattern COMMENT = Pattern.compile("^\\s*#.*|\\s#(\\s.*)?$");

    private boolean failed;

    @Override
    public Integer call() throws IOException {
        Assembler assembler = target.assembler();
        long[] pc = {base};
        Lines.each(file, spec.commandLine().getOut(), line -> {
            String text = COMMENT.matcher(line).replaceFirst("").strip();
            if (text.isEmpty()) {
                return "";
            }
            try {
                byte[] code = assembler.code(text, pc[0]);
                pc[0] += code.length;
                return HexFormat.of().formatHex(code);
            } catch (UserError e) {
                failed = true;
                return "error: " + e.getMessage();
            }
        });
        return failed ? Main.USER_ERROR : 0;
    }
}
