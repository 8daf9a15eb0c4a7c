package mimus.ieee;

/**
 * Operations for processors that keep the flags of the latest operation for itself (MIPS Cause, Power FR and FI): as long as
 * somebody else knows that INEXACT has been raised before, whether an ordinary result is exact is found out when it is asked.
 *
 * <p>An operation either leaves its flags {@link FloatUnit#pending()}, or clears the unit's flags and raises its own. Results
 * and flags are those of {@link Binary64}, {@link Binary32} and {@link SingleResult}.
 */
public final class Deferred {
    private static final int ADD = 1;
    private static final int SUB = 2;
    private static final int MUL = 3;
    private static final int DIV = 4;
    private static final int SQRT = 5;
    private static final int NARROW = 6;
    private static final int ADD_32 = 7;
    private static final int SUB_32 = 8;
    private static final int MUL_32 = 9;
    private static final int DIV_32 = 10;
    private static final int SQRT_32 = 11;

    private static final int ADD_SINGLE = 12;
    private static final int SUB_SINGLE = 13;
    private static final int MUL_SINGLE = 14;
    private static final int DIV_SINGLE = 15;
    private static final int SQRT_SINGLE = 16;
    private static final int ROUND_SINGLE = 17;

    /** The first of eight, one for each {@link FusedVariant}. */
    private static final int FMA = 24;

    private static final int FMA_SINGLE = 32;

    private Deferred() {}

    /** Does an operation again, on a unit without flags, to find them out. */
    static long again(FloatUnit u, int operation, long a, long b, long c) {
        return switch (operation) {
            case ADD -> Binary64.add(u, a, b);
            case SUB -> Binary64.sub(u, a, b);
            case MUL -> Binary64.mul(u, a, b);
            case DIV -> Binary64.div(u, a, b);
            case SQRT -> Binary64.sqrt(u, a);
            case NARROW -> Binary64.toBinary32(u, a);
            case ADD_32 -> Binary32.add(u, (int) a, (int) b);
            case SUB_32 -> Binary32.sub(u, (int) a, (int) b);
            case MUL_32 -> Binary32.mul(u, (int) a, (int) b);
            case DIV_32 -> Binary32.div(u, (int) a, (int) b);
            case SQRT_32 -> Binary32.sqrt(u, (int) a);
            case ADD_SINGLE -> SingleResult.add(u, a, b);
            case SUB_SINGLE -> SingleResult.sub(u, a, b);
            case MUL_SINGLE -> SingleResult.mul(u, a, b);
            case DIV_SINGLE -> SingleResult.div(u, a, b);
            case SQRT_SINGLE -> SingleResult.sqrt(u, a);
            case ROUND_SINGLE -> SingleResult.round(u, a);
            default ->
                operation < FMA_SINGLE
                        ? Binary64.fma(u, a, b, c, FusedVariant.of(operation - FMA))
                        : SingleResult.fma(u, a, b, c, FusedVariant.of(operation - FMA_SINGLE));
        };
    }

    /** {@code a + b}. */
    public static long add(FloatUnit u, long a, long b) {
        double sum = Double.longBitsToDouble(a) + Double.longBitsToDouble(b);
        if (u.defers && Binary64.commonSum(sum)) {
            u.pending(ADD, a, b);
            return Double.doubleToRawLongBits(sum);
        }
        return Binary64.add(u.cleared(), a, b);
    }

    /** {@code a - b}. */
    public static long sub(FloatUnit u, long a, long b) {
        double difference = Double.longBitsToDouble(a) - Double.longBitsToDouble(b);
        if (u.defers && Binary64.commonSum(difference)) {
            u.pending(SUB, a, b);
            return Double.doubleToRawLongBits(difference);
        }
        return Binary64.sub(u.cleared(), a, b);
    }

    /** {@code a * b}. */
    public static long mul(FloatUnit u, long a, long b) {
        double product = Double.longBitsToDouble(a) * Double.longBitsToDouble(b);
        if (u.defers && Binary64.common(product)) {
            u.pending(MUL, a, b);
            return Double.doubleToRawLongBits(product);
        }
        return Binary64.mul(u.cleared(), a, b);
    }

    /** {@code a / b}. */
    public static long div(FloatUnit u, long a, long b) {
        double quotient = Double.longBitsToDouble(a) / Double.longBitsToDouble(b);
        if (u.defers && Binary64.common(quotient)) {
            u.pending(DIV, a, b);
            return Double.doubleToRawLongBits(quotient);
        }
        return Binary64.div(u.cleared(), a, b);
    }

    /** The square root of a. */
    public static long sqrt(FloatUnit u, long a) {
        double root = Math.sqrt(Double.longBitsToDouble(a));
        if (u.defers && Binary64.common(root)) {
            u.pending(SQRT, a, 0);
            return Double.doubleToRawLongBits(root);
        }
        return Binary64.sqrt(u.cleared(), a);
    }

    /** The single-precision number next to a. */
    public static int toBinary32(FloatUnit u, long a) {
        float narrow = (float) Double.longBitsToDouble(a);
        if (u.defers && Binary32.ordinary(narrow)) {
            u.pending(NARROW, a, 0);
            return Float.floatToRawIntBits(narrow);
        }
        return Binary64.toBinary32(u.cleared(), a);
    }

    /** {@code a + b} of singles. */
    public static int add(FloatUnit u, int a, int b) {
        float sum = Float.intBitsToFloat(a) + Float.intBitsToFloat(b);
        if (u.defers && Binary32.commonSum(sum)) {
            u.pending(ADD_32, a, b);
            return Float.floatToRawIntBits(sum);
        }
        return Binary32.add(u.cleared(), a, b);
    }

