package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads of words; Arm ARM section F2.6. */
final class LoadWords {
    private LoadWords() {}

    @Insn(value = "ldr<cond> rt, [pn<disp>]", bits = "cond:4 010 1 disp.12:1 0 0 1 pn:4 rt:4 disp:12")
    static void ldr(ArmEnv e, int rt, int pn, int disp) {
        e.r(rt, DataOrder.word(e, e.load32(e.p(pn) + Displacement.of12(disp))));
    }

    @Insn(value = "ldr<cond> rt, [rn<disp>]!", bits = "cond:4 010 1 disp.12:1 0 1 1 rn:4 rt:4 disp:12")
    static void ldrPre(ArmEnv e, int rt, int rn, int disp) {
        int address = e.r(rn) + Displacement.of12(disp);
        int value = DataOrder.word(e, e.load32(address));
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldr<cond> rt, [rn], step", bits = "cond:4 010 0 step.12:1 0 0 1 rn:4 rt:4 step:12")
    @Alias(value = "pop<cond> {rt}", bits = "cond:4 010 01001 1101 rt:4 000000000100")
    static void ldrPost(ArmEnv e, int rt, int rn, int step) {
        int address = e.r(rn);
        int value = DataOrder.word(e, e.load32(address));
        e.r(rn, address + Displacement.of12(step));
        e.r(rt, value);
    }

    @Insn(value = "ldrt<cond> rt, [rn], step", bits = "cond:4 010 0 step.12:1 0 1 1 rn:4 rt:4 step:12")
    static void ldrt(ArmEnv e, int rt, int rn, int step) {
        int address = e.r(rn);
        int value = DataOrder.word(e, e.load32(e.unprivileged(address, Access.READ)));
        e.r(rn, address + Displacement.of12(step));
        e.r(rt, value);
    }

    @Insn(value = "ldr<cond> rt, [pn, srm<shift>]", bits = "cond:4 011 1 srm.4:1 0 0 1 pn:4 rt:4 shift:7 0 srm:4")
    static void ldrIndex(ArmEnv e, int rt, int pn, int srm, int shift) {
        e.r(rt, DataOrder.word(e, e.load32(e.p(pn) + e.index(srm, shift))));
    }

    @Insn(value = "ldr<cond> rt, [rn, srm<shift>]!", bits = "cond:4 011 1 srm.4:1 0 1 1 rn:4 rt:4 shift:7 0 srm:4")
    static void ldrIndexPre(ArmEnv e, int rt, int rn, int srm, int shift) {
        int address = e.r(rn) + e.index(srm, shift);
        int value = DataOrder.word(e, e.load32(address));
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldr<cond> rt, [rn], srm<shift>", bits = "cond:4 011 0 srm.4:1 0 0 1 rn:4 rt:4 shift:7 0 srm:4")
    static void ldrIndexPost(ArmEnv e, int rt, int rn, int srm, int shift) {
        int address = e.r(rn);
        int value = DataOrder.word(e, e.load32(address));
        e.r(rn, address + e.index(srm, shift));
        e.r(rt, value);
    }

    @Insn(value = "ldrt<cond> rt, [rn], srm<shift>", bits = "cond:4 011 0 srm.4:1 0 1 1 rn:4 rt:4 shift:7 0 srm:4")
    static void ldrtIndex(ArmEnv e, int rt, int rn, int srm, int shift) {
        int address = e.r(rn);
        int value = DataOrder.word(e, e.load32(e.unprivileged(address, Access.READ)));
        e.r(rn, address + e.index(srm, shift));
        e.r(rt, value);
    }
}
