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
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import mimus.cpu.Trap;
import mimus.insn.Flow;
import mimus.insn.opmap.DecodedOp;
import mimus.insn.opmap.OpSet;
import mimus.memory.MemoryFault;
import mimus.memory.PagedSpace;
import mimus.x86.cpu.X86Architecture;
import mimus.x86.decode.Decoder;
import mimus.x86.state.Cpuid;
import mimus.x86.state.Mode;
import mimus.x86.state.X86Env;

/** Executes again what {@code tools/oracle/x86/native.c} executed, and compares the hashes of what is left. */
final class NativeReplay {
    static final Set<String> FEATURES = Set.of(
            "sse3",
            "ssse3",
            "sse4.1",
            "sse4.2",
            "aes",
            "pclmul",
            "sha",
            "avx",
            "avx2",
            "fma",
            "f16c",
            "xsave",
            "bmi1",
            "bmi2",
            "movbe",
            "popcnt",
            "lzcnt",
            "cx16",
            "adx",
            "rdrand",
            "rdseed",
            "fsgsbase",
            "erms");

    /** Every how many of the first operands of corners are looked at. */
    private static final int STEP = Integer.getInteger("mimus.corners", 61);

    private static final int START = 12;

    /** Every how many of the encodings of whole states are looked at; there are five of each row. */
    private static final int WHOLE_STEP = Integer.getInteger("mimus.wholes", 4);

    /** For looking at what differs. */
    private static final boolean SHOWN = Boolean.getBoolean("mimus.corners.show");

    private final X86Architecture architecture = new X86Architecture(FEATURES);
    private final PagedSpace space = NativeState.space(true);
    private final X86Env env = new X86Env(space, new Cpuid(FEATURES, true), true);
    private final WholeReplay wide = new WholeReplay(architecture, true);
    private final WholeReplay narrow = new WholeReplay(architecture, false);
    private final Map<String, Integer> differencesByRow = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private long cases;
    private int wholes;

