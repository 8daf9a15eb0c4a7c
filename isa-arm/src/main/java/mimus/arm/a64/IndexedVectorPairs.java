package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.VectorMemory;
import mimus.insn.Insn;

/** Loads and stores of two floating-point or vector registers that move their base register on. */
final class IndexedVectorPairs {
    private IndexedVectorPairs() {}

    @Insn(value = "stp st, st2, [base], #offset", bits = "00 101 1 001 0 offset.2:s7 st2:5 base:5 st:5")
    static void stpPostS(ArmEnv e, int st, int st2, int base, int offset) {
        long address = e.xsp(base);
        VectorMemory.store(e, 2, address, e.f(2, st));
        VectorMemory.store(e, 2, address + 4, e.f(2, st2));
        e.xsp(base, address + offset);
    }

    @Insn(value = "stp st, st2, [base, #offset]!", bits = "00 101 1 011 0 offset.2:s7 st2:5 base:5 st:5")
    static void stpPreS(ArmEnv e, int st, int st2, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.store(e, 2, address, e.f(2, st));
        VectorMemory.store(e, 2, address + 4, e.f(2, st2));
        e.xsp(base, address);
    }

    @Insn(value = "ldp st, st2, [base], #offset", bits = "00 101 1 001 1 offset.2:s7 st2:5 base:5 st:5")
    static void ldpPostS(ArmEnv e, int st, int st2, int base, int offset) {
        long address = e.xsp(base);
        long first = VectorMemory.load(e, 2, address);
        e.f(st2, VectorMemory.load(e, 2, address + 4));
        e.f(st, first);
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldp st, st2, [base, #offset]!", bits = "00 101 1 011 1 offset.2:s7 st2:5 base:5 st:5")
    static void ldpPreS(ArmEnv e, int st, int st2, int base, int offset) {
        long address = e.xsp(base) + offset;
        long first = VectorMemory.load(e, 2, address);
        e.f(st2, VectorMemory.load(e, 2, address + 4));
        e.f(st, first);
        e.xsp(base, address);
    }

    @Insn(value = "stp dt, dt2, [base], #offset", bits = "01 101 1 001 0 offset.3:s7 dt2:5 base:5 dt:5")
    static void stpPostD(ArmEnv e, int dt, int dt2, int base, int offset) {
        long address = e.xsp(base);
        VectorMemory.store(e, 3, address, e.f(3, dt));
        VectorMemory.store(e, 3, address + 8, e.f(3, dt2));
        e.xsp(base, address + offset);
    }

    @Insn(value = "stp dt, dt2, [base, #offset]!", bits = "01 101 1 011 0 offset.3:s7 dt2:5 base:5 dt:5")
    static void stpPreD(ArmEnv e, int dt, int dt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.store(e, 3, address, e.f(3, dt));
        VectorMemory.store(e, 3, address + 8, e.f(3, dt2));
        e.xsp(base, address);
    }

    @Insn(value = "ldp dt, dt2, [base], #offset", bits = "01 101 1 001 1 offset.3:s7 dt2:5 base:5 dt:5")
    static void ldpPostD(ArmEnv e, int dt, int dt2, int base, int offset) {
        long address = e.xsp(base);
        long first = VectorMemory.load(e, 3, address);
        e.f(dt2, VectorMemory.load(e, 3, address + 8));
        e.f(dt, first);
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldp dt, dt2, [base, #offset]!", bits = "01 101 1 011 1 offset.3:s7 dt2:5 base:5 dt:5")
    static void ldpPreD(ArmEnv e, int dt, int dt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        long first = VectorMemory.load(e, 3, address);
        e.f(dt2, VectorMemory.load(e, 3, address + 8));
        e.f(dt, first);
        e.xsp(base, address);
    }

    @Insn(value = "stp qt, qt2, [base], #offset", bits = "10 101 1 001 0 offset.4:s7 qt2:5 base:5 qt:5")
    static void stpPostQ(ArmEnv e, int qt, int qt2, int base, int offset) {
        long address = e.xsp(base);
        VectorMemory.storePair(e, qt, qt2, address);
        e.xsp(base, address + offset);
    }

    @Insn(value = "stp qt, qt2, [base, #offset]!", bits = "10 101 1 011 0 offset.4:s7 qt2:5 base:5 qt:5")
    static void stpPreQ(ArmEnv e, int qt, int qt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.storePair(e, qt, qt2, address);
        e.xsp(base, address);
    }

    @Insn(value = "ldp qt, qt2, [base], #offset", bits = "10 101 1 001 1 offset.4:s7 qt2:5 base:5 qt:5")
    static void ldpPostQ(ArmEnv e, int qt, int qt2, int base, int offset) {
        long address = e.xsp(base);
        VectorMemory.loadPair(e, qt, qt2, address);
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldp qt, qt2, [base, #offset]!", bits = "10 101 1 011 1 offset.4:s7 qt2:5 base:5 qt:5")
    static void ldpPreQ(ArmEnv e, int qt, int qt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.loadPair(e, qt, qt2, address);
        e.xsp(base, address);
    }
}
