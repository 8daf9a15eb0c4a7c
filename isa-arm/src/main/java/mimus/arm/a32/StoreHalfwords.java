package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Stores of halfwords; Arm ARM section F2.6. */
final class StoreHalfwords {
    private StoreHalfwords() {}

    @Insn(value = "strh<cond> rt, [pn<disp8>]", bits = "cond:4 000 1 disp8.8:1 1 0 0 pn:4 rt:4 disp8.4:4 1011 disp8:4")
    static void strh(ArmEnv e, int rt, int pn, int disp8) {
        e.store16(e.p(pn) + Displacement.of8(disp8), DataOrder.halfword(e, e.r(rt)));
    }

    @Insn(value = "strh<cond> rt, [rn<disp8>]!", bits = "cond:4 000 1 disp8.8:1 1 1 0 rn:4 rt:4 disp8.4:4 1011 disp8:4")
    static void strhPre(ArmEnv e, int rt, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        e.store16(address, DataOrder.halfword(e, e.r(rt)));
        e.r(rn, address);
    }

    @Insn(value = "strh<cond> rt, [rn], step8", bits = "cond:4 000 0 step8.8:1 1 0 0 rn:4 rt:4 step8.4:4 1011 step8:4")
    static void strhPost(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        e.store16(address, DataOrder.halfword(e, e.r(rt)));
        e.r(rn, address + Displacement.of8(step8));
    }

    @Insn(value = "strht<cond> rt, [rn], step8", bits = "cond:4 000 0 step8.8:1 1 1 0 rn:4 rt:4 step8.4:4 1011 step8:4")
    static void strht(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        e.store16(e.unprivileged(address, Access.WRITE), DataOrder.halfword(e, e.r(rt)));
        e.r(rn, address + Displacement.of8(step8));
    }

    @Insn(value = "strh<cond> rt, [pn, srm]", bits = "cond:4 000 1 srm.4:1 0 0 0 pn:4 rt:4 0000 1011 srm:4")
    static void strhIndex(ArmEnv e, int rt, int pn, int srm) {
        e.store16(e.p(pn) + e.index(srm, 0), DataOrder.halfword(e, e.r(rt)));
    }

    @Insn(value = "strh<cond> rt, [rn, srm]!", bits = "cond:4 000 1 srm.4:1 0 1 0 rn:4 rt:4 0000 1011 srm:4")
    static void strhIndexPre(ArmEnv e, int rt, int rn, int srm) {
        int address = e.r(rn) + e.index(srm, 0);
        e.store16(address, DataOrder.halfword(e, e.r(rt)));
        e.r(rn, address);
    }

    @Insn(value = "strh<cond> rt, [rn], srm", bits = "cond:4 000 0 srm.4:1 0 0 0 rn:4 rt:4 0000 1011 srm:4")
    static void strhIndexPost(ArmEnv e, int rt, int rn, int srm) {
        int address = e.r(rn);
        e.store16(address, DataOrder.halfword(e, e.r(rt)));
        e.r(rn, address + e.index(srm, 0));
    }

    @Insn(value = "strht<cond> rt, [rn], srm", bits = "cond:4 000 0 srm.4:1 0 1 0 rn:4 rt:4 0000 1011 srm:4")
    static void strhtIndex(ArmEnv e, int rt, int rn, int srm) {
        int address = e.r(rn);
        e.store16(e.unprivileged(address, Access.WRITE), DataOrder.halfword(e, e.r(rt)));
        e.r(rn, address + e.index(srm, 0));
    }
}
