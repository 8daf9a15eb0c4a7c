package mimus.ppc64.state;

/** Elements made twice as wide or half as wide, and products of elements. */
public final class Repack {
    private Repack() {}

    /** The elements in the low word, sign-extended to twice their width. */
    public static long widen(int width, long word) {
        long result = 0;
        for (int at = 32 - width; at >= 0; at -= width) {
            result = (width == 32 ? 0 : result << 2 * width) | Lanes.place(2 * width, Lanes.signed(width, word, at), 0);
        }
        return result;
    }

    /** The low halves of the elements of two doublewords. */
    public static long narrow(int width, long high, long low) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= Lanes.unsigned(width / 2, low, at) << at / 2;
            result |= Lanes.unsigned(width / 2, high, at) << 32 + at / 2;
        }
        return result;
    }

    /** Twice as wide products of every second element, those at the low end. */
    public static long multiply(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 2 * width) {
            result |= Lanes.place(2 * width, Lanes.signed(width, a, at) * Lanes.signed(width, b, at), at);
        }
        return result;
    }

    public static long multiplyUnsigned(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 2 * width) {
            result |= Lanes.place(2 * width, Lanes.unsigned(width, a, at) * Lanes.unsigned(width, b, at), at);
        }
        return result;
    }

    /** The low halves of the products of words. */
    public static long product(long a, long b) {
        return (a >>> 32) * (b >>> 32) << 32 | a * b & 0xffff_ffffL;
    }
}
