package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Addresses;
import mimus.ppc64.state.Ppc64Env;

/** Fixed-point stores whose address is the sum of two registers (Power ISA Book I, 3.3.3). */
final class IndexedStores {
    private IndexedStores() {}

    @Insn(value = "stbx rs, base, rb", bits = "011111 rs:5 base:5 rb:5 0011010111 -")
    static void stbx(Ppc64Env e, int rs, int base, int rb) {
        e.store8(e.base(base) + e.r(rb), (int) e.r(rs));
    }

    @Insn(value = "stbux rs, ra, rb", bits = "011111 rs:5 ra:5 rb:5 0011110111 -")
    static void stbux(Ppc64Env e, int rs, int ra, int rb) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + e.r(rb);
        e.store8(address, (int) e.r(rs));
        e.r(ra, address);
    }

    @Insn(value = "sthx rs, base, rb", bits = "011111 rs:5 base:5 rb:5 0110010111 -")
    static void sthx(Ppc64Env e, int rs, int base, int rb) {
        e.store16(e.base(base) + e.r(rb), (int) e.r(rs));
    }

    @Insn(value = "sthux rs, ra, rb", bits = "011111 rs:5 ra:5 rb:5 0110110111 -")
    static void sthux(Ppc64Env e, int rs, int ra, int rb) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + e.r(rb);
        e.store16(address, (int) e.r(rs));
        e.r(ra, address);
    }

    @Insn(value = "stwx rs, base, rb", bits = "011111 rs:5 base:5 rb:5 0010010111 -")
    static void stwx(Ppc64Env e, int rs, int base, int rb) {
        e.store32(e.base(base) + e.r(rb), (int) e.r(rs));
    }

    @Insn(value = "stwux rs, ra, rb", bits = "011111 rs:5 ra:5 rb:5 0010110111 -")
    static void stwux(Ppc64Env e, int rs, int ra, int rb) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + e.r(rb);
        e.store32(address, (int) e.r(rs));
        e.r(ra, address);
    }

    @Insn(value = "stdx rs, base, rb", bits = "011111 rs:5 base:5 rb:5 0010010101 -")
    static void stdx(Ppc64Env e, int rs, int base, int rb) {
        e.store64(e.base(base) + e.r(rb), e.r(rs));
    }

    @Insn(value = "stdux rs, ra, rb", bits = "011111 rs:5 ra:5 rb:5 0010110101 -")
    static void stdux(Ppc64Env e, int rs, int ra, int rb) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + e.r(rb);
        e.store64(address, e.r(rs));
        e.r(ra, address);
    }
}
