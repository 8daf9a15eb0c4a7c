package mimus.ieee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mimus.ieee.Dyadic.Rounded;
import mimus.ieee.VectorReplay.Operation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation, rounding direction and way to detect tininess agrees with exact integer arithmetic. */
class RoundingTest {
    private static final int CASES = 20_000;

    /** An operation and its exact result; null where that is zero or undefined. */
    private record Law(String name, Format format, Format result, Operation real, Function<Dyadic[], Dyadic> exact) {}

    private static final Format SINGLE = Format.BINARY32;
    private static final Format DOUBLE = Format.BINARY64;

    private static final List<Law> LAWS = List.of(
            new Law("add64", DOUBLE, DOUBLE, (u, a, b, c) -> Binary64.add(u, a, b), v -> v[0].plus(v[1])),
            new Law("mul64", DOUBLE, DOUBLE, (u, a, b, c) -> Binary64.mul(u, a, b), v -> v[0].times(v[1])),
            new Law("div64", DOUBLE, DOUBLE, (u, a, b, c) -> Binary64.div(u, a, b), RoundingTest::quotient),
            new Law("sqrt64", DOUBLE, DOUBLE, (u, a, b, c) -> Binary64.sqrt(u, a), RoundingTest::root),
            new Law(
                    "fma64",
                    DOUBLE,
                    DOUBLE,
                    Binary64::fma,
                    v -> v[0].times(v[1]).plus(v[2])),
            new Law("narrow", DOUBLE, SINGLE, (u, a, b, c) -> Binary64.toBinary32(u, a), v -> v[0]),
            new Law("add32", SINGLE, SINGLE, (u, a, b, c) -> Binary32.add(u, (int) a, (int) b), v -> v[0].plus(v[1])),
            new Law("mul32", SINGLE, SINGLE, (u, a, b, c) -> Binary32.mul(u, (int) a, (int) b), v -> v[0].times(v[1])),
            new Law("div32", SINGLE, SINGLE, (u, a, b, c) -> Binary32.div(u, (int) a, (int) b), RoundingTest::quotient),
            new Law("sqrt32", SINGLE, SINGLE, (u, a, b, c) -> Binary32.sqrt(u, (int) a), RoundingTest::root),
            new Law(
                    "fma32",
                    SINGLE,
                    SINGLE,
                    (u, a, b, c) -> Binary32.fma(u, (int) a, (int) b, (int) c),
                    v -> v[0].times(v[1]).plus(v[2])));

    private static Dyadic quotient(Dyadic[] v) {
        return v[1].n().signum() == 0 ? null : v[0].over(v[1]);
    }

    private static Dyadic root(Dyadic[] v) {
        return v[0].n().signum() <= 0 ? null : v[0].root();
    }

    @TestFactory
    Stream<DynamicTest> agreesWithExactArithmetic() {
        return LAWS.stream()
                .map(law -> DynamicTest.dynamicTest(law.name, () -> {
                    Operands operands = new Operands(law.format, law.name.hashCode());
                    for (int i = 0; i < CASES; i++) {
                        long a = operands.finite();
                        long b = operands.related(a);
                        check(law, a, b, operands.related(b));
                    }
                }));
    }

    private static void check(Law law, long a, long b, long c) {
        Dyadic exact = law.exact.apply(
                new Dyadic[] {Dyadic.of(law.format, a), Dyadic.of(law.format, b), Dyadic.of(law.format, c)});
        if (exact == null || exact.n().signum() == 0) {
            return;
        }
        for (Rounding mode : Rounding.values()) {
            for (FloatRules rules : List.of(FloatRules.MIPS_2008, FloatRules.ARM)) {
                FloatUnit u = new FloatUnit(rules);
                u.rounding(mode);
                long bits = law.real.apply(u, a, b, c);
                Rounded expected = exact.rounded(law.result, mode, rules.tinyBeforeRounding());
                Rounded actual =
                        new Rounded(law.result == SINGLE ? bits & 0xffff_ffffL : bits, u.flags() & ~Flags.ROUNDED_UP);
                assertEquals(expected, actual, () -> "%x %x %x %s".formatted(a, b, c, mode));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> integersAgreeWithExactArithmetic() {
        return Stream.of(Rounding.values())
                .map(mode -> DynamicTest.dynamicTest(mode.name(), () -> {
                    Operands operands = new Operands(DOUBLE, mode.ordinal());
                    for (int i = 0; i < CASES; i++) {
                        long a = operands.finite();
                        checkInteger(a, mode, IntegerRange.INT32);
                        checkInteger(a, mode, IntegerRange.INT64);
                        checkInteger(a, mode, IntegerRange.UINT32);
                        checkInteger(a, mode, IntegerRange.UINT64);
                    }
                }));
    }

    private static void checkInteger(long a, Rounding mode, IntegerRange range) {
        Dyadic value = Dyadic.of(DOUBLE, a);
        BigInteger magnitude = value.integer(0, mode);
        BigInteger rounded = value.n().signum() < 0 ? magnitude.negate() : magnitude;
        BigInteger least = BigInteger.valueOf(range.least());
        BigInteger greatest = new BigInteger(Long.toUnsignedString(range.greatest()));
        boolean inside = rounded.compareTo(least) >= 0 && rounded.compareTo(greatest) <= 0;
        boolean exact = value.plus(new Dyadic(rounded.negate(), 0)).n().signum() == 0;
        FloatUnit u = new FloatUnit(FloatRules.ARM);
        assertEquals(rounded.max(least).min(greatest).longValue(), Binary64.toInteger(u, a, mode, range));
        assertEquals(
                inside ? exact ? 0 : Flags.INEXACT : Flags.INVALID | Flags.INVALID_CVI, u.flags() & ~Flags.ROUNDED_UP);
    }
}
