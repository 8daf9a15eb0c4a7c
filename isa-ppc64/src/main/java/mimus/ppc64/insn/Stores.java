package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Addresses;
import mimus.ppc64.state.Ppc64Env;

/** Fixed-point stores (Power ISA Book I, 3.3.3). */
final class Stores {
    private Stores() {}

    @Insn(value = "stb rs, d(base)", bits = "100110 rs:5 base:5 d:s16")
    static void stb(Ppc64Env e, int rs, int base, int d) {
        e.store8(e.base(base) + d, (int) e.r(rs));
    }

    @Insn(value = "stbu rs, d(ra)", bits = "100111 rs:5 ra:5 d:s16")
    static void stbu(Ppc64Env e, int rs, int ra, int d) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + d;
        e.store8(address, (int) e.r(rs));
        e.r(ra, address);
    }

    @Insn(value = "sth rs, d(base)", bits = "101100 rs:5 base:5 d:s16")
    static void sth(Ppc64Env e, int rs, int base, int d) {
        e.store16(e.base(base) + d, (int) e.r(rs));
    }

    @Insn(value = "sthu rs, d(ra)", bits = "101101 rs:5 ra:5 d:s16")
    static void sthu(Ppc64Env e, int rs, int ra, int d) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + d;
        e.store16(address, (int) e.r(rs));
        e.r(ra, address);
    }

    @Insn(value = "stw rs, d(base)", bits = "100100 rs:5 base:5 d:s16")
    static void stw(Ppc64Env e, int rs, int base, int d) {
        e.store32(e.base(base) + d, (int) e.r(rs));
    }

    @Insn(value = "stwu rs, d(ra)", bits = "100101 rs:5 ra:5 d:s16")
    static void stwu(Ppc64Env e, int rs, int ra, int d) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + d;
        e.store32(address, (int) e.r(rs));
        e.r(ra, address);
    }

    @Insn(value = "std rs, d(base)", bits = "111110 rs:5 base:5 d.2:s14 00")
    static void std(Ppc64Env e, int rs, int base, int d) {
        e.store64(e.base(base) + d, e.r(rs));
    }

    @Insn(value = "stdu rs, d(ra)", bits = "111110 rs:5 ra:5 d.2:s14 01")
    static void stdu(Ppc64Env e, int rs, int ra, int d) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + d;
        e.store64(address, e.r(rs));
        e.r(ra, address);
    }
}
