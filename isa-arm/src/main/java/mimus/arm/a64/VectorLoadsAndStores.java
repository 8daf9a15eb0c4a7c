package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.VectorMemory;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Loads and stores of a floating-point or vector register, with an unsigned offset or relative to the instruction. */
final class VectorLoadsAndStores {
    private VectorLoadsAndStores() {}

    @Insn(value = "str bt, [base, #offset]", bits = "00 111 1 01 00 offset:12 base:5 bt:5")
    @Alias(value = "str bt, [base]", bits = "00 111 1 01 00 000000000000 base:5 bt:5")
    static void strB(ArmEnv e, int bt, int base, int offset) {
        VectorMemory.store(e, 0, e.xsp(base) + offset, e.f(0, bt));
    }

    @Insn(value = "ldr bt, [base, #offset]", bits = "00 111 1 01 01 offset:12 base:5 bt:5")
    @Alias(value = "ldr bt, [base]", bits = "00 111 1 01 01 000000000000 base:5 bt:5")
    static void ldrB(ArmEnv e, int bt, int base, int offset) {
        e.f(bt, VectorMemory.load(e, 0, e.xsp(base) + offset));
    }

    @Insn(value = "str ht, [base, #offset]", bits = "01 111 1 01 00 offset.1:12 base:5 ht:5")
    @Alias(value = "str ht, [base]", bits = "01 111 1 01 00 000000000000 base:5 ht:5")
    static void strH(ArmEnv e, int ht, int base, int offset) {
        VectorMemory.store(e, 1, e.xsp(base) + offset, e.f(1, ht));
    }

    @Insn(value = "ldr ht, [base, #offset]", bits = "01 111 1 01 01 offset.1:12 base:5 ht:5")
    @Alias(value = "ldr ht, [base]", bits = "01 111 1 01 01 000000000000 base:5 ht:5")
    static void ldrH(ArmEnv e, int ht, int base, int offset) {
        e.f(ht, VectorMemory.load(e, 1, e.xsp(base) + offset));
    }

    @Insn(value = "str st, [base, #offset]", bits = "10 111 1 01 00 offset.2:12 base:5 st:5")
    @Alias(value = "str st, [base]", bits = "10 111 1 01 00 000000000000 base:5 st:5")
    static void strS(ArmEnv e, int st, int base, int offset) {
        VectorMemory.store(e, 2, e.xsp(base) + offset, e.f(2, st));
    }

    @Insn(value = "ldr st, [base, #offset]", bits = "10 111 1 01 01 offset.2:12 base:5 st:5")
    @Alias(value = "ldr st, [base]", bits = "10 111 1 01 01 000000000000 base:5 st:5")
    static void ldrS(ArmEnv e, int st, int base, int offset) {
        e.f(st, VectorMemory.load(e, 2, e.xsp(base) + offset));
    }

    @Insn(value = "str dt, [base, #offset]", bits = "11 111 1 01 00 offset.3:12 base:5 dt:5")
    @Alias(value = "str dt, [base]", bits = "11 111 1 01 00 000000000000 base:5 dt:5")
    static void strD(ArmEnv e, int dt, int base, int offset) {
        VectorMemory.store(e, 3, e.xsp(base) + offset, e.f(3, dt));
    }

    @Insn(value = "ldr dt, [base, #offset]", bits = "11 111 1 01 01 offset.3:12 base:5 dt:5")
    @Alias(value = "ldr dt, [base]", bits = "11 111 1 01 01 000000000000 base:5 dt:5")
    static void ldrD(ArmEnv e, int dt, int base, int offset) {
        e.f(dt, VectorMemory.load(e, 3, e.xsp(base) + offset));
    }

    @Insn(value = "str qt, [base, #offset]", bits = "00 111 1 01 10 offset.4:12 base:5 qt:5")
    @Alias(value = "str qt, [base]", bits = "00 111 1 01 10 000000000000 base:5 qt:5")
    static void strQ(ArmEnv e, int qt, int base, int offset) {
        VectorMemory.store128(e, qt, e.xsp(base) + offset);
    }

    @Insn(value = "ldr qt, [base, #offset]", bits = "00 111 1 01 11 offset.4:12 base:5 qt:5")
    @Alias(value = "ldr qt, [base]", bits = "00 111 1 01 11 000000000000 base:5 qt:5")
    static void ldrQ(ArmEnv e, int qt, int base, int offset) {
        VectorMemory.load128(e, qt, e.xsp(base) + offset);
    }

    @Insn(value = "ldr st, target", bits = "00 011 1 00 target.2:s19 st:5")
    static void ldrLiteralS(ArmEnv e, int st, int target) {
        e.f(st, VectorMemory.load(e, 2, e.pc + target));
    }

    @Insn(value = "ldr dt, target", bits = "01 011 1 00 target.2:s19 dt:5")
    static void ldrLiteralD(ArmEnv e, int dt, int target) {
        e.f(dt, VectorMemory.load(e, 3, e.pc + target));
    }

    @Insn(value = "ldr qt, target", bits = "10 011 1 00 target.2:s19 qt:5")
    static void ldrLiteralQ(ArmEnv e, int qt, int target) {
        VectorMemory.load128(e, qt, e.pc + target);
    }
}
