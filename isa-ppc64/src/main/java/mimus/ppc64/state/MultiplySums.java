package mimus.ppc64.state;

/** Products of the elements of a doubleword, added up or added to other elements. */
public final class MultiplySums {
    private MultiplySums() {}

    /** To each word of {@code c}, the products of the bytes there. */
    public static long bytesUnsigned(long a, long b, long c) {
        return Lanes.add(32, c, productsUnsigned(8, a, b));
    }

    private static long productsUnsigned(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            long product = Lanes.unsigned(width, a, at) * Lanes.unsigned(width, b, at);
            result = Lanes.add(32, result, Lanes.place(32, product, at & 32));
        }
        return result;
    }

    /** As {@link #bytesUnsigned}, with bytes of {@code a} that have a sign. */
    public static long bytesMixed(long a, long b, long c) {
        long result = c;
        for (int at = 0; at < 64; at += 8) {
            long product = Lanes.signed(8, a, at) * Lanes.unsigned(8, b, at);
            result = Lanes.add(32, result, Lanes.place(32, product, at & 32));
        }
        return result;
    }

    public static long halfwordsUnsigned(long a, long b, long c) {
        return Lanes.add(32, c, productsUnsigned(16, a, b));
    }

    public static long halfwords(long a, long b, long c) {
        long products = Lanes.add(32, Repack.multiply(16, a, b), Repack.multiply(16, a >>> 16, b >>> 16));
        return Lanes.add(32, c, products);
    }

    public static long halfwordsSaturating(Ppc64Env e, long a, long b, long c) {
        long result = 0;
        for (int at = 0; at < 64; at += 32) {
            long sum = Lanes.signed(16, a, at) * Lanes.signed(16, b, at)
                    + Lanes.signed(16, a, at + 16) * Lanes.signed(16, b, at + 16)
                    + Lanes.signed(32, c, at);
            result |= Lanes.place(32, VectorResults.clamped(e, 32, sum), at);
        }
        return result;
    }

    public static long halfwordsUnsignedSaturating(Ppc64Env e, long a, long b, long c) {
        long result = 0;
        for (int at = 0; at < 64; at += 32) {
            long sum = Lanes.unsigned(16, a, at) * Lanes.unsigned(16, b, at)
                    + Lanes.unsigned(16, a, at + 16) * Lanes.unsigned(16, b, at + 16)
                    + Lanes.unsigned(32, c, at);
            result |= Lanes.place(32, VectorResults.clampedUnsigned(e, 32, sum), at);
        }
        return result;
    }

    /** To each halfword of {@code c}, the high 17 bits of a product, after {@code rounding} is added to it; saturates. */
    public static long highHalves(Ppc64Env e, long a, long b, long c, int rounding) {
        long result = 0;
        for (int at = 0; at < 64; at += 16) {
            long product = Lanes.signed(16, a, at) * Lanes.signed(16, b, at) + rounding >> 15;
            result |= Lanes.place(16, VectorResults.clamped(e, 16, product + Lanes.signed(16, c, at)), at);
        }
        return result;
    }

    /** To each halfword of {@code c}, the low half of a product. */
    public static long lowHalves(long a, long b, long c) {
        long result = 0;
        for (int at = 0; at < 64; at += 16) {
            long product = Lanes.unsigned(16, a, at) * Lanes.unsigned(16, b, at);
            result |= Lanes.place(16, product + Lanes.unsigned(16, c, at), at);
        }
        return result;
    }
}
