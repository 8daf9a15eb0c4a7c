package mimus.ppc64.insn;

import mimus.ieee.DecimalConversion;
import mimus.ieee.DecimalFormat;
import mimus.insn.Insn;
import mimus.ppc64.state.Decimals;
import mimus.ppc64.state.FloatResults;
import mimus.ppc64.state.Ppc64Env;

/** Conversions of decimal numbers (Power ISA 2.07 Book I, 5.6.5). */
final class DfpConversions {
    private DfpConversions() {}

    @Insn(value = "dctdp<rc> frt, frb", bits = "111011 frt:5 ----- frb:5 0100000010 rc:1")
    static void dctdp(Ppc64Env e, int frt, int frb, int rc) {
        Decimals d = e.decimals.of(e, 0, 0);
        DecimalFormat.DECIMAL32.unpack(d.b, e.f(frb) & 0xffff_ffffL, 0);
        DecimalConversion.convertKeepingSignalling(e.fpscr.unit(), d.format(), d.result, d.b);
        d.end(e, frt, rc);
    }

    @Insn(value = "drsp<rc> frt, frb", bits = "111011 frt:5 ----- frb:5 1100000010 rc:1")
    static void drsp(Ppc64Env e, int frt, int frb, int rc) {
        Decimals d = e.decimals.of(e, 0, frt, frb);
        DecimalConversion.convertKeepingSignalling(e.fpscr.unit(), DecimalFormat.DECIMAL32, d.result, d.b);
        d.end(e, DecimalFormat.DECIMAL32, frt, rc);
    }

    @Insn(value = "dctqpq<rc> frtp, frb", bits = "111111 frtp:5 ----- frb:5 0100000010 rc:1")
    static void dctqpq(Ppc64Env e, int frtp, int frb, int rc) {
        Decimals d = e.decimals.of(e, 1, frtp);
        DecimalFormat.DECIMAL64.unpack(d.b, e.f(frb), 0);
        DecimalConversion.convert(e.fpscr.unit(), d.format(), d.result, d.b);
        d.end(e, frtp, rc);
    }

    @Insn(value = "drdpq<rc> frtp, frbp", bits = "111111 frtp:5 ----- frbp:5 1100000010 rc:1")
    static void drdpq(Ppc64Env e, int frtp, int frbp, int rc) {
        Decimals d = e.decimals.of(e, 1, frtp, frbp);
        DecimalConversion.convert(e.fpscr.unit(), DecimalFormat.DECIMAL64, d.result, d.b);
        d.end(e, DecimalFormat.DECIMAL64, frtp, rc);
    }

    @Insn(value = "dcffix<q><rc> frt, frb", bits = "111 q:1 11 frt:5 ----- frb:5 1100100010 rc:1")
    static void dcffix(Ppc64Env e, int q, int frt, int frb, int rc) {
        Decimals d = e.decimals.of(e, q, frt);
        DecimalConversion.fromInt64(e.fpscr.unit(), d.format(), d.result, e.f(frb));
        d.end(e, frt, rc);
    }

    @Insn(value = "dctfix<q><rc> frt, frb", bits = "111 q:1 11 frt:5 ----- frb:5 0100100010 rc:1")
    static void dctfix(Ppc64Env e, int q, int frt, int frb, int rc) {
        Decimals d = e.decimals.of(e, q, 0, frb);
        FloatResults.unclassed(e, frt, DecimalConversion.toInt64(e.fpscr.unit(), d.result, d.b), rc);
    }
}
