package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Crc32;
import mimus.insn.Insn;

/** Data processing (register): CRC-32. */
final class Checksums {
    private Checksums() {}

    @Insn(value = "crc32b wd, wn, wm", bits = "0 0 0 11010110 wm:5 010 0 00 wn:5 wd:5", feature = "crc32")
    static void crc32b(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, Crc32.of(e.w(wn), e.w(wm), 8, Crc32.ETHERNET));
    }

    @Insn(value = "crc32h wd, wn, wm", bits = "0 0 0 11010110 wm:5 010 0 01 wn:5 wd:5", feature = "crc32")
    static void crc32h(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, Crc32.of(e.w(wn), e.w(wm), 16, Crc32.ETHERNET));
    }

    @Insn(value = "crc32w wd, wn, wm", bits = "0 0 0 11010110 wm:5 010 0 10 wn:5 wd:5", feature = "crc32")
    static void crc32w(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, Crc32.of(e.w(wn), e.w(wm), 32, Crc32.ETHERNET));
    }

    @Insn(value = "crc32x wd, wn, xm", bits = "1 0 0 11010110 xm:5 010 0 11 wn:5 wd:5", feature = "crc32")
    static void crc32x(ArmEnv e, int wd, int wn, int xm) {
        e.w(wd, Crc32.of(e.w(wn), e.x(xm), 64, Crc32.ETHERNET));
    }

    @Insn(value = "crc32cb wd, wn, wm", bits = "0 0 0 11010110 wm:5 010 1 00 wn:5 wd:5", feature = "crc32")
    static void crc32cb(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, Crc32.of(e.w(wn), e.w(wm), 8, Crc32.CASTAGNOLI));
    }

    @Insn(value = "crc32ch wd, wn, wm", bits = "0 0 0 11010110 wm:5 010 1 01 wn:5 wd:5", feature = "crc32")
    static void crc32ch(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, Crc32.of(e.w(wn), e.w(wm), 16, Crc32.CASTAGNOLI));
    }

    @Insn(value = "crc32cw wd, wn, wm", bits = "0 0 0 11010110 wm:5 010 1 10 wn:5 wd:5", feature = "crc32")
    static void crc32cw(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, Crc32.of(e.w(wn), e.w(wm), 32, Crc32.CASTAGNOLI));
    }

    @Insn(value = "crc32cx wd, wn, xm", bits = "1 0 0 11010110 xm:5 010 1 11 wn:5 wd:5", feature = "crc32")
    static void crc32cx(ArmEnv e, int wd, int wn, int xm) {
        e.w(wd, Crc32.of(e.w(wn), e.x(xm), 64, Crc32.CASTAGNOLI));
    }
}
