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

/** Replays what x87 did, in the format of {@code src/test/ieee/x87.c}, and counts the differences. */
final class X87Replay {
    /** The flags of the status word in its bits 0 to 5, and C1. */
    private static final int[] STATUS = {
        Flags.INVALID, Flags.INPUT_DENORMAL, Flags.DIV_BY_ZERO, Flags.OVERFLOW, Flags.UNDERFLOW, Flags.INEXACT
    };

    private static final int C1 = 0x200;

    final FloatUnit unit = new FloatUnit(FloatRules.X87);
    final Extended a = new Extended();
    final Extended b = new Extended();
    final Extended result = new Extended();
    final Extended second = new Extended();
    /** C0, C2 and C3 of the status word as the operation leaves them. */
    int condition;
    /** Exceptions that are not masked. */
    int unmasked;

    private final Map<String, X87Operations.Operation> operations = X87Operations.all();
    private final Map<String, Integer> differencesByOperation = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private long lines;

    X87Replay replay(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            line(line);
        }
        return this;
    }

    private void line(String line) {
        String[] word = line.split(" ");
        configure(word[1]);
        read(a, word[2]);
        read(b, word[3]);
        result.set(a);
        second.set(b);
        condition = 0;
        operations.get(word[0]).apply(this);
        String outcome = text(result) + " " + text(second) + " " + Integer.toHexString(status());
        lines++;
        if (!outcome.equals(word[4] + " " + word[5] + " " + word[6])) {
            int count = differencesByOperation.merge(word[0], 1, Integer::sum);
            if (count <= 5) {
                differences.add(line + " but was " + outcome);
            }
        }
    }

    private void configure(String settings) {
        unit.flags(0);
        unit.rounding(Vendor.ROUNDINGS.get(settings.charAt(0)));
        unit.precision(settings.charAt(1) == 'e' ? 64 : settings.charAt(1) == 'd' ? 53 : 24);
        unmasked = settings.endsWith("w") ? Flags.OVERFLOW | Flags.UNDERFLOW : 0;
        unit.wrapped(unmasked);
    }

    private int status() {
        int status = condition | ((unit.flags() & Flags.ROUNDED_UP) != 0 ? C1 : 0);
        for (int bit = 0; bit < STATUS.length; bit++) {
            status |= (unit.flags() & STATUS[bit]) != 0 ? 1 << bit : 0;
        }
        return status;
    }

    private static void read(Extended x, String digits) {
        x.set(Integer.parseInt(digits, 0, 4, 16), Long.parseUnsignedLong(digits, 4, 20, 16));
    }

    private static String text(Extended x) {
        return String.format("%04x%016x", x.signExponent, x.significand);
    }

    long lines() {
        return lines;
    }

    /** The first differences of each operation. */
    List<String> differences() {
        return differences;
    }

    /** Replays standard input, for runs too large to keep. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        var in = new InputStreamReader(System.in, StandardCharsets.US_ASCII);
        X87Replay replay = new X87Replay().replay(new BufferedReader(in, 1 << 20));
        replay.differences().forEach(out::println);
        out.println(replay.lines() + " lines, differences " + replay.differencesByOperation);
    }
}
