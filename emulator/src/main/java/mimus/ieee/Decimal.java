package mimus.ieee;

import java.math.BigInteger;

/**
 * A decimal floating-point datum taken apart: {@code coefficient * 10^exponent}, an infinity, or a NaN whose payload is the
 * coefficient.
 *
 * <p>It can be written to, so that operations have a place for their result.
 */
public final class Decimal {
    /** Kinds of data. */
    public static final int FINITE = 0;

    public static final int INFINITE = 1;
    public static final int QUIET = 2;
    public static final int SIGNALLING = 3;

    int kind;
    boolean negative;
    BigInteger coefficient = BigInteger.ZERO;
    int exponent;

    /** FINITE, INFINITE, QUIET or SIGNALLING. */
    public int kind() {
        return kind;
    }

    public boolean negative() {
        return negative;
    }

    /** The exponent of the last digit of a number. */
    public int exponent() {
        return exponent;
    }

    public boolean finite() {
        return kind == FINITE;
    }

    public boolean zero() {
        return kind == FINITE && coefficient.signum() == 0;
    }

    public boolean nan() {
        return kind >= QUIET;
    }

    /** The number of the last digits; those of an infinity or a NaN are what it has instead. */
    public BigInteger digits(int count) {
        return coefficient.mod(Powers.ofTen(count));
    }

    /** Changes the kind and, for numbers, the exponent, but not the digits. */
    public void turnInto(int newKind, int newExponent) {
        kind = newKind;
        exponent = newExponent;
    }

    /** Replaces the digits, of which there must not be more than the format has. */
    public void replaceDigits(BigInteger digits) {
        coefficient = digits;
    }

    /** Makes this a number. */
    public void set(boolean sign, BigInteger newCoefficient, int newExponent) {
        kind = FINITE;
        negative = sign;
        coefficient = newCoefficient;
        exponent = newExponent;
    }

    /** How many digits a number has, leading zeros left out: none for zero. */
    public int digits() {
        return Powers.digits(coefficient);
    }

    /** The exponent of the first digit of a number that is not zero. */
    public int leadingExponent() {
        return exponent + digits() - 1;
    }

    public void set(Decimal other) {
        kind = other.kind;
        negative = other.negative;
        coefficient = other.coefficient;
        exponent = other.exponent;
    }

    /** Makes this an infinity. */
    void setInfinite(boolean sign) {
        kind = INFINITE;
        negative = sign;
        coefficient = BigInteger.ZERO;
    }

    /** Makes this the default NaN. */
    public void setDefaultNan() {
        kind = QUIET;
        negative = false;
        coefficient = BigInteger.ZERO;
    }

    /** The coefficient with its sign. */
    BigInteger signed() {
        return negative ? coefficient.negate() : coefficient;
    }
}
