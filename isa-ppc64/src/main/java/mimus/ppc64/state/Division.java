package mimus.ppc64.state;

/** Multiplications and divisions that Java does not have, and what stands for quotients that there are not. */
public final class Division {
    private Division() {}

    /** The high half of a product without sign. */
    public static long multiplyHighUnsigned(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }

    /** Whether the quotient of two numbers is one of 64 bits. */
    public static boolean has(long a, long b) {
        return b != 0 && (a != Long.MIN_VALUE || b != -1);
    }

    /** Whether the quotient of two numbers is one of 32 bits. */
    public static boolean has(int a, int b) {
        return b != 0 && (a != Integer.MIN_VALUE || b != -1);
    }

    /** Whether {@code a * 2^64 / b} is one of 64 bits without sign. */
    public static boolean hasExtendedUnsigned(long a, long b) {
        return Long.compareUnsigned(a, b) < 0;
    }

    /** {@code a * 2^64 / b} without sign, if {@link #hasExtendedUnsigned}. */
    public static long extendedUnsigned(long a, long b) {
        long rest = a;
        long quotient = 0;
        for (int i = 0; i < 64; i++) {
            boolean carry = rest < 0;
            rest <<= 1;
            quotient <<= 1;
            if (carry || Long.compareUnsigned(rest, b) >= 0) {
                rest -= b;
                quotient |= 1;
            }
        }
        return quotient;
    }

    /** Whether {@code a * 2^64 / b} is one of 64 bits. */
    public static boolean hasExtended(long a, long b) {
        long magnitude = Math.abs(a);
        long divisor = Math.abs(b);
        if (!hasExtendedUnsigned(magnitude, divisor)) {
            return false;
        }
        long quotient = extendedUnsigned(magnitude, divisor);
        return (a ^ b) < 0 ? quotient >= 0 || quotient == Long.MIN_VALUE : quotient >= 0;
    }

    /** {@code a * 2^64 / b}, if {@link #hasExtended}. */
    public static long extended(long a, long b) {
        long quotient = extendedUnsigned(Math.abs(a), Math.abs(b));
        return (a ^ b) < 0 ? -quotient : quotient;
    }
}
