package mimus.ppc64.state;

/** The elements of two doublewords made half as wide with saturation. */
public final class Packs {
    private Packs() {}

    public static long signed(Ppc64Env e, int width, long high, long low) {
        int half = width / 2;
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= Lanes.place(half, VectorResults.clamped(e, half, Lanes.signed(width, low, at)), at / 2);
            result |= Lanes.place(half, VectorResults.clamped(e, half, Lanes.signed(width, high, at)), 32 + at / 2);
        }
        return result;
    }

    /** Elements with sign become ones without. */
    public static long signedToUnsigned(Ppc64Env e, int width, long high, long low) {
        int half = width / 2;
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= VectorResults.clampedUnsigned(e, half, Lanes.signed(width, low, at)) << at / 2;
            result |= VectorResults.clampedUnsigned(e, half, Lanes.signed(width, high, at)) << 32 + at / 2;
        }
        return result;
    }

    public static long unsigned(Ppc64Env e, int width, long high, long low) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= narrowed(e, width / 2, Lanes.unsigned(width, low, at)) << at / 2;
            result |= narrowed(e, width / 2, Lanes.unsigned(width, high, at)) << 32 + at / 2;
        }
        return result;
    }

    /** The number of a width that is next to one of 64 bits without sign. */
    private static long narrowed(Ppc64Env e, int width, long value) {
        long most = -1L >>> 64 - width;
        boolean beyond = Long.compareUnsigned(value, most) > 0;
        VectorResults.saturated(e, beyond);
        return beyond ? most : value;
    }
}
