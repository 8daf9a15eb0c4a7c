package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads of signed bytes and halfwords; Arm ARM section F2.6. */
final class LoadSigned {
    private LoadSigned() {}

    @Insn(value = "ldrsb<cond> rt, [pn<disp8>]", bits = "cond:4 000 1 disp8.8:1 1 0 1 pn:4 rt:4 disp8.4:4 1101 disp8:4")
    static void ldrsb(ArmEnv e, int rt, int pn, int disp8) {
        e.r(rt, (byte) e.load8(e.p(pn) + Displacement.of8(disp8)));
    }

    @Insn(
            value = "ldrsb<cond> rt, [rn<disp8>]!",
            bits = "cond:4 000 1 disp8.8:1 1 1 1 rn:4 rt:4 disp8.4:4 1101 disp8:4")
    static void ldrsbPre(ArmEnv e, int rt, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        int value = (byte) e.load8(address);
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldrsb<cond> rt, [rn], step8", bits = "cond:4 000 0 step8.8:1 1 0 1 rn:4 rt:4 step8.4:4 1101 step8:4")
    static void ldrsbPost(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        int value = (byte) e.load8(address);
        e.r(rn, address + Displacement.of8(step8));
        e.r(rt, value);
    }

    @Insn(
            value = "ldrsbt<cond> rt, [rn], step8",
            bits = "cond:4 000 0 step8.8:1 1 1 1 rn:4 rt:4 step8.4:4 1101 step8:4")
    static void ldrsbt(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        int value = (byte) e.load8(e.unprivileged(address, Access.READ));
        e.r(rn, address + Displacement.of8(step8));
        e.r(rt, value);
    }

    @Insn(value = "ldrsb<cond> rt, [pn, srm]", bits = "cond:4 000 1 srm.4:1 0 0 1 pn:4 rt:4 0000 1101 srm:4")
    static void ldrsbIndex(ArmEnv e, int rt, int pn, int srm) {
        e.r(rt, (byte) e.load8(e.p(pn) + e.index(srm, 0)));
    }

    @Insn(value = "ldrsb<cond> rt, [rn, srm]!", bits = "cond:4 000 1 srm.4:1 0 1 1 rn:4 rt:4 0000 1101 srm:4")
    static void ldrsbIndexPre(ArmEnv e, int rt, int rn, int srm) {
        int address = e.r(rn) + e.index(srm, 0);
        int value = (byte) e.load8(address);
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldrsb<cond> rt, [rn], srm", bits = "cond:4 000 0 srm.4:1 0 0 1 rn:4 rt:4 0000 1101 srm:4")
    static void ldrsbIndexPost(ArmEnv e, int rt, int rn, int srm) {
        int address = e.r(rn);
        int value = (byte) e.load8(address);
        e.r(rn, address + e.index(srm, 0));
        e.r(rt, value);
    }

    @Insn(value = "ldrsbt<cond> rt, [rn], srm", bits = "cond:4 000 0 srm.4:1 0 1 1 rn:4 rt:4 0000 1101 srm:4")
    static void ldrsbtIndex(ArmEnv e, int rt, int rn, int srm) {
        int address = e.r(rn);
        int value = (byte) e.load8(e.unprivileged(address, Access.READ));
        e.r(rn, address + e.index(srm, 0));
        e.r(rt, value);
    }

    @Insn(value = "ldrsh<cond> rt, [pn<disp8>]", bits = "cond:4 000 1 disp8.8:1 1 0 1 pn:4 rt:4 disp8.4:4 1111 disp8:4")
    static void ldrsh(ArmEnv e, int rt, int pn, int disp8) {
        e.r(rt, (short) DataOrder.halfword(e, e.load16(e.p(pn) + Displacement.of8(disp8))));
    }

    @Insn(
            value = "ldrsh<cond> rt, [rn<disp8>]!",
            bits = "cond:4 000 1 disp8.8:1 1 1 1 rn:4 rt:4 disp8.4:4 1111 disp8:4")
    static void ldrshPre(ArmEnv e, int rt, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        int value = (short) DataOrder.halfword(e, e.load16(address));
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldrsh<cond> rt, [rn], step8", bits = "cond:4 000 0 step8.8:1 1 0 1 rn:4 rt:4 step8.4:4 1111 step8:4")
    static void ldrshPost(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        int value = (short) DataOrder.halfword(e, e.load16(address));
        e.r(rn, address + Displacement.of8(step8));
        e.r(rt, value);
    }

    @Insn(
            value = "ldrsht<cond> rt, [rn], step8",
            bits = "cond:4 000 0 step8.8:1 1 1 1 rn:4 rt:4 step8.4:4 1111 step8:4")
    static void ldrsht(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        int value = (short) DataOrder.halfword(e, e.load16(e.unprivileged(address, Access.READ)));
        e.r(rn, address + Displacement.of8(step8));
        e.r(rt, value);
    }

    @Insn(value = "ldrsh<cond> rt, [pn, srm]", bits = "cond:4 000 1 srm.4:1 0 0 1 pn:4 rt:4 0000 1111 srm:4")
    static void ldrshIndex(ArmEnv e, int rt, int pn, int srm) {
        e.r(rt, (short) DataOrder.halfword(e, e.load16(e.p(pn) + e.index(srm, 0))));
    }

    @Insn(value = "ldrsh<cond> rt, [rn, srm]!", bits = "cond:4 000 1 srm.4:1 0 1 1 rn:4 rt:4 0000 1111 srm:4")
    static void ldrshIndexPre(ArmEnv e, int rt, int rn, int srm) {
        int address = e.r(rn) + e.index(srm, 0);
        int value = (short) DataOrder.halfword(e, e.load16(address));
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldrsh<cond> rt, [rn], srm", bits = "cond:4 000 0 srm.4:1 0 0 1 rn:4 rt:4 0000 1111 srm:4")
    static void ldrshIndexPost(ArmEnv e, int rt, int rn, int srm) {
        int address = e.r(rn);
        int value = (short) DataOrder.halfword(e, e.load16(address));
        e.r(rn, address + e.index(srm, 0));
        e.r(rt, value);
    }

    @Insn(value = "ldrsht<cond> rt, [rn], srm", bits = "cond:4 000 0 srm.4:1 0 1 1 rn:4 rt:4 0000 1111 srm:4")
    static void ldrshtIndex(ArmEnv e, int rt, int rn, int srm) {
        int address = e.r(rn);
        int value = (short) DataOrder.halfword(e, e.load16(e.unprivileged(address, Access.READ)));
        e.r(rn, address + e.index(srm, 0));
        e.r(rt, value);
    }
}
