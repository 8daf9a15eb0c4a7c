package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Conversions;
import mimus.ppc64.state.Lanes;
import mimus.ppc64.state.Ppc64Env;

/** Vector-scalar loads and stores (Power ISA Book I, 7.6.1). */
final class VsxAccess {
    private VsxAccess() {}

    @Insn(value = "lxvd2x xt, base, rb", bits = "011111 xt:5 base:5 rb:5 1101001100 xt.5:1")
    static void lxvd2x(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        long first = e.load64(address);
        long second = e.load64(address + 8);
        e.x(xt, first, second);
    }

    @Insn(value = "lxvw4x xt, base, rb", bits = "011111 xt:5 base:5 rb:5 1100001100 xt.5:1")
    static void lxvw4x(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        long first = e.load64(address);
        long second = e.load64(address + 8);
        e.x(xt, e.words(first), e.words(second));
    }

    @Insn(value = "lxvdsx xt, base, rb", bits = "011111 xt:5 base:5 rb:5 0101001100 xt.5:1")
    static void lxvdsx(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        long value = e.load64(address);
        e.x(xt, value, value);
    }

    @Insn(value = "lxsdx xt, base, rb", bits = "011111 xt:5 base:5 rb:5 1001001100 xt.5:1")
    static void lxsdx(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.x(xt, e.load64(address), 0);
    }

    @Insn(value = "lxsspx xt, base, rb", bits = "011111 xt:5 base:5 rb:5 1000001100 xt.5:1")
    static void lxsspx(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.x(xt, Conversions.widen(e.load32(address)), 0);
    }

    @Insn(value = "lxsiwax xt, base, rb", bits = "011111 xt:5 base:5 rb:5 0001001100 xt.5:1")
    static void lxsiwax(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.x(xt, e.load32(address), 0);
    }

    @Insn(value = "lxsiwzx xt, base, rb", bits = "011111 xt:5 base:5 rb:5 0000001100 xt.5:1")
    static void lxsiwzx(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.x(xt, e.load32(address) & 0xffff_ffffL, 0);
    }

    @Insn(value = "lxvx xt, base, rb", bits = "011111 xt:5 base:5 rb:5 0100001100 xt.5:1", feature = "power9")
    static void lxvx(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        long first = e.load64(address);
        long second = e.load64(address + 8);
        e.x(xt, e.bigEndian() ? first : second, e.bigEndian() ? second : first);
    }

    @Insn(value = "lxvwsx xt, base, rb", bits = "011111 xt:5 base:5 rb:5 0101101100 xt.5:1", feature = "power9")
    static void lxvwsx(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        long value = Lanes.repeat(32, e.load32(address));
        e.x(xt, value, value);
    }

    @Insn(value = "lxsibzx xt, base, rb", bits = "011111 xt:5 base:5 rb:5 1100001101 xt.5:1", feature = "power9")
    static void lxsibzx(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.x(xt, e.load8(address), 0);
    }

    @Insn(value = "lxsihzx xt, base, rb", bits = "011111 xt:5 base:5 rb:5 1100101101 xt.5:1", feature = "power9")
    static void lxsihzx(Ppc64Env e, int xt, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.x(xt, e.load16(address), 0);
    }

    @Insn(value = "stxvd2x xs, base, rb", bits = "011111 xs:5 base:5 rb:5 1111001100 xs.5:1")
    static void stxvd2x(Ppc64Env e, int xs, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.store64(address, e.xh(xs));
        e.store64(address + 8, e.xl(xs));
    }

    @Insn(value = "stxvw4x xs, base, rb", bits = "011111 xs:5 base:5 rb:5 1110001100 xs.5:1")
    static void stxvw4x(Ppc64Env e, int xs, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.store64(address, e.words(e.xh(xs)));
        e.store64(address + 8, e.words(e.xl(xs)));
    }

    @Insn(value = "stxsdx xs, base, rb", bits = "011111 xs:5 base:5 rb:5 1011001100 xs.5:1")
    static void stxsdx(Ppc64Env e, int xs, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.store64(address, e.xh(xs));
    }

    @Insn(value = "stxsspx xs, base, rb", bits = "011111 xs:5 base:5 rb:5 1010001100 xs.5:1")
    static void stxsspx(Ppc64Env e, int xs, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.store32(address, Conversions.narrow(e.xh(xs)));
    }

    @Insn(value = "stxsiwx xs, base, rb", bits = "011111 xs:5 base:5 rb:5 0010001100 xs.5:1")
    static void stxsiwx(Ppc64Env e, int xs, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.store32(address, (int) e.xh(xs));
    }

    @Insn(value = "stxvx xs, base, rb", bits = "011111 xs:5 base:5 rb:5 0110001100 xs.5:1", feature = "power9")
    static void stxvx(Ppc64Env e, int xs, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.store64(address, e.bigEndian() ? e.xh(xs) : e.xl(xs));
        e.store64(address + 8, e.bigEndian() ? e.xl(xs) : e.xh(xs));
    }

    @Insn(value = "stxsibx xs, base, rb", bits = "011111 xs:5 base:5 rb:5 1110001101 xs.5:1", feature = "power9")
    static void stxsibx(Ppc64Env e, int xs, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.store8(address, (int) e.xh(xs));
    }

    @Insn(value = "stxsihx xs, base, rb", bits = "011111 xs:5 base:5 rb:5 1110101101 xs.5:1", feature = "power9")
    static void stxsihx(Ppc64Env e, int xs, int base, int rb) {
        long address = e.base(base) + e.r(rb);
        e.store16(address, (int) e.xh(xs));
    }
}
