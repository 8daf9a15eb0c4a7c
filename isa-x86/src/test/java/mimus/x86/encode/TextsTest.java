package mimus.x86.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import mimus.error.UserError;
import mimus.insn.InsnTable;
import mimus.insn.opmap.DecodedOp;
import mimus.insn.opmap.OpSet;
import mimus.x86.decode.DecodeTable;
import mimus.x86.decode.Decoder;
import mimus.x86.decode.Prefixes;
import mimus.x86.decode.X86Disassembler;
import mimus.x86.insn.X86Instructions;
import mimus.x86.state.Level;
import mimus.x86.state.Mode;
import mimus.x86.state.Segments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is disassembled assembles to bytes that mean the same. */
final class TextsTest {
    private static final int STRINGS = Integer.getInteger("mimus.random.words", 5_000);

    @ParameterizedTest
    @ValueSource(ints = {Mode.LONG, Mode.PROTECTED})
    void everyTextMeansItsInstruction(int mode) {
        OpSet<?> set = new X86Instructions(Level.V3.features());
        DecodeTable table = new DecodeTable(set);
        X86Disassembler disassembler = new X86Disassembler(set, new InsnTable(set));
        X86Assembler assembler = new X86Assembler(table, mode);
        SplittableRandom random = new SplittableRandom(9);
        Map<String, String> wrong = new TreeMap<>();
        for (int i = 0; i < STRINGS; i++) {
            byte[] code = random(random, mode);
            DecodedOp op = Decoder.decode(table, at -> code[at] & 0xff, mode);
            if (op.op() >= 0 && !isOneOfMany(op)) {
                String text = plain(disassembler.text(op, 0x1000));
                String again = again(table, disassembler, assembler, text, mode);
                if (!again.equals(text)) {
                    String row = set.entry(op.op()).row().text();
                    wrong.putIfAbsent(row, HexFormat.of().formatHex(code, 0, op.length()) + " " + text + ": " + again);
                }
            }
        }
        assertEquals(List.of(), wrong.values().stream().toList());
    }

    /** Whether its prefixes mean nothing, or a register could be named otherwise. */
    private static boolean isOneOfMany(DecodedOp op) {
        boolean moved = op.offset() != 0 && op.prefixes() != 0;
        return moved || Prefixes.segment(op.prefixes()) >= 0 && Prefixes.segment(op.prefixes()) < Segments.FS;
    }

    private static String again(
            DecodeTable table, X86Disassembler disassembler, X86Assembler assembler, String text, int mode) {
        try {
            byte[] made = assembler.code(text, 0x1000);
            DecodedOp op = Decoder.decode(table, at -> at < made.length ? made[at] & 0xff : 0, mode);
            return plain(disassembler.text(op, 0x1000));
        } catch (UserError e) {
            return e.getMessage();
        }
    }

    /** Without what may be encoded in several ways: a displacement of 0, a shift by 1, a selector. */
    private static String plain(String text) {
        return text.replace("+0x0]", "]")
                .replaceAll(",0x1$", ",1")
                .replace("st(0),st", "st,st(0)")
                .replaceAll("(mov [c-gs]s,)[er]([a-ds][xpi])", "$1$2")
                .replaceAll("(mov [c-gs]s,r\\d+)[dw]", "$1");
    }

    /** Instructions with few prefixes, since those that mean nothing are not in their texts. */
    private static byte[] random(SplittableRandom random, int mode) {
        byte[] code = new byte[24];
        random.nextBytes(code);
        int at = 0;
        int[] prefixes = {0x66, 0x67, 0xf2, 0xf3, 0x64, 0xf0};
        if (random.nextInt(3) == 0) {
            code[at++] = (byte) prefixes[random.nextInt(prefixes.length)];
        }
        if (mode == Mode.LONG && random.nextInt(3) == 0) {
            code[at++] = (byte) (0x40 | random.nextInt(16));
        }
        int map = random.nextInt(6);
        if (map >= 4) {
            code[at++] = (byte) (map == 4 ? 0xc5 : 0xc4);
            if (map == 5) {
                code[at] = (byte) (code[at] & 0xe0 | 1 + random.nextInt(3));
            }
        } else if (map > 0) {
            code[at++] = 0x0f;
            if (map > 1) {
                code[at] = (byte) (map == 2 ? 0x38 : 0x3a);
            }
        }
        return code;
    }
}
