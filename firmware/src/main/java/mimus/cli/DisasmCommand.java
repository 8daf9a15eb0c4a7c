package mimus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HexFormat;
import mimus.error.UserError;
import mimus.image.Bytes;
import mimus.image.ElfFile;
import mimus.image.FileKind;
import mimus.image.Image;
import mimus.image.Segment;
import mimus.insn.Disassembler;
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
                Disassembler disassembler = requireTarget().disassembler();
                Lines.each(file, spec.commandLine().getOut(), line -> line(disassembler, line));
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
        if (target.instructions().forms().get(0).encoding().width() == 0) {
            throw new UserError("instructions of " + target.name() + " have no fixed width; 'mimus debug' lists them");
        }
        return target;
    }

    private String line(Disassembler disassembler, String line) {
        String hex = line.replaceAll("\\s", "");
        if (!hex.matches("([0-9a-fA-F]{2})+")) {
            return "error: '" + line + "' is not a row of hexadecimal bytes";
        }
        byte[] bytes = HexFormat.of().parseHex(hex);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bytes.length; at += 4) {
            text.append(at == 0 ? "" : "; ");
            text.append(bytes.length - at < 4 ? "truncated" : text(disassembler, bytes, at, base + at));
        }
        return text.toString();
    }

    private String text(Disassembler disassembler, byte[] bytes, int at, long pc) {
        return disassembler.text(word(bytes, at), pc, !noAliases);
    }

    private int word(byte[] bytes, int at) {
        int word = 0;
        for (int i = 0; i < 4; i++) {
            word |= (bytes[at + i] & 0xff) << 8 * (target.bigEndian() ? 3 - i : i);
        }
        return word;
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
        PrintWriter out = spec.commandLine().getOut();
        Disassembler disassembler = target.disassembler();
        Bytes content = segment.content();
        byte[] window = new byte[4096];
        for (long done = 0; done + 4 <= content.size(); done += window.length) {
            int length = (int) Math.min(window.length, content.size() - done) & ~3;
            byte[] bytes = content.read(done, length);
            for (int at = 0; at < length; at += 4) {
                long pc = segment.address() + done + at;
                out.printf("%8x:  %08x  %s%n", pc, word(bytes, at), text(disassembler, bytes, at, pc));
            }
        }
        out.flush();
    }
}
