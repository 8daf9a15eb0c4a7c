package mimus.ieee;

import java.util.SplittableRandom;

/** Random operands of a format, crowded where rounding and range are hardest. */
final class Operands {
    private final SplittableRandom random;
    private final Format format;

    Operands(Format format, long seed) {
        this.format = format;
        random = new SplittableRandom(seed);
    }

    /** Any datum, NaNs and infinities included. */
    long any() {
        int top = format.specialExponent();
        int field = switch (random.nextInt(8)) {
            case 0 -> random.nextInt(3);
            case 1 -> top - random.nextInt(3);
            case 2 -> random.nextInt(top + 1);
            case 3 -> format.bias() + random.nextInt(-2 * format.precision(), 2 * format.precision());
            default -> format.bias() + random.nextInt(-3, 4);
        };
        return datum(Math.min(Math.max(field, 0), top));
    }

    /** Any number but an infinity. */
    long finite() {
        long bits = any();
        while ((bits & format.infinity()) == format.infinity()) {
            bits = any();
        }
        return bits;
    }

    /** A finite number that differs from {@code bits} in sign or in the last places only. */
    long near(long bits) {
        long changed = bits ^ format.sign(random.nextBoolean()) ^ random.nextInt(4);
        return (changed & format.infinity()) == format.infinity() ? bits : changed;
    }

    /** An operand drawn by {@link #finite}, or near {@code other}. */
    long related(long other) {
        return random.nextInt(4) == 0 ? near(other) : finite();
    }

    private long datum(int field) {
        long fraction = pattern() & (1L << format.fractionBits()) - 1;
        return format.sign(random.nextBoolean()) | (long) field << format.fractionBits() | fraction;
    }

    /** Bits with long runs of zeros or ones. */
    private long pattern() {
        long bits = random.nextLong();
        return switch (random.nextInt(5)) {
            case 0 -> bits << random.nextInt(60);
            case 1 -> 1L << random.nextInt(64);
            case 2 -> -1L << random.nextInt(64);
            case 3 -> (1L << random.nextInt(64)) - 1;
            default -> bits;
        };
    }
}
