package mimus.x86.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RCPPS and RSQRTPS are as near as Intel documents, and have the special cases of a real processor. */
final class ApproximationTest {
    /** Intel SDM volume 2, RCPPS. */
    private static final double ERROR = 1.5 / 4096;

    /** Operand, reciprocal and reciprocal of the root as an EPYC of AMD has them. */
    @ParameterizedTest
    @CsvSource({
        "00000000, 7f800000, 7f800000",
        "80000000, ff800000, ff800000",
        "00000001, 7f800000, 7f800000",
        "807fffff, ff800000, ff800000",
        "7f800000, 00000000, 00000000",
        "ff800000, 80000000, ffc00000",
        "7fc00000, 7fc00000, 7fc00000",
        "7f800001, 7fc00001, 7fc00001",
        "ffa00001, ffe00001, ffe00001"
    })
    void special(String operand, String reciprocal, String root) {
        int a = Integer.parseUnsignedInt(operand, 16);
        assertEquals(reciprocal, "%08x".formatted(Approximation.reciprocal(a)));
        assertEquals(root, "%08x".formatted(Approximation.reciprocalRoot(a)));
    }

    @Test
    void tinyResultsAreZero() {
        assertEquals(0, Approximation.reciprocal(0x7f00_0000));
        assertEquals(0x8000_0000, Approximation.reciprocal(0xff7f_ffff));
        assertEquals(0xffc0_0000, Approximation.reciprocalRoot(0xbf80_0000));
    }

    @Test
    void near() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            int a = random.nextInt(0x0080_0000, 0x7e80_0000);
            double x = Float.intBitsToFloat(a);
            assertTrue(
                    Math.abs(Float.intBitsToFloat(Approximation.reciprocal(a)) * x - 1) <= ERROR, Double.toString(x));
            double root = Float.intBitsToFloat(Approximation.reciprocalRoot(a)) * Math.sqrt(x);
            assertTrue(Math.abs(root - 1) <= ERROR, Double.toString(x));
        }
    }
}
