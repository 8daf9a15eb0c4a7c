package mimus.mips.insn;

import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** What programs may read of the processor itself. */
final class HardwareRegisters {
    private HardwareRegisters() {}

    @Insn(value = "rdhwr rt, hwr", bits = "011111 00000 rt:5 hwr:5 00000 111011")
    static void rdhwr(MipsEnv e, int rt, int hwr) {
        e.r(rt, e.hardware(hwr));
    }
}
