package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Instructions that work on the condition flags. */
final class FlagManipulation {
    private FlagManipulation() {}

    @Insn(value = "cfinv", bits = "1101010100 0 00 000 0100 0000 000 11111", feature = "flagm")
    static void cfinv(ArmEnv e) {
        e.c = !e.c;
    }

    @Insn(value = "xaflag", bits = "1101010100 0 00 000 0100 0000 001 11111", feature = "flagm2")
    static void xaflag(ArmEnv e) {
        e.nzcv(!e.c && !e.z(), e.z() && e.c, e.c || e.z(), !e.c && e.z());
    }

    @Insn(value = "axflag", bits = "1101010100 0 00 000 0100 0000 010 11111", feature = "flagm2")
    static void axflag(ArmEnv e) {
        e.nzcv(false, e.z() || e.v(), e.c && !e.v(), false);
    }

    @Insn(value = "rmif xn, #amount, #mask", bits = "1 01 11010000 amount:6 00001 xn:5 0 mask:4", feature = "flagm")
    static void rmif(ArmEnv e, int xn, int amount, int mask) {
        int flags = (int) Long.rotateRight(e.x(xn), amount) & mask;
        e.nzcv(e.nzcv() & ~(mask << 28) | flags << 28);
    }

    @Insn(value = "setf8 wn", bits = "0 01 11010000 000000 0 0010 wn:5 0 1101", feature = "flagm")
    static void setf8(ArmEnv e, int wn) {
        int value = e.w(wn);
        e.nzcv((byte) value < 0, (byte) value == 0, e.c, (value >> 8 & 1) != (value >> 7 & 1));
    }

    @Insn(value = "setf16 wn", bits = "0 01 11010000 000000 1 0010 wn:5 0 1101", feature = "flagm")
    static void setf16(ArmEnv e, int wn) {
        int value = e.w(wn);
        e.nzcv((short) value < 0, (short) value == 0, e.c, (value >> 16 & 1) != (value >> 15 & 1));
    }
}
