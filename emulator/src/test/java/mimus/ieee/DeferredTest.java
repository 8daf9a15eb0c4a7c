package mimus.ieee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Operations whose flags are found out later give what those give that find them out at once. */
class DeferredTest {
    private static final int CASES = 60_000;

    /** An operation both ways, and whether operands and result are singles. */
    private record Pair(
            String name, boolean singles, VectorReplay.Operation deferred, VectorReplay.Operation immediate) {}

    private static Pair doubles(String name, VectorReplay.Operation deferred, VectorReplay.Operation immediate) {
        return new Pair(name, false, deferred, immediate);
    }

    private static final List<Pair> PAIRS = List.of(
            doubles("add", (u, a, b, c) -> Deferred.add(u, a, b), (u, a, b, c) -> Binary64.add(u, a, b)),
            doubles("sub", (u, a, b, c) -> Deferred.sub(u, a, b), (u, a, b, c) -> Binary64.sub(u, a, b)),
            doubles("mul", (u, a, b, c) -> Deferred.mul(u, a, b), (u, a, b, c) -> Binary64.mul(u, a, b)),
            doubles("div", (u, a, b, c) -> Deferred.div(u, a, b), (u, a, b, c) -> Binary64.div(u, a, b)),
            doubles("sqrt", (u, a, b, c) -> Deferred.sqrt(u, a), (u, a, b, c) -> Binary64.sqrt(u, a)),
            doubles("narrow", (u, a, b, c) -> Deferred.toBinary32(u, a), (u, a, b, c) -> Binary64.toBinary32(u, a)),
            doubles(
                    "fma",
                    (u, a, b, c) -> Deferred.fma(u, a, b, c, variant(a)),
                    (u, a, b, c) -> Binary64.fma(u, a, b, c, variant(a))),
            doubles("addS", (u, a, b, c) -> Deferred.addSingle(u, a, b), (u, a, b, c) -> SingleResult.add(u, a, b)),
            doubles("subS", (u, a, b, c) -> Deferred.subSingle(u, a, b), (u, a, b, c) -> SingleResult.sub(u, a, b)),
            doubles("mulS", (u, a, b, c) -> Deferred.mulSingle(u, a, b), (u, a, b, c) -> SingleResult.mul(u, a, b)),
            doubles("divS", (u, a, b, c) -> Deferred.divSingle(u, a, b), (u, a, b, c) -> SingleResult.div(u, a, b)),
            doubles("sqrtS", (u, a, b, c) -> Deferred.sqrtSingle(u, a), (u, a, b, c) -> SingleResult.sqrt(u, a)),
            doubles("roundS", (u, a, b, c) -> Deferred.roundSingle(u, a), (u, a, b, c) -> SingleResult.round(u, a)),
            doubles(
                    "fmaS",
                    (u, a, b, c) -> Deferred.fmaSingle(u, a, b, c, variant(a)),
                    (u, a, b, c) -> SingleResult.fma(u, a, b, c, variant(a))),
            new Pair(
                    "add32",
                    true,
                    (u, a, b, c) -> Deferred.add(u, (int) a, (int) b),
                    (u, a, b, c) -> Binary32.add(u, (int) a, (int) b)),
            new Pair(
                    "sub32",
                    true,
                    (u, a, b, c) -> Deferred.sub(u, (int) a, (int) b),
                    (u, a, b, c) -> Binary32.sub(u, (int) a, (int) b)),
            new Pair(
                    "mul32",
                    true,
                    (u, a, b, c) -> Deferred.mul(u, (int) a, (int) b),
                    (u, a, b, c) -> Binary32.mul(u, (int) a, (int) b)),
            new Pair(
                    "div32",
                    true,
                    (u, a, b, c) -> Deferred.div(u, (int) a, (int) b),
                    (u, a, b, c) -> Binary32.div(u, (int) a, (int) b)),
            new Pair(
                    "sqrt32",
                    true,
                    (u, a, b, c) -> Deferred.sqrt(u, (int) a),
                    (u, a, b, c) -> Binary32.sqrt(u, (int) a)));

    private static FusedVariant variant(long a) {
        return FusedVariant.of((int) a & 7);
    }

    @TestFactory
    Stream<DynamicTest> agreesWithImmediateFlags() {
        return PAIRS.stream()
                .map(pair -> DynamicTest.dynamicTest(pair.name, () -> {
                    for (FloatRules rules : new FloatRules[] {FloatRules.MIPS_2008, FloatRules.POWER}) {
                        Operands doubles = new Operands(pair.singles ? Format.BINARY32 : Format.BINARY64, 7);
                        Operands singles = new Operands(Format.BINARY32, 8);
                        FloatUnit deferring = new FloatUnit(rules);
                        deferring.defers(true);
                        FloatUnit immediate = new FloatUnit(rules);
                        int deferred = 0;
                        for (int i = 0; i < CASES; i++) {
                            boolean narrow = (i & 1) != 0 && !pair.singles;
                            long a = narrow ? widened(singles) : doubles.any();
                            long b = narrow ? widened(singles) : doubles.any();
                            long c = narrow ? widened(singles) : doubles.any();
                            deferred += compare(pair, deferring, immediate, a, b, c);
                        }
                        assertTrue(deferred > CASES / 20, "deferred " + deferred);
                    }
                }));
    }

    private static long widened(Operands singles) {
        return Double.doubleToRawLongBits(Float.intBitsToFloat((int) singles.finite()));
    }

    private static int compare(Pair pair, FloatUnit deferring, FloatUnit immediate, long a, long b, long c) {
        immediate.flags(0);
        long expected = pair.immediate.apply(immediate, a, b, c);
        long actual = pair.deferred.apply(deferring, a, b, c);
        boolean pending = deferring.pending();
        assertEquals(expected, actual, () -> "%x %x %x".formatted(a, b, c));
        assertEquals(immediate.flags(), deferring.flags(), () -> "flags of %x %x %x".formatted(a, b, c));
        return pending ? 1 : 0;
    }
}
