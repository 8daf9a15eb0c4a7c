package mimus.x86.state;

/**
 * RCPPS and RSQRTPS, whose relative error may be up to {@code 1.5 * 2^-12} (Intel SDM volume 2).
 *
 * <p>Every processor has its own tables; this is the number next to the exact one. Subnormal operands are taken as zero,
 * and results made zero.
 */
public final class Approximation {
    private static final int QUIET = 0x0040_0000;

    private Approximation() {}

    /** {@code 1 / a}. */
    public static int reciprocal(int a) {
        float x = operand(a);
        return x != x ? a | QUIET : result((float) (1.0 / x));
    }

    /** {@code 1 / sqrt(a)}. */
    public static int reciprocalRoot(int a) {
        float x = operand(a);
        if (x != x) {
            return a | QUIET;
        }
        if (x == 0) {
            return result((float) (1.0 / x));
        }
        return x < 0 ? 0xffc0_0000 : result((float) (1.0 / Math.sqrt(x)));
    }

    private static float operand(int a) {
        float x = Float.intBitsToFloat(a);
        return Math.abs(x) < Float.MIN_NORMAL ? Math.copySign(0f, x) : x;
    }

    private static int result(float x) {
        return Float.floatToRawIntBits(Math.abs(x) < Float.MIN_NORMAL ? Math.copySign(0f, x) : x);
    }
}
