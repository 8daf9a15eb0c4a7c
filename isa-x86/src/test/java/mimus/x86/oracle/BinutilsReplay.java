package mimus.x86.oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.insn.InsnTable;
import mimus.insn.opmap.DecodedOp;
import mimus.insn.opmap.OpSet;
import mimus.x86.cpu.X86Architecture;
import mimus.x86.decode.DecodeTable;
import mimus.x86.decode.Decoder;
import mimus.x86.decode.X86Disassembler;
import mimus.x86.state.Mode;

/** Compares lengths and texts with those that {@code tools/oracle/x86/binutils.c} prints. */
final class BinutilsReplay {
    /** How a line may differ. */
    enum Kind {
        /** An instruction for binutils, none here. */
        MISSING,
        /** No instruction for binutils, one here. */
        EXTRA,
        LENGTH,
        TEXT
    }

    private static final int SHOWN = Integer.getInteger("mimus.shown", 3);

    private final DecodeTable table = new X86Architecture(NativeReplay.FEATURES).table();
    private final OpSet<?> set = table.set();
    private final X86Disassembler disassembler = new X86Disassembler(set, new InsnTable(set));
    private final int mode;
    private final Map<String, List<String>> differences = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private long lines;
    private long both;

    /** @param codeSize 64, 32 or 16 */
    BinutilsReplay(int codeSize) {
        this.mode = mode(codeSize);
    }

    static int mode(int codeSize) {
        return codeSize == 64 ? Mode.LONG : codeSize == 32 ? Mode.PROTECTED : 0;
    }

    BinutilsReplay replay(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.startsWith("#")) {
                line(line.split("\t", -1));
            }
        }
        return this;
    }

    private void line(String[] column) {
        byte[] code = HexFormat.of().parseHex(column[0]);
        DecodedOp op = Decoder.decode(table, i -> i < code.length ? code[i] & 0xff : 0x90, mode);
        int length = Integer.parseInt(column[1]);
        String text = column[2].replaceAll("#.*", "").replaceAll("\\s+", " ").strip();
        if (text.matches("(.* )?rex(\\.\\w+)?")) {
            return; // a REX prefix before other prefixes means nothing to a processor; binutils lists it by itself
        }
        lines++;
        boolean bad = text.contains("(bad)");
        if (op.op() < 0) {
            if (!bad) {
                differ(Kind.MISSING, text.replaceAll("[,\\[].*", ""), column, text, op, "");
            }
            return;
        }
        String row = set.entry(op.op()).row().text();
        if (bad) {
            differ(Kind.EXTRA, row, column, text, op, disassembler.text(op, 0));
            return;
        }
        both++;
        if (op.length() != length) {
            differ(Kind.LENGTH, row, column, text, op, disassembler.text(op, 0));
        } else if (!text.isEmpty() && !bare(disassembler.text(op, 0)).equals(bare(text))) {
            differ(Kind.TEXT, row, column, text, op, disassembler.text(op, 0));
        }
    }

    /** A text without the prefixes that come before the mnemonic, of which binutils shows those that mean nothing too. */
    private static String bare(String text) {
        return text.replaceFirst(
                "^((data16|data32|addr16|addr32|rex(\\.\\w+)?|rep[nz]*|lock|bnd|notrack|[c-gs]s|xacquire|xrelease) )+",
                "");
    }

    private void differ(Kind kind, String key, String[] column, String text, DecodedOp op, String ours) {
        String name = kind + " " + key;
        counts.merge(name, 1, Integer::sum);
        List<String> some = differences.computeIfAbsent(name, k -> new ArrayList<>());
        if (some.size() < SHOWN) {
            some.add("%s %s '%s', here %d '%s'".formatted(column[0], column[1], text, op.length(), ours));
        }
    }

    /** How many lines differ in a way. */
    int count(Kind kind) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(kind.name()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The first differences of each kind and row. */
    Map<String, List<String>> differences() {
        return differences;
    }

    /** With the code size as argument, replays standard input. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        BinutilsReplay replay = new BinutilsReplay(Integer.parseInt(arguments[0]));
        replay.replay(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)));
        replay.differences.forEach((key, some) -> {
            out.println(key + ": " + replay.counts.get(key));
            some.forEach(line -> out.println("    " + line));
        });
        out.println(replay.lines + " lines, " + replay.both + " instructions for both");
        for (Kind kind : Kind.values()) {
            out.println(kind + " " + replay.count(kind));
        }
    }
}
