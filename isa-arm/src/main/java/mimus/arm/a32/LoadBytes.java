package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads of bytes; Arm ARM section F2.6. */
final class LoadBytes {
    private LoadBytes() {}

    @Insn(value = "ldrb<cond> rt, [pn<disp>]", bits = "cond:4 010 1 disp.12:1 1 0 1 pn:4 rt:4 disp:12")
    static void ldrb(ArmEnv e, int rt, int pn, int disp) {
        e.r(rt, e.load8(e.p(pn) + Displacement.of12(disp)));
    }

    @Insn(value = "ldrb<cond> rt, [rn<disp>]!", bits = "cond:4 010 1 disp.12:1 1 1 1 rn:4 rt:4 disp:12")
    static void ldrbPre(ArmEnv e, int rt, int rn, int disp) {
        int address = e.r(rn) + Displacement.of12(disp);
        int value = e.load8(address);
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldrb<cond> rt, [rn], step", bits = "cond:4 010 0 step.12:1 1 0 1 rn:4 rt:4 step:12")
    static void ldrbPost(ArmEnv e, int rt, int rn, int step) {
        int address = e.r(rn);
        int value = e.load8(address);
        e.r(rn, address + Displacement.of12(step));
        e.r(rt, value);
    }

    @Insn(value = "ldrbt<cond> rt, [rn], step", bits = "cond:4 010 0 step.12:1 1 1 1 rn:4 rt:4 step:12")
    static void ldrbt(ArmEnv e, int rt, int rn, int step) {
        int address = e.r(rn);
        int value = e.load8(e.unprivileged(address, Access.READ));
        e.r(rn, address + Displacement.of12(step));
        e.r(rt, value);
    }

    @Insn(value = "ldrb<cond> rt, [pn, srm<shift>]", bits = "cond:4 011 1 srm.4:1 1 0 1 pn:4 rt:4 shift:7 0 srm:4")
    static void ldrbIndex(ArmEnv e, int rt, int pn, int srm, int shift) {
        e.r(rt, e.load8(e.p(pn) + e.index(srm, shift)));
    }

    @Insn(value = "ldrb<cond> rt, [rn, srm<shift>]!", bits = "cond:4 011 1 srm.4:1 1 1 1 rn:4 rt:4 shift:7 0 srm:4")
    static void ldrbIndexPre(ArmEnv e, int rt, int rn, int srm, int shift) {
        int address = e.r(rn) + e.index(srm, shift);
        int value = e.load8(address);
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldrb<cond> rt, [rn], srm<shift>", bits = "cond:4 011 0 srm.4:1 1 0 1 rn:4 rt:4 shift:7 0 srm:4")
    static void ldrbIndexPost(ArmEnv e, int rt, int rn, int srm, int shift) {
        int address = e.r(rn);
        int value = e.load8(address);
        e.r(rn, address + e.index(srm, shift));
        e.r(rt, value);
    }

    @Insn(value = "ldrbt<cond> rt, [rn], srm<shift>", bits = "cond:4 011 0 srm.4:1 1 1 1 rn:4 rt:4 shift:7 0 srm:4")
    static void ldrbtIndex(ArmEnv e, int rt, int rn, int srm, int shift) {
        int address = e.r(rn);
        int value = e.load8(e.unprivileged(address, Access.READ));
        e.r(rn, address + e.index(srm, shift));
        e.r(rt, value);
    }
}
