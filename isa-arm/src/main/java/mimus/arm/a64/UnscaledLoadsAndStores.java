package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Loads and stores of a general register, with an offset that is not scaled. */
final class UnscaledLoadsAndStores {
    private UnscaledLoadsAndStores() {}

    @Insn(value = "sturb wt, [base, #offset]", bits = "00 111 0 00 00 0 offset:s9 00 base:5 wt:5")
    @Alias(value = "sturb wt, [base]", bits = "00 111 0 00 00 0 000000000 00 base:5 wt:5")
    static void sturb(ArmEnv e, int wt, int base, int offset) {
        e.store8(e.xsp(base) + offset, e.w(wt));
    }

    @Insn(value = "ldurb wt, [base, #offset]", bits = "00 111 0 00 01 0 offset:s9 00 base:5 wt:5")
    @Alias(value = "ldurb wt, [base]", bits = "00 111 0 00 01 0 000000000 00 base:5 wt:5")
    static void ldurb(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, e.load8(e.xsp(base) + offset));
    }

    @Insn(value = "ldursb xt, [base, #offset]", bits = "00 111 0 00 10 0 offset:s9 00 base:5 xt:5")
    @Alias(value = "ldursb xt, [base]", bits = "00 111 0 00 10 0 000000000 00 base:5 xt:5")
    static void ldursb(ArmEnv e, int xt, int base, int offset) {
        e.x(xt, (byte) e.load8(e.xsp(base) + offset));
    }

    @Insn(value = "ldursb wt, [base, #offset]", bits = "00 111 0 00 11 0 offset:s9 00 base:5 wt:5")
    @Alias(value = "ldursb wt, [base]", bits = "00 111 0 00 11 0 000000000 00 base:5 wt:5")
    static void ldursbW(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, (byte) e.load8(e.xsp(base) + offset));
    }

    @Insn(value = "sturh wt, [base, #offset]", bits = "01 111 0 00 00 0 offset:s9 00 base:5 wt:5")
    @Alias(value = "sturh wt, [base]", bits = "01 111 0 00 00 0 000000000 00 base:5 wt:5")
    static void sturh(ArmEnv e, int wt, int base, int offset) {
        e.store16(e.xsp(base) + offset, e.w(wt));
    }

    @Insn(value = "ldurh wt, [base, #offset]", bits = "01 111 0 00 01 0 offset:s9 00 base:5 wt:5")
    @Alias(value = "ldurh wt, [base]", bits = "01 111 0 00 01 0 000000000 00 base:5 wt:5")
    static void ldurh(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, e.load16(e.xsp(base) + offset));
    }

    @Insn(value = "ldursh xt, [base, #offset]", bits = "01 111 0 00 10 0 offset:s9 00 base:5 xt:5")
    @Alias(value = "ldursh xt, [base]", bits = "01 111 0 00 10 0 000000000 00 base:5 xt:5")
    static void ldursh(ArmEnv e, int xt, int base, int offset) {
        e.x(xt, (short) e.load16(e.xsp(base) + offset));
    }

    @Insn(value = "ldursh wt, [base, #offset]", bits = "01 111 0 00 11 0 offset:s9 00 base:5 wt:5")
    @Alias(value = "ldursh wt, [base]", bits = "01 111 0 00 11 0 000000000 00 base:5 wt:5")
    static void ldurshW(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, (short) e.load16(e.xsp(base) + offset));
    }

    @Insn(value = "stur wt, [base, #offset]", bits = "10 111 0 00 00 0 offset:s9 00 base:5 wt:5")
    @Alias(value = "stur wt, [base]", bits = "10 111 0 00 00 0 000000000 00 base:5 wt:5")
    static void sturW(ArmEnv e, int wt, int base, int offset) {
        e.store32(e.xsp(base) + offset, e.w(wt));
    }

    @Insn(value = "ldur wt, [base, #offset]", bits = "10 111 0 00 01 0 offset:s9 00 base:5 wt:5")
    @Alias(value = "ldur wt, [base]", bits = "10 111 0 00 01 0 000000000 00 base:5 wt:5")
    static void ldurW(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, e.load32(e.xsp(base) + offset));
    }

    @Insn(value = "ldursw xt, [base, #offset]", bits = "10 111 0 00 10 0 offset:s9 00 base:5 xt:5")
    @Alias(value = "ldursw xt, [base]", bits = "10 111 0 00 10 0 000000000 00 base:5 xt:5")
    static void ldursw(ArmEnv e, int xt, int base, int offset) {
        e.x(xt, e.load32(e.xsp(base) + offset));
    }

    @Insn(value = "stur xt, [base, #offset]", bits = "11 111 0 00 00 0 offset:s9 00 base:5 xt:5")
    @Alias(value = "stur xt, [base]", bits = "11 111 0 00 00 0 000000000 00 base:5 xt:5")
    static void stur(ArmEnv e, int xt, int base, int offset) {
        e.store64(e.xsp(base) + offset, e.x(xt));
    }

    @Insn(value = "ldur xt, [base, #offset]", bits = "11 111 0 00 01 0 offset:s9 00 base:5 xt:5")
    @Alias(value = "ldur xt, [base]", bits = "11 111 0 00 01 0 000000000 00 base:5 xt:5")
    static void ldur(ArmEnv e, int xt, int base, int offset) {
        e.x(xt, e.load64(e.xsp(base) + offset));
    }
}
