package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Conversions;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.VectorElements;

/** Vector-scalar loads and stores of ISA 3.0: with displacements, and with lengths (Power ISA 3.0 Book I, 7.6.1). */
final class VsxAccess3 {
    private VsxAccess3() {}

    @Insn(value = "lxv xt, d(base)", bits = "111101 xt:5 base:5 d.4:s12 xt.5:1 001", feature = "power9")
    static void lxv(Ppc64Env e, int xt, int base, int d) {
        long address = e.base(base) + d;
        long first = e.load64(address);
        long second = e.load64(address + 8);
        e.x(xt, e.bigEndian() ? first : second, e.bigEndian() ? second : first);
    }

    @Insn(value = "stxv xs, d(base)", bits = "111101 xs:5 base:5 d.4:s12 xs.5:1 101", feature = "power9")
    static void stxv(Ppc64Env e, int xs, int base, int d) {
        long address = e.base(base) + d;
        e.store64(address, e.bigEndian() ? e.xh(xs) : e.xl(xs));
        e.store64(address + 8, e.bigEndian() ? e.xl(xs) : e.xh(xs));
    }

    @Insn(value = "lxsd vrt, d(base)", bits = "111001 vrt:5 base:5 d.2:s14 10", feature = "power9")
    static void lxsd(Ppc64Env e, int vrt, int base, int d) {
        e.v(vrt, e.load64(e.base(base) + d), 0);
    }

    @Insn(value = "lxssp vrt, d(base)", bits = "111001 vrt:5 base:5 d.2:s14 11", feature = "power9")
    static void lxssp(Ppc64Env e, int vrt, int base, int d) {
        e.v(vrt, Conversions.widen(e.load32(e.base(base) + d)), 0);
    }

    @Insn(value = "stxsd vrs, d(base)", bits = "111101 vrs:5 base:5 d.2:s14 10", feature = "power9")
    static void stxsd(Ppc64Env e, int vrs, int base, int d) {
        e.store64(e.base(base) + d, e.vh(vrs));
    }

    @Insn(value = "stxssp vrs, d(base)", bits = "111101 vrs:5 base:5 d.2:s14 11", feature = "power9")
    static void stxssp(Ppc64Env e, int vrs, int base, int d) {
        e.store32(e.base(base) + d, Conversions.narrow(e.vh(vrs)));
    }

    @Insn(value = "lxvl xt, base, rb", bits = "011111 xt:5 base:5 rb:5 0100001101 xt.5:1", feature = "power9")
    static void lxvl(Ppc64Env e, int xt, int base, int rb) {
        VectorElements.load(e, xt, e.base(base), e.r(rb) >>> 56, false);
    }

    @Insn(value = "lxvll xt, base, rb", bits = "011111 xt:5 base:5 rb:5 0100101101 xt.5:1", feature = "power9")
    static void lxvll(Ppc64Env e, int xt, int base, int rb) {
        VectorElements.load(e, xt, e.base(base), e.r(rb) >>> 56, true);
    }

    @Insn(value = "stxvl xs, base, rb", bits = "011111 xs:5 base:5 rb:5 0110001101 xs.5:1", feature = "power9")
    static void stxvl(Ppc64Env e, int xs, int base, int rb) {
        VectorElements.store(e, xs, e.base(base), e.r(rb) >>> 56, false);
    }

    @Insn(value = "stxvll xs, base, rb", bits = "011111 xs:5 base:5 rb:5 0110101101 xs.5:1", feature = "power9")
    static void stxvll(Ppc64Env e, int xs, int base, int rb) {
        VectorElements.store(e, xs, e.base(base), e.r(rb) >>> 56, true);
    }

    @Insn(value = "lxvb16x xt, base, rb", bits = "011111 xt:5 base:5 rb:5 1101101100 xt.5:1", feature = "power9")
    static void lxvb16x(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        long first = e.load64(address);
        long second = e.load64(address + 8);
        e.x(xt, e.bytes(first), e.bytes(second));
    }

    @Insn(value = "stxvb16x xs, base, rb", bits = "011111 xs:5 base:5 rb:5 1111101100 xs.5:1", feature = "power9")
    static void stxvb16x(Ppc64Env e, int xs, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.store64(address, e.bytes(e.xh(xs)));
        e.store64(address + 8, e.bytes(e.xl(xs)));
    }

    @Insn(value = "lxvh8x xt, base, rb", bits = "011111 xt:5 base:5 rb:5 1100101100 xt.5:1", feature = "power9")
    static void lxvh8x(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        long first = e.load64(address);
        long second = e.load64(address + 8);
        e.x(xt, e.halfwords(first), e.halfwords(second));
    }

    @Insn(value = "stxvh8x xs, base, rb", bits = "011111 xs:5 base:5 rb:5 1110101100 xs.5:1", feature = "power9")
    static void stxvh8x(Ppc64Env e, int xs, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.store64(address, e.halfwords(e.xh(xs)));
        e.store64(address + 8, e.halfwords(e.xl(xs)));
    }
}
