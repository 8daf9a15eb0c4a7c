package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.VectorMemory;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Loads and stores of a floating-point or vector register, with an offset in bytes. */
final class UnscaledVectorLoadsAndStores {
    private UnscaledVectorLoadsAndStores() {}

    @Insn(value = "stur bt, [base, #offset]", bits = "00 111 1 00 00 0 offset:s9 00 base:5 bt:5")
    @Alias(value = "stur bt, [base]", bits = "00 111 1 00 00 0 000000000 00 base:5 bt:5")
    static void sturB(ArmEnv e, int bt, int base, int offset) {
        VectorMemory.store(e, 0, e.xsp(base) + offset, e.f(0, bt));
    }

    @Insn(value = "ldur bt, [base, #offset]", bits = "00 111 1 00 01 0 offset:s9 00 base:5 bt:5")
    @Alias(value = "ldur bt, [base]", bits = "00 111 1 00 01 0 000000000 00 base:5 bt:5")
    static void ldurB(ArmEnv e, int bt, int base, int offset) {
        e.f(bt, VectorMemory.load(e, 0, e.xsp(base) + offset));
    }

    @Insn(value = "stur ht, [base, #offset]", bits = "01 111 1 00 00 0 offset:s9 00 base:5 ht:5")
    @Alias(value = "stur ht, [base]", bits = "01 111 1 00 00 0 000000000 00 base:5 ht:5")
    static void sturH(ArmEnv e, int ht, int base, int offset) {
        VectorMemory.store(e, 1, e.xsp(base) + offset, e.f(1, ht));
    }

    @Insn(value = "ldur ht, [base, #offset]", bits = "01 111 1 00 01 0 offset:s9 00 base:5 ht:5")
    @Alias(value = "ldur ht, [base]", bits = "01 111 1 00 01 0 000000000 00 base:5 ht:5")
    static void ldurH(ArmEnv e, int ht, int base, int offset) {
        e.f(ht, VectorMemory.load(e, 1, e.xsp(base) + offset));
    }

    @Insn(value = "stur st, [base, #offset]", bits = "10 111 1 00 00 0 offset:s9 00 base:5 st:5")
    @Alias(value = "stur st, [base]", bits = "10 111 1 00 00 0 000000000 00 base:5 st:5")
    static void sturS(ArmEnv e, int st, int base, int offset) {
        VectorMemory.store(e, 2, e.xsp(base) + offset, e.f(2, st));
    }

    @Insn(value = "ldur st, [base, #offset]", bits = "10 111 1 00 01 0 offset:s9 00 base:5 st:5")
    @Alias(value = "ldur st, [base]", bits = "10 111 1 00 01 0 000000000 00 base:5 st:5")
    static void ldurS(ArmEnv e, int st, int base, int offset) {
        e.f(st, VectorMemory.load(e, 2, e.xsp(base) + offset));
    }

    @Insn(value = "stur dt, [base, #offset]", bits = "11 111 1 00 00 0 offset:s9 00 base:5 dt:5")
    @Alias(value = "stur dt, [base]", bits = "11 111 1 00 00 0 000000000 00 base:5 dt:5")
    static void sturD(ArmEnv e, int dt, int base, int offset) {
        VectorMemory.store(e, 3, e.xsp(base) + offset, e.f(3, dt));
    }

    @Insn(value = "ldur dt, [base, #offset]", bits = "11 111 1 00 01 0 offset:s9 00 base:5 dt:5")
    @Alias(value = "ldur dt, [base]", bits = "11 111 1 00 01 0 000000000 00 base:5 dt:5")
    static void ldurD(ArmEnv e, int dt, int base, int offset) {
        e.f(dt, VectorMemory.load(e, 3, e.xsp(base) + offset));
    }

    @Insn(value = "stur qt, [base, #offset]", bits = "00 111 1 00 10 0 offset:s9 00 base:5 qt:5")
    @Alias(value = "stur qt, [base]", bits = "00 111 1 00 10 0 000000000 00 base:5 qt:5")
    static void sturQ(ArmEnv e, int qt, int base, int offset) {
        VectorMemory.store128(e, qt, e.xsp(base) + offset);
    }

    @Insn(value = "ldur qt, [base, #offset]", bits = "00 111 1 00 11 0 offset:s9 00 base:5 qt:5")
    @Alias(value = "ldur qt, [base]", bits = "00 111 1 00 11 0 000000000 00 base:5 qt:5")
    static void ldurQ(ArmEnv e, int qt, int base, int offset) {
        VectorMemory.load128(e, qt, e.xsp(base) + offset);
    }
}
