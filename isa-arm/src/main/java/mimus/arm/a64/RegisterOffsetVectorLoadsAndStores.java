package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.VectorMemory;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Loads and stores of a floating-point or vector register, with a register as the offset. */
final class RegisterOffsetVectorLoadsAndStores {
    private RegisterOffsetVectorLoadsAndStores() {}

    @Insn(
            value = "str bt, [base, index, indexextend #scaled]",
            bits = "00 111 1 00 00 1 index:5 indexextend:3 scaled:1 10 base:5 bt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "str bt, [base, index]", bits = "00 111 1 00 00 1 index:5 011 0 10 base:5 bt:5")
    @Alias(
            value = "str bt, [base, index, indexextend]",
            bits = "00 111 1 00 00 1 index:5 indexextend:3 0 10 base:5 bt:5")
    @Alias(
            value = "str bt, [base, index, indexextend #0]",
            bits = "00 111 1 00 00 1 index:5 indexextend:3 1 10 base:5 bt:5")
    static void strB(ArmEnv e, int bt, int base, int index, int indexextend) {
        VectorMemory.store(e, 0, e.indexed(base, index, indexextend, 0), e.f(0, bt));
    }

    @Insn(
            value = "ldr bt, [base, index, indexextend #scaled]",
            bits = "00 111 1 00 01 1 index:5 indexextend:3 scaled:1 10 base:5 bt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldr bt, [base, index]", bits = "00 111 1 00 01 1 index:5 011 0 10 base:5 bt:5")
    @Alias(
            value = "ldr bt, [base, index, indexextend]",
            bits = "00 111 1 00 01 1 index:5 indexextend:3 0 10 base:5 bt:5")
    @Alias(
            value = "ldr bt, [base, index, indexextend #0]",
            bits = "00 111 1 00 01 1 index:5 indexextend:3 1 10 base:5 bt:5")
    static void ldrB(ArmEnv e, int bt, int base, int index, int indexextend) {
        e.f(bt, VectorMemory.load(e, 0, e.indexed(base, index, indexextend, 0)));
    }

    @Insn(
            value = "str ht, [base, index, indexextend #scaled]",
            bits = "01 111 1 00 00 1 index:5 indexextend:3 scaled:1 10 base:5 ht:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "str ht, [base, index]", bits = "01 111 1 00 00 1 index:5 011 0 10 base:5 ht:5")
    @Alias(
            value = "str ht, [base, index, indexextend]",
            bits = "01 111 1 00 00 1 index:5 indexextend:3 0 10 base:5 ht:5")
    static void strH(ArmEnv e, int ht, int base, int index, int indexextend, int scaled) {
        VectorMemory.store(e, 1, e.indexed(base, index, indexextend, scaled), e.f(1, ht));
    }

    @Insn(
            value = "ldr ht, [base, index, indexextend #scaled]",
            bits = "01 111 1 00 01 1 index:5 indexextend:3 scaled:1 10 base:5 ht:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldr ht, [base, index]", bits = "01 111 1 00 01 1 index:5 011 0 10 base:5 ht:5")
    @Alias(
            value = "ldr ht, [base, index, indexextend]",
            bits = "01 111 1 00 01 1 index:5 indexextend:3 0 10 base:5 ht:5")
    static void ldrH(ArmEnv e, int ht, int base, int index, int indexextend, int scaled) {
        e.f(ht, VectorMemory.load(e, 1, e.indexed(base, index, indexextend, scaled)));
    }

    @Insn(
            value = "str st, [base, index, indexextend #scaled]",
            bits = "10 111 1 00 00 1 index:5 indexextend:3 scaled:1 10 base:5 st:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "str st, [base, index]", bits = "10 111 1 00 00 1 index:5 011 0 10 base:5 st:5")
    @Alias(
            value = "str st, [base, index, indexextend]",
            bits = "10 111 1 00 00 1 index:5 indexextend:3 0 10 base:5 st:5")
    @Alias(
            value = "str st, [base, index, indexextend #2]",
            bits = "10 111 1 00 00 1 index:5 indexextend:3 1 10 base:5 st:5")
    static void strS(ArmEnv e, int st, int base, int index, int indexextend, int scaled) {
        VectorMemory.store(e, 2, e.indexed(base, index, indexextend, scaled * 2), e.f(2, st));
    }

    @Insn(
            value = "ldr st, [base, index, indexextend #scaled]",
            bits = "10 111 1 00 01 1 index:5 indexextend:3 scaled:1 10 base:5 st:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldr st, [base, index]", bits = "10 111 1 00 01 1 index:5 011 0 10 base:5 st:5")
    @Alias(
            value = "ldr st, [base, index, indexextend]",
            bits = "10 111 1 00 01 1 index:5 indexextend:3 0 10 base:5 st:5")
    @Alias(
            value = "ldr st, [base, index, indexextend #2]",
            bits = "10 111 1 00 01 1 index:5 indexextend:3 1 10 base:5 st:5")
    static void ldrS(ArmEnv e, int st, int base, int index, int indexextend, int scaled) {
        e.f(st, VectorMemory.load(e, 2, e.indexed(base, index, indexextend, scaled * 2)));
    }

    @Insn(
            value = "str dt, [base, index, indexextend #scaled]",
            bits = "11 111 1 00 00 1 index:5 indexextend:3 scaled:1 10 base:5 dt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "str dt, [base, index]", bits = "11 111 1 00 00 1 index:5 011 0 10 base:5 dt:5")
    @Alias(
            value = "str dt, [base, index, indexextend]",
            bits = "11 111 1 00 00 1 index:5 indexextend:3 0 10 base:5 dt:5")
    @Alias(
            value = "str dt, [base, index, indexextend #3]",
            bits = "11 111 1 00 00 1 index:5 indexextend:3 1 10 base:5 dt:5")
    static void strD(ArmEnv e, int dt, int base, int index, int indexextend, int scaled) {
        VectorMemory.store(e, 3, e.indexed(base, index, indexextend, scaled * 3), e.f(3, dt));
    }

    @Insn(
            value = "ldr dt, [base, index, indexextend #scaled]",
            bits = "11 111 1 00 01 1 index:5 indexextend:3 scaled:1 10 base:5 dt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldr dt, [base, index]", bits = "11 111 1 00 01 1 index:5 011 0 10 base:5 dt:5")
    @Alias(
            value = "ldr dt, [base, index, indexextend]",
            bits = "11 111 1 00 01 1 index:5 indexextend:3 0 10 base:5 dt:5")
    @Alias(
            value = "ldr dt, [base, index, indexextend #3]",
            bits = "11 111 1 00 01 1 index:5 indexextend:3 1 10 base:5 dt:5")
    static void ldrD(ArmEnv e, int dt, int base, int index, int indexextend, int scaled) {
        e.f(dt, VectorMemory.load(e, 3, e.indexed(base, index, indexextend, scaled * 3)));
    }

    @Insn(
            value = "str qt, [base, index, indexextend #scaled]",
            bits = "00 111 1 00 10 1 index:5 indexextend:3 scaled:1 10 base:5 qt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "str qt, [base, index]", bits = "00 111 1 00 10 1 index:5 011 0 10 base:5 qt:5")
    @Alias(
            value = "str qt, [base, index, indexextend]",
            bits = "00 111 1 00 10 1 index:5 indexextend:3 0 10 base:5 qt:5")
    @Alias(
            value = "str qt, [base, index, indexextend #4]",
            bits = "00 111 1 00 10 1 index:5 indexextend:3 1 10 base:5 qt:5")
    static void strQ(ArmEnv e, int qt, int base, int index, int indexextend, int scaled) {
        VectorMemory.store128(e, qt, e.indexed(base, index, indexextend, scaled * 4));
    }

    @Insn(
            value = "ldr qt, [base, index, indexextend #scaled]",
            bits = "00 111 1 00 11 1 index:5 indexextend:3 scaled:1 10 base:5 qt:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "ldr qt, [base, index]", bits = "00 111 1 00 11 1 index:5 011 0 10 base:5 qt:5")
    @Alias(
            value = "ldr qt, [base, index, indexextend]",
            bits = "00 111 1 00 11 1 index:5 indexextend:3 0 10 base:5 qt:5")
    @Alias(
            value = "ldr qt, [base, index, indexextend #4]",
            bits = "00 111 1 00 11 1 index:5 indexextend:3 1 10 base:5 qt:5")
    static void ldrQ(ArmEnv e, int qt, int base, int index, int indexextend, int scaled) {
        VectorMemory.load128(e, qt, e.indexed(base, index, indexextend, scaled * 4));
    }
}
