package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Data processing (immediate): add and subtract. */
final class AddSubtractImmediate {
    private AddSubtractImmediate() {}

    @Insn(value = "add xdsp, xnsp, #imm", bits = "1 00 100010 0 imm:12 xnsp:5 xdsp:5")
    static void add(ArmEnv e, int xdsp, int xnsp, int imm) {
        e.xsp(xdsp, e.xsp(xnsp) + imm);
    }

    @Insn(value = "add wdsp, wnsp, #imm", bits = "0 00 100010 0 imm:12 wnsp:5 wdsp:5")
    static void addW(ArmEnv e, int wdsp, int wnsp, int imm) {
        e.wsp(wdsp, e.wsp(wnsp) + imm);
    }
}
