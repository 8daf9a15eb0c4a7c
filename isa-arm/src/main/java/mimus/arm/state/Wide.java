package mimus.arm.state;

/** From 32 bits of elements to 64 bits of elements twice as large, and back; {@code size} is that of the smaller ones. */
public final class Wide {
    private Wide() {}

    /** The elements in the low 32 bits of a, zero-extended. */
    public static long unsigned(int size, long a) {
        long x = a & 0xffff_ffffL;
        if (size <= 1) {
            x = (x | x << 16) & 0x0000_ffff_0000_ffffL;
        }
        return size == 0 ? (x | x << 8) & 0x00ff_00ff_00ff_00ffL : x;
    }

    /** The elements in the low 32 bits of a, sign-extended. */
    public static long signed(int size, long a) {
        long x = unsigned(size, a);
        long sign = Elements.ones(size + 1) << (8 << size) - 1;
        return Elements.sub(size + 1, x ^ sign, sign);
    }

    /** The products of the elements in the low 32 bits. */
    public static long umull(int size, long a, long b) {
        return Elements.mul(size + 1, unsigned(size, a), unsigned(size, b));
    }

    public static long smull(int size, long a, long b) {
        return Elements.mul(size + 1, signed(size, a), signed(size, b));
    }

    /** Twice the products, saturated. */
    public static long sqdmull(FloatControl c, int size, long a, long b) {
        long product = smull(size, a, b);
        return SaturatingElements.sqadd(c, size + 1, product, product);
    }

    /** The low halves of the elements of a, and above them those of b. */
    public static long narrow(int size, long a, long b) {
        return Elements.halve(size, a) | Elements.halve(size, b) << 32;
    }

    /** The high halves of the elements of a, and above them those of b. */
    public static long high(int size, long a, long b) {
        return narrow(size, a >>> (8 << size), b >>> (8 << size));
    }

    /** {@code a} with half of what {@link #high} drops added. */
    public static long rounded(int size, long a) {
        return Elements.add(size + 1, a, Elements.ones(size + 1) << (8 << size) - 1);
    }

    /** The sums of neighbours, unsigned. */
    public static long uaddlp(int size, long a) {
        long low = a & Elements.ones(size + 1) * Elements.mask(size);
        return Elements.add(size + 1, low, Elements.ushr(size + 1, a, 8 << size));
    }

    /** The sums of neighbours, signed. */
    public static long saddlp(int size, long a) {
        long bias = Elements.signs(size);
        return Elements.sub(size + 1, uaddlp(size, a ^ bias), Elements.ones(size + 1) << (8 << size));
    }

    /** Signed elements of twice the size as signed ones, saturated. */
    public static long sqxtn(FloatControl c, int size, long a, long b) {
        return sqxtn(c, size, a) | sqxtn(c, size, b) << 32;
    }

    private static long sqxtn(FloatControl c, int size, long a) {
        long result = 0;
        for (int at = 0; at < 64; at += 16 << size) {
            result |= SaturatingElements.signed(c, size, Elements.getSigned(size + 1, a, at)) << at / 2;
        }
        return result;
    }

    /** Signed elements of twice the size as unsigned ones, saturated. */
    public static long sqxtun(FloatControl c, int size, long a, long b) {
        return sqxtun(c, size, a) | sqxtun(c, size, b) << 32;
    }

    private static long sqxtun(FloatControl c, int size, long a) {
        long result = 0;
        for (int at = 0; at < 64; at += 16 << size) {
            result |= SaturatingElements.unsigned(c, size, Elements.getSigned(size + 1, a, at)) << at / 2;
        }
        return result;
    }

    /** Unsigned elements of twice the size, saturated. */
    public static long uqxtn(FloatControl c, int size, long a, long b) {
        long most = Elements.ones(size + 1) * Elements.mask(size);
        c.saturated(((a | b) & ~most) != 0);
        return narrow(size, Elements.umin(size + 1, a, most), Elements.umin(size + 1, b, most));
    }
}