    /** {@code a - b} of singles. */
    public static int sub(FloatUnit u, int a, int b) {
        float difference = Float.intBitsToFloat(a) - Float.intBitsToFloat(b);
        if (u.defers && Binary32.commonSum(difference)) {
            u.pending(SUB_32, a, b);
            return Float.floatToRawIntBits(difference);
        }
        return Binary32.sub(u.cleared(), a, b);
    }

    /** {@code a * b} of singles. */
    public static int mul(FloatUnit u, int a, int b) {
        float product = Float.intBitsToFloat(a) * Float.intBitsToFloat(b);
        if (u.defers && Binary32.ordinary(product)) {
            u.pending(MUL_32, a, b);
            return Float.floatToRawIntBits(product);
        }
        return Binary32.mul(u.cleared(), a, b);
    }

    /** {@code a / b} of singles. */
    public static int div(FloatUnit u, int a, int b) {
        float quotient = Float.intBitsToFloat(a) / Float.intBitsToFloat(b);
        if (u.defers && Binary32.ordinary(quotient)) {
            u.pending(DIV_32, a, b);
            return Float.floatToRawIntBits(quotient);
        }
        return Binary32.div(u.cleared(), a, b);
    }

    /** The square root of a single. */
    public static int sqrt(FloatUnit u, int a) {
        float root = (float) Math.sqrt(Float.intBitsToFloat(a));
        if (u.defers && Binary32.ordinary(root)) {
            u.pending(SQRT_32, a, 0);
            return Float.floatToRawIntBits(root);
        }
        return Binary32.sqrt(u.cleared(), a);
    }

    /** A fused multiply-add with the signs of {@code variant}. */
    public static long fma(FloatUnit u, long a, long b, long c, FusedVariant variant) {
        double sum = variant.of(Double.longBitsToDouble(a), Double.longBitsToDouble(b), Double.longBitsToDouble(c));
        if (u.defers && Binary64.common(sum)) {
            u.pending(FMA + variant.number(), a, b, c);
            return Double.doubleToRawLongBits(sum);
        }
        return Binary64.fma(u.cleared(), a, b, c, variant);
    }

    /** {@code a + b} of doubles, rounded to single precision; the others likewise. */
    public static long addSingle(FloatUnit u, long a, long b) {
        double sum = Double.longBitsToDouble(a) + Double.longBitsToDouble(b);
        if (u.defers && roundsOnce(sum)) {
            u.pending(ADD_SINGLE, a, b);
            return Double.doubleToRawLongBits((float) sum);
        }
        return SingleResult.add(u.cleared(), a, b);
    }

    public static long subSingle(FloatUnit u, long a, long b) {
        double difference = Double.longBitsToDouble(a) - Double.longBitsToDouble(b);
        if (u.defers && roundsOnce(difference)) {
            u.pending(SUB_SINGLE, a, b);
            return Double.doubleToRawLongBits((float) difference);
        }
        return SingleResult.sub(u.cleared(), a, b);
    }

    public static long mulSingle(FloatUnit u, long a, long b) {
        double product = Double.longBitsToDouble(a) * Double.longBitsToDouble(b);
        if (u.defers && roundsOnce(product)) {
            u.pending(MUL_SINGLE, a, b);
            return Double.doubleToRawLongBits((float) product);
        }
        return SingleResult.mul(u.cleared(), a, b);
    }

    public static long divSingle(FloatUnit u, long a, long b) {
        double quotient = Double.longBitsToDouble(a) / Double.longBitsToDouble(b);
        if (u.defers && roundsOnce(quotient)) {
            u.pending(DIV_SINGLE, a, b);
            return Double.doubleToRawLongBits((float) quotient);
        }
        return SingleResult.div(u.cleared(), a, b);
    }

    /** The square root of a double, rounded to single precision. */
    public static long sqrtSingle(FloatUnit u, long a) {
        double root = Math.sqrt(Double.longBitsToDouble(a));
        if (u.defers && roundsOnce(root)) {
            u.pending(SQRT_SINGLE, a, 0);
            return Double.doubleToRawLongBits((float) root);
        }
        return SingleResult.sqrt(u.cleared(), a);
    }

    /** A double, rounded to single precision. */
    public static long roundSingle(FloatUnit u, long a) {
        float narrow = (float) Double.longBitsToDouble(a);
        if (u.defers && Binary32.ordinary(narrow)) {
            u.pending(ROUND_SINGLE, a, 0);
            return Double.doubleToRawLongBits(narrow);
        }
        return SingleResult.round(u.cleared(), a);
    }

    /** A fused multiply-add of doubles, rounded to single precision. */
    public static long fmaSingle(FloatUnit u, long a, long b, long c, FusedVariant variant) {
        double sum = variant.of(Double.longBitsToDouble(a), Double.longBitsToDouble(b), Double.longBitsToDouble(c));
        if (u.defers && roundsOnce(sum)) {
            u.pending(FMA_SINGLE + variant.number(), a, b, c);
            return Double.doubleToRawLongBits((float) sum);
        }
        return SingleResult.fma(u.cleared(), a, b, c, variant);
    }

    /**
     * Whether a number that is a rounded result already may be rounded to single precision, and has nothing uncommon then:
     * unless it is half-way between two singles, both roundings are as good as one.
     */
    private static boolean roundsOnce(double result) {
        return Binary32.ordinary((float) result) && (Double.doubleToRawLongBits(result) & 0x1fff_ffff) != 0x1000_0000;
    }
}
