package mimus.ppc64.state;

/** Sums of the elements of a doubleword. */
public final class Sums {
    private Sums() {}

    /** To each word of {@code b}, the bytes there; saturates. */
    public static long bytesUnsigned(Ppc64Env e, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 32) {
            long sum = Lanes.unsigned(32, b, at);
            for (int i = 0; i < 32; i += 8) {
                sum += Lanes.unsigned(8, a, at + i);
            }
            result |= VectorResults.clampedUnsigned(e, 32, sum) << at;
        }
        return result;
    }

    /** To each word of {@code b}, the elements there, which have a sign; saturates. */
    public static long elements(Ppc64Env e, int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 32) {
            long sum = Lanes.signed(32, b, at);
            for (int i = 0; i < 32; i += width) {
                sum += Lanes.signed(width, a, at + i);
            }
            result |= Lanes.place(32, VectorResults.clamped(e, 32, sum), at);
        }
        return result;
    }

    /** The sum of the words of two doublewords and of the low word of {@code c}, in a word; saturates. */
    public static long words(Ppc64Env e, long a, long b, long c) {
        long sum = (a >> 32) + (int) a + (b >> 32) + (int) b + (int) c;
        return Lanes.place(32, VectorResults.clamped(e, 32, sum), 0);
    }

    /** In bit 0 of each word, the carry out of a sum. */
    public static long carries(long a, long b, int carry) {
        long high = (a >>> 32) + (b >>> 32) + carry;
        long low = Lanes.unsigned(32, a, 0) + Lanes.unsigned(32, b, 0) + carry;
        return high >>> 32 << 32 | low >>> 32;
    }
}
