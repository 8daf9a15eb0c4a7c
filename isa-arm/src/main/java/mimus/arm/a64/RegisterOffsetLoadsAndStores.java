package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Loads and stores of a general register, with a register as the offset. */
final class RegisterOffsetLoadsAndStores {
    private RegisterOffsetLoadsAndStores() {}

    @Insn(
            value = "strb wt, [base, index, indexextend #scaled]",
            bits = "00 111 0 00 00 1 index:5 indexextend:3 scaled:1 10 base:5 wt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "strb wt, [base, index]", bits = "00 111 0 00 00 1 index:5 011 0 10 base:5 wt:5")
    @Alias(
            value = "strb wt, [base, index, indexextend]",
            bits = "00 111 0 00 00 1 index:5 indexextend:3 0 10 base:5 wt:5")
    @Alias(
            value = "strb wt, [base, index, indexextend #0]",
            bits = "00 111 0 00 00 1 index:5 indexextend:3 1 10 base:5 wt:5")
    static void strb(ArmEnv e, int wt, int base, int index, int indexextend) {
        e.store8(e.indexed(base, index, indexextend, 0), e.w(wt));
    }

    @Insn(
            value = "ldrb wt, [base, index, indexextend #scaled]",
            bits = "00 111 0 00 01 1 index:5 indexextend:3 scaled:1 10 base:5 wt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldrb wt, [base, index]", bits = "00 111 0 00 01 1 index:5 011 0 10 base:5 wt:5")
    @Alias(
            value = "ldrb wt, [base, index, indexextend]",
            bits = "00 111 0 00 01 1 index:5 indexextend:3 0 10 base:5 wt:5")
    @Alias(
            value = "ldrb wt, [base, index, indexextend #0]",
            bits = "00 111 0 00 01 1 index:5 indexextend:3 1 10 base:5 wt:5")
    static void ldrb(ArmEnv e, int wt, int base, int index, int indexextend) {
        e.w(wt, e.load8(e.indexed(base, index, indexextend, 0)));
    }

    @Insn(
            value = "ldrsb xt, [base, index, indexextend #scaled]",
            bits = "00 111 0 00 10 1 index:5 indexextend:3 scaled:1 10 base:5 xt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldrsb xt, [base, index]", bits = "00 111 0 00 10 1 index:5 011 0 10 base:5 xt:5")
    @Alias(
            value = "ldrsb xt, [base, index, indexextend]",
            bits = "00 111 0 00 10 1 index:5 indexextend:3 0 10 base:5 xt:5")
    @Alias(
            value = "ldrsb xt, [base, index, indexextend #0]",
            bits = "00 111 0 00 10 1 index:5 indexextend:3 1 10 base:5 xt:5")
    static void ldrsb(ArmEnv e, int xt, int base, int index, int indexextend) {
        e.x(xt, (byte) e.load8(e.indexed(base, index, indexextend, 0)));
    }

    @Insn(
            value = "ldrsb wt, [base, index, indexextend #scaled]",
            bits = "00 111 0 00 11 1 index:5 indexextend:3 scaled:1 10 base:5 wt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldrsb wt, [base, index]", bits = "00 111 0 00 11 1 index:5 011 0 10 base:5 wt:5")
    @Alias(
            value = "ldrsb wt, [base, index, indexextend]",
            bits = "00 111 0 00 11 1 index:5 indexextend:3 0 10 base:5 wt:5")
    @Alias(
            value = "ldrsb wt, [base, index, indexextend #0]",
            bits = "00 111 0 00 11 1 index:5 indexextend:3 1 10 base:5 wt:5")
    static void ldrsbW(ArmEnv e, int wt, int base, int index, int indexextend) {
        e.w(wt, (byte) e.load8(e.indexed(base, index, indexextend, 0)));
    }

    @Insn(
            value = "strh wt, [base, index, indexextend #scaled]",
            bits = "01 111 0 00 00 1 index:5 indexextend:3 scaled:1 10 base:5 wt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "strh wt, [base, index]", bits = "01 111 0 00 00 1 index:5 011 0 10 base:5 wt:5")
    @Alias(
            value = "strh wt, [base, index, indexextend]",
            bits = "01 111 0 00 00 1 index:5 indexextend:3 0 10 base:5 wt:5")
    @Alias(
            value = "strh wt, [base, index, indexextend #1]",
            bits = "01 111 0 00 00 1 index:5 indexextend:3 1 10 base:5 wt:5")
    static void strh(ArmEnv e, int wt, int base, int index, int indexextend, int scaled) {
        e.store16(e.indexed(base, index, indexextend, scaled), e.w(wt));
    }

    @Insn(
            value = "ldrh wt, [base, index, indexextend #scaled]",
            bits = "01 111 0 00 01 1 index:5 indexextend:3 scaled:1 10 base:5 wt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldrh wt, [base, index]", bits = "01 111 0 00 01 1 index:5 011 0 10 base:5 wt:5")
    @Alias(
            value = "ldrh wt, [base, index, indexextend]",
            bits = "01 111 0 00 01 1 index:5 indexextend:3 0 10 base:5 wt:5")
    @Alias(
            value = "ldrh wt, [base, index, indexextend #1]",
            bits = "01 111 0 00 01 1 index:5 indexextend:3 1 10 base:5 wt:5")
    static void ldrh(ArmEnv e, int wt, int base, int index, int indexextend, int scaled) {
        e.w(wt, e.load16(e.indexed(base, index, indexextend, scaled)));
    }

    @Insn(
            value = "ldrsh xt, [base, index, indexextend #scaled]",
            bits = "01 111 0 00 10 1 index:5 indexextend:3 scaled:1 10 base:5 xt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldrsh xt, [base, index]", bits = "01 111 0 00 10 1 index:5 011 0 10 base:5 xt:5")
    @Alias(
            value = "ldrsh xt, [base, index, indexextend]",
            bits = "01 111 0 00 10 1 index:5 indexextend:3 0 10 base:5 xt:5")
    @Alias(
            value = "ldrsh xt, [base, index, indexextend #1]",
            bits = "01 111 0 00 10 1 index:5 indexextend:3 1 10 base:5 xt:5")
    static void ldrsh(ArmEnv e, int xt, int base, int index, int indexextend, int scaled) {
        e.x(xt, (short) e.load16(e.indexed(base, index, indexextend, scaled)));
    }

    @Insn(
            value = "ldrsh wt, [base, index, indexextend #scaled]",
            bits = "01 111 0 00 11 1 index:5 indexextend:3 scaled:1 10 base:5 wt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldrsh wt, [base, index]", bits = "01 111 0 00 11 1 index:5 011 0 10 base:5 wt:5")
    @Alias(
            value = "ldrsh wt, [base, index, indexextend]",
            bits = "01 111 0 00 11 1 index:5 indexextend:3 0 10 base:5 wt:5")
    @Alias(
            value = "ldrsh wt, [base, index, indexextend #1]",
            bits = "01 111 0 00 11 1 index:5 indexextend:3 1 10 base:5 wt:5")
    static void ldrshW(ArmEnv e, int wt, int base, int index, int indexextend, int scaled) {
        e.w(wt, (short) e.load16(e.indexed(base, index, indexextend, scaled)));
    }

    @Insn(
            value = "str wt, [base, index, indexextend #scaled]",
            bits = "10 111 0 00 00 1 index:5 indexextend:3 scaled:1 10 base:5 wt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "str wt, [base, index]", bits = "10 111 0 00 00 1 index:5 011 0 10 base:5 wt:5")
    @Alias(
            value = "str wt, [base, index, indexextend]",
            bits = "10 111 0 00 00 1 index:5 indexextend:3 0 10 base:5 wt:5")
    @Alias(
            value = "str wt, [base, index, indexextend #2]",
            bits = "10 111 0 00 00 1 index:5 indexextend:3 1 10 base:5 wt:5")
    static void strW(ArmEnv e, int wt, int base, int index, int indexextend, int scaled) {
        e.store32(e.indexed(base, index, indexextend, scaled * 2), e.w(wt));
    }

    @Insn(
            value = "ldr wt, [base, index, indexextend #scaled]",
            bits = "10 111 0 00 01 1 index:5 indexextend:3 scaled:1 10 base:5 wt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldr wt, [base, index]", bits = "10 111 0 00 01 1 index:5 011 0 10 base:5 wt:5")
    @Alias(
            value = "ldr wt, [base, index, indexextend]",
            bits = "10 111 0 00 01 1 index:5 indexextend:3 0 10 base:5 wt:5")
    @Alias(
            value = "ldr wt, [base, index, indexextend #2]",
            bits = "10 111 0 00 01 1 index:5 indexextend:3 1 10 base:5 wt:5")
    static void ldrW(ArmEnv e, int wt, int base, int index, int indexextend, int scaled) {
        e.w(wt, e.load32(e.indexed(base, index, indexextend, scaled * 2)));
    }

    @Insn(
            value = "ldrsw xt, [base, index, indexextend #scaled]",
            bits = "10 111 0 00 10 1 index:5 indexextend:3 scaled:1 10 base:5 xt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldrsw xt, [base, index]", bits = "10 111 0 00 10 1 index:5 011 0 10 base:5 xt:5")
    @Alias(
            value = "ldrsw xt, [base, index, indexextend]",
            bits = "10 111 0 00 10 1 index:5 indexextend:3 0 10 base:5 xt:5")
    @Alias(
            value = "ldrsw xt, [base, index, indexextend #2]",
            bits = "10 111 0 00 10 1 index:5 indexextend:3 1 10 base:5 xt:5")
    static void ldrsw(ArmEnv e, int xt, int base, int index, int indexextend, int scaled) {
        e.x(xt, e.load32(e.indexed(base, index, indexextend, scaled * 2)));
    }

    @Insn(
            value = "str xt, [base, index, indexextend #scaled]",
            bits = "11 111 0 00 00 1 index:5 indexextend:3 scaled:1 10 base:5 xt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "str xt, [base, index]", bits = "11 111 0 00 00 1 index:5 011 0 10 base:5 xt:5")
    @Alias(
            value = "str xt, [base, index, indexextend]",
            bits = "11 111 0 00 00 1 index:5 indexextend:3 0 10 base:5 xt:5")
    @Alias(
            value = "str xt, [base, index, indexextend #3]",
            bits = "11 111 0 00 00 1 index:5 indexextend:3 1 10 base:5 xt:5")
    static void str(ArmEnv e, int xt, int base, int index, int indexextend, int scaled) {
        e.store64(e.indexed(base, index, indexextend, scaled * 3), e.x(xt));
    }

    @Insn(
            value = "ldr xt, [base, index, indexextend #scaled]",
            bits = "11 111 0 00 01 1 index:5 indexextend:3 scaled:1 10 base:5 xt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldr xt, [base, index]", bits = "11 111 0 00 01 1 index:5 011 0 10 base:5 xt:5")
    @Alias(
            value = "ldr xt, [base, index, indexextend]",
            bits = "11 111 0 00 01 1 index:5 indexextend:3 0 10 base:5 xt:5")
    @Alias(
            value = "ldr xt, [base, index, indexextend #3]",
            bits = "11 111 0 00 01 1 index:5 indexextend:3 1 10 base:5 xt:5")
    static void ldr(ArmEnv e, int xt, int base, int index, int indexextend, int scaled) {
        e.x(xt, e.load64(e.indexed(base, index, indexextend, scaled * 3)));
    }
}