    NativeReplay replay(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.startsWith("#")) {
                line(line.split(" "));
            }
        }
        return this;
    }

    private void line(String[] word) {
        byte[] code = HexFormat.of().parseHex(word[0]);
        if (word.length == 4 && word[2].matches("(64|32)j?")) {
            whole(word, code);
            return;
        }
        byte[] padded = new byte[32];
        System.arraycopy(code, 0, padded, 0, code.length);
        space.poke(NativeState.CODE, padded, 0, padded.length);
        DecodedOp decoded = Decoder.decode(architecture.table(), i -> padded[i] & 0xff, Mode.LONG);
        if (Character.isLetter(word[1].charAt(0))) {
            combinations(word, decoded, code.length);
            return;
        }
        long first = (NativeHash.of(word[0]) & 0xffffffffL) << 16;
        for (int n = 0; n < Integer.parseInt(word[1]); n++) {
            NativeState before = NativeState.before(first | n);
            before.into(env, space);
            NativeState after = NativeState.after(env, space, execute(decoded, code.length));
            cases++;
            if (after.hash() != Integer.parseUnsignedInt(word[2 + n], 16)) {
                differ(word[0], n, decoded, after.changes(before));
            }
        }
    }

    private void whole(String[] word, byte[] code) {
        if (wholes++ % WHOLE_STEP != 0) {
            return;
        }
        WholeReplay replay = word[2].startsWith("64") ? wide : narrow;
        int count = Integer.parseInt(word[1]);
        long seed = (NativeHash.of(word[0]) & 0xffffffffL) << 16;
        cases += count;
        if (replay.hash(code, seed, count, word[2].endsWith("j"), SHOWN) != Integer.parseUnsignedInt(word[3], 16)) {
            int mode = replay == wide ? Mode.LONG : Mode.PROTECTED;
            DecodedOp decoded =
                    Decoder.decode(architecture.table(), i -> i < code.length ? code[i] & 0xff : 0xcc, mode);
            differ(word[0], count, decoded, " differs from the processor in code of " + word[2] + " bits");
        }
    }

    /** Each hash is that of all cases with one first operand. */
    private void combinations(String[] word, DecodedOp decoded, int length) {
        Corners corners = new Corners(word[1]);
        long seed = (NativeHash.of(word[0]) & 0xffffffffL) << 16;
        for (int i = START % STEP; i < corners.firsts(); i += STEP) {
            if (hash(corners, seed, i, decoded, length) != Integer.parseUnsignedInt(word[2 + i], 16)) {
                differ(word[0], i, decoded, " differs from the processor with first operand " + i);
            }
        }
    }

    private int hash(Corners corners, long seed, int i, DecodedOp decoded, int length) {
        NativeHash all = new NativeHash();
        NativeState before = NativeState.before(seed);
        for (int j = 0; j < corners.seconds(); j++) {
            for (int k = 0; k < corners.thirds(); k++) {
                for (int mode = 0; mode < corners.modes(); mode++) {
                    corners.put(before, i, j, k, mode);
                    before.into(env, space);
                    NativeState after = NativeState.after(env, space, execute(decoded, length));
                    all.add(after.hash(), 4);
                    cases++;
                    if (SHOWN) {
                        System.out.println(i + " " + j + " " + k + " " + mode + after.changes(before));
                    }
                }
            }
        }
        return all.value();
    }

    private void differ(String bytes, int n, DecodedOp decoded, String changes) {
        String row = decoded.op() < 0
                ? "undefined"
                : architecture.table().set().entry(decoded.op()).row().text();
        if (differencesByRow.merge(row, 1, Integer::sum) <= 3) {
            differences.add("%s %d (%s):%s".formatted(bytes, n, row, changes));
        }
    }

    /** The signal that the instruction leads to, or 0. */
    private int execute(DecodedOp decoded, int length) {
        if (decoded.op() < 0 || decoded.length() != length) {
            return 4;
        }
        return signal(() -> architecture.execute(
                env, decoded.op(), architecture.table().set().word(decoded)));
    }

    /** The signal that some code leads to, or 0. */
    static int signal(Runnable code) {
        try {
            code.run();
            return 0;
        } catch (Trap.Arithmetic e) {
            return 8;
        } catch (Trap.Undefined e) {
            return 4;
        } catch (Trap | MemoryFault e) {
            return 11;
        }
    }

    long cases() {
        return cases;
    }

    /** The first differences of each row. */
    List<String> differences() {
        return differences;
    }

    /**
     * With the pattern of a row, lists encodings for the oracle to execute, with as many cases as said of each, and the
     * size of the code if that is said; with none, replays standard input.
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        NativeReplay replay = new NativeReplay();
        if (arguments.length > 0) {
            boolean narrow = arguments.length > 3 && arguments[3].equals("32");
            String rest = arguments[2] + (arguments.length > 3 ? " " + arguments[3] : "");
            replay.list(arguments[0], Integer.parseInt(arguments[1]), rest, !narrow, out);
            return;
        }
        replay.replay(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)));
        replay.differences().forEach(out::println);
        out.println(replay.cases() + " cases, differences " + replay.differencesByRow);
    }

    private void list(String pattern, int encodings, String count, boolean wide, PrintStream out) {
        SplittableRandom random = new SplittableRandom(1);
        for (OpSet.Entry entry : architecture.table().set().entries()) {
            String text = entry.row().text() + " " + entry.form().feature();
            boolean other = entry.row().has(wide ? "i64" : "o64")
                    || !wide && entry.row().w() == 1 && !entry.row().vex();
            if (!other && text.matches(pattern)) {
                out.println("# " + text);
                boolean jumps = entry.form().flow() == Flow.INDIRECT && count.endsWith(" 64");
                for (int i = 0; i < encodings; i++) {
                    out.println(encoding(entry, random, i % 2 == 1, wide) + " " + count + (jumps ? "j" : ""));
                }
            }
        }
    }

    /** Not a near branch with an operand-size prefix, of which processors disagree. */
    private static String encoding(OpSet.Entry entry, SplittableRandom random, boolean memory, boolean wide) {
        String bytes = RowEncoder.encode(entry.row(), random, memory, wide);
        while (entry.row().has("f64") && bytes.startsWith("66")) {
            bytes = RowEncoder.encode(entry.row(), random, memory, wide);
        }
        return bytes;
    }
}
