package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Loads and stores of two general registers. */
final class Pairs {
    private Pairs() {}

    @Insn(value = "stp wt, wt2, [base, #offset]", bits = "00 101 0 010 0 offset.2:s7 wt2:5 base:5 wt:5")
    @Alias(value = "stp wt, wt2, [base]", bits = "00 101 0 010 0 0000000 wt2:5 base:5 wt:5")
    static void stpW(ArmEnv e, int wt, int wt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.store32(address, e.w(wt));
        e.store32(address + 4, e.w(wt2));
    }

    @Insn(value = "ldp wt, wt2, [base, #offset]", bits = "00 101 0 010 1 offset.2:s7 wt2:5 base:5 wt:5")
    @Alias(value = "ldp wt, wt2, [base]", bits = "00 101 0 010 1 0000000 wt2:5 base:5 wt:5")
    static void ldpW(ArmEnv e, int wt, int wt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        int first = e.load32(address);
        e.w(wt2, e.load32(address + 4));
        e.w(wt, first);
    }

    @Insn(value = "ldpsw xt, xt2, [base, #offset]", bits = "01 101 0 010 1 offset.2:s7 xt2:5 base:5 xt:5")
    @Alias(value = "ldpsw xt, xt2, [base]", bits = "01 101 0 010 1 0000000 xt2:5 base:5 xt:5")
    static void ldpsw(ArmEnv e, int xt, int xt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        int first = e.load32(address);
        e.x(xt2, e.load32(address + 4));
        e.x(xt, first);
    }

    @Insn(value = "stp xt, xt2, [base, #offset]", bits = "10 101 0 010 0 offset.3:s7 xt2:5 base:5 xt:5")
    @Alias(value = "stp xt, xt2, [base]", bits = "10 101 0 010 0 0000000 xt2:5 base:5 xt:5")
    static void stp(ArmEnv e, int xt, int xt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.store64(address, e.x(xt));
        e.store64(address + 8, e.x(xt2));
    }

    @Insn(value = "ldp xt, xt2, [base, #offset]", bits = "10 101 0 010 1 offset.3:s7 xt2:5 base:5 xt:5")
    @Alias(value = "ldp xt, xt2, [base]", bits = "10 101 0 010 1 0000000 xt2:5 base:5 xt:5")
    static void ldp(ArmEnv e, int xt, int xt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        long first = e.load64(address);
        e.x(xt2, e.load64(address + 8));
        e.x(xt, first);
    }

    @Insn(value = "stnp wt, wt2, [base, #offset]", bits = "00 101 0 000 0 offset.2:s7 wt2:5 base:5 wt:5")
    @Alias(value = "stnp wt, wt2, [base]", bits = "00 101 0 000 0 0000000 wt2:5 base:5 wt:5")
    static void stnpW(ArmEnv e, int wt, int wt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.store32(address, e.w(wt));
        e.store32(address + 4, e.w(wt2));
    }

    @Insn(value = "ldnp wt, wt2, [base, #offset]", bits = "00 101 0 000 1 offset.2:s7 wt2:5 base:5 wt:5")
    @Alias(value = "ldnp wt, wt2, [base]", bits = "00 101 0 000 1 0000000 wt2:5 base:5 wt:5")
    static void ldnpW(ArmEnv e, int wt, int wt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        int first = e.load32(address);
        e.w(wt2, e.load32(address + 4));
        e.w(wt, first);
    }

    @Insn(value = "stnp xt, xt2, [base, #offset]", bits = "10 101 0 000 0 offset.3:s7 xt2:5 base:5 xt:5")
    @Alias(value = "stnp xt, xt2, [base]", bits = "10 101 0 000 0 0000000 xt2:5 base:5 xt:5")
    static void stnp(ArmEnv e, int xt, int xt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.store64(address, e.x(xt));
        e.store64(address + 8, e.x(xt2));
    }

    @Insn(value = "ldnp xt, xt2, [base, #offset]", bits = "10 101 0 000 1 offset.3:s7 xt2:5 base:5 xt:5")
    @Alias(value = "ldnp xt, xt2, [base]", bits = "10 101 0 000 1 0000000 xt2:5 base:5 xt:5")
    static void ldnp(ArmEnv e, int xt, int xt2, int base, int offset) {
        long address = e.xsp(base) + offset;
        long first = e.load64(address);
        e.x(xt2, e.load64(address + 8));
        e.x(xt, first);
    }
}
