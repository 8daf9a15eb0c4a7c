package mimus.ppc64.insn;

import mimus.ieee.Deferred;
import mimus.ieee.FusedVariant;
import mimus.insn.Insn;
import mimus.ppc64.state.FloatResults;
import mimus.ppc64.state.Ppc64Env;

/** Fused multiplications and additions (Power ISA Book I, 4.6.6.2). */
final class FloatMultiplyAdd {
    private FloatMultiplyAdd() {}

    @Insn(value = "fmadd<rc> frt, fra, frc, frb", bits = "111111 frt:5 fra:5 frb:5 frc:5 11101 rc:1")
    static void fmadd(Ppc64Env e, int frt, int fra, int frc, int frb, int rc) {
        FloatResults.floating(
                e, frt, Deferred.fma(e.fpscr.deferred(), e.f(fra), e.f(frc), e.f(frb), FusedVariant.MADD), rc);
    }

    @Insn(value = "fmadds<rc> frt, fra, frc, frb", bits = "111011 frt:5 fra:5 frb:5 frc:5 11101 rc:1")
    static void fmadds(Ppc64Env e, int frt, int fra, int frc, int frb, int rc) {
        FloatResults.floating(
                e, frt, Deferred.fmaSingle(e.fpscr.deferred(), e.f(fra), e.f(frc), e.f(frb), FusedVariant.MADD), rc);
    }

    @Insn(value = "fmsub<rc> frt, fra, frc, frb", bits = "111111 frt:5 fra:5 frb:5 frc:5 11100 rc:1")
    static void fmsub(Ppc64Env e, int frt, int fra, int frc, int frb, int rc) {
        FloatResults.floating(
                e, frt, Deferred.fma(e.fpscr.deferred(), e.f(fra), e.f(frc), e.f(frb), FusedVariant.MSUB), rc);
    }

    @Insn(value = "fmsubs<rc> frt, fra, frc, frb", bits = "111011 frt:5 fra:5 frb:5 frc:5 11100 rc:1")
    static void fmsubs(Ppc64Env e, int frt, int fra, int frc, int frb, int rc) {
        FloatResults.floating(
                e, frt, Deferred.fmaSingle(e.fpscr.deferred(), e.f(fra), e.f(frc), e.f(frb), FusedVariant.MSUB), rc);
    }

    @Insn(value = "fnmadd<rc> frt, fra, frc, frb", bits = "111111 frt:5 fra:5 frb:5 frc:5 11111 rc:1")
    static void fnmadd(Ppc64Env e, int frt, int fra, int frc, int frb, int rc) {
        FloatResults.floating(
                e,
                frt,
                Deferred.fma(e.fpscr.deferred(), e.f(fra), e.f(frc), e.f(frb), FusedVariant.MADD_NEGATED_RESULT),
                rc);
    }

    @Insn(value = "fnmadds<rc> frt, fra, frc, frb", bits = "111011 frt:5 fra:5 frb:5 frc:5 11111 rc:1")
    static void fnmadds(Ppc64Env e, int frt, int fra, int frc, int frb, int rc) {
        FloatResults.floating(
                e,
                frt,
                Deferred.fmaSingle(e.fpscr.deferred(), e.f(fra), e.f(frc), e.f(frb), FusedVariant.MADD_NEGATED_RESULT),
                rc);
    }

    @Insn(value = "fnmsub<rc> frt, fra, frc, frb", bits = "111111 frt:5 fra:5 frb:5 frc:5 11110 rc:1")
    static void fnmsub(Ppc64Env e, int frt, int fra, int frc, int frb, int rc) {
        FloatResults.floating(
                e,
                frt,
                Deferred.fma(e.fpscr.deferred(), e.f(fra), e.f(frc), e.f(frb), FusedVariant.MSUB_NEGATED_RESULT),
                rc);
    }

    @Insn(value = "fnmsubs<rc> frt, fra, frc, frb", bits = "111011 frt:5 fra:5 frb:5 frc:5 11110 rc:1")
    static void fnmsubs(Ppc64Env e, int frt, int fra, int frc, int frb, int rc) {
        FloatResults.floating(
                e,
                frt,
                Deferred.fmaSingle(e.fpscr.deferred(), e.f(fra), e.f(frc), e.f(frb), FusedVariant.MSUB_NEGATED_RESULT),
                rc);
    }
}
