package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.VectorMemory;
import mimus.insn.Insn;

/** Loads and stores of a floating-point or vector register that move their base register on. */
final class IndexedVectorLoadsAndStores {
    private IndexedVectorLoadsAndStores() {}

    @Insn(value = "str bt, [base], #offset", bits = "00 111 1 00 00 0 offset:s9 01 base:5 bt:5")
    static void strPostB(ArmEnv e, int bt, int base, int offset) {
        long address = e.xsp(base);
        VectorMemory.store(e, 0, address, e.f(0, bt));
        e.xsp(base, address + offset);
    }

    @Insn(value = "str bt, [base, #offset]!", bits = "00 111 1 00 00 0 offset:s9 11 base:5 bt:5")
    static void strPreB(ArmEnv e, int bt, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.store(e, 0, address, e.f(0, bt));
        e.xsp(base, address);
    }

    @Insn(value = "ldr bt, [base], #offset", bits = "00 111 1 00 01 0 offset:s9 01 base:5 bt:5")
    static void ldrPostB(ArmEnv e, int bt, int base, int offset) {
        long address = e.xsp(base);
        e.f(bt, VectorMemory.load(e, 0, address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldr bt, [base, #offset]!", bits = "00 111 1 00 01 0 offset:s9 11 base:5 bt:5")
    static void ldrPreB(ArmEnv e, int bt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.f(bt, VectorMemory.load(e, 0, address));
        e.xsp(base, address);
    }

    @Insn(value = "str ht, [base], #offset", bits = "01 111 1 00 00 0 offset:s9 01 base:5 ht:5")
    static void strPostH(ArmEnv e, int ht, int base, int offset) {
        long address = e.xsp(base);
        VectorMemory.store(e, 1, address, e.f(1, ht));
        e.xsp(base, address + offset);
    }

    @Insn(value = "str ht, [base, #offset]!", bits = "01 111 1 00 00 0 offset:s9 11 base:5 ht:5")
    static void strPreH(ArmEnv e, int ht, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.store(e, 1, address, e.f(1, ht));
        e.xsp(base, address);
    }

    @Insn(value = "ldr ht, [base], #offset", bits = "01 111 1 00 01 0 offset:s9 01 base:5 ht:5")
    static void ldrPostH(ArmEnv e, int ht, int base, int offset) {
        long address = e.xsp(base);
        e.f(ht, VectorMemory.load(e, 1, address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldr ht, [base, #offset]!", bits = "01 111 1 00 01 0 offset:s9 11 base:5 ht:5")
    static void ldrPreH(ArmEnv e, int ht, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.f(ht, VectorMemory.load(e, 1, address));
        e.xsp(base, address);
    }

    @Insn(value = "str st, [base], #offset", bits = "10 111 1 00 00 0 offset:s9 01 base:5 st:5")
    static void strPostS(ArmEnv e, int st, int base, int offset) {
        long address = e.xsp(base);
        VectorMemory.store(e, 2, address, e.f(2, st));
        e.xsp(base, address + offset);
    }

    @Insn(value = "str st, [base, #offset]!", bits = "10 111 1 00 00 0 offset:s9 11 base:5 st:5")
    static void strPreS(ArmEnv e, int st, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.store(e, 2, address, e.f(2, st));
        e.xsp(base, address);
    }

    @Insn(value = "ldr st, [base], #offset", bits = "10 111 1 00 01 0 offset:s9 01 base:5 st:5")
    static void ldrPostS(ArmEnv e, int st, int base, int offset) {
        long address = e.xsp(base);
        e.f(st, VectorMemory.load(e, 2, address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldr st, [base, #offset]!", bits = "10 111 1 00 01 0 offset:s9 11 base:5 st:5")
    static void ldrPreS(ArmEnv e, int st, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.f(st, VectorMemory.load(e, 2, address));
        e.xsp(base, address);
    }

    @Insn(value = "str dt, [base], #offset", bits = "11 111 1 00 00 0 offset:s9 01 base:5 dt:5")
    static void strPostD(ArmEnv e, int dt, int base, int offset) {
        long address = e.xsp(base);
        VectorMemory.store(e, 3, address, e.f(3, dt));
        e.xsp(base, address + offset);
    }

    @Insn(value = "str dt, [base, #offset]!", bits = "11 111 1 00 00 0 offset:s9 11 base:5 dt:5")
    static void strPreD(ArmEnv e, int dt, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.store(e, 3, address, e.f(3, dt));
        e.xsp(base, address);
    }

    @Insn(value = "ldr dt, [base], #offset", bits = "11 111 1 00 01 0 offset:s9 01 base:5 dt:5")
    static void ldrPostD(ArmEnv e, int dt, int base, int offset) {
        long address = e.xsp(base);
        e.f(dt, VectorMemory.load(e, 3, address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldr dt, [base, #offset]!", bits = "11 111 1 00 01 0 offset:s9 11 base:5 dt:5")
    static void ldrPreD(ArmEnv e, int dt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.f(dt, VectorMemory.load(e, 3, address));
        e.xsp(base, address);
    }

    @Insn(value = "str qt, [base], #offset", bits = "00 111 1 00 10 0 offset:s9 01 base:5 qt:5")
    static void strPostQ(ArmEnv e, int qt, int base, int offset) {
        long address = e.xsp(base);
        VectorMemory.store128(e, qt, address);
        e.xsp(base, address + offset);
    }

    @Insn(value = "str qt, [base, #offset]!", bits = "00 111 1 00 10 0 offset:s9 11 base:5 qt:5")
    static void strPreQ(ArmEnv e, int qt, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.store128(e, qt, address);
        e.xsp(base, address);
    }

    @Insn(value = "ldr qt, [base], #offset", bits = "00 111 1 00 11 0 offset:s9 01 base:5 qt:5")
    static void ldrPostQ(ArmEnv e, int qt, int base, int offset) {
        long address = e.xsp(base);
        VectorMemory.load128(e, qt, address);
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldr qt, [base, #offset]!", bits = "00 111 1 00 11 0 offset:s9 11 base:5 qt:5")
    static void ldrPreQ(ArmEnv e, int qt, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.load128(e, qt, address);
        e.xsp(base, address);
    }
}
