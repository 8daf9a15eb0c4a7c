package mimus.x86.oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mimus.insn.InsnTable;
import mimus.insn.opmap.DecodedOp;
import mimus.insn.opmap.OpSet;
import mimus.x86.cpu.X86Architecture;
import mimus.x86.decode.DecodeTable;
import mimus.x86.decode.Decoder;
import mimus.x86.decode.X86Disassembler;
import mimus.x86.state.Level;
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

    /** A difference that has a reason. */
    private record Reason(Kind kind, Pattern pattern, String why) {}

    /** What {@link #lengths} has for bytes that are no instruction here, and for those that are not compared. */
    static final char UNDEFINED = '!';

    static final char NOT_COMPARED = '.';

    private static final int SHOWN = Integer.getInteger("mimus.shown", 3);

    private final DecodeTable table = new X86Architecture(Level.MAX.features()).table();
    private final OpSet<?> set = table.set();
    private final X86Disassembler disassembler = new X86Disassembler(set, new InsnTable(set));
    private final int codeSize;
    private final int mode;
    private final Map<String, List<String>> differences = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<Reason> reasons = reasons();
    private final Map<String, Integer> explained = new TreeMap<>();
    private final StringBuilder lengths = new StringBuilder();
    private long lines;
    private long both;

    /** @param codeSize 64, 32 or 16 */
    BinutilsReplay(int codeSize) {
        this.codeSize = codeSize;
        this.mode = mode(codeSize);
    }

    private static List<Reason> reasons() {
        try (var in = new BufferedReader(new InputStreamReader(
                BinutilsReplay.class.getResourceAsStream("binutils.tsv"), StandardCharsets.US_ASCII))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(column -> new Reason(Kind.valueOf(column[0]), Pattern.compile(column[1]), column[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            lengths.append(NOT_COMPARED);
            return; // a REX prefix before other prefixes means nothing to a processor; binutils lists it by itself
        }
        lines++;
        boolean bad = text.contains("(bad)");
        if (op.op() < 0) {
            lengths.append(UNDEFINED);
            if (!bad) {
                differ(Kind.MISSING, text.replaceAll("[,\\[].*", ""), column, text, op);
            }
            return;
        }
        lengths.append(bad || op.length() != length ? NOT_COMPARED : Character.forDigit(length, 16));
        String row = set.entry(op.op()).row().text();
        if (bad) {
            differ(Kind.EXTRA, row, column, text, op);
            return;
        }
        both++;
        if (op.length() != length) {
            differ(Kind.LENGTH, row, column, text, op);
        } else if (!text.isEmpty() && !bare(disassembler.text(op, 0)).equals(bare(text))) {
            differ(Kind.TEXT, row, column, text, op);
        }
    }

    /** A text without the prefixes that come before the mnemonic, of which binutils shows those that mean nothing too. */
    private static String bare(String text) {
        return text.replaceFirst(
                "^((data16|data32|addr16|addr32|rex(\\.\\w+)?|rep[nz]*|lock|bnd|notrack|[c-gs]s|xacquire|xrelease) )+",
                "");
    }

    private void differ(Kind kind, String key, String[] column, String text, DecodedOp op) {
        String ours = op.op() < 0 ? "" : disassembler.text(op, 0);
        String seen = codeSize + " " + column[0] + " " + (kind == Kind.MISSING ? text : key);
        for (Reason reason : reasons) {
            if (reason.kind == kind && reason.pattern.matcher(seen).find()) {
                explained.merge(kind + ": " + reason.why, 1, Integer::sum);
                return;
            }
        }
        String name = kind + " " + key;
        counts.merge(name, 1, Integer::sum);
        List<String> some = differences.computeIfAbsent(name, k -> new ArrayList<>());
        if (some.size() < SHOWN) {
            some.add("%s %s '%s', here %d '%s'".formatted(column[0], column[1], text, op.length(), ours));
        }
    }

    /** The length of each instruction as a digit of base 16, or one of the two other characters. */
    String lengths() {
        return lengths.toString();
    }

    /** How many lines differ in a way, without a reason. */
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

    /** With the code size as argument, replays standard input; with another, prints {@link #lengths} only. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        BinutilsReplay replay = new BinutilsReplay(Integer.parseInt(arguments[0]));
        replay.replay(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)));
        if (arguments.length > 1) {
            out.print(replay.lengths);
            return;
        }
        replay.differences.forEach((key, some) -> {
            out.println(key + ": " + replay.counts.get(key));
            some.forEach(line -> out.println("    " + line));
        });
        replay.explained.forEach((why, count) -> out.println(count + " " + why));
        out.println(replay.lines + " lines, " + replay.both + " instructions for both");
        for (Kind kind : Kind.values()) {
            out.println(kind + " without a reason: " + replay.count(kind));
        }
    }
}
