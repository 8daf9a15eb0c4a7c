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

    private final X86Architecture architecture = new X86Architecture(FEATURES);
    private final PagedSpace space = NativeState.space();
    private final X86Env env = new X86Env(space, new Cpuid(FEATURES, true), true);
    private final Map<String, Integer> differencesByRow = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private long cases;

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
        byte[] padded = new byte[32];
        System.arraycopy(code, 0, padded, 0, code.length);
        space.poke(NativeState.CODE, padded, 0, padded.length);
        DecodedOp decoded = Decoder.decode(architecture.table(), i -> padded[i] & 0xff, Mode.LONG);
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
        try {
            architecture.execute(env, decoded.op(), architecture.table().set().word(decoded));
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
     * With the pattern of a row, lists encodings for the oracle to execute, with as many cases as said of each; with none,
     * replays standard input.
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        NativeReplay replay = new NativeReplay();
        if (arguments.length > 0) {
            replay.list(arguments[0], Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), out);
            return;
        }
        replay.replay(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)));
        replay.differences().forEach(out::println);
        out.println(replay.cases() + " cases, differences " + replay.differencesByRow);
    }

    private void list(String pattern, int encodings, int count, PrintStream out) {
        SplittableRandom random = new SplittableRandom(1);
        for (OpSet.Entry entry : architecture.table().set().entries()) {
            String text = entry.row().text() + " " + entry.form().feature();
            if (!entry.row().has("i64") && text.matches(pattern)) {
                out.println("# " + text);
                for (int i = 0; i < encodings; i++) {
                    out.println(RowEncoder.encode(entry.row(), random, i % 2 == 1) + " " + count);
                }
            }
        }
    }
}
