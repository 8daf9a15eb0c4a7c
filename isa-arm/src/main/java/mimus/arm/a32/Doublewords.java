package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads and stores of two registers; Arm ARM section F2.6. */
final class Doublewords {
    private Doublewords() {}

    @Insn(
            value = "ldrd<cond> rt, [pn<disp8>]",
            bits = "cond:4 000 1 disp8.8:1 1 0 0 pn:4 rt.1:3 0 disp8.4:4 1101 disp8:4")
    static void ldrd(ArmEnv e, int rt, int pn, int disp8) {
        e.require(rt != 14);
        int address = e.p(pn) + Displacement.of8(disp8);
        int low = DataOrder.word(e, e.load32(e.aligned(address, 4, Access.READ)));
        int high = DataOrder.word(e, e.load32(address + 4));
        e.r(rt, low);
        e.r(rt + 1, high);
    }

    @Insn(
            value = "ldrd<cond> rt, [rn<disp8>]!",
            bits = "cond:4 000 1 disp8.8:1 1 1 0 rn:4 rt.1:3 0 disp8.4:4 1101 disp8:4")
    static void ldrdPre(ArmEnv e, int rt, int rn, int disp8) {
        e.require(rt != 14);
        int address = e.r(rn) + Displacement.of8(disp8);
        int low = DataOrder.word(e, e.load32(e.aligned(address, 4, Access.READ)));
        int high = DataOrder.word(e, e.load32(address + 4));
        e.r(rn, address);
        e.r(rt, low);
        e.r(rt + 1, high);
    }

    @Insn(
            value = "ldrd<cond> rt, [rn], step8",
            bits = "cond:4 000 0 step8.8:1 1 0 0 rn:4 rt.1:3 0 step8.4:4 1101 step8:4")
    static void ldrdPost(ArmEnv e, int rt, int rn, int step8) {
        e.require(rt != 14);
        int address = e.r(rn);
        int low = DataOrder.word(e, e.load32(e.aligned(address, 4, Access.READ)));
        int high = DataOrder.word(e, e.load32(address + 4));
        e.r(rn, address + Displacement.of8(step8));
        e.r(rt, low);
        e.r(rt + 1, high);
    }

    @Insn(value = "ldrd<cond> rt, [pn, srm]", bits = "cond:4 000 1 srm.4:1 0 0 0 pn:4 rt.1:3 0 0000 1101 srm:4")
    static void ldrdIndex(ArmEnv e, int rt, int pn, int srm) {
        e.require(rt != 14);
        int address = e.p(pn) + e.index(srm, 0);
        int low = DataOrder.word(e, e.load32(e.aligned(address, 4, Access.READ)));
        int high = DataOrder.word(e, e.load32(address + 4));
        e.r(rt, low);
        e.r(rt + 1, high);
    }

    @Insn(value = "ldrd<cond> rt, [rn, srm]!", bits = "cond:4 000 1 srm.4:1 0 1 0 rn:4 rt.1:3 0 0000 1101 srm:4")
    static void ldrdIndexPre(ArmEnv e, int rt, int rn, int srm) {
        e.require(rt != 14);
        int address = e.r(rn) + e.index(srm, 0);
        int low = DataOrder.word(e, e.load32(e.aligned(address, 4, Access.READ)));
        int high = DataOrder.word(e, e.load32(address + 4));
        e.r(rn, address);
        e.r(rt, low);
        e.r(rt + 1, high);
    }

    @Insn(value = "ldrd<cond> rt, [rn], srm", bits = "cond:4 000 0 srm.4:1 0 0 0 rn:4 rt.1:3 0 0000 1101 srm:4")
    static void ldrdIndexPost(ArmEnv e, int rt, int rn, int srm) {
        e.require(rt != 14);
        int address = e.r(rn);
        int low = DataOrder.word(e, e.load32(e.aligned(address, 4, Access.READ)));
        int high = DataOrder.word(e, e.load32(address + 4));
        e.r(rn, address + e.index(srm, 0));
        e.r(rt, low);
        e.r(rt + 1, high);
    }

    @Insn(
            value = "strd<cond> rt, [pn<disp8>]",
            bits = "cond:4 000 1 disp8.8:1 1 0 0 pn:4 rt.1:3 0 disp8.4:4 1111 disp8:4")
    static void strd(ArmEnv e, int rt, int pn, int disp8) {
        e.require(rt != 14);
        int address = e.p(pn) + Displacement.of8(disp8);
        e.store32(e.aligned(address, 4, Access.WRITE), DataOrder.word(e, e.r(rt)));
        e.store32(address + 4, DataOrder.word(e, e.r(rt + 1)));
    }

    @Insn(
            value = "strd<cond> rt, [rn<disp8>]!",
            bits = "cond:4 000 1 disp8.8:1 1 1 0 rn:4 rt.1:3 0 disp8.4:4 1111 disp8:4")
    static void strdPre(ArmEnv e, int rt, int rn, int disp8) {
        e.require(rt != 14);
        int address = e.r(rn) + Displacement.of8(disp8);
        e.store32(e.aligned(address, 4, Access.WRITE), DataOrder.word(e, e.r(rt)));
        e.store32(address + 4, DataOrder.word(e, e.r(rt + 1)));
        e.r(rn, address);
    }

    @Insn(
            value = "strd<cond> rt, [rn], step8",
            bits = "cond:4 000 0 step8.8:1 1 0 0 rn:4 rt.1:3 0 step8.4:4 1111 step8:4")
    static void strdPost(ArmEnv e, int rt, int rn, int step8) {
        e.require(rt != 14);
        int address = e.r(rn);
        e.store32(e.aligned(address, 4, Access.WRITE), DataOrder.word(e, e.r(rt)));
        e.store32(address + 4, DataOrder.word(e, e.r(rt + 1)));
        e.r(rn, address + Displacement.of8(step8));
    }

    @Insn(value = "strd<cond> rt, [pn, srm]", bits = "cond:4 000 1 srm.4:1 0 0 0 pn:4 rt.1:3 0 0000 1111 srm:4")
    static void strdIndex(ArmEnv e, int rt, int pn, int srm) {
        e.require(rt != 14);
        int address = e.p(pn) + e.index(srm, 0);
        e.store32(e.aligned(address, 4, Access.WRITE), DataOrder.word(e, e.r(rt)));
        e.store32(address + 4, DataOrder.word(e, e.r(rt + 1)));
    }

    @Insn(value = "strd<cond> rt, [rn, srm]!", bits = "cond:4 000 1 srm.4:1 0 1 0 rn:4 rt.1:3 0 0000 1111 srm:4")
    static void strdIndexPre(ArmEnv e, int rt, int rn, int srm) {
        e.require(rt != 14);
        int address = e.r(rn) + e.index(srm, 0);
        e.store32(e.aligned(address, 4, Access.WRITE), DataOrder.word(e, e.r(rt)));
        e.store32(address + 4, DataOrder.word(e, e.r(rt + 1)));
        e.r(rn, address);
    }

    @Insn(value = "strd<cond> rt, [rn], srm", bits = "cond:4 000 0 srm.4:1 0 0 0 rn:4 rt.1:3 0 0000 1111 srm:4")
    static void strdIndexPost(ArmEnv e, int rt, int rn, int srm) {
        e.require(rt != 14);
        int address = e.r(rn);
        e.store32(e.aligned(address, 4, Access.WRITE), DataOrder.word(e, e.r(rt)));
        e.store32(address + 4, DataOrder.word(e, e.r(rt + 1)));
        e.r(rn, address + e.index(srm, 0));
    }
}
