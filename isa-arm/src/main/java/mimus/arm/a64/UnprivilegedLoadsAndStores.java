package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads and stores with the rights of a program. */
final class UnprivilegedLoadsAndStores {
    private UnprivilegedLoadsAndStores() {}

    @Insn(value = "sttrb wt, [base, #offset]", bits = "00 111 0 00 00 0 offset:s9 10 base:5 wt:5")
    @Alias(value = "sttrb wt, [base]", bits = "00 111 0 00 00 0 000000000 10 base:5 wt:5")
    static void sttrb(ArmEnv e, int wt, int base, int offset) {
        e.store8(e.unprivileged(e.xsp(base) + offset, Access.WRITE), e.w(wt));
    }

    @Insn(value = "ldtrb wt, [base, #offset]", bits = "00 111 0 00 01 0 offset:s9 10 base:5 wt:5")
    @Alias(value = "ldtrb wt, [base]", bits = "00 111 0 00 01 0 000000000 10 base:5 wt:5")
    static void ldtrb(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, e.load8(e.unprivileged(e.xsp(base) + offset, Access.READ)));
    }

    @Insn(value = "ldtrsb xt, [base, #offset]", bits = "00 111 0 00 10 0 offset:s9 10 base:5 xt:5")
    @Alias(value = "ldtrsb xt, [base]", bits = "00 111 0 00 10 0 000000000 10 base:5 xt:5")
    static void ldtrsb(ArmEnv e, int xt, int base, int offset) {
        e.x(xt, (byte) e.load8(e.unprivileged(e.xsp(base) + offset, Access.READ)));
    }

    @Insn(value = "ldtrsb wt, [base, #offset]", bits = "00 111 0 00 11 0 offset:s9 10 base:5 wt:5")
    @Alias(value = "ldtrsb wt, [base]", bits = "00 111 0 00 11 0 000000000 10 base:5 wt:5")
    static void ldtrsbW(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, (byte) e.load8(e.unprivileged(e.xsp(base) + offset, Access.READ)));
    }

    @Insn(value = "sttrh wt, [base, #offset]", bits = "01 111 0 00 00 0 offset:s9 10 base:5 wt:5")
    @Alias(value = "sttrh wt, [base]", bits = "01 111 0 00 00 0 000000000 10 base:5 wt:5")
    static void sttrh(ArmEnv e, int wt, int base, int offset) {
        e.store16(e.unprivileged(e.xsp(base) + offset, Access.WRITE), e.w(wt));
    }

    @Insn(value = "ldtrh wt, [base, #offset]", bits = "01 111 0 00 01 0 offset:s9 10 base:5 wt:5")
    @Alias(value = "ldtrh wt, [base]", bits = "01 111 0 00 01 0 000000000 10 base:5 wt:5")
    static void ldtrh(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, e.load16(e.unprivileged(e.xsp(base) + offset, Access.READ)));
    }

    @Insn(value = "ldtrsh xt, [base, #offset]", bits = "01 111 0 00 10 0 offset:s9 10 base:5 xt:5")
    @Alias(value = "ldtrsh xt, [base]", bits = "01 111 0 00 10 0 000000000 10 base:5 xt:5")
    static void ldtrsh(ArmEnv e, int xt, int base, int offset) {
        e.x(xt, (short) e.load16(e.unprivileged(e.xsp(base) + offset, Access.READ)));
    }

    @Insn(value = "ldtrsh wt, [base, #offset]", bits = "01 111 0 00 11 0 offset:s9 10 base:5 wt:5")
    @Alias(value = "ldtrsh wt, [base]", bits = "01 111 0 00 11 0 000000000 10 base:5 wt:5")
    static void ldtrshW(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, (short) e.load16(e.unprivileged(e.xsp(base) + offset, Access.READ)));
    }

    @Insn(value = "sttr wt, [base, #offset]", bits = "10 111 0 00 00 0 offset:s9 10 base:5 wt:5")
    @Alias(value = "sttr wt, [base]", bits = "10 111 0 00 00 0 000000000 10 base:5 wt:5")
    static void sttrW(ArmEnv e, int wt, int base, int offset) {
        e.store32(e.unprivileged(e.xsp(base) + offset, Access.WRITE), e.w(wt));
    }

    @Insn(value = "ldtr wt, [base, #offset]", bits = "10 111 0 00 01 0 offset:s9 10 base:5 wt:5")
    @Alias(value = "ldtr wt, [base]", bits = "10 111 0 00 01 0 000000000 10 base:5 wt:5")
    static void ldtrW(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, e.load32(e.unprivileged(e.xsp(base) + offset, Access.READ)));
    }

    @Insn(value = "ldtrsw xt, [base, #offset]", bits = "10 111 0 00 10 0 offset:s9 10 base:5 xt:5")
    @Alias(value = "ldtrsw xt, [base]", bits = "10 111 0 00 10 0 000000000 10 base:5 xt:5")
    static void ldtrsw(ArmEnv e, int xt, int base, int offset) {
        e.x(xt, e.load32(e.unprivileged(e.xsp(base) + offset, Access.READ)));
    }

    @Insn(value = "sttr xt, [base, #offset]", bits = "11 111 0 00 00 0 offset:s9 10 base:5 xt:5")
    @Alias(value = "sttr xt, [base]", bits = "11 111 0 00 00 0 000000000 10 base:5 xt:5")
    static void sttr(ArmEnv e, int xt, int base, int offset) {
        e.store64(e.unprivileged(e.xsp(base) + offset, Access.WRITE), e.x(xt));
    }

    @Insn(value = "ldtr xt, [base, #offset]", bits = "11 111 0 00 01 0 offset:s9 10 base:5 xt:5")
    @Alias(value = "ldtr xt, [base]", bits = "11 111 0 00 01 0 000000000 10 base:5 xt:5")
    static void ldtr(ArmEnv e, int xt, int base, int offset) {
        e.x(xt, e.load64(e.unprivileged(e.xsp(base) + offset, Access.READ)));
    }
}
