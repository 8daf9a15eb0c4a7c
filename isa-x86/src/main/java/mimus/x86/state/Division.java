package mimus.x86.state;

import java.math.BigInteger;
import mimus.cpu.Trap;

/** Division of a double-width dividend; quotient and remainder, or #DE. */
public final class Division {
    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    private Division() {}

    /** Raised where there is no quotient, or no room for it. */
    public static Trap error() {
        return new Trap.Arithmetic(Trap.Arithmetic.Kind.DIVISION_BY_ZERO);
    }

    /** The quotient of 128 by 64 bits without sign. */
    public static long unsigned(long high, long low, long divisor) {
        if (Long.compareUnsigned(high, divisor) >= 0) {
            throw error(); // also for a divisor of 0
        }
        if (high == 0) {
            return Long.divideUnsigned(low, divisor);
        }
        return unsigned(high)
                .multiply(TWO_64)
                .add(unsigned(low))
                .divide(unsigned(divisor))
                .longValue();
    }

    /** The quotient of 128 by 64 bits with sign. */
    public static long signed(long high, long low, long divisor) {
        if (divisor == 0) {
            throw error();
        }
        if (high == low >> 63 && !(low == Long.MIN_VALUE && divisor == -1)) {
            return low / divisor;
        }
        BigInteger dividend = BigInteger.valueOf(high).multiply(TWO_64).add(unsigned(low));
        BigInteger quotient = dividend.divide(BigInteger.valueOf(divisor));
        if (quotient.bitLength() > 63) {
            throw error();
        }
        return quotient.longValue();
    }

    private static BigInteger unsigned(long value) {
        BigInteger signed = BigInteger.valueOf(value);
        return value < 0 ? signed.add(TWO_64) : signed;
    }
}
