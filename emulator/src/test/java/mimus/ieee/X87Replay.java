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
    private final int tolerance;
    private long lines;
    private long unequal;

    /** @param tolerance how many units of the last place a result may differ; if any, C1 may too */
    X87Replay(int tolerance) {
        this.tolerance = tolerance;
    }

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
        lines++;
        if (!(near(result, word[4]) && near(second, word[5]) && sameStatus(Integer.parseInt(word[6], 16)))) {
            String outcome = text(result) + " " + text(second) + " " + Integer.toHexString(status());
            int count = differencesByOperation.merge(word[0], 1, Integer::sum);
            if (count <= 5) {
                differences.add(line + " but was " + outcome);
            }
        }
    }

    private boolean near(Extended actual, String digits) {
        Extended expected = new Extended();
        read(expected, digits);
        if (tolerance == 0 || actual.examined() % 2 == 1) {
            return actual.signExponent == expected.signExponent && actual.significand == expected.significand;
        }
        long distance = Math.abs(actual.significand - expected.significand);
        if (actual.signExponent != expected.signExponent) {
            boolean larger = (actual.signExponent & 0x7fff) > (expected.signExponent & 0x7fff);
            Extended above = larger ? actual : expected;
            Extended below = larger ? expected : actual;
            distance = above.signExponent == below.signExponent + 1
                    ? above.significand - below.significand - Long.MIN_VALUE
                    : -1;
        }
        unequal += Long.signum(distance);
        return Long.compareUnsigned(distance, tolerance) <= 0;
    }

    private boolean sameStatus(int expected) {
        return ((status() ^ expected) & (tolerance > 0 ? ~C1 : -1)) == 0;
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

    /** Results that differ, but not by more than is tolerated. */
    long unequal() {
        return unequal;
    }

    /** The first differences of each operation. */
    List<String> differences() {
        return differences;
    }

    /** Replays standard input, for runs too large to keep. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        var in = new InputStreamReader(System.in, StandardCharsets.US_ASCII);
        X87Replay replay = new X87Replay(Integer.getInteger("tolerance", 0)).replay(new BufferedReader(in, 1 << 20));
        replay.differences().forEach(out::println);
        out.println(
                replay.lines() + " lines, " + replay.unequal() + " near, differences " + replay.differencesByOperation);
    }
}
