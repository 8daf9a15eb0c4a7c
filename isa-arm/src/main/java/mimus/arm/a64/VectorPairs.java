package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.VectorMemory;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Loads and stores of two floating-point or vector registers. */
final class VectorPairs {
    private VectorPairs() {}

    @Insn(value = "stnp st, st2, [base, #offset]", bits = "00 101 1 000 0 offset.2:s7 st2:5 base:5 st:5")
    @Alias(value = "stnp st, st2, [base]", bits = "00 101 1 000 0 0000000 st2:5 base:5 st:5")
    static void stnpS(ArmEnv e, int st, int st2, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.store(e, 2, address, e.f(2, st));
        VectorMemory.store(e, 2, address + 4, e.f(2, st2));
    }

    @Insn(value = "stp st, st2, [base, #offset]", bits = "00 101 1 010 0 offset.2:s7 st2:5 base:5 st:5")
    @Alias(value = "stp st, st2, [base]", bits = "00 101 1 010 0 0000000 st2:5 base:5 st:5")
    static void stpS(ArmEnv e, int st, int st2, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.store(e, 2, address, e.f(2, st));
        VectorMemory.store(e, 2, address + 4, e.f(2, st2));
    }

    @Insn(value = "ldnp st, st2, [base, #offset]", bits = "00 101 1 000 1 offset.2:s7 st2:5 base:5 st:5")
    @Alias(value = "ldnp st, st2, [base]", bits = "00 101 1 000 1 0000000 st2:5 base:5 st:5")
    static void ldnpS(ArmEnv e, int st, int st2, int base, int offset) {
        long address = e.xsp(base) + offset;
        long first = VectorMemory.load(e, 2, address);
        e.f(st2, VectorMemory.load(e, 2, address + 4));
        e.f(st, first);
    }

    @Insn(value = "ldp st, st2, [base, #offset]", bits = "00 101 1 010 1 offset.2:s7 st2:5 base:5 st:5")
    @Alias(value = "ldp st, st2, [base]", bits = "00 101 1 010 1 0000000 st2:5 base:5 st:5")
    static void ldpS(ArmEnv e, int st, int st2, int base, int offset) {
        long address = e.xsp(base) + offset;
        long first = VectorMemory.load(e, 2, address);
        e.f(st2, VectorMemory.load(e, 2, address + 4));
        e.f(st, first);
    }

    @Insn(value = "stnp dt, dt2, [base, #offset]", bits = "01 101 1 000 0 offset.3:s7 dt2:5 base:5 dt:5")
    @Alias(value = "stnp dt, dt2, [base]", bits = "01 101 1 000 0 0000000 dt2:5 base:5 dt:5")
    static void stnpD(ArmEnv e, int dt, int dt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.store(e, 3, address, e.f(3, dt));
        VectorMemory.store(e, 3, address + 8, e.f(3, dt2));
    }

    @Insn(value = "stp dt, dt2, [base, #offset]", bits = "01 101 1 010 0 offset.3:s7 dt2:5 base:5 dt:5")
    @Alias(value = "stp dt, dt2, [base]", bits = "01 101 1 010 0 0000000 dt2:5 base:5 dt:5")
    static void stpD(ArmEnv e, int dt, int dt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.store(e, 3, address, e.f(3, dt));
        VectorMemory.store(e, 3, address + 8, e.f(3, dt2));
    }

    @Insn(value = "ldnp dt, dt2, [base, #offset]", bits = "01 101 1 000 1 offset.3:s7 dt2:5 base:5 dt:5")
    @Alias(value = "ldnp dt, dt2, [base]", bits = "01 101 1 000 1 0000000 dt2:5 base:5 dt:5")
    static void ldnpD(ArmEnv e, int dt, int dt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        long first = VectorMemory.load(e, 3, address);
        e.f(dt2, VectorMemory.load(e, 3, address + 8));
        e.f(dt, first);
    }

    @Insn(value = "ldp dt, dt2, [base, #offset]", bits = "01 101 1 010 1 offset.3:s7 dt2:5 base:5 dt:5")
    @Alias(value = "ldp dt, dt2, [base]", bits = "01 101 1 010 1 0000000 dt2:5 base:5 dt:5")
    static void ldpD(ArmEnv e, int dt, int dt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        long first = VectorMemory.load(e, 3, address);
        e.f(dt2, VectorMemory.load(e, 3, address + 8));
        e.f(dt, first);
    }

    @Insn(value = "stnp qt, qt2, [base, #offset]", bits = "10 101 1 000 0 offset.4:s7 qt2:5 base:5 qt:5")
    @Alias(value = "stnp qt, qt2, [base]", bits = "10 101 1 000 0 0000000 qt2:5 base:5 qt:5")
    static void stnpQ(ArmEnv e, int qt, int qt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.storePair(e, qt, qt2, address);
    }

    @Insn(value = "stp qt, qt2, [base, #offset]", bits = "10 101 1 010 0 offset.4:s7 qt2:5 base:5 qt:5")
    @Alias(value = "stp qt, qt2, [base]", bits = "10 101 1 010 0 0000000 qt2:5 base:5 qt:5")
    static void stpQ(ArmEnv e, int qt, int qt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.storePair(e, qt, qt2, address);
    }

    @Insn(value = "ldnp qt, qt2, [base, #offset]", bits = "10 101 1 000 1 offset.4:s7 qt2:5 base:5 qt:5")
    @Alias(value = "ldnp qt, qt2, [base]", bits = "10 101 1 000 1 0000000 qt2:5 base:5 qt:5")
    static void ldnpQ(ArmEnv e, int qt, int qt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.loadPair(e, qt, qt2, address);
    }

    @Insn(value = "ldp qt, qt2, [base, #offset]", bits = "10 101 1 010 1 offset.4:s7 qt2:5 base:5 qt:5")
    @Alias(value = "ldp qt, qt2, [base]", bits = "10 101 1 010 1 0000000 qt2:5 base:5 qt:5")
    static void ldpQ(ArmEnv e, int qt, int qt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        VectorMemory.loadPair(e, qt, qt2, address);
    }
}
