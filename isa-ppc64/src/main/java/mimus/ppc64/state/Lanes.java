package mimus.ppc64.state;

/** Integer operations on the elements of a doubleword, all of one width: 8, 16, 32 or 64 bits. */
public final class Lanes {
    private Lanes() {}

    /** Element at bit {@code at}, sign-extended. */
    static long signed(int width, long value, int at) {
        return value << 64 - width - at >> 64 - width;
    }

    /** Element at bit {@code at}, zero-extended. */
    static long unsigned(int width, long value, int at) {
        return value >>> at & -1L >>> 64 - width;
    }

    static long place(int width, long element, int at) {
        return (element & -1L >>> 64 - width) << at;
    }

    /** The highest bit of each element. */
    private static long tops(int width) {
        return width == 8
                ? 0x8080_8080_8080_8080L
                : width == 16 ? 0x8000_8000_8000_8000L : width == 32 ? 0x8000_0000_8000_0000L : Long.MIN_VALUE;
    }

    /** All bits of the elements whose highest bit is set in {@code tops}. */
    private static long fill(int width, long tops) {
        return width == 64 ? tops >> 63 : (tops << 1) - (tops >>> width - 1);
    }

    public static long add(int width, long a, long b) {
        long tops = tops(width);
        return (a & ~tops) + (b & ~tops) ^ (a ^ b) & tops;
    }

    public static long subtract(int width, long a, long b) {
        long tops = tops(width);
        return (a | tops) - (b & ~tops) ^ (a ^ ~b) & tops;
    }

    /** All ones where two elements are the same. */
    public static long equal(int width, long a, long b) {
        long tops = tops(width);
        long difference = a ^ b;
        long differs = ((difference & ~tops) + ~tops | difference) & tops;
        return ~fill(width, differs);
    }

    /** All ones where an element of {@code a} is greater. */
    public static long greater(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= signed(width, a, at) > signed(width, b, at) ? place(width, -1, at) : 0;
        }
        return result;
    }

    /** As {@link #greater}, without sign. */
    public static long greaterUnsigned(int width, long a, long b) {
        long tops = tops(width);
        return greater(width, a ^ tops, b ^ tops);
    }

    public static long most(int width, long a, long b) {
        long which = greater(width, a, b);
        return a & which | b & ~which;
    }

    public static long least(int width, long a, long b) {
        long which = greater(width, a, b);
        return b & which | a & ~which;
    }

    public static long mostUnsigned(int width, long a, long b) {
        long which = greaterUnsigned(width, a, b);
        return a & which | b & ~which;
    }

    public static long leastUnsigned(int width, long a, long b) {
        long which = greaterUnsigned(width, a, b);
        return b & which | a & ~which;
    }

    /** Averages, rounded up. */
    public static long average(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, signed(width, a, at) + signed(width, b, at) + 1 >> 1, at);
        }
        return result;
    }

    public static long averageUnsigned(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, unsigned(width, a, at) + unsigned(width, b, at) + 1 >> 1, at);
        }
        return result;
    }

    /** Sums that stay at the ends of their range; the widest elements have 32 bits. */
    public static long addSaturating(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, clamp(width, signed(width, a, at) + signed(width, b, at)), at);
        }
        return result;
    }

    public static long subtractSaturating(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, clamp(width, signed(width, a, at) - signed(width, b, at)), at);
        }
        return result;
    }

    public static long addSaturatingUnsigned(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, clampUnsigned(width, unsigned(width, a, at) + unsigned(width, b, at)), at);
        }
        return result;
    }

    public static long subtractSaturatingUnsigned(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, clampUnsigned(width, unsigned(width, a, at) - unsigned(width, b, at)), at);
        }
        return result;
    }

    /** The number of a width with sign that is next. */
    static long clamp(int width, long value) {
        long most = -1L >>> 65 - width;
        return Math.max(-most - 1, Math.min(most, value));
    }

    /** The number of a width without sign that is next. */
    static long clampUnsigned(int width, long value) {
        return Math.max(0, Math.min(-1L >>> 64 - width, value));
    }

    /** Shifts each element to the left by what the low bits of one of {@code b} say. */
    public static long shiftLeft(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, unsigned(width, a, at) << (b >>> at & width - 1), at);
        }
        return result;
    }

    public static long shiftRight(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, unsigned(width, a, at) >>> (b >>> at & width - 1), at);
        }
        return result;
    }

    public static long shiftRightAlgebraic(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, signed(width, a, at) >> (b >>> at & width - 1), at);
        }
        return result;
    }

    public static long rotateLeft(int width, long a, long b) {
        return shiftLeft(width, a, b) | shiftRight(width, a, negate(width, b)) & ~zeroShifts(width, b);
    }

    private static long negate(int width, long b) {
        return subtract(width, 0, b);
    }

    /** All ones where {@code b} asks for no shift at all. */
    private static long zeroShifts(int width, long b) {
        long counts = 0;
        for (int at = 0; at < 64; at += width) {
            counts |= (long) (width - 1) << at;
        }
        return equal(width, b & counts, 0);
    }

    public static long leadingZeros(int width, long a) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, Long.numberOfLeadingZeros(unsigned(width, a, at)) - 64 + width, at);
        }
        return result;
    }

    public static long bitCount(int width, long a) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, Long.bitCount(unsigned(width, a, at)), at);
        }
        return result;
    }

    /** One element in all places. */
    public static long repeat(int width, long element) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, element, at);
        }
        return result;
    }

    /** How far elements without sign are from each other. */
    public static long differenceUnsigned(int width, long a, long b) {
        long which = greaterUnsigned(width, a, b);
        return subtract(width, a & which | b & ~which, b & which | a & ~which);
    }

    /** The low bits of each element, sign-extended. */
    public static long extend(int width, long a, int from) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, signed(from, a, at), at);
        }
        return result;
    }

    public static long trailingZeros(int width, long a) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            result |= place(width, Math.min(width, Long.numberOfTrailingZeros(unsigned(width, a, at))), at);
        }
        return result;
    }

    /** All ones where two elements differ, or one of them is zero. */
    public static long differentOrZero(int width, long a, long b) {
        return ~equal(width, a, b) | equal(width, a, 0) | equal(width, b, 0);
    }
}
