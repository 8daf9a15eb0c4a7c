package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Addresses;
import mimus.ppc64.state.Conversions;
import mimus.ppc64.state.FloatPairs;
import mimus.ppc64.state.Ppc64Env;

/**
 * Floating-point loads and stores whose address is the sum of two registers, and those of pairs
 * (Power ISA Book I, 4.6.2 to 4.6.4).
 */
final class FloatIndexedAccess {
    private FloatIndexedAccess() {}

    @Insn(value = "lfsx frt, base, rb", bits = "011111 frt:5 base:5 rb:5 1000010111 -")
    static void lfsx(Ppc64Env e, int frt, int base, int rb) {
        e.f(frt, Conversions.widen(e.load32(e.base(base) + e.r(rb))));
    }

    @Insn(value = "lfsux frt, ra, rb", bits = "011111 frt:5 ra:5 rb:5 1000110111 -")
    static void lfsux(Ppc64Env e, int frt, int ra, int rb) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + e.r(rb);
        e.f(frt, Conversions.widen(e.load32(address)));
        e.r(ra, address);
    }

    @Insn(value = "lfdx frt, base, rb", bits = "011111 frt:5 base:5 rb:5 1001010111 -")
    static void lfdx(Ppc64Env e, int frt, int base, int rb) {
        e.f(frt, e.load64(e.base(base) + e.r(rb)));
    }

    @Insn(value = "lfdux frt, ra, rb", bits = "011111 frt:5 ra:5 rb:5 1001110111 -")
    static void lfdux(Ppc64Env e, int frt, int ra, int rb) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + e.r(rb);
        e.f(frt, e.load64(address));
        e.r(ra, address);
    }

    @Insn(value = "stfsx frs, base, rb", bits = "011111 frs:5 base:5 rb:5 1010010111 -")
    static void stfsx(Ppc64Env e, int frs, int base, int rb) {
        e.store32(e.base(base) + e.r(rb), Conversions.narrow(e.f(frs)));
    }

    @Insn(value = "stfsux frs, ra, rb", bits = "011111 frs:5 ra:5 rb:5 1010110111 -")
    static void stfsux(Ppc64Env e, int frs, int ra, int rb) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + e.r(rb);
        e.store32(address, Conversions.narrow(e.f(frs)));
        e.r(ra, address);
    }

    @Insn(value = "stfdx frs, base, rb", bits = "011111 frs:5 base:5 rb:5 1011010111 -")
    static void stfdx(Ppc64Env e, int frs, int base, int rb) {
        e.store64(e.base(base) + e.r(rb), e.f(frs));
    }

    @Insn(value = "stfdux frs, ra, rb", bits = "011111 frs:5 ra:5 rb:5 1011110111 -")
    static void stfdux(Ppc64Env e, int frs, int ra, int rb) {
        Addresses.requireRegister(e, ra);
        long address = e.r(ra) + e.r(rb);
        e.store64(address, e.f(frs));
        e.r(ra, address);
    }

    @Insn(value = "lfiwax frt, base, rb", bits = "011111 frt:5 base:5 rb:5 1101010111 -")
    static void lfiwax(Ppc64Env e, int frt, int base, int rb) {
        e.f(frt, e.load32(e.base(base) + e.r(rb)));
    }

    @Insn(value = "lfiwzx frt, base, rb", bits = "011111 frt:5 base:5 rb:5 1101110111 -")
    static void lfiwzx(Ppc64Env e, int frt, int base, int rb) {
        e.f(frt, e.load32(e.base(base) + e.r(rb)) & 0xffff_ffffL);
    }

    @Insn(value = "stfiwx frs, base, rb", bits = "011111 frs:5 base:5 rb:5 1111010111 -")
    static void stfiwx(Ppc64Env e, int frs, int base, int rb) {
        e.store32(e.base(base) + e.r(rb), (int) e.f(frs));
    }

    @Insn(value = "lfdp frtp, d(base)", bits = "111001 frtp:5 base:5 d.2:s14 00")
    static void lfdp(Ppc64Env e, int frtp, int base, int d) {
        FloatPairs.load(e, frtp, e.base(base) + d);
    }

    @Insn(value = "lfdpx frtp, base, rb", bits = "011111 frtp:5 base:5 rb:5 1100010111 -")
    static void lfdpx(Ppc64Env e, int frtp, int base, int rb) {
        FloatPairs.load(e, frtp, e.base(base) + e.r(rb));
    }

    @Insn(value = "stfdp frsp, d(base)", bits = "111101 frsp:5 base:5 d.2:s14 00")
    static void stfdp(Ppc64Env e, int frsp, int base, int d) {
        FloatPairs.store(e, frsp, e.base(base) + d);
    }

    @Insn(value = "stfdpx frsp, base, rb", bits = "011111 frsp:5 base:5 rb:5 1110010111 -")
    static void stfdpx(Ppc64Env e, int frsp, int base, int rb) {
        FloatPairs.store(e, frsp, e.base(base) + e.r(rb));
    }
}
