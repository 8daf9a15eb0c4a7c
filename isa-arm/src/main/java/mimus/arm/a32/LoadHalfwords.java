package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads of halfwords; Arm ARM section F2.6. */
final class LoadHalfwords {
    private LoadHalfwords() {}

    @Insn(value = "ldrh<cond> rt, [pn<disp8>]", bits = "cond:4 000 1 disp8.8:1 1 0 1 pn:4 rt:4 disp8.4:4 1011 disp8:4")
    static void ldrh(ArmEnv e, int rt, int pn, int disp8) {
        e.r(rt, DataOrder.halfword(e, e.load16(e.p(pn) + Displacement.of8(disp8))));
    }

    @Insn(value = "ldrh<cond> rt, [rn<disp8>]!", bits = "cond:4 000 1 disp8.8:1 1 1 1 rn:4 rt:4 disp8.4:4 1011 disp8:4")
    static void ldrhPre(ArmEnv e, int rt, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        int value = DataOrder.halfword(e, e.load16(address));
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldrh<cond> rt, [rn], step8", bits = "cond:4 000 0 step8.8:1 1 0 1 rn:4 rt:4 step8.4:4 1011 step8:4")
    static void ldrhPost(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        int value = DataOrder.halfword(e, e.load16(address));
        e.r(rn, address + Displacement.of8(step8));
        e.r(rt, value);
    }

    @Insn(value = "ldrht<cond> rt, [rn], step8", bits = "cond:4 000 0 step8.8:1 1 1 1 rn:4 rt:4 step8.4:4 1011 step8:4")
    static void ldrht(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        int value = DataOrder.halfword(e, e.load16(e.unprivileged(address, Access.READ)));
        e.r(rn, address + Displacement.of8(step8));
        e.r(rt, value);
    }

    @Insn(value = "ldrh<cond> rt, [pn, srm]", bits = "cond:4 000 1 srm.4:1 0 0 1 pn:4 rt:4 0000 1011 srm:4")
    static void ldrhIndex(ArmEnv e, int rt, int pn, int srm) {
        e.r(rt, DataOrder.halfword(e, e.load16(e.p(pn) + e.index(srm, 0))));
    }

    @Insn(value = "ldrh<cond> rt, [rn, srm]!", bits = "cond:4 000 1 srm.4:1 0 1 1 rn:4 rt:4 0000 1011 srm:4")
    static void ldrhIndexPre(ArmEnv e, int rt, int rn, int srm) {
        int address = e.r(rn) + e.index(srm, 0);
        int value = DataOrder.halfword(e, e.load16(address));
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldrh<cond> rt, [rn], srm", bits = "cond:4 000 0 srm.4:1 0 0 1 rn:4 rt:4 0000 1011 srm:4")
    static void ldrhIndexPost(ArmEnv e, int rt, int rn, int srm) {
        int address = e.r(rn);
        int value = DataOrder.halfword(e, e.load16(address));
        e.r(rn, address + e.index(srm, 0));
        e.r(rt, value);
    }

    @Insn(value = "ldrht<cond> rt, [rn], srm", bits = "cond:4 000 0 srm.4:1 0 1 1 rn:4 rt:4 0000 1011 srm:4")
    static void ldrhtIndex(ArmEnv e, int rt, int rn, int srm) {
        int address = e.r(rn);
        int value = DataOrder.halfword(e, e.load16(e.unprivileged(address, Access.READ)));
        e.r(rn, address + e.index(srm, 0));
        e.r(rt, value);
    }
}
