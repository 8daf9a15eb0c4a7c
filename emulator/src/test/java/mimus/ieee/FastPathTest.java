package mimus.ieee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The operations built on Java's arithmetic give what the soft core gives, flags included. */
class FastPathTest {
    private static final int CASES = 300_000;
    private static final Format SINGLE = Format.BINARY32;
    private static final Format DOUBLE = Format.BINARY64;

    /** An operation both ways. */
    private record Pair(String name, Format format, VectorReplay.Operation fast, VectorReplay.Operation soft) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    "add64",
                    DOUBLE,
                    (u, a, b, c) -> Binary64.add(u, a, b),
                    (u, a, b, c) -> SoftFloat.add(u, DOUBLE, a, b)),
            new Pair(
                    "sub64",
                    DOUBLE,
                    (u, a, b, c) -> Binary64.sub(u, a, b),
                    (u, a, b, c) -> SoftFloat.sub(u, DOUBLE, a, b)),
            new Pair(
                    "mul64",
                    DOUBLE,
                    (u, a, b, c) -> Binary64.mul(u, a, b),
                    (u, a, b, c) -> SoftFloat.mul(u, DOUBLE, a, b)),
            new Pair(
                    "div64",
                    DOUBLE,
                    (u, a, b, c) -> Binary64.div(u, a, b),
                    (u, a, b, c) -> SoftFloat.div(u, DOUBLE, a, b)),
            new Pair(
                    "sqrt64",
                    DOUBLE,
                    (u, a, b, c) -> Binary64.sqrt(u, a),
                    (u, a, b, c) -> SoftFloat.sqrt(u, DOUBLE, a)),
            new Pair(
                    "fma64",
                    DOUBLE,
                    Binary64::fma,
                    (u, a, b, c) -> SoftFloat.fma(u, DOUBLE, a, b, c, FusedVariant.MADD)),
            new Pair("add32", SINGLE, (u, a, b, c) -> Binary32.add(u, (int) a, (int) b), (u, a, b, c) ->
                    (int) SoftFloat.add(u, SINGLE, a, b)),
            new Pair("sub32", SINGLE, (u, a, b, c) -> Binary32.sub(u, (int) a, (int) b), (u, a, b, c) ->
                    (int) SoftFloat.sub(u, SINGLE, a, b)),
            new Pair("mul32", SINGLE, (u, a, b, c) -> Binary32.mul(u, (int) a, (int) b), (u, a, b, c) ->
                    (int) SoftFloat.mul(u, SINGLE, a, b)),
            new Pair("div32", SINGLE, (u, a, b, c) -> Binary32.div(u, (int) a, (int) b), (u, a, b, c) ->
                    (int) SoftFloat.div(u, SINGLE, a, b)),
            new Pair("sqrt32", SINGLE, (u, a, b, c) -> Binary32.sqrt(u, (int) a), (u, a, b, c) ->
                    (int) SoftFloat.sqrt(u, SINGLE, a)),
            new Pair("fma32", SINGLE, (u, a, b, c) -> Binary32.fma(u, (int) a, (int) b, (int) c), (u, a, b, c) ->
                    (int) SoftFloat.fma(u, SINGLE, a, b, c, FusedVariant.MADD)),
            new Pair(
                    "quiet64",
                    DOUBLE,
                    (u, a, b, c) -> Binary64.compareQuiet(u, a, b),
                    (u, a, b, c) -> SoftFloat.compare(u, DOUBLE, a, b, true)),
            new Pair(
                    "signalling32",
                    SINGLE,
                    (u, a, b, c) -> Binary32.compareSignalling(u, (int) a, (int) b),
                    (u, a, b, c) -> SoftFloat.compare(u, SINGLE, a, b, false)),
            new Pair("narrow", DOUBLE, (u, a, b, c) -> Binary64.toBinary32(u, a), (u, a, b, c) ->
                    (int) SoftConversion.convert(u, DOUBLE, SINGLE, a)),
            new Pair(
                    "widen",
                    SINGLE,
                    (u, a, b, c) -> Binary32.toBinary64(u, (int) a),
                    (u, a, b, c) -> SoftConversion.convert(u, SINGLE, DOUBLE, a)),
            new Pair(
                    "from64",
                    DOUBLE,
                    (u, a, b, c) -> Binary64.fromInt64(u, a),
                    (u, a, b, c) -> SoftConversion.fromInteger(u, DOUBLE, a < 0, Math.abs(a))),
            new Pair("from32", DOUBLE, (u, a, b, c) -> Binary32.fromInt64(u, a), (u, a, b, c) ->
                    (int) SoftConversion.fromInteger(u, SINGLE, a < 0, Math.abs(a))));

    @TestFactory
    Stream<DynamicTest> agreesWithSoftCore() {
        return PAIRS.stream()
                .map(pair -> DynamicTest.dynamicTest(pair.name, () -> {
                    Operands operands = new Operands(pair.format, pair.name.hashCode());
                    for (FloatRules rules : new FloatRules[] {FloatRules.MIPS_LEGACY, FloatRules.X86_SSE}) {
                        FloatUnit fast = new FloatUnit(rules);
                        FloatUnit soft = new FloatUnit(rules);
                        for (int i = 0; i < CASES; i++) {
                            long a = operands.any();
                            long b = operands.any();
                            compare(pair, fast, soft, a, b, operands.any());
                        }
                    }
                }));
    }

    private static void compare(Pair pair, FloatUnit fast, FloatUnit soft, long a, long b, long c) {
        fast.flags(0);
        soft.flags(0);
        long expected = pair.soft.apply(soft, a, b, c);
        long actual = pair.fast.apply(fast, a, b, c);
        int flags = soft.flags() & ~Flags.ROUNDED_UP;
        int fastFlags = fast.flags() & ~Flags.ROUNDED_UP;
        if (expected != actual || flags != fastFlags) {
            assertEquals(expected, actual, () -> "%x %x %x".formatted(a, b, c));
            assertEquals(flags, fastFlags, () -> "flags of %x %x %x".formatted(a, b, c));
        }
        compareAfterInexact(pair, fast, expected, flags, a, b, c);
    }

    /** With INEXACT set, which is what most of a program's arithmetic meets; then TINY is of no interest. */
    private static void compareAfterInexact(
            Pair pair, FloatUnit fast, long expected, int flags, long a, long b, long c) {
        int before = Flags.INEXACT | ((a & 1) == 0 ? Flags.INPUT_DENORMAL : 0);
        fast.flags(before);
        long actual = pair.fast.apply(fast, a, b, c);
        int wanted = (flags | before) & ~Flags.TINY;
        int raised = fast.flags() & ~(Flags.TINY | Flags.ROUNDED_UP);
        if (expected != actual || wanted != raised) {
            assertEquals(expected, actual, () -> "%x %x %x".formatted(a, b, c));
            assertEquals(wanted, raised, () -> "flags of %x %x %x".formatted(a, b, c));
        }
    }

    @Test
    void additionAndMultiplicationCommuteForNumbers() {
        FloatUnit u = new FloatUnit(FloatRules.MIPS_2008);
        Operands operands = new Operands(DOUBLE, 5);
        for (int i = 0; i < CASES; i++) {
            u.rounding(Rounding.values()[i % Rounding.values().length]);
            long a = operands.finite();
            long b = operands.finite();
            assertEquals(Binary64.add(u, a, b), Binary64.add(u, b, a));
            assertEquals(Binary64.mul(u, a, b), Binary64.mul(u, b, a));
            assertEquals(Binary64.sub(u, a, b), Binary64.add(u, a, b ^ Long.MIN_VALUE));
        }
    }

    @Test
    void wideningAndNarrowingIsIdentity() {
        FloatUnit u = new FloatUnit(FloatRules.ARM);
        Operands operands = new Operands(SINGLE, 6);
        for (int i = 0; i < CASES; i++) {
            int a = (int) operands.finite();
            assertEquals(a, Binary64.toBinary32(u, Binary32.toBinary64(u, a)));
        }
        assertEquals(0, u.flags() & ~(Flags.TINY | Flags.ROUNDED_UP));
    }
}
