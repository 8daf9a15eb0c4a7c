package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Multiply and divide, with results in HI and LO. */
final class Multiply {
    private static final long WORD = 0xffffffffL;

    private Multiply() {}

    // A division by zero, or of the least number by -1, is UNPREDICTABLE; as in QEMU 7.2, it divides by 1 instead.

    @Insn(value = "div zero, rs, rt", bits = "000000 rs:5 rt:5 00000 00000 011010")
    @Alias(value = "div rs, rt", bits = "000000 rs:5 rt:5 00000 00000 011010")
    static void div(MipsEnv e, int rs, int rt) {
        int a = (int) e.r(rs);
        int b = (int) e.r(rt);
        int by = b == 0 || b == -1 && a == Integer.MIN_VALUE ? 1 : b;
        e.lo = a / by;
        e.hi = a % by;
    }

    @Insn(value = "divu zero, rs, rt", bits = "000000 rs:5 rt:5 00000 00000 011011")
    @Alias(value = "divu rs, rt", bits = "000000 rs:5 rt:5 00000 00000 011011")
    static void divu(MipsEnv e, int rs, int rt) {
        int a = (int) e.r(rs);
        int b = (int) e.r(rt);
        int by = b == 0 ? 1 : b;
        e.lo = Integer.divideUnsigned(a, by);
        e.hi = Integer.remainderUnsigned(a, by);
    }

    @Insn(value = "ddiv zero, rs, rt", bits = "000000 rs:5 rt:5 00000 00000 011110", feature = "mips64")
    @Alias(value = "ddiv rs, rt", bits = "000000 rs:5 rt:5 00000 00000 011110")
    static void ddiv(MipsEnv e, int rs, int rt) {
        long a = e.r(rs);
        long b = e.r(rt);
        long by = b == 0 || b == -1 && a == Long.MIN_VALUE ? 1 : b;
        e.lo = a / by;
        e.hi = a % by;
    }

    @Insn(value = "ddivu zero, rs, rt", bits = "000000 rs:5 rt:5 00000 00000 011111", feature = "mips64")
    @Alias(value = "ddivu rs, rt", bits = "000000 rs:5 rt:5 00000 00000 011111")
    static void ddivu(MipsEnv e, int rs, int rt) {
        long a = e.r(rs);
        long b = e.r(rt);
        long by = b == 0 ? 1 : b;
        e.lo = Long.divideUnsigned(a, by);
        e.hi = Long.remainderUnsigned(a, by);
    }

    /** As in QEMU, HI and LO keep their values, which the manual leaves UNPREDICTABLE. */
    @Insn(value = "mul rd, rs, rt", bits = "011100 rs:5 rt:5 rd:5 00000 000010")
    static void mul(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, (int) e.r(rs) * (int) e.r(rt));
    }

    @Insn(value = "mult rs, rt", bits = "000000 rs:5 rt:5 00000 00000 011000")
    static void mult(MipsEnv e, int rs, int rt) {
        e.product((long) (int) e.r(rs) * (int) e.r(rt));
    }

    @Insn(value = "multu rs, rt", bits = "000000 rs:5 rt:5 00000 00000 011001")
    static void multu(MipsEnv e, int rs, int rt) {
        e.product((e.r(rs) & WORD) * (e.r(rt) & WORD));
    }

    @Insn(value = "dmult rs, rt", bits = "000000 rs:5 rt:5 00000 00000 011100", feature = "mips64")
    static void dmult(MipsEnv e, int rs, int rt) {
        long a = e.r(rs);
        long b = e.r(rt);
        e.lo = a * b;
        e.hi = Math.multiplyHigh(a, b);
    }

    @Insn(value = "dmultu rs, rt", bits = "000000 rs:5 rt:5 00000 00000 011101", feature = "mips64")
    static void dmultu(MipsEnv e, int rs, int rt) {
        long a = e.r(rs);
        long b = e.r(rt);
        e.lo = a * b;
        e.hi = Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }

    @Insn(value = "madd rs, rt", bits = "011100 rs:5 rt:5 00000 00000 000000")
    static void madd(MipsEnv e, int rs, int rt) {
        e.product(e.accumulator() + (long) (int) e.r(rs) * (int) e.r(rt));
    }

    @Insn(value = "maddu rs, rt", bits = "011100 rs:5 rt:5 00000 00000 000001")
    static void maddu(MipsEnv e, int rs, int rt) {
        e.product(e.accumulator() + (e.r(rs) & WORD) * (e.r(rt) & WORD));
    }

    @Insn(value = "msub rs, rt", bits = "011100 rs:5 rt:5 00000 00000 000100")
    static void msub(MipsEnv e, int rs, int rt) {
        e.product(e.accumulator() - (long) (int) e.r(rs) * (int) e.r(rt));
    }

    @Insn(value = "msubu rs, rt", bits = "011100 rs:5 rt:5 00000 00000 000101")
    static void msubu(MipsEnv e, int rs, int rt) {
        e.product(e.accumulator() - (e.r(rs) & WORD) * (e.r(rt) & WORD));
    }
}
