package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Addresses;
import mimus.ppc64.state.Ppc64Env;

/** Fixed-point loads (Power ISA Book I, 3.3.2). */
final class Loads {
    private Loads() {}

    @Insn(value = "lbz rt, d(base)", bits = "100010 rt:5 base:5 d:s16")
    static void lbz(Ppc64Env e, int rt, int base, int d) {
        e.r(rt, e.load8(e.base(base) + d));
    }

    @Insn(value = "lbzu rt, d(ra)", bits = "100011 rt:5 ra:5 d:s16")
    static void lbzu(Ppc64Env e, int rt, int ra, int d) {
        Addresses.requireUpdate(e, ra, rt);
        long address = e.r(ra) + d;
        e.r(rt, e.load8(address));
        e.r(ra, address);
    }

    @Insn(value = "lhz rt, d(base)", bits = "101000 rt:5 base:5 d:s16")
    static void lhz(Ppc64Env e, int rt, int base, int d) {
        e.r(rt, e.load16(e.base(base) + d));
    }

    @Insn(value = "lhzu rt, d(ra)", bits = "101001 rt:5 ra:5 d:s16")
    static void lhzu(Ppc64Env e, int rt, int ra, int d) {
        Addresses.requireUpdate(e, ra, rt);
        long address = e.r(ra) + d;
        e.r(rt, e.load16(address));
        e.r(ra, address);
    }

    @Insn(value = "lha rt, d(base)", bits = "101010 rt:5 base:5 d:s16")
    static void lha(Ppc64Env e, int rt, int base, int d) {
        e.r(rt, (short) e.load16(e.base(base) + d));
    }

    @Insn(value = "lhau rt, d(ra)", bits = "101011 rt:5 ra:5 d:s16")
    static void lhau(Ppc64Env e, int rt, int ra, int d) {
        Addresses.requireUpdate(e, ra, rt);
        long address = e.r(ra) + d;
        e.r(rt, (short) e.load16(address));
        e.r(ra, address);
    }

    @Insn(value = "lwz rt, d(base)", bits = "100000 rt:5 base:5 d:s16")
    static void lwz(Ppc64Env e, int rt, int base, int d) {
        e.r(rt, e.load32(e.base(base) + d) & 0xffff_ffffL);
    }

    @Insn(value = "lwzu rt, d(ra)", bits = "100001 rt:5 ra:5 d:s16")
    static void lwzu(Ppc64Env e, int rt, int ra, int d) {
        Addresses.requireUpdate(e, ra, rt);
        long address = e.r(ra) + d;
        e.r(rt, e.load32(address) & 0xffff_ffffL);
        e.r(ra, address);
    }

    @Insn(value = "lwa rt, d(base)", bits = "111010 rt:5 base:5 d.2:s14 10")
    static void lwa(Ppc64Env e, int rt, int base, int d) {
        e.r(rt, e.load32(e.base(base) + d));
    }

    @Insn(value = "ld rt, d(base)", bits = "111010 rt:5 base:5 d.2:s14 00")
    static void ld(Ppc64Env e, int rt, int base, int d) {
        e.r(rt, e.load64(e.base(base) + d));
    }

    @Insn(value = "ldu rt, d(ra)", bits = "111010 rt:5 ra:5 d.2:s14 01")
    static void ldu(Ppc64Env e, int rt, int ra, int d) {
        Addresses.requireUpdate(e, ra, rt);
        long address = e.r(ra) + d;
        e.r(rt, e.load64(address));
        e.r(ra, address);
    }
}
