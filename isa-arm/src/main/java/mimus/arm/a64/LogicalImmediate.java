package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Data processing (immediate): logical operations. */
final class LogicalImmediate {
    private LogicalImmediate() {}

    @Insn(value = "and xdsp, xn, #xmask", bits = "1 00 100100 xmask:13 xn:5 xdsp:5")
    static void and(ArmEnv e, int xdsp, int xn, int xmask) {
        e.xsp(xdsp, e.x(xn) & e.bitMask(xmask));
    }

    @Insn(value = "and wdsp, wn, #wmask", bits = "0 00 100100 0 wmask:12 wn:5 wdsp:5")
    static void andW(ArmEnv e, int wdsp, int wn, int wmask) {
        e.wsp(wdsp, e.w(wn) & (int) e.bitMask(wmask));
    }

    @Insn(value = "orr xdsp, xn, #xmask", bits = "1 01 100100 xmask:13 xn:5 xdsp:5")
    @Alias(value = "mov xdsp, #xmovemask", bits = "1 01 100100 xmovemask:13 11111 xdsp:5", pseudo = true)
    static void orr(ArmEnv e, int xdsp, int xn, int xmask) {
        e.xsp(xdsp, e.x(xn) | e.bitMask(xmask));
    }

    @Insn(value = "orr wdsp, wn, #wmask", bits = "0 01 100100 0 wmask:12 wn:5 wdsp:5")
    @Alias(value = "mov wdsp, #wmovemask", bits = "0 01 100100 0 wmovemask:12 11111 wdsp:5", pseudo = true)
    static void orrW(ArmEnv e, int wdsp, int wn, int wmask) {
        e.wsp(wdsp, e.w(wn) | (int) e.bitMask(wmask));
    }

    @Insn(value = "eor xdsp, xn, #xmask", bits = "1 10 100100 xmask:13 xn:5 xdsp:5")
    static void eor(ArmEnv e, int xdsp, int xn, int xmask) {
        e.xsp(xdsp, e.x(xn) ^ e.bitMask(xmask));
    }

    @Insn(value = "eor wdsp, wn, #wmask", bits = "0 10 100100 0 wmask:12 wn:5 wdsp:5")
    static void eorW(ArmEnv e, int wdsp, int wn, int wmask) {
        e.wsp(wdsp, e.w(wn) ^ (int) e.bitMask(wmask));
    }

    @Insn(value = "ands xd, xn, #xmask", bits = "1 11 100100 xmask:13 xn:5 xd:5")
    @Alias(value = "tst xn, #xmask", bits = "1 11 100100 xmask:13 xn:5 11111", pseudo = true)
    static void ands(ArmEnv e, int xd, int xn, int xmask) {
        long result = e.x(xn) & e.bitMask(xmask);
        e.logical(result);
        e.x(xd, result);
    }

    @Insn(value = "ands wd, wn, #wmask", bits = "0 11 100100 0 wmask:12 wn:5 wd:5")
    @Alias(value = "tst wn, #wmask", bits = "0 11 100100 0 wmask:12 wn:5 11111", pseudo = true)
    static void andsW(ArmEnv e, int wd, int wn, int wmask) {
        int result = e.w(wn) & (int) e.bitMask(wmask);
        e.logical(result);
        e.w(wd, result);
    }
}
