package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Stores of bytes; Arm ARM section F2.6. */
final class StoreBytes {
    private StoreBytes() {}

    @Insn(value = "strb<cond> rt, [pn<disp>]", bits = "cond:4 010 1 disp.12:1 1 0 0 pn:4 rt:4 disp:12")
    static void strb(ArmEnv e, int rt, int pn, int disp) {
        e.store8(e.p(pn) + Displacement.of12(disp), e.r(rt));
    }

    @Insn(value = "strb<cond> rt, [rn<disp>]!", bits = "cond:4 010 1 disp.12:1 1 1 0 rn:4 rt:4 disp:12")
    static void strbPre(ArmEnv e, int rt, int rn, int disp) {
        int address = e.r(rn) + Displacement.of12(disp);
        e.store8(address, e.r(rt));
        e.r(rn, address);
    }

    @Insn(value = "strb<cond> rt, [rn], step", bits = "cond:4 010 0 step.12:1 1 0 0 rn:4 rt:4 step:12")
    static void strbPost(ArmEnv e, int rt, int rn, int step) {
        int address = e.r(rn);
        e.store8(address, e.r(rt));
        e.r(rn, address + Displacement.of12(step));
    }

    @Insn(value = "strbt<cond> rt, [rn], step", bits = "cond:4 010 0 step.12:1 1 1 0 rn:4 rt:4 step:12")
    static void strbt(ArmEnv e, int rt, int rn, int step) {
        int address = e.r(rn);
        e.store8(e.unprivileged(address, Access.WRITE), e.r(rt));
        e.r(rn, address + Displacement.of12(step));
    }

    @Insn(value = "strb<cond> rt, [pn, srm<shift>]", bits = "cond:4 011 1 srm.4:1 1 0 0 pn:4 rt:4 shift:7 0 srm:4")
    static void strbIndex(ArmEnv e, int rt, int pn, int srm, int shift) {
        e.store8(e.p(pn) + e.index(srm, shift), e.r(rt));
    }

    @Insn(value = "strb<cond> rt, [rn, srm<shift>]!", bits = "cond:4 011 1 srm.4:1 1 1 0 rn:4 rt:4 shift:7 0 srm:4")
    static void strbIndexPre(ArmEnv e, int rt, int rn, int srm, int shift) {
        int address = e.r(rn) + e.index(srm, shift);
        e.store8(address, e.r(rt));
        e.r(rn, address);
    }

    @Insn(value = "strb<cond> rt, [rn], srm<shift>", bits = "cond:4 011 0 srm.4:1 1 0 0 rn:4 rt:4 shift:7 0 srm:4")
    static void strbIndexPost(ArmEnv e, int rt, int rn, int srm, int shift) {
        int address = e.r(rn);
        e.store8(address, e.r(rt));
        e.r(rn, address + e.index(srm, shift));
    }

    @Insn(value = "strbt<cond> rt, [rn], srm<shift>", bits = "cond:4 011 0 srm.4:1 1 1 0 rn:4 rt:4 shift:7 0 srm:4")
    static void strbtIndex(ArmEnv e, int rt, int rn, int srm, int shift) {
        int address = e.r(rn);
        e.store8(e.unprivileged(address, Access.WRITE), e.r(rt));
        e.r(rn, address + e.index(srm, shift));
    }
}
