package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ModifiedImmediate;
import mimus.insn.Insn;

/** Moves between general registers, floating-point registers and constants. */
final class FloatMoves {
    private FloatMoves() {}

    @Insn(value = "fmov fd, #fimm", bits = "000 11110 0 type:1 1 fimm:8 100 00000 fd:5")
    @Insn(value = "fmov fd, #fimm", bits = "000 11110 11 type=3 1 fimm:8 100 00000 fd:5", feature = "fp16")
    static void fmovImmediate(ArmEnv e, int type, int fd, int fimm) {
        e.f(fd, ModifiedImmediate.floating(type ^ 2, fimm));
    }

    @Insn(value = "fmov wd, sn", bits = "000 11110 001 00 110 000000 sn:5 wd:5")
    static void fmovToW(ArmEnv e, int wd, int sn) {
        e.w(wd, (int) e.f(2, sn));
    }

    @Insn(value = "fmov sd, wn", bits = "000 11110 001 00 111 000000 wn:5 sd:5")
    static void fmovFromW(ArmEnv e, int sd, int wn) {
        e.f(sd, e.w(wn) & 0xffff_ffffL);
    }

    @Insn(value = "fmov xd, dn", bits = "100 11110 011 00 110 000000 dn:5 xd:5")
    static void fmovToX(ArmEnv e, int xd, int dn) {
        e.x(xd, e.f(3, dn));
    }

    @Insn(value = "fmov dd, xn", bits = "100 11110 011 00 111 000000 xn:5 dd:5")
    static void fmovFromX(ArmEnv e, int dd, int xn) {
        e.f(dd, e.x(xn));
    }

    @Insn(value = "fmov xd, vn.d[1]", bits = "100 11110 101 01 110 000000 vn:5 xd:5")
    static void fmovToXHigh(ArmEnv e, int xd, int vn) {
        e.x(xd, e.v(vn, 1));
    }

    @Insn(value = "fmov vd.d[1], xn", bits = "100 11110 101 01 111 000000 xn:5 vd:5")
    static void fmovFromXHigh(ArmEnv e, int vd, int xn) {
        e.v(vd, 1, e.x(xn));
    }

    @Insn(value = "fmov wd, hn", bits = "000 11110 111 00 110 000000 hn:5 wd:5", feature = "fp16")
    static void fmovHalfToW(ArmEnv e, int wd, int hn) {
        e.w(wd, (int) e.f(1, hn));
    }

    @Insn(value = "fmov hd, wn", bits = "000 11110 111 00 111 000000 wn:5 hd:5", feature = "fp16")
    static void fmovHalfFromW(ArmEnv e, int hd, int wn) {
        e.f(hd, e.w(wn) & 0xffffL);
    }

    @Insn(value = "fmov xd, hn", bits = "100 11110 111 00 110 000000 hn:5 xd:5", feature = "fp16")
    static void fmovHalfToX(ArmEnv e, int xd, int hn) {
        e.x(xd, e.f(1, hn));
    }

    @Insn(value = "fmov hd, xn", bits = "100 11110 111 00 111 000000 xn:5 hd:5", feature = "fp16")
    static void fmovHalfFromX(ArmEnv e, int hd, int xn) {
        e.f(hd, e.x(xn) & 0xffffL);
    }
}
