package mimus.x86.oracle;

import java.io.PrintStream;
import java.util.SplittableRandom;
import mimus.insn.opmap.OpSet;
import mimus.x86.cpu.X86Architecture;
import mimus.x86.insn.X86Instructions;
import mimus.x86.state.Level;

/** Lists random encodings of all rows, from which {@code tools/oracle/x86/insns.py} makes test lines. */
final class RowList {
    private static final int EACH = 12;

    private RowList() {}

    /** A line "code size, chapter, feature, row, bytes" for each encoding, separated by tabs. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        OpSet<?> all = new X86Architecture(NativeReplay.FEATURES).table().set();
        OpSet<?> old = new X86Instructions(Level.V1.features());
        for (OpSet.Entry entry : all.entries()) {
            if (!entry.row().has("i64")) {
                list(entry, true, out);
            }
            if (!entry.row().has("o64") && old.has(entry.form().feature())) {
                list(entry, false, out);
            }
        }
    }

    private static void list(OpSet.Entry entry, boolean long64, PrintStream out) {
        SplittableRandom random = new SplittableRandom(3);
        String chapter = entry.form().method().replaceFirst("\\..*", "");
        for (int i = 0; i < EACH; i++) {
            String bytes = RowEncoder.encode(entry.row(), random, i % 2 == 1, long64);
            out.println(String.join(
                    "\t",
                    long64 ? "64" : "32",
                    chapter,
                    entry.form().feature(),
                    entry.row().text(),
                    bytes));
        }
    }
}
