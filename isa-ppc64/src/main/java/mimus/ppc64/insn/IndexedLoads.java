package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Addresses;
import mimus.ppc64.state.Ppc64Env;

/** Fixed-point loads whose address is the sum of two registers (Power ISA Book I, 3.3.2). */
final class IndexedLoads {
    private IndexedLoads() {}

    @Insn(value = "lbzx rt, base, rb", bits = "011111 rt:5 base:5 rb:5 0001010111 -")
    static void lbzx(Ppc64Env e, int rt, int base, int rb) {
        e.r(rt, e.load8(e.base(base) + e.r(rb)));
    }

    @Insn(value = "lbzux rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 0001110111 -")
    static void lbzux(Ppc64Env e, int rt, int ra, int rb) {
        Addresses.requireUpdate(e, ra, rt);
        long address = e.r(ra) + e.r(rb);
        e.r(rt, e.load8(address));
        e.r(ra, address);
    }

    @Insn(value = "lhzx rt, base, rb", bits = "011111 rt:5 base:5 rb:5 0100010111 -")
    static void lhzx(Ppc64Env e, int rt, int base, int rb) {
        e.r(rt, e.load16(e.base(base) + e.r(rb)));
    }

    @Insn(value = "lhzux rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 0100110111 -")
    static void lhzux(Ppc64Env e, int rt, int ra, int rb) {
        Addresses.requireUpdate(e, ra, rt);
        long address = e.r(ra) + e.r(rb);
        e.r(rt, e.load16(address));
        e.r(ra, address);
    }

    @Insn(value = "lhax rt, base, rb", bits = "011111 rt:5 base:5 rb:5 0101010111 -")
    static void lhax(Ppc64Env e, int rt, int base, int rb) {
        e.r(rt, (short) e.load16(e.base(base) + e.r(rb)));
    }

    @Insn(value = "lhaux rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 0101110111 -")
    static void lhaux(Ppc64Env e, int rt, int ra, int rb) {
        Addresses.requireUpdate(e, ra, rt);
        long address = e.r(ra) + e.r(rb);
        e.r(rt, (short) e.load16(address));
        e.r(ra, address);
    }

    @Insn(value = "lwzx rt, base, rb", bits = "011111 rt:5 base:5 rb:5 0000010111 -")
    static void lwzx(Ppc64Env e, int rt, int base, int rb) {
        e.r(rt, e.load32(e.base(base) + e.r(rb)) & 0xffff_ffffL);
    }

    @Insn(value = "lwzux rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 0000110111 -")
    static void lwzux(Ppc64Env e, int rt, int ra, int rb) {
        Addresses.requireUpdate(e, ra, rt);
        long address = e.r(ra) + e.r(rb);
        e.r(rt, e.load32(address) & 0xffff_ffffL);
        e.r(ra, address);
    }

    @Insn(value = "lwax rt, base, rb", bits = "011111 rt:5 base:5 rb:5 0101010101 -")
    static void lwax(Ppc64Env e, int rt, int base, int rb) {
        e.r(rt, e.load32(e.base(base) + e.r(rb)));
    }

    @Insn(value = "lwaux rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 0101110101 -")
    static void lwaux(Ppc64Env e, int rt, int ra, int rb) {
        Addresses.requireUpdate(e, ra, rt);
        long address = e.r(ra) + e.r(rb);
        e.r(rt, e.load32(address));
        e.r(ra, address);
    }

    @Insn(value = "ldx rt, base, rb", bits = "011111 rt:5 base:5 rb:5 0000010101 -")
    static void ldx(Ppc64Env e, int rt, int base, int rb) {
        e.r(rt, e.load64(e.base(base) + e.r(rb)));
    }

    @Insn(value = "ldux rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 0000110101 -")
    static void ldux(Ppc64Env e, int rt, int ra, int rb) {
        Addresses.requireUpdate(e, ra, rt);
        long address = e.r(ra) + e.r(rb);
        e.r(rt, e.load64(address));
        e.r(ra, address);
    }
}
