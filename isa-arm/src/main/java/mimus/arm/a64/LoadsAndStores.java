package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Loads and stores of a general register, with an unsigned offset. */
final class LoadsAndStores {
    private LoadsAndStores() {}

    @Insn(value = "strb wt, [base, #offset]", bits = "00 111 0 01 00 offset:12 base:5 wt:5")
    @Alias(value = "strb wt, [base]", bits = "00 111 0 01 00 000000000000 base:5 wt:5")
    static void strb(ArmEnv e, int wt, int base, int offset) {
        e.store8(e.xsp(base) + offset, e.w(wt));
    }

    @Insn(value = "ldrb wt, [base, #offset]", bits = "00 111 0 01 01 offset:12 base:5 wt:5")
    @Alias(value = "ldrb wt, [base]", bits = "00 111 0 01 01 000000000000 base:5 wt:5")
    static void ldrb(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, e.load8(e.xsp(base) + offset));
    }

    @Insn(value = "ldrsb xt, [base, #offset]", bits = "00 111 0 01 10 offset:12 base:5 xt:5")
    @Alias(value = "ldrsb xt, [base]", bits = "00 111 0 01 10 000000000000 base:5 xt:5")
    static void ldrsb(ArmEnv e, int xt, int base, int offset) {
        e.x(xt, (byte) e.load8(e.xsp(base) + offset));
    }

    @Insn(value = "ldrsb wt, [base, #offset]", bits = "00 111 0 01 11 offset:12 base:5 wt:5")
    @Alias(value = "ldrsb wt, [base]", bits = "00 111 0 01 11 000000000000 base:5 wt:5")
    static void ldrsbW(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, (byte) e.load8(e.xsp(base) + offset));
    }

    @Insn(value = "strh wt, [base, #offset]", bits = "01 111 0 01 00 offset.1:12 base:5 wt:5")
    @Alias(value = "strh wt, [base]", bits = "01 111 0 01 00 000000000000 base:5 wt:5")
    static void strh(ArmEnv e, int wt, int base, int offset) {
        e.store16(e.xsp(base) + offset, e.w(wt));
    }

    @Insn(value = "ldrh wt, [base, #offset]", bits = "01 111 0 01 01 offset.1:12 base:5 wt:5")
    @Alias(value = "ldrh wt, [base]", bits = "01 111 0 01 01 000000000000 base:5 wt:5")
    static void ldrh(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, e.load16(e.xsp(base) + offset));
    }

    @Insn(value = "ldrsh xt, [base, #offset]", bits = "01 111 0 01 10 offset.1:12 base:5 xt:5")
    @Alias(value = "ldrsh xt, [base]", bits = "01 111 0 01 10 000000000000 base:5 xt:5")
    static void ldrsh(ArmEnv e, int xt, int base, int offset) {
        e.x(xt, (short) e.load16(e.xsp(base) + offset));
    }

    @Insn(value = "ldrsh wt, [base, #offset]", bits = "01 111 0 01 11 offset.1:12 base:5 wt:5")
    @Alias(value = "ldrsh wt, [base]", bits = "01 111 0 01 11 000000000000 base:5 wt:5")
    static void ldrshW(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, (short) e.load16(e.xsp(base) + offset));
    }

    @Insn(value = "str wt, [base, #offset]", bits = "10 111 0 01 00 offset.2:12 base:5 wt:5")
    @Alias(value = "str wt, [base]", bits = "10 111 0 01 00 000000000000 base:5 wt:5")
    static void strW(ArmEnv e, int wt, int base, int offset) {
        e.store32(e.xsp(base) + offset, e.w(wt));
    }

    @Insn(value = "ldr wt, [base, #offset]", bits = "10 111 0 01 01 offset.2:12 base:5 wt:5")
    @Alias(value = "ldr wt, [base]", bits = "10 111 0 01 01 000000000000 base:5 wt:5")
    static void ldrW(ArmEnv e, int wt, int base, int offset) {
        e.w(wt, e.load32(e.xsp(base) + offset));
    }

    @Insn(value = "ldrsw xt, [base, #offset]", bits = "10 111 0 01 10 offset.2:12 base:5 xt:5")
    @Alias(value = "ldrsw xt, [base]", bits = "10 111 0 01 10 000000000000 base:5 xt:5")
    static void ldrsw(ArmEnv e, int xt, int base, int offset) {
        e.x(xt, e.load32(e.xsp(base) + offset));
    }

    @Insn(value = "str xt, [base, #offset]", bits = "11 111 0 01 00 offset.3:12 base:5 xt:5")
    @Alias(value = "str xt, [base]", bits = "11 111 0 01 00 000000000000 base:5 xt:5")
    static void str(ArmEnv e, int xt, int base, int offset) {
        e.store64(e.xsp(base) + offset, e.x(xt));
    }

    @Insn(value = "ldr xt, [base, #offset]", bits = "11 111 0 01 01 offset.3:12 base:5 xt:5")
    @Alias(value = "ldr xt, [base]", bits = "11 111 0 01 01 000000000000 base:5 xt:5")
    static void ldr(ArmEnv e, int xt, int base, int offset) {
        e.x(xt, e.load64(e.xsp(base) + offset));
    }
}
