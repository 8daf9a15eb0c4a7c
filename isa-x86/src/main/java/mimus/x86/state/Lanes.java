package mimus.x86.state;

/**
 * Integer arithmetic on all lanes of 64 bits at once; keep one of the constants in meanings.
 *
 * @param bits width of a lane
 * @param tops the highest bit of each lane
 */
public record Lanes(int bits, long tops) {
    /** Eight lanes of 8 bits. */
    public static final Lanes BYTE = new Lanes(8, 0x8080_8080_8080_8080L);
    /** Four lanes of 16 bits. */
    public static final Lanes WORD = new Lanes(16, 0x8000_8000_8000_8000L);
    /** Two lanes of 32 bits. */
    public static final Lanes LONG = new Lanes(32, 0x8000_0000_8000_0000L);
    /** One lane of 64 bits. */
    public static final Lanes QUAD = new Lanes(64, Long.MIN_VALUE);

    /** {@code a + b}. */
    public long add(long a, long b) {
        return (a & ~tops) + (b & ~tops) ^ (a ^ b) & tops;
    }

    /** {@code a - b}. */
    public long sub(long a, long b) {
        return (a | tops) - (b & ~tops) ^ (a ^ ~b) & tops;
    }

    /** {@code a + b}, signed, with saturation. */
    public long addSigned(long a, long b) {
        long sum = add(a, b);
        return saturated(sum, a, ~(a ^ b) & (a ^ sum));
    }

    /** {@code a - b}, signed, with saturation. */
    public long subSigned(long a, long b) {
        long difference = sub(a, b);
        return saturated(difference, a, (a ^ b) & (a ^ difference));
    }

    /** Where the top bit of {@code overflow} is set, the greatest or least number that has a's sign. */
    private long saturated(long value, long a, long overflow) {
        return select(spread(overflow), spread(a) ^ ~tops, value);
    }

    /** {@code a + b}, unsigned, with saturation. */
    public long addUnsigned(long a, long b) {
        long sum = add(a, b);
        return sum | spread(a & b | (a | b) & ~sum);
    }

    /** {@code a - b}, unsigned, with saturation. */
    public long subUnsigned(long a, long b) {
        return sub(a, b) & ~below(a, b);
    }

    /** All ones where {@code a == b}. */
    public long equal(long a, long b) {
        long x = a ^ b;
        return spread(~((x & ~tops) + ~tops | x));
    }

    /** All ones where {@code a < b}, unsigned. */
    public long below(long a, long b) {
        return spread(~a & b | (~a | b) & sub(a, b));
    }

    /** All ones where {@code a > b}, signed. */
    public long greater(long a, long b) {
        return below(b ^ tops, a ^ tops);
    }

    /** The smaller one, signed. */
    public long min(long a, long b) {
        return select(greater(a, b), b, a);
    }

    /** The greater one, signed. */
    public long max(long a, long b) {
        return select(greater(a, b), a, b);
    }

    /** The smaller one, unsigned. */
    public long minUnsigned(long a, long b) {
        return select(below(a, b), a, b);
    }

    /** The greater one, unsigned. */
    public long maxUnsigned(long a, long b) {
        return select(below(a, b), b, a);
    }

    /** {@code (a + b + 1) / 2}, unsigned. */
    public long average(long a, long b) {
        return sub(a | b, (a ^ b) >>> 1 & ~tops);
    }

    /** The magnitude of a. */
    public long absolute(long a) {
        long negative = spread(a);
        return sub(a ^ negative, negative);
    }

    /** {@code a}, its negative or zero, as b's sign says. */
    public long sign(long a, long b) {
        long negative = spread(b);
        return sub(a ^ negative, negative) & ~equal(b, 0);
    }

    /** Shifts left; all bits go when count, unsigned, is the width or more. */
    public long shiftLeft(long a, long count) {
        if (Long.compareUnsigned(count, bits) >= 0) {
            return 0;
        }
        int n = (int) count;
        return (a & lowest(bits - n)) << n;
    }

    /** Shifts right with zeros; all bits go when count, unsigned, is the width or more. */
    public long shiftRight(long a, long count) {
        if (Long.compareUnsigned(count, bits) >= 0) {
            return 0;
        }
        int n = (int) count;
        return a >>> n & lowest(bits - n);
    }

    /** Shifts right with the sign; a count, unsigned, of the width or more leaves the sign only. */
    public long shiftRightSigned(long a, long count) {
        int n = Long.compareUnsigned(count, bits) >= 0 ? bits - 1 : (int) count;
        return a >>> n & lowest(bits - n) | spread(a) & ~lowest(bits - n);
    }

    /** The lowest n bits of each lane. */
    private long lowest(int n) {
        return n == bits ? -1L : (tops >>> bits - 1) * ((1L << n) - 1);
    }

    /** All ones where the top bit of a lane is set. */
    public long spread(long a) {
        long top = a & tops;
        return top | top - (top >>> bits - 1);
    }

    /** The top bit of each lane, the lowest one first. */
    public int tops(long a) {
        long top = (a & tops) >>> bits - 1;
        int all = 0;
        for (int lane = 0; lane < 64 / bits; lane++) {
            all |= (int) (top >>> lane * bits & 1) << lane;
        }
        return all;
    }

    /** a where a bit of the mask is set, else b. */
    public static long select(long mask, long a, long b) {
        return a & mask | b & ~mask;
    }

    /** Lane {@code i}, sign-extended. */
    public long signed(long a, int i) {
        return a << 64 - bits * (i + 1) >> 64 - bits;
    }

    /** Lane {@code i}, zero-extended. */
    public long unsigned(long a, int i) {
        return a << 64 - bits * (i + 1) >>> 64 - bits;
    }

    /** A value in the place of lane {@code i}, the others zero. */
    public long place(long value, int i) {
        return value << 64 - bits >>> 64 - bits << bits * i;
    }
}
