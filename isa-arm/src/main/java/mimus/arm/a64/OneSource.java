package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Data processing (register): one source. */
final class OneSource {
    private OneSource() {}

    @Insn(value = "rbit xd, xn", bits = "1 1 0 11010110 00000 000000 xn:5 xd:5")
    static void rbit(ArmEnv e, int xd, int xn) {
        e.x(xd, Long.reverse(e.x(xn)));
    }

    @Insn(value = "rev16 xd, xn", bits = "1 1 0 11010110 00000 000001 xn:5 xd:5")
    static void rev16(ArmEnv e, int xd, int xn) {
        e.x(xd, reverseHalves(e.x(xn)));
    }

    @Insn(value = "rev32 xd, xn", bits = "1 1 0 11010110 00000 000010 xn:5 xd:5")
    static void rev32(ArmEnv e, int xd, int xn) {
        e.x(xd, Long.rotateRight(Long.reverseBytes(e.x(xn)), 32));
    }

    @Insn(value = "rev xd, xn", bits = "1 1 0 11010110 00000 000011 xn:5 xd:5")
    static void rev(ArmEnv e, int xd, int xn) {
        e.x(xd, Long.reverseBytes(e.x(xn)));
    }

    @Insn(value = "clz xd, xn", bits = "1 1 0 11010110 00000 000100 xn:5 xd:5")
    static void clz(ArmEnv e, int xd, int xn) {
        e.x(xd, Long.numberOfLeadingZeros(e.x(xn)));
    }

    @Insn(value = "cls xd, xn", bits = "1 1 0 11010110 00000 000101 xn:5 xd:5")
    static void cls(ArmEnv e, int xd, int xn) {
        e.x(xd, Long.numberOfLeadingZeros((e.x(xn) ^ e.x(xn) << 1) | 1));
    }

    @Insn(value = "rbit wd, wn", bits = "0 1 0 11010110 00000 000000 wn:5 wd:5")
    static void rbitW(ArmEnv e, int wd, int wn) {
        e.w(wd, Integer.reverse(e.w(wn)));
    }

    @Insn(value = "rev16 wd, wn", bits = "0 1 0 11010110 00000 000001 wn:5 wd:5")
    static void rev16W(ArmEnv e, int wd, int wn) {
        e.w(wd, reverseHalves(e.w(wn)));
    }

    @Insn(value = "rev wd, wn", bits = "0 1 0 11010110 00000 000010 wn:5 wd:5")
    static void revW(ArmEnv e, int wd, int wn) {
        e.w(wd, Integer.reverseBytes(e.w(wn)));
    }

    @Insn(value = "clz wd, wn", bits = "0 1 0 11010110 00000 000100 wn:5 wd:5")
    static void clzW(ArmEnv e, int wd, int wn) {
        e.w(wd, Integer.numberOfLeadingZeros(e.w(wn)));
    }

    @Insn(value = "cls wd, wn", bits = "0 1 0 11010110 00000 000101 wn:5 wd:5")
    static void clsW(ArmEnv e, int wd, int wn) {
        e.w(wd, Integer.numberOfLeadingZeros((e.w(wn) ^ e.w(wn) << 1) | 1));
    }

    /** Swaps the bytes of each halfword. */
    private static long reverseHalves(long value) {
        return value >>> 8 & 0x00ff00ff00ff00ffL | (value & 0x00ff00ff00ff00ffL) << 8;
    }

    /** Swaps the bytes of each halfword. */
    private static int reverseHalves(int value) {
        return value >>> 8 & 0x00ff00ff | (value & 0x00ff00ff) << 8;
    }
}
