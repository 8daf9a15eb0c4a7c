package mimus.x86.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import mimus.insn.InsnTable;
import mimus.insn.opmap.DecodedOp;
import mimus.x86.insn.X86Instructions;
import mimus.x86.state.Level;
import mimus.x86.state.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instructions out of real programs have the length and the text that binutils give them. */
final class SamplesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("basedir", ""), "src", "test", "samples");

    private static final X86Instructions SET = new X86Instructions(features());
    private static final DecodeTable TABLE = new DecodeTable(SET);

    private static Set<String> features() {
        Set<String> all = new HashSet<>(Level.V3.features());
        all.addAll(Set.of("adx", "rdrand", "rdseed", "fsgsbase", "aes", "sha", "pclmul"));
        return all;
    }

    private static DecodedOp decode(byte[] code, int mode) {
        return Decoder.decode(TABLE, index -> index < code.length ? code[index] & 0xff : 0x90, mode);
    }

    @ParameterizedTest
    @CsvSource({"amd64.tsv, 2", "i386.tsv, 1"})
    void lengthAndText(String file, int mode) throws IOException {
        X86Disassembler disassembler = new X86Disassembler(SET, new InsnTable(SET));
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLES.resolve(file))) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] column = line.split("\t");
            byte[] code = HexFormat.of().parseHex(column[0]);
            DecodedOp op = decode(code, mode);
            String text = disassembler.text(op, 0).replaceAll("\\s+", " ");
            boolean branch = column[1].matches("(j\\w+|call|loop\\w*|xbegin)");
            if (op.length() != code.length || !(branch ? text.split(" ")[0] : text).equals(column[1])) {
                wrong.add(line + " is " + op.length() + " " + text);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What binutils knows and cpuid does not offer is undefined. */
    @Test
    void excluded() throws IOException {
        for (String line : Files.readAllLines(SAMPLES.resolve("excluded.tsv"))) {
            if (!line.startsWith("#")) {
                String[] column = line.split("\t");
                byte[] code = HexFormat.of().parseHex(column[1]);
                assertTrue(
                        decode(code, column[0].equals("64") ? Mode.LONG : Mode.PROTECTED)
                                        .op()
                                < 0,
                        line);
            }
        }
    }

    /** Whatever the bytes, they are an instruction of at most 15 bytes, or none. */
    @Test
    void randomBytes() {
        Random random = new Random(5);
        byte[] code = new byte[24];
        for (int i = 0; i < Integer.getInteger("mimus.random.words", 100_000); i++) {
            random.nextBytes(code);
            int mode = i % 3 == 0 ? Mode.PROTECTED : i % 3 == 1 ? Mode.LONG : 0;
            DecodedOp op = decode(code, mode);
            assertTrue(
                    op.length() >= 1 && op.length() <= Decoder.LONGEST,
                    HexFormat.of().formatHex(code));
        }
    }
}
