package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Loads and stores of two general registers that move their base register on. */
final class IndexedPairs {
    private IndexedPairs() {}

    @Insn(value = "stp wt, wt2, [base], #offset", bits = "00 101 0 001 0 offset.2:s7 wt2:5 base:5 wt:5")
    static void stpPostW(ArmEnv e, int wt, int wt2, int base, int offset) {
        long address = e.xsp(base);
        e.store32(address, e.w(wt));
        e.store32(address + 4, e.w(wt2));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldp wt, wt2, [base], #offset", bits = "00 101 0 001 1 offset.2:s7 wt2:5 base:5 wt:5")
    static void ldpPostW(ArmEnv e, int wt, int wt2, int base, int offset) {
        long address = e.xsp(base);
        int first = e.load32(address);
        e.w(wt2, e.load32(address + 4));
        e.w(wt, first);
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldpsw xt, xt2, [base], #offset", bits = "01 101 0 001 1 offset.2:s7 xt2:5 base:5 xt:5")
    static void ldpswPost(ArmEnv e, int xt, int xt2, int base, int offset) {
        long address = e.xsp(base);
        int first = e.load32(address);
        e.x(xt2, e.load32(address + 4));
        e.x(xt, first);
        e.xsp(base, address + offset);
    }

    @Insn(value = "stp xt, xt2, [base], #offset", bits = "10 101 0 001 0 offset.3:s7 xt2:5 base:5 xt:5")
    static void stpPost(ArmEnv e, int xt, int xt2, int base, int offset) {
        long address = e.xsp(base);
        e.store64(address, e.x(xt));
        e.store64(address + 8, e.x(xt2));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldp xt, xt2, [base], #offset", bits = "10 101 0 001 1 offset.3:s7 xt2:5 base:5 xt:5")
    static void ldpPost(ArmEnv e, int xt, int xt2, int base, int offset) {
        long address = e.xsp(base);
        long first = e.load64(address);
        e.x(xt2, e.load64(address + 8));
        e.x(xt, first);
        e.xsp(base, address + offset);
    }

    @Insn(value = "stp wt, wt2, [base, #offset]!", bits = "00 101 0 011 0 offset.2:s7 wt2:5 base:5 wt:5")
    static void stpPreW(ArmEnv e, int wt, int wt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.store32(address, e.w(wt));
        e.store32(address + 4, e.w(wt2));
        e.xsp(base, address);
    }

    @Insn(value = "ldp wt, wt2, [base, #offset]!", bits = "00 101 0 011 1 offset.2:s7 wt2:5 base:5 wt:5")
    static void ldpPreW(ArmEnv e, int wt, int wt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        int first = e.load32(address);
        e.w(wt2, e.load32(address + 4));
        e.w(wt, first);
        e.xsp(base, address);
    }

    @Insn(value = "ldpsw xt, xt2, [base, #offset]!", bits = "01 101 0 011 1 offset.2:s7 xt2:5 base:5 xt:5")
    static void ldpswPre(ArmEnv e, int xt, int xt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        int first = e.load32(address);
        e.x(xt2, e.load32(address + 4));
        e.x(xt, first);
        e.xsp(base, address);
    }

    @Insn(value = "stp xt, xt2, [base, #offset]!", bits = "10 101 0 011 0 offset.3:s7 xt2:5 base:5 xt:5")
    static void stpPre(ArmEnv e, int xt, int xt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.store64(address, e.x(xt));
        e.store64(address + 8, e.x(xt2));
        e.xsp(base, address);
    }

    @Insn(value = "ldp xt, xt2, [base, #offset]!", bits = "10 101 0 011 1 offset.3:s7 xt2:5 base:5 xt:5")
    static void ldpPre(ArmEnv e, int xt, int xt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        long first = e.load64(address);
        e.x(xt2, e.load64(address + 8));
        e.x(xt, first);
        e.xsp(base, address);
    }
}
