package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Addresses;
import mimus.ppc64.state.Conversions;
import mimus.ppc64.state.Ppc64Env;

/** Floating-point loads and stores (Power ISA Book I, 4.6.2 and 4.6.3). */
final class FloatAccess {
    private FloatAccess() {}

    @Insn(value = "lfs frt, d(base)", bits = "110000 frt:5 base:5 d:s16")
    static void lfs(Ppc64Env e, int frt, int base, int d) {
        e.f(frt, Conversions.widen(e.load32(e.base(base) + d)));
    }

    @Insn(value = "lfsu frt, d(ra)", bits = "110001 frt:5 ra:5 d:s16")
    static void lfsu(Ppc64Env e, int frt, int ra, int d) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + d;
        e.f(frt, Conversions.widen(e.load32(address)));
        e.r(ra, address);
    }

    @Insn(value = "lfd frt, d(base)", bits = "110010 frt:5 base:5 d:s16")
    static void lfd(Ppc64Env e, int frt, int base, int d) {
        e.f(frt, e.load64(e.base(base) + d));
    }

    @Insn(value = "lfdu frt, d(ra)", bits = "110011 frt:5 ra:5 d:s16")
    static void lfdu(Ppc64Env e, int frt, int ra, int d) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + d;
        e.f(frt, e.load64(address));
        e.r(ra, address);
    }

    @Insn(value = "stfs frs, d(base)", bits = "110100 frs:5 base:5 d:s16")
    static void stfs(Ppc64Env e, int frs, int base, int d) {
        e.store32(e.base(base) + d, Conversions.narrow(e.f(frs)));
    }

    @Insn(value = "stfsu frs, d(ra)", bits = "110101 frs:5 ra:5 d:s16")
    static void stfsu(Ppc64Env e, int frs, int ra, int d) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + d;
        e.store32(address, Conversions.narrow(e.f(frs)));
        e.r(ra, address);
    }

    @Insn(value = "stfd frs, d(base)", bits = "110110 frs:5 base:5 d:s16")
    static void stfd(Ppc64Env e, int frs, int base, int d) {
        e.store64(e.base(base) + d, e.f(frs));
    }

    @Insn(value = "stfdu frs, d(ra)", bits = "110111 frs:5 ra:5 d:s16")
    static void stfdu(Ppc64Env e, int frs, int ra, int d) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + d;
        e.store64(address, e.f(frs));
        e.r(ra, address);
    }
}
