package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads that acquire and stores that release, with an offset that is not scaled. */
final class OrderedUnscaled {
    private OrderedUnscaled() {}

    @Insn(value = "stlurb wt, [base, #offset]", bits = "00 011001 00 0 offset:s9 00 base:5 wt:5", feature = "lrcpc2")
    @Alias(value = "stlurb wt, [base]", bits = "00 011001 00 0 000000000 00 base:5 wt:5")
    static void stlurb(ArmEnv e, int wt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 1, Access.WRITE);
        e.store8(address, e.w(wt));
    }

    @Insn(value = "ldapurb wt, [base, #offset]", bits = "00 011001 01 0 offset:s9 00 base:5 wt:5", feature = "lrcpc2")
    @Alias(value = "ldapurb wt, [base]", bits = "00 011001 01 0 000000000 00 base:5 wt:5")
    static void ldapurb(ArmEnv e, int wt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 1, Access.READ);
        e.w(wt, e.load8(address));
    }

    @Insn(value = "ldapursb xt, [base, #offset]", bits = "00 011001 10 0 offset:s9 00 base:5 xt:5", feature = "lrcpc2")
    @Alias(value = "ldapursb xt, [base]", bits = "00 011001 10 0 000000000 00 base:5 xt:5")
    static void ldapursb(ArmEnv e, int xt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 1, Access.READ);
        e.x(xt, (byte) e.load8(address));
    }

    @Insn(value = "ldapursb wt, [base, #offset]", bits = "00 011001 11 0 offset:s9 00 base:5 wt:5", feature = "lrcpc2")
    @Alias(value = "ldapursb wt, [base]", bits = "00 011001 11 0 000000000 00 base:5 wt:5")
    static void ldapursbW(ArmEnv e, int wt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 1, Access.READ);
        e.w(wt, (byte) e.load8(address));
    }

    @Insn(value = "stlurh wt, [base, #offset]", bits = "01 011001 00 0 offset:s9 00 base:5 wt:5", feature = "lrcpc2")
    @Alias(value = "stlurh wt, [base]", bits = "01 011001 00 0 000000000 00 base:5 wt:5")
    static void stlurh(ArmEnv e, int wt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 2, Access.WRITE);
        e.store16(address, e.w(wt));
    }

    @Insn(value = "ldapurh wt, [base, #offset]", bits = "01 011001 01 0 offset:s9 00 base:5 wt:5", feature = "lrcpc2")
    @Alias(value = "ldapurh wt, [base]", bits = "01 011001 01 0 000000000 00 base:5 wt:5")
    static void ldapurh(ArmEnv e, int wt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 2, Access.READ);
        e.w(wt, e.load16(address));
    }

    @Insn(value = "ldapursh xt, [base, #offset]", bits = "01 011001 10 0 offset:s9 00 base:5 xt:5", feature = "lrcpc2")
    @Alias(value = "ldapursh xt, [base]", bits = "01 011001 10 0 000000000 00 base:5 xt:5")
    static void ldapursh(ArmEnv e, int xt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 2, Access.READ);
        e.x(xt, (short) e.load16(address));
    }

    @Insn(value = "ldapursh wt, [base, #offset]", bits = "01 011001 11 0 offset:s9 00 base:5 wt:5", feature = "lrcpc2")
    @Alias(value = "ldapursh wt, [base]", bits = "01 011001 11 0 000000000 00 base:5 wt:5")
    static void ldapurshW(ArmEnv e, int wt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 2, Access.READ);
        e.w(wt, (short) e.load16(address));
    }

    @Insn(value = "stlur wt, [base, #offset]", bits = "10 011001 00 0 offset:s9 00 base:5 wt:5", feature = "lrcpc2")
    @Alias(value = "stlur wt, [base]", bits = "10 011001 00 0 000000000 00 base:5 wt:5")
    static void stlurW(ArmEnv e, int wt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 4, Access.WRITE);
        e.store32(address, e.w(wt));
    }

    @Insn(value = "ldapur wt, [base, #offset]", bits = "10 011001 01 0 offset:s9 00 base:5 wt:5", feature = "lrcpc2")
    @Alias(value = "ldapur wt, [base]", bits = "10 011001 01 0 000000000 00 base:5 wt:5")
    static void ldapurW(ArmEnv e, int wt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 4, Access.READ);
        e.w(wt, e.load32(address));
    }

    @Insn(value = "ldapursw xt, [base, #offset]", bits = "10 011001 10 0 offset:s9 00 base:5 xt:5", feature = "lrcpc2")
    @Alias(value = "ldapursw xt, [base]", bits = "10 011001 10 0 000000000 00 base:5 xt:5")
    static void ldapursw(ArmEnv e, int xt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 4, Access.READ);
        e.x(xt, e.load32(address));
    }

    @Insn(value = "stlur xt, [base, #offset]", bits = "11 011001 00 0 offset:s9 00 base:5 xt:5", feature = "lrcpc2")
    @Alias(value = "stlur xt, [base]", bits = "11 011001 00 0 000000000 00 base:5 xt:5")
    static void stlur(ArmEnv e, int xt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 8, Access.WRITE);
        e.store64(address, e.x(xt));
    }

    @Insn(value = "ldapur xt, [base, #offset]", bits = "11 011001 01 0 offset:s9 00 base:5 xt:5", feature = "lrcpc2")
    @Alias(value = "ldapur xt, [base]", bits = "11 011001 01 0 000000000 00 base:5 xt:5")
    static void ldapur(ArmEnv e, int xt, int base, int offset) {
        long address = e.aligned(e.xsp(base) + offset, 8, Access.READ);
        e.x(xt, e.load64(address));
    }
}
