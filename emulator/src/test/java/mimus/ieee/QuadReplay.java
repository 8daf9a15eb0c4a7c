package mimus.ieee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Replays what quad-precision instructions did, in the format of {@code src/test/ieee/quad.c}, and counts the differences. */
final class QuadReplay {
    /** An operation of a line, from a, b and c into result. */
    interface Operation {
        void apply(QuadReplay r);
    }

    private static final int COMPARED = Flags.IEEE | 0xff00;
    private static final int SHOWN = 40;

    private final FloatUnit unit = new FloatUnit(FloatRules.POWER);
    private final Quad a = new Quad();
    private final Quad b = new Quad();
    private final Quad c = new Quad();
    private final Quad result = new Quad();
    private final Map<String, Operation> operations = new HashMap<>();
    private final Map<String, Integer> differencesByOperation = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private long lines;

    QuadReplay() {
        put("add", r -> Binary128.add(unit, result, a, b));
        put("sub", r -> Binary128.sub(unit, result, a, b));
        put("mul", r -> Binary128.mul(unit, result, a, b));
        put("div", r -> Binary128.div(unit, result, a, b));
        put("root", r -> Binary128.sqrt(unit, result, a));
        put("fma", r -> Binary128.fma(unit, result, a, b, c, FusedVariant.MADD));
        put("fms", r -> Binary128.fma(unit, result, a, b, c, FusedVariant.MSUB));
        put("fnma", r -> Binary128.fma(unit, result, a, b, c, FusedVariant.MADD_NEGATED_RESULT));
        put("narrow", r -> result.set(QuadConversion.toBinary64(unit, a), 0));
        put("widen", r -> QuadConversion.fromBinary64(unit, result, a.high));
        put("from_l", r -> QuadConversion.fromInt64(unit, result, a.high));
        put("from_ul", r -> QuadConversion.fromUint64(unit, result, a.high));
        integer("to_l", IntegerRange.INT64.nan(Long.MIN_VALUE));
        integer("to_ul", IntegerRange.UINT64);
        integer("to_w", IntegerRange.INT32.nan(Integer.MIN_VALUE));
        integer("to_uw", IntegerRange.UINT32);
        put("rint", r -> Binary128.roundToIntegral(unit, result, a, unit.rounding(), true));
        put("near", r -> Binary128.roundToIntegral(unit, result, a, unit.rounding(), false));
        put("away", r -> Binary128.roundToIntegral(unit, result, a, Rounding.NEAREST_AWAY, false));
        put("trunc", r -> Binary128.roundToIntegral(unit, result, a, Rounding.TOWARD_ZERO, false));
        put("extended", r -> Binary128.roundToExtended(unit, result, a));
        put("quiet", r -> result.set(Binary128.compareQuiet(unit, a, b), 0));
        put("ordered", r -> result.set(Binary128.compareSignalling(unit, a, b), 0));
    }

    private void put(String name, Operation operation) {
        operations.put(name, operation);
        operations.put(name + "_odd", operation);
    }

    private void integer(String name, IntegerRange range) {
        put(name, r -> result.set(QuadConversion.toInteger(unit, a, Rounding.TOWARD_ZERO, range), 0));
    }

    QuadReplay replay(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            line(line);
        }
        return this;
    }

    private void line(String line) {
        String[] word = line.split(" ");
        char rounding = word[1].charAt(0);
        unit.rounding(rounding == 'o' ? Rounding.TO_ODD : Vendor.ROUNDINGS.get(rounding));
        unit.wrapped(word[1].endsWith("w") ? Flags.OVERFLOW | Flags.UNDERFLOW : 0);
        unit.flags(0);
        read(a, word[2]);
        read(b, word[3]);
        read(c, word[4]);
        operations.get(word[0]).apply(this);
        lines++;
        int flags = unit.flags() & COMPARED;
        String outcome = String.format("%016x%016x %x", result.high, result.low, flags);
        if (!outcome.equals(word[5] + " " + word[6])) {
            differencesByOperation.merge(word[0], 1, Integer::sum);
            if (differences.size() < SHOWN) {
                differences.add(line + " but was " + outcome);
            }
        }
    }

    private static void read(Quad x, String digits) {
        x.set(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
    }

    long lines() {
        return lines;
    }

    /** The first differences. */
    List<String> differences() {
        return differences;
    }

    /** Replays standard input, for runs too large to keep. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        var in = new InputStreamReader(System.in, StandardCharsets.US_ASCII);
        QuadReplay replay = new QuadReplay().replay(new BufferedReader(in, 1 << 20));
        replay.differences().forEach(out::println);
        out.println(replay.lines() + " lines, differences " + replay.differencesByOperation);
    }
}
