package mimus.ppc64.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.Deferred;
import mimus.ieee.Rounding;
import mimus.insn.Insn;
import mimus.ppc64.state.Conversions;
import mimus.ppc64.state.FloatResults;
import mimus.ppc64.state.Ppc64Env;

/** Roundings and conversions (Power ISA Book I, 4.6.7). */
final class FloatConversions {
    private FloatConversions() {}

    @Insn(value = "frsp<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0000001100 rc:1")
    static void frsp(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Deferred.roundSingle(e.fpscr.deferred(), e.f(frb)), rc);
    }

    @Insn(value = "fctid<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 1100101110 rc:1")
    static void fctid(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.integral(
                e, frt, Binary64.toInteger(e.fpscr.unit(), e.f(frb), e.fpscr.rounding(), Conversions.INT64), rc);
    }

    @Insn(value = "fctidz<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 1100101111 rc:1")
    static void fctidz(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.integral(
                e, frt, Binary64.toInteger(e.fpscr.unit(), e.f(frb), Rounding.TOWARD_ZERO, Conversions.INT64), rc);
    }

    @Insn(value = "fctidu<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 1110101110 rc:1")
    static void fctidu(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.integral(
                e, frt, Binary64.toInteger(e.fpscr.unit(), e.f(frb), e.fpscr.rounding(), Conversions.UINT64), rc);
    }

    @Insn(value = "fctiduz<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 1110101111 rc:1")
    static void fctiduz(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.integral(
                e, frt, Binary64.toInteger(e.fpscr.unit(), e.f(frb), Rounding.TOWARD_ZERO, Conversions.UINT64), rc);
    }

    @Insn(value = "fctiw<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0000001110 rc:1")
    static void fctiw(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.integral(
                e, frt, Binary64.toInteger(e.fpscr.unit(), e.f(frb), e.fpscr.rounding(), Conversions.INT32), rc);
    }

    @Insn(value = "fctiwz<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0000001111 rc:1")
    static void fctiwz(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.integral(
                e, frt, Binary64.toInteger(e.fpscr.unit(), e.f(frb), Rounding.TOWARD_ZERO, Conversions.INT32), rc);
    }

    @Insn(value = "fctiwu<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0010001110 rc:1")
    static void fctiwu(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.integral(
                e, frt, Binary64.toInteger(e.fpscr.unit(), e.f(frb), e.fpscr.rounding(), Conversions.UINT32), rc);
    }

    @Insn(value = "fctiwuz<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0010001111 rc:1")
    static void fctiwuz(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.integral(
                e, frt, Binary64.toInteger(e.fpscr.unit(), e.f(frb), Rounding.TOWARD_ZERO, Conversions.UINT32), rc);
    }

    @Insn(value = "fcfid<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 1101001110 rc:1")
    static void fcfid(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Binary64.fromInt64(e.fpscr.unit(), e.f(frb)), rc);
    }

    @Insn(value = "fcfidu<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 1111001110 rc:1")
    static void fcfidu(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Binary64.fromUint64(e.fpscr.unit(), e.f(frb)), rc);
    }

    @Insn(value = "fcfids<rc> frt, frb", bits = "111011 frt:5 ----- frb:5 1101001110 rc:1")
    static void fcfids(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Conversions.widen(Binary32.fromInt64(e.fpscr.unit(), e.f(frb))), rc);
    }

    @Insn(value = "fcfidus<rc> frt, frb", bits = "111011 frt:5 ----- frb:5 1111001110 rc:1")
    static void fcfidus(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Conversions.widen(Binary32.fromUint64(e.fpscr.unit(), e.f(frb))), rc);
    }

    @Insn(value = "frin<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0110001000 rc:1")
    static void frin(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(
                e, frt, Binary64.roundToIntegral(e.fpscr.unit(), e.f(frb), Rounding.NEAREST_AWAY, false), rc);
    }

    @Insn(value = "friz<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0110101000 rc:1")
    static void friz(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(
                e, frt, Binary64.roundToIntegral(e.fpscr.unit(), e.f(frb), Rounding.TOWARD_ZERO, false), rc);
    }

    @Insn(value = "frip<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0111001000 rc:1")
    static void frip(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Binary64.roundToIntegral(e.fpscr.unit(), e.f(frb), Rounding.UP, false), rc);
    }

    @Insn(value = "frim<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0111101000 rc:1")
    static void frim(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Binary64.roundToIntegral(e.fpscr.unit(), e.f(frb), Rounding.DOWN, false), rc);
    }
}
