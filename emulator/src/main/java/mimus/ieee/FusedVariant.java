package mimus.ieee;

/**
 * Which signs a fused multiply-add turns; NaN operands keep theirs.
 *
 * @param negatesProduct subtract the product (x86 vfnmadd)
 * @param negatesAddend subtract the addend (x86 vfmsub, Power fmsub)
 * @param negatesResult negate after rounding, unless NaN (Power fnmadd)
 */
public record FusedVariant(boolean negatesProduct, boolean negatesAddend, boolean negatesResult) {
    /** {@code a * b + c}. */
    public static final FusedVariant MADD = new FusedVariant(false, false, false);
    /** {@code a * b - c}. */
    public static final FusedVariant MSUB = new FusedVariant(false, true, false);
    /** {@code -(a * b) + c} (x86 vfnmadd). */
    public static final FusedVariant MADD_NEGATED_PRODUCT = new FusedVariant(true, false, false);
    /** {@code -(a * b) - c} (x86 vfnmsub). */
    public static final FusedVariant MSUB_NEGATED_PRODUCT = new FusedVariant(true, true, false);
    /** {@code -(a * b + c)} (Power fnmadd). */
    public static final FusedVariant MADD_NEGATED_RESULT = new FusedVariant(false, false, true);
    /** {@code -(a * b - c)} (Power fnmsub). */
    public static final FusedVariant MSUB_NEGATED_RESULT = new FusedVariant(false, true, true);

    private static final FusedVariant[] ALL = new FusedVariant[8];

    static {
        for (int i = 0; i < ALL.length; i++) {
            ALL[i] = new FusedVariant((i & 1) != 0, (i & 2) != 0, (i & 4) != 0);
        }
    }

    /** By its {@link #number}. */
    static FusedVariant of(int number) {
        return ALL[number];
    }

    /** From 0 to 7. */
    int number() {
        return (negatesProduct ? 1 : 0) | (negatesAddend ? 2 : 0) | (negatesResult ? 4 : 0);
    }

    /** The result of numbers. */
    double of(double a, double b, double c) {
        double sum = Math.fma(negatesProduct ? -a : a, b, negatesAddend ? -c : c);
        return negatesResult ? -sum : sum;
    }

    float of(float a, float b, float c) {
        float sum = Math.fma(negatesProduct ? -a : a, b, negatesAddend ? -c : c);
        return negatesResult ? -sum : sum;
    }
}
