package mimus.ieee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Replays what a processor did, in the format of {@code src/test/ieee/vectors.c}, and counts the differences. */
final class VectorReplay {
    /** An operation of a line: operands and result as raw bits. */
    interface Operation {
        long apply(FloatUnit u, long a, long b, long c);
    }

    private static final int SHOWN = 40;

    private final Map<String, Operation> operations;
    private final FloatUnit unit;
    private final int comparedFlags;
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Integer> differencesByOperation = new TreeMap<>();
    private long lines;

    private VectorReplay(Vendor vendor) {
        operations = vendor.operations();
        unit = new FloatUnit(vendor.rules());
        comparedFlags = vendor.comparedFlags();
    }

    /** Replays everything; the first line names the {@link Vendor}. */
    static VectorReplay of(BufferedReader in) throws IOException {
        String header = in.readLine();
        VectorReplay replay = new VectorReplay(Vendor.named(header.substring("rules ".length())));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            replay.line(line);
        }
        return replay;
    }

    private void line(String line) {
        String[] word = line.split(" ");
        long a = Long.parseUnsignedLong(word[2], 16);
        long b = Long.parseUnsignedLong(word[3], 16);
        long c = Long.parseUnsignedLong(word[4], 16);
        configure(word[1]);
        unit.flags(0);
        long result = operations.get(word[0]).apply(unit, a, b, c);
        int flags = unit.flags() & comparedFlags;
        lines++;
        if (result != Long.parseUnsignedLong(word[5], 16) || flags != Integer.parseInt(word[6], 16)) {
            differencesByOperation.merge(word[0], 1, Integer::sum);
            if (differences.size() < SHOWN) {
                differences.add(line + " but was " + Long.toHexString(result) + " " + Integer.toHexString(flags));
            }
        }
    }

    private void configure(String settings) {
        unit.rounding(Vendor.ROUNDINGS.get(settings.charAt(0)));
        unit.flushToZero(settings.indexOf('f') > 0);
        unit.denormalsAreZero(settings.indexOf('a') > 0);
        unit.defaultNan(settings.indexOf('n', 1) > 0);
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
        VectorReplay replay = of(new BufferedReader(in, 1 << 20));
        replay.differences().forEach(out::println);
        out.println(replay.lines() + " lines, differences " + replay.differencesByOperation);
    }
}
