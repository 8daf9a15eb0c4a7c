package mimus.arm.state;

/**
 * How elements are chosen when pairs of them are complex numbers, the real part first; {@code rotation} is in right
 * angles, sizes as in {@link Floats}.
 */
public final class Complex {
    private Complex() {}

    /** The real or the imaginary parts twice, of 64 of the 128 bits {@code low} and {@code high}. */
    public static long multiplicand(int size, int half, long low, long high, int rotation) {
        boolean imaginary = (rotation & 1) != 0;
        if (size == 3) {
            return imaginary ? high : low;
        }
        long x = half == 0 ? low : high;
        long even = Elements.ones(size + 1) * Elements.mask(size);
        int bits = 8 << size;
        long part = imaginary ? x >>> bits & even : x & even;
        return part | part << bits;
    }

    /** The parts in the order and with the signs that the rotation wants, of 64 of 128 bits. */
    public static long multiplier(int size, int half, long low, long high, int rotation) {
        boolean swap = (rotation & 1) != 0;
        if (size == 3) {
            long x = swap == (half == 0) ? high : low;
            return negates(rotation, half) ? Floats.neg(3, x) : x;
        }
        long x = half == 0 ? low : high;
        long even = Elements.ones(size + 1) * Elements.mask(size);
        int bits = 8 << size;
        long turned = swap ? x >>> bits & even | (x & even) << bits : x;
        long signs = (negates(rotation, 0) ? Elements.signs(size) & even : 0)
                | (negates(rotation, 1) ? Elements.signs(size) & ~even : 0);
        return turned ^ signs;
    }

    /** Whether the real part, 0, or the imaginary part, 1, of the result takes something away. */
    private static boolean negates(int rotation, int part) {
        return rotation == 2 || rotation == (part == 0 ? 1 : 3);
    }
}
