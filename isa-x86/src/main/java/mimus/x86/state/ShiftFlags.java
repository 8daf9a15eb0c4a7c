package mimus.x86.state;

/**
 * Shifts and rotations with their flags; a count of 0 changes none.
 *
 * <p>OF is defined for a count of 1 only; for others it follows from the last step. AF, undefined, becomes 1, as AMD's Zen
 * leaves it.
 */
public final class ShiftFlags {
    private ShiftFlags() {}

    private static int count(Width w, long count) {
        return (int) count & (w.bits() == 64 ? 63 : 31);
    }

    private static long shifted(X86Env e, Width w, long before, long carry, long result) {
        return Flags.set(e, w, result, carry & 1, Eflags.AF, (before ^ result) << w.shift());
    }

    private static long rotated(X86Env e, long result, long carry, long overflow) {
        Flags.carryAndOverflow(e, carry, overflow);
        return result;
    }

    /** To the left. */
    public static long left(X86Env e, Width w, long value, long by) {
        int count = count(w, by);
        if (count == 0) {
            return value;
        }
        long before = value << count - 1;
        return shifted(e, w, before, before >>> w.bits() - 1, before << 1);
    }

    /** To the right, zeros coming in. */
    public static long right(X86Env e, Width w, long value, long by) {
        int count = count(w, by);
        if (count == 0) {
            return value;
        }
        long before = value >>> count - 1;
        return shifted(e, w, before, before, before >>> 1);
    }

    /** To the right, the sign coming in. */
    public static long arithmetic(X86Env e, Width w, long value, long by) {
        int count = count(w, by);
        if (count == 0) {
            return value;
        }
        long before = w.sign(value) >> count - 1;
        return shifted(e, w, before, before, before >> 1);
    }

    /** Rotation to the left; only CF and OF. */
    public static long rotateLeft(X86Env e, Width w, long value, long by) {
        int count = count(w, by);
        if (count == 0) {
            return value;
        }
        int turn = count & w.bits() - 1;
        long result = turn == 0 ? value : value << turn | value >>> w.bits() - turn;
        return rotated(e, result, result & 1, result << w.shift() ^ result << 63);
    }

    /** Rotation to the right; only CF and OF. */
    public static long rotateRight(X86Env e, Width w, long value, long by) {
        int count = count(w, by);
        if (count == 0) {
            return value;
        }
        int turn = count & w.bits() - 1;
        long result = turn == 0 ? value : value >>> turn | value << w.bits() - turn;
        return rotated(e, result, result >>> w.bits() - 1 & 1, (result ^ result << 1) << w.shift());
    }

    /** Rotation to the left through CF. */
    public static long carryLeft(X86Env e, Width w, long value, long by) {
        int turns = count(w, by) % (w.bits() + 1);
        long result = value;
        long carry = Condition.carry(e);
        for (int i = 0; i < turns; i++) {
            long out = result >>> w.bits() - 1 & 1;
            result = w.zero(result << 1 | carry);
            carry = out;
        }
        if (count(w, by) != 0) {
            rotated(e, result, carry, result << w.shift() ^ carry << 63);
        }
        return result;
    }

    /** Rotation to the right through CF. */
    public static long carryRight(X86Env e, Width w, long value, long by) {
        int turns = count(w, by) % (w.bits() + 1);
        long result = value;
        long carry = Condition.carry(e);
        for (int i = 0; i < turns; i++) {
            long out = result & 1;
            result = result >>> 1 | carry << w.bits() - 1;
            carry = out;
        }
        if (count(w, by) != 0) {
            rotated(e, result, carry, (result ^ result << 1) << w.shift());
        }
        return result;
    }

    /** To the left, the highest bits of {@code low} coming in. */
    public static long doubleLeft(X86Env e, Width w, long value, long low, long by) {
        int count = count(w, by);
        if (count == 0) {
            return value;
        }
        if (w.bits() == 16) {
            long all = value << 32 | low << 16 | value; // a count above 16 brings the value in again
            long before = all << count - 1 >>> 32;
            return shifted(e, w, before, before >>> 15, before << 1 | all << count - 1 >>> 31 & 1);
        }
        long before = count == 1 ? value : value << count - 1 | low >>> w.bits() - count + 1;
        return shifted(e, w, before, before >>> w.bits() - 1, value << count | low >>> w.bits() - count);
    }

    /** To the right, the lowest bits of {@code high} coming in. */
    public static long doubleRight(X86Env e, Width w, long value, long high, long by) {
        int count = count(w, by);
        if (count == 0) {
            return value;
        }
        if (w.bits() == 16) {
            long all = value << 32 | high << 16 | value;
            long before = all >>> count - 1;
            return shifted(e, w, before, before, before >>> 1);
        }
        long before = count == 1 ? value : value >>> count - 1 | high << w.bits() - count + 1;
        return shifted(e, w, before, before, value >>> count | high << w.bits() - count);
    }
}
