package mimus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import mimus.error.UserError;
import mimus.image.Bytes;
import mimus.image.ElfFile;
import mimus.image.FileKind;
import mimus.image.Image;
import mimus.image.Segment;
import mimus.isa.Target;
import mimus.isa.Targets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mimus disasm}. */
@Command(
        name = "disasm",
        description = "Disassembles a program, a raw file, or hexadecimal bytes line by line.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  mimus disasm samples/hello-mipsel",
            "  mimus disasm --arch mips --base 0x80000000 boot.bin",
            "  echo 01008224 | mimus disasm --arch mipsel -"
        })
final class DisasmCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--arch",
            paramLabel = "ARCH",
            description = "Architecture, where the file does not tell: ${COMPLETION-CANDIDATES}.",
            converter = TargetConverter.class,
            completionCandidates = TargetConverter.Names.class)
    private Target target;

    @Option(
            names = "--base",
            paramLabel = "ADDRESS",
            defaultValue = "0",
            converter = NumberConverter.class,
            description = "Address of the first byte of a raw file or line.")
    private long base;

    @Option(names = "--no-aliases", description = "Only the manual's own names: or, not move.")
    private boolean noAliases;

    @Parameters(paramLabel = "FILE", description = "A file, or - for lines of hexadecimal bytes on standard input.")
    private String file;

    @Override
    public void run() {
        try {
            if (file.equals("-")) {
                CodeWindow window = new CodeWindow(requireTarget());
                Lines.each(file, spec.commandLine().getOut(), line -> line(window, line));
            } else {
                file(Bytes.of(Path.of(file)));
            }
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + e.getMessage());
        }
    }

    private Target requireTarget() {
        if (target == null) {
            throw new UserError("which architecture? --arch is missing, and the input does not tell");
        }
        return target;
    }

    private String line(CodeWindow window, String line) {
        String hex = line.replaceAll("\\s", "");
        if (!hex.matches("([0-9a-fA-F]{2})+") || hex.length() > 2 * CodeWindow.SIZE) {
            return "error: '" + line + "' is not a row of hexadecimal bytes";
        }
        byte[] bytes = HexFormat.of().parseHex(hex);
        window.load(bytes);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < bytes.length; ) {
            CodeWindow.Read read = window.at(at, bytes.length - at, base + at, !noAliases);
            texts.add(read.text());
            at += read.bytes().length;
        }
        return String.join("; ", texts);
    }

    private void file(Bytes bytes) {
        Image image;
        if (FileKind.of(bytes) == FileKind.ELF) {
            ElfFile elf = ElfFile.read(bytes);
            target = target == null ? Targets.of(elf) : target;
            image = elf.image();
        } else {
            image = Image.raw(bytes, base);
        }
        requireTarget();
        for (Segment segment : image.segments()) {
            if (segment.permissions().execute()) {
                segment(segment);
            }
        }
    }

    private void segment(Segment segment) {
        CodeWindow window = new CodeWindow(target);
        PrintWriter out = spec.commandLine().getOut();
        Bytes content = segment.content();
        for (long done = 0; done < content.size(); ) {
            int length = (int) Math.min(CodeWindow.SIZE, content.size() - done);
            window.load(content.read(done, length));
            boolean last = done + length == content.size();
            int at = 0;
            while (at < (last ? length : length - CodeWindow.LONGEST)) {
                long pc = segment.address() + done + at;
                CodeWindow.Read read = window.at(at, length - at, pc, !noAliases);
                out.printf("%8x:  %s  %s%n", pc, code(read), read.text());
                at += read.bytes().length;
            }
            done += at;
        }
        out.flush();
    }

    /** A word as a number where all instructions are words, else the bytes as they lie in memory. */
    private String code(CodeWindow.Read read) {
        boolean words = target.instructions().forms().get(0).encoding().width() != 0;
        return words && read.bytes().length == Integer.BYTES
                ? "%08x".formatted(read.word())
                : "%-20s".formatted(HexFormat.of().formatHex(read.bytes()));
    }
}
