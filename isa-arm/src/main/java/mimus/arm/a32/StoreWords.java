package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Stores of words; Arm ARM section F2.6. */
final class StoreWords {
    private StoreWords() {}

    @Insn(value = "str<cond> pt, [pn<disp>]", bits = "cond:4 010 1 disp.12:1 0 0 0 pn:4 pt:4 disp:12")
    static void str(ArmEnv e, int pt, int pn, int disp) {
        e.store32(e.p(pn) + Displacement.of12(disp), DataOrder.word(e, e.p(pt)));
    }

    @Insn(value = "str<cond> pt, [rn<disp>]!", bits = "cond:4 010 1 disp.12:1 0 1 0 rn:4 pt:4 disp:12")
    @Alias(value = "push<cond> {pt}", bits = "cond:4 010 10010 1101 pt:4 000000000100")
    static void strPre(ArmEnv e, int pt, int rn, int disp) {
        int address = e.r(rn) + Displacement.of12(disp);
        e.store32(address, DataOrder.word(e, e.p(pt)));
        e.r(rn, address);
    }

    @Insn(value = "str<cond> pt, [rn], step", bits = "cond:4 010 0 step.12:1 0 0 0 rn:4 pt:4 step:12")
    static void strPost(ArmEnv e, int pt, int rn, int step) {
        int address = e.r(rn);
        e.store32(address, DataOrder.word(e, e.p(pt)));
        e.r(rn, address + Displacement.of12(step));
    }

    @Insn(value = "strt<cond> pt, [rn], step", bits = "cond:4 010 0 step.12:1 0 1 0 rn:4 pt:4 step:12")
    static void strt(ArmEnv e, int pt, int rn, int step) {
        int address = e.r(rn);
        e.store32(e.unprivileged(address, Access.WRITE), DataOrder.word(e, e.p(pt)));
        e.r(rn, address + Displacement.of12(step));
    }

    @Insn(value = "str<cond> pt, [pn, srm<shift>]", bits = "cond:4 011 1 srm.4:1 0 0 0 pn:4 pt:4 shift:7 0 srm:4")
    static void strIndex(ArmEnv e, int pt, int pn, int srm, int shift) {
        e.store32(e.p(pn) + e.index(srm, shift), DataOrder.word(e, e.p(pt)));
    }

    @Insn(value = "str<cond> pt, [rn, srm<shift>]!", bits = "cond:4 011 1 srm.4:1 0 1 0 rn:4 pt:4 shift:7 0 srm:4")
    static void strIndexPre(ArmEnv e, int pt, int rn, int srm, int shift) {
        int address = e.r(rn) + e.index(srm, shift);
        e.store32(address, DataOrder.word(e, e.p(pt)));
        e.r(rn, address);
    }

    @Insn(value = "str<cond> pt, [rn], srm<shift>", bits = "cond:4 011 0 srm.4:1 0 0 0 rn:4 pt:4 shift:7 0 srm:4")
    static void strIndexPost(ArmEnv e, int pt, int rn, int srm, int shift) {
        int address = e.r(rn);
        e.store32(address, DataOrder.word(e, e.p(pt)));
        e.r(rn, address + e.index(srm, shift));
    }

    @Insn(value = "strt<cond> pt, [rn], srm<shift>", bits = "cond:4 011 0 srm.4:1 0 1 0 rn:4 pt:4 shift:7 0 srm:4")
    static void strtIndex(ArmEnv e, int pt, int rn, int srm, int shift) {
        int address = e.r(rn);
        e.store32(e.unprivileged(address, Access.WRITE), DataOrder.word(e, e.p(pt)));
        e.r(rn, address + e.index(srm, shift));
    }
}
