package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.memory.Access;
import mimus.ppc64.state.Addresses;
import mimus.ppc64.state.GeneralRegisters;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Xer;

/** Loads and stores with reversed bytes, of several registers, and of strings (Power ISA Book I, 3.3.4 to 3.3.7). */
final class MultipleAccess {
    private MultipleAccess() {}

    @Insn(value = "lhbrx rt, base, rb", bits = "011111 rt:5 base:5 rb:5 1100010110 -")
    static void lhbrx(Ppc64Env e, int rt, int base, int rb) {
        e.r(rt, Short.toUnsignedInt(Short.reverseBytes((short) e.load16(e.base(base) + e.r(rb)))));
    }

    @Insn(value = "lwbrx rt, base, rb", bits = "011111 rt:5 base:5 rb:5 1000010110 -")
    static void lwbrx(Ppc64Env e, int rt, int base, int rb) {
        e.r(rt, Integer.reverseBytes(e.load32(e.base(base) + e.r(rb))) & 0xffff_ffffL);
    }

    @Insn(value = "ldbrx rt, base, rb", bits = "011111 rt:5 base:5 rb:5 1000010100 -")
    static void ldbrx(Ppc64Env e, int rt, int base, int rb) {
        e.r(rt, Long.reverseBytes(e.load64(e.base(base) + e.r(rb))));
    }

    @Insn(value = "sthbrx rs, base, rb", bits = "011111 rs:5 base:5 rb:5 1110010110 -")
    static void sthbrx(Ppc64Env e, int rs, int base, int rb) {
        e.store16(e.base(base) + e.r(rb), Short.reverseBytes((short) e.r(rs)));
    }

    @Insn(value = "stwbrx rs, base, rb", bits = "011111 rs:5 base:5 rb:5 1010010110 -")
    static void stwbrx(Ppc64Env e, int rs, int base, int rb) {
        e.store32(e.base(base) + e.r(rb), Integer.reverseBytes((int) e.r(rs)));
    }

    @Insn(value = "stdbrx rs, base, rb", bits = "011111 rs:5 base:5 rb:5 1010010100 -")
    static void stdbrx(Ppc64Env e, int rs, int base, int rb) {
        e.store64(e.base(base) + e.r(rb), Long.reverseBytes(e.r(rs)));
    }

    @Insn(value = "lmw rt, d(base)", bits = "101110 rt:5 base:5 d:s16")
    static void lmw(Ppc64Env e, int rt, int base, int d) {
        if (base >= rt) {
            throw e.invalidForm();
        }
        GeneralRegisters.load(e, rt, Addresses.bigEndianOnly(e, e.base(base) + d, Access.READ));
    }

    @Insn(value = "stmw rs, d(base)", bits = "101111 rs:5 base:5 d:s16")
    static void stmw(Ppc64Env e, int rs, int base, int d) {
        GeneralRegisters.store(e, rs, Addresses.bigEndianOnly(e, e.base(base) + d, Access.WRITE));
    }

    @Insn(value = "lswi rt, base, nb", bits = "011111 rt:5 base:5 nb:5 1001010101 -")
    static void lswi(Ppc64Env e, int rt, int base, int nb) {
        int count = nb == 0 ? 32 : nb;
        long address = Addresses.bigEndianOnly(e, e.base(base), Access.READ);
        GeneralRegisters.requireOutside(e, rt, count, base);
        GeneralRegisters.loadString(e, rt, address, count);
    }

    @Insn(value = "lswx rt, base, rb", bits = "011111 rt:5 base:5 rb:5 1000010101 -")
    static void lswx(Ppc64Env e, int rt, int base, int rb) {
        long address = Addresses.bigEndianOnly(e, e.base(base) + e.r(rb), Access.READ);
        if (base != 0) {
            GeneralRegisters.requireOutside(e, rt, Xer.count(e), base);
        }
        GeneralRegisters.requireOutside(e, rt, Xer.count(e), rb);
        GeneralRegisters.loadString(e, rt, address, Xer.count(e));
    }

    @Insn(value = "stswi rs, base, nb", bits = "011111 rs:5 base:5 nb:5 1011010101 -")
    static void stswi(Ppc64Env e, int rs, int base, int nb) {
        GeneralRegisters.storeString(e, rs, Addresses.bigEndianOnly(e, e.base(base), Access.WRITE), nb == 0 ? 32 : nb);
    }

    @Insn(value = "stswx rs, base, rb", bits = "011111 rs:5 base:5 rb:5 1010010101 -")
    static void stswx(Ppc64Env e, int rs, int base, int rb) {
        GeneralRegisters.storeString(
                e, rs, Addresses.bigEndianOnly(e, e.base(base) + e.r(rb), Access.WRITE), Xer.count(e));
    }

    @Insn(value = "lq rtp, d(base)", bits = "111000 rtp:5 base:5 d.4:s12 ----")
    static void lq(Ppc64Env e, int rtp, int base, int d) {
        if ((rtp & 1) != 0 || rtp == base) {
            throw e.invalidForm();
        }
        GeneralRegisters.loadPair(e, rtp, e.base(base) + d);
    }

    @Insn(value = "stq rsp, d(base)", bits = "111110 rsp:5 base:5 d.2:s14 10")
    static void stq(Ppc64Env e, int rsp, int base, int d) {
        if ((rsp & 1) != 0) {
            throw e.invalidForm();
        }
        GeneralRegisters.storePair(e, rsp, e.base(base) + d);
    }
}
