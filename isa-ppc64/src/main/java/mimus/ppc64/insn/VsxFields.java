package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.FloatFields;
import mimus.ppc64.state.FloatTests;
import mimus.ppc64.state.Ppc64Env;

/** Exponents, significands and classes of floating-point numbers (Power ISA 3.0 Book I, 7.6.1.7). */
final class VsxFields {
    private VsxFields() {}

    @Insn(value = "xsiexpdp xt, ra, rb", bits = "111100 xt:5 ra:5 rb:5 1110010110 xt.5:1", feature = "power9")
    static void xsiexpdp(Ppc64Env e, int xt, int ra, int rb) {
        e.x(xt, FloatFields.withExponent(e.r(ra), e.r(rb)), 0);
    }

    @Insn(value = "xsxexpdp rt, xb", bits = "111100 rt:5 00000 xb:5 101011011 xb.5:1 0", feature = "power9")
    static void xsxexpdp(Ppc64Env e, int rt, int xb) {
        e.r(rt, FloatFields.exponent(e.xh(xb)));
    }

    @Insn(value = "xsxsigdp rt, xb", bits = "111100 rt:5 00001 xb:5 101011011 xb.5:1 0", feature = "power9")
    static void xsxsigdp(Ppc64Env e, int rt, int xb) {
        e.r(rt, FloatFields.significand(e.xh(xb)));
    }

    @Insn(
            value = "xviexpdp xt, xa, xb",
            bits = "111100 xt:5 xa:5 xb:5 11111000 xa.5:1 xb.5:1 xt.5:1",
            feature = "power9")
    static void xviexpdp(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, FloatFields.withExponent(e.xh(xa), e.xh(xb)), FloatFields.withExponent(e.xl(xa), e.xl(xb)));
    }

    @Insn(
            value = "xviexpsp xt, xa, xb",
            bits = "111100 xt:5 xa:5 xb:5 11011000 xa.5:1 xb.5:1 xt.5:1",
            feature = "power9")
    static void xviexpsp(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, FloatFields.withExponents(e.xh(xa), e.xh(xb)), FloatFields.withExponents(e.xl(xa), e.xl(xb)));
    }

    @Insn(value = "xvxexpdp xt, xb", bits = "111100 xt:5 00000 xb:5 111011011 xb.5:1 xt.5:1", feature = "power9")
    static void xvxexpdp(Ppc64Env e, int xt, int xb) {
        e.x(xt, FloatFields.exponent(e.xh(xb)), FloatFields.exponent(e.xl(xb)));
    }

    @Insn(value = "xvxsigdp xt, xb", bits = "111100 xt:5 00001 xb:5 111011011 xb.5:1 xt.5:1", feature = "power9")
    static void xvxsigdp(Ppc64Env e, int xt, int xb) {
        e.x(xt, FloatFields.significand(e.xh(xb)), FloatFields.significand(e.xl(xb)));
    }

    @Insn(value = "xvxexpsp xt, xb", bits = "111100 xt:5 01000 xb:5 111011011 xb.5:1 xt.5:1", feature = "power9")
    static void xvxexpsp(Ppc64Env e, int xt, int xb) {
        e.x(xt, FloatFields.exponents(e.xh(xb)), FloatFields.exponents(e.xl(xb)));
    }

    @Insn(value = "xvxsigsp xt, xb", bits = "111100 xt:5 01001 xb:5 111011011 xb.5:1 xt.5:1", feature = "power9")
    static void xvxsigsp(Ppc64Env e, int xt, int xb) {
        e.x(xt, FloatFields.significands(e.xh(xb)), FloatFields.significands(e.xl(xb)));
    }

    @Insn(value = "xststdcdp bf, xb, dcmx", bits = "111100 bf:3 dcmx:7 xb:5 101101010 xb.5:1 -", feature = "power9")
    static void xststdcdp(Ppc64Env e, int bf, int xb, int dcmx) {
        FloatTests.tell(e, bf, e.xh(xb), FloatTests.matches(e.xh(xb), dcmx), 0);
    }

    @Insn(value = "xststdcsp bf, xb, dcmx", bits = "111100 bf:3 dcmx:7 xb:5 100101010 xb.5:1 -", feature = "power9")
    static void xststdcsp(Ppc64Env e, int bf, int xb, int dcmx) {
        FloatTests.tellSingle(e, bf, e.xh(xb), dcmx);
    }

    @Insn(
            value = "xvtstdcdp xt, xb, dcmx",
            bits = "111100 xt:5 dcmx:5 xb:5 1111 dcmx.6:1 101 dcmx.5:1 xb.5:1 xt.5:1",
            feature = "power9")
    static void xvtstdcdp(Ppc64Env e, int xt, int xb, int dcmx) {
        long high = FloatTests.matches(e.xh(xb), dcmx) ? -1 : 0;
        e.x(xt, high, FloatTests.matches(e.xl(xb), dcmx) ? -1 : 0);
    }

    @Insn(
            value = "xvtstdcsp xt, xb, dcmx",
            bits = "111100 xt:5 dcmx:5 xb:5 1101 dcmx.6:1 101 dcmx.5:1 xb.5:1 xt.5:1",
            feature = "power9")
    static void xvtstdcsp(Ppc64Env e, int xt, int xb, int dcmx) {
        e.x(xt, FloatTests.matchesOfSingles(e.xh(xb), dcmx), FloatTests.matchesOfSingles(e.xl(xb), dcmx));
    }
}
