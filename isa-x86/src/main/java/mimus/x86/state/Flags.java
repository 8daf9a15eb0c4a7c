package mimus.x86.state;

import mimus.ieee.Ordering;

/** What arithmetic does to the status flags. */
public final class Flags {
    private Flags() {}

    /** SF, ZF and PF of a result. */
    public static long result(X86Env e, Width w, long result) {
        long signed = w.sign(result);
        e.nonzero = signed;
        e.sign = signed;
        e.parity = result;
        return result;
    }

    /** What a sum, perhaps with a carry, carries out: 0 or 1. */
    public static long carryOut(Width w, long a, long b, long sum) {
        return (a & b | (a | b) & ~sum) >>> w.bits() - 1 & 1;
    }

    /** What a difference, perhaps less a borrow, borrows: 0 or 1. */
    public static long borrow(Width w, long a, long b, long difference) {
        return (~a & b | (~a | b) & difference) >>> w.bits() - 1 & 1;
    }

    /** The sum, with all flags. */
    public static long add(X86Env e, Width w, long a, long b) {
        long sum = a + b;
        e.carry = carryOut(w, a, b, sum);
        return sum(e, w, a, b, sum);
    }

    private static long sum(X86Env e, Width w, long a, long b, long sum) {
        e.overflow = ((a ^ sum) & (b ^ sum)) << w.shift();
        e.adjust = a ^ b ^ sum;
        return result(e, w, sum);
    }

    /** The sum with the carry, with all flags. */
    public static long addWithCarry(X86Env e, Width w, long a, long b) {
        long sum = a + b + e.carry;
        e.carry = carryOut(w, a, b, sum);
        return sum(e, w, a, b, sum);
    }

    /** The difference, with all flags. */
    public static long subtract(X86Env e, Width w, long a, long b) {
        long difference = a - b;
        e.carry = borrow(w, a, b, difference);
        return difference(e, w, a, b, difference);
    }

    private static long difference(X86Env e, Width w, long a, long b, long difference) {
        e.overflow = ((a ^ b) & (a ^ difference)) << w.shift();
        e.adjust = a ^ b ^ difference;
        return result(e, w, difference);
    }

    /** The difference less the borrow, with all flags. */
    public static long subtractWithBorrow(X86Env e, Width w, long a, long b) {
        long difference = a - b - e.carry;
        e.carry = borrow(w, a, b, difference);
        return difference(e, w, a, b, difference);
    }

    /** One more; CF stays. */
    public static long increment(X86Env e, Width w, long a) {
        return sum(e, w, a, 1, a + 1);
    }

    /** One less; CF stays. */
    public static long decrement(X86Env e, Width w, long a) {
        return difference(e, w, a, 1, a - 1);
    }

    /** The result of a logical operation: CF and OF are 0; AF, undefined, is 0 as hardware leaves it. */
    public static long logic(X86Env e, Width w, long result) {
        e.carry = 0;
        e.overflow = 0;
        e.adjust = 0;
        return result(e, w, result);
    }

    /** Sets ZF if {@code both} is 0, CF if {@code missing} is, and clears the other status flags. */
    public static void tested(X86Env e, long both, long missing) {
        e.carry = missing == 0 ? 1 : 0;
        e.nonzero = both;
        e.parity = 1;
        e.sign = 0;
        e.adjust = 0;
        e.overflow = 0;
    }

    /** Sets the flags to the outcome of a comparison, one of {@link Ordering}. */
    public static void ordering(X86Env e, int ordering) {
        boolean unordered = ordering == Ordering.UNORDERED;
        e.carry = unordered || ordering == Ordering.LESS ? 1 : 0;
        e.nonzero = unordered || ordering == Ordering.EQUAL ? 0 : 1;
        e.parity = unordered ? 0 : 1;
        e.sign = 0;
        e.adjust = 0;
        e.overflow = 0;
    }
}
