package mimus.x86.state;

import mimus.ieee.Ordering;

/**
 * What arithmetic does to the status flags.
 *
 * <p>They are kept as those of a comparison that most often is what was done: of {@code minuend} with {@code subtrahend},
 * whose difference is {@code result}. So after most instructions they are copies of values that are there anyway, and
 * conditions are Java's own comparisons. Both are sign-extended, which keeps their order with and without sign.
 *
 * <ul>
 *   <li>ZF: the result is 0.
 *   <li>CF: the minuend is the lower one, without signs; the other way round if bit 0 of {@code twist} is set.
 *   <li>PF: of the result; the other way round if bit 2 of {@code twist} is set.
 *   <li>AF: bit 4 of {@code result ^ minuend ^ subtrahend ^ twist}.
 *   <li>SF: of the result; the other way round if bit 7 of {@code twist} is set.
 *   <li>SF differs from OF: the minuend is the lower one; the other way round if {@code twist} is negative.
 * </ul>
 *
 * <p>A sum {@code r = a + b} is the comparison of r with b, whose difference is a: its CF and OF are those of the sum, and
 * where a and r differ {@code twist} says so.
 */
public final class Flags {
    private static final long LESS = Long.MIN_VALUE;

    /** In {@code twist}: minuend and subtrahend may be equal while the result is not 0, and the other way round. */
    private static final long SUM = 1 << 8;

    private Flags() {}

    /** What a sum, perhaps with a carry, carries out: 0 or 1. */
    public static long carryOut(Width w, long a, long b, long sum) {
        return (a & b | (a | b) & ~sum) >>> w.bits() - 1 & 1;
    }

    /** What a difference, perhaps less a borrow, borrows: 0 or 1. */
    static long borrow(Width w, long a, long b, long difference) {
        return (~a & b | (~a | b) & difference) >>> w.bits() - 1 & 1;
    }

    /**
     * Sets all flags, SF, ZF and PF to those of a result.
     *
     * @param carry 0 or 1
     * @param adjust AF is its bit 4
     * @param overflow negative if OF is set
     */
    public static long set(X86Env e, Width w, long result, long carry, long adjust, long overflow) {
        logic(e, w, result);
        e.twist = carry | adjust & Eflags.AF | overflow & LESS;
        return result;
    }

    /** The same for results whose sign and parity do not count: SF and PF are 0. */
    public static void set(X86Env e, boolean zero, long carry, long adjust, long overflow) {
        e.result = zero ? 0 : 1;
        e.minuend = e.result;
        e.subtrahend = 0;
        e.twist = carry | (zero ? Eflags.PF : 0) | adjust & Eflags.AF | overflow & LESS;
    }

    /** Sets CF to 0 or 1; the others stay. */
    public static void carry(X86Env e, long carry) {
        e.twist ^= Condition.carry(e) ^ carry;
    }

    /** Sets CF to 0 or 1, and OF if {@code overflow} is negative; the others stay. */
    public static void carryAndOverflow(X86Env e, long carry, long overflow) {
        long kept = e.twist & (Eflags.PF | Eflags.SF) | Condition.adjust(e);
        e.twist = carry | kept | (overflow ^ e.twist << 56) & LESS;
        e.minuend = e.result;
        e.subtrahend = 0;
    }

    /** Sets OF if {@code overflow} is negative; the others stay. */
    public static void overflow(X86Env e, long overflow) {
        e.twist ^= (Condition.overflow(e) ^ overflow) & LESS;
    }

    /** Sets all to what they are in EFLAGS. */
    public static void status(X86Env e, long flags) {
        e.result = ~flags >>> 6 & 1;
        e.minuend = e.result;
        e.subtrahend = 0;
        e.twist = flags & (Eflags.CF | Eflags.AF | Eflags.SF)
                | (flags ^ flags >>> 4) & Eflags.PF
                | (flags << 56 ^ flags << 52) & LESS;
    }

    /** Sets ZF; the others stay. */
    public static void zero(X86Env e, boolean zero) {
        status(e, Eflags.status(e) & ~Eflags.ZF | (zero ? Eflags.ZF : 0));
    }

    /** The sum, with all flags. */
    public static long add(X86Env e, Width w, long a, long b) {
        long sum = a + b;
        e.result = w.sign(sum);
        e.minuend = e.result;
        e.subtrahend = w.sign(b);
        e.twist = w.sign(a ^ sum) & ~(Eflags.CF | Eflags.PF | Eflags.SF) | SUM;
        return sum;
    }

    private static long sum(X86Env e, Width w, long a, long b, long sum, long carry) {
        return set(e, w, sum, carry, a ^ b ^ sum, ((a ^ sum) & (b ^ sum)) << w.shift());
    }

    /** The sum with the carry, with all flags. */
    public static long addWithCarry(X86Env e, Width w, long a, long b) {
        long sum = a + b + Condition.carry(e);
        return sum(e, w, a, b, sum, carryOut(w, a, b, sum));
    }

    /** The difference, with all flags. */
    public static long subtract(X86Env e, Width w, long a, long b) {
        long difference = a - b;
        e.result = w.sign(difference);
        e.minuend = w.sign(a);
        e.subtrahend = w.sign(b);
        e.twist = 0;
        return difference;
    }

    private static long difference(X86Env e, Width w, long a, long b, long difference, long carry) {
        return set(e, w, difference, carry, a ^ b ^ difference, ((a ^ b) & (a ^ difference)) << w.shift());
    }

    /** The difference less the borrow, with all flags. */
    public static long subtractWithBorrow(X86Env e, Width w, long a, long b) {
        long difference = a - b - Condition.carry(e);
        return difference(e, w, a, b, difference, borrow(w, a, b, difference));
    }

    /** One more; CF stays. */
    public static long increment(X86Env e, Width w, long a) {
        return sum(e, w, a, 1, a + 1, Condition.carry(e));
    }

    /** One less; CF stays. */
    public static long decrement(X86Env e, Width w, long a) {
        return difference(e, w, a, 1, a - 1, Condition.carry(e));
    }

    /** The result of a logical operation: CF and OF are 0; AF, undefined, is 0 as hardware leaves it. */
    public static long logic(X86Env e, Width w, long result) {
        e.result = w.sign(result);
        e.minuend = e.result;
        e.subtrahend = 0;
        e.twist = 0;
        return result;
    }

    /** Sets ZF if {@code both} is 0, CF if {@code missing} is, and clears the other status flags. */
    public static void tested(X86Env e, long both, long missing) {
        set(e, both == 0, missing == 0 ? 1 : 0, 0, 0);
    }

    /** Sets the flags to the outcome of a comparison, one of {@link Ordering}. */
    public static void ordering(X86Env e, int ordering) {
        boolean unordered = ordering == Ordering.UNORDERED;
        e.result = unordered || ordering == Ordering.EQUAL ? 0 : 1;
        e.minuend = e.result;
        e.subtrahend = 0;
        e.twist = unordered || ordering == Ordering.LESS ? Eflags.CF : ordering == Ordering.EQUAL ? Eflags.PF : 0;
    }
}
