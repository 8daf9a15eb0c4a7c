package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Eflags;
import mimus.x86.state.Flags;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** Bit manipulation with three operands: BMI1 and BMI2. Undefined flags become 0 or follow from the result. */
final class Bmi {
    private Bmi() {}

    @Op(value = "VEX.LZ.0F38 F2 andn Gy, By, Ey", feature = "bmi1")
    static long andn(X86Env e, Width w, long first, long other) {
        return Flags.logic(e, w, w.zero(~first) & other);
    }

    @Op(value = "VEX.LZ.0F38 F7 bextr Gy, Ey, By", feature = "bmi1")
    static long bextr(X86Env e, Width w, long src, long control) {
        int start = (int) control & 0xff;
        int length = (int) control >> 8 & 0xff;
        long moved = start >= w.bits() ? 0 : src >>> start;
        long field = Flags.logic(e, w, length >= w.bits() ? moved : moved & (1L << length) - 1);
        Flags.status(e, Eflags.low(e) & ~Eflags.SF | Eflags.AF); // both undefined, and as AMD's Zen leaves them
        return field;
    }

    @Op(value = "VEX.LZ.0F38 F3 /1 blsr By, Ey", feature = "bmi1")
    static long blsr(X86Env e, Width w, long src) {
        Flags.logic(e, w, src & src - 1);
        Flags.carry(e, src == 0 ? 1 : 0);
        return src & src - 1;
    }

    @Op(value = "VEX.LZ.0F38 F3 /2 blsmsk By, Ey", feature = "bmi1")
    static long blsmsk(X86Env e, Width w, long src) {
        Flags.logic(e, w, src ^ src - 1);
        Flags.carry(e, src == 0 ? 1 : 0);
        return src ^ src - 1;
    }

    @Op(value = "VEX.LZ.0F38 F3 /3 blsi By, Ey", feature = "bmi1")
    static long blsi(X86Env e, Width w, long src) {
        Flags.logic(e, w, src & -src);
        Flags.carry(e, src == 0 ? 0 : 1);
        return src & -src;
    }

    @Op(value = "VEX.LZ.0F38 F5 bzhi Gy, Ey, By", feature = "bmi2")
    static long bzhi(X86Env e, Width w, long src, long control) {
        int from = (int) control & 0xff;
        long result = from >= w.bits() ? src : src & (1L << from) - 1;
        Flags.logic(e, w, result);
        Flags.carry(e, from >= w.bits() ? 1 : 0);
        return result;
    }

    @Op(value = "VEX.LZ.F2.0F38 F5 pdep Gy, By, Ey", feature = "bmi2")
    static long pdep(long src, long where) {
        long result = 0;
        long left = where;
        for (long rest = src; left != 0; rest >>>= 1) {
            long lowest = left & -left;
            result |= (rest & 1) != 0 ? lowest : 0;
            left ^= lowest;
        }
        return result;
    }

    @Op(value = "VEX.LZ.F3.0F38 F5 pext Gy, By, Ey", feature = "bmi2")
    static long pext(long src, long where) {
        long result = 0;
        int count = 0;
        for (long left = where; left != 0; left &= left - 1) {
            result |= (src >>> Long.numberOfTrailingZeros(left) & 1) << count;
            count++;
        }
        return result;
    }

    /** The second operand is only written. */
    @Op(value = "VEX.LZ.F2.0F38 F6 mulx Gy, By, Ey", feature = "bmi2")
    static long mulx(X86Env e, Width w, long lowHalf, long src, int third) {
        long factor = e.sized(w, X86Env.RDX);
        long product = factor * src;
        e.sized(w, third, product);
        return w.bits() == 64 ? MultiplyDivide.unsignedHigh(factor, src) : product >>> w.bits();
    }

    @Op(value = "VEX.LZ.F2.0F3A F0 rorx Gy, Ey, Ib", feature = "bmi2")
    static long rorx(Width w, long src, long by) {
        int turn = (int) by & w.bits() - 1;
        return turn == 0 ? src : src >>> turn | src << w.bits() - turn;
    }

    @Op(value = "VEX.LZ.F3.0F38 F7 sarx Gy, Ey, By", feature = "bmi2")
    static long sarx(Width w, long src, long by) {
        return w.sign(src) >> (by & w.bits() - 1);
    }

    @Op(value = "VEX.LZ.66.0F38 F7 shlx Gy, Ey, By", feature = "bmi2")
    static long shlx(Width w, long src, long by) {
        return src << (by & w.bits() - 1);
    }

    @Op(value = "VEX.LZ.F2.0F38 F7 shrx Gy, Ey, By", feature = "bmi2")
    static long shrx(Width w, long src, long by) {
        return src >>> (by & w.bits() - 1);
    }
}
