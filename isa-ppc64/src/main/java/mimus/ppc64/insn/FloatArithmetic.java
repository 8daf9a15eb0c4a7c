package mimus.ppc64.insn;

import mimus.ieee.Deferred;
import mimus.insn.Insn;
import mimus.ppc64.state.FloatResults;
import mimus.ppc64.state.Ppc64Env;

/** Floating-point addition, multiplication, division and roots (Power ISA Book I, 4.6.6.1). */
final class FloatArithmetic {
    private FloatArithmetic() {}

    @Insn(value = "fadd<rc> frt, fra, frb", bits = "111111 frt:5 fra:5 frb:5 ----- 10101 rc:1")
    static void fadd(Ppc64Env e, int frt, int fra, int frb, int rc) {
        FloatResults.floating(e, frt, Deferred.add(e.fpscr.deferred(), e.f(fra), e.f(frb)), rc);
    }

    @Insn(value = "fadds<rc> frt, fra, frb", bits = "111011 frt:5 fra:5 frb:5 ----- 10101 rc:1")
    static void fadds(Ppc64Env e, int frt, int fra, int frb, int rc) {
        FloatResults.floating(e, frt, Deferred.addSingle(e.fpscr.deferred(), e.f(fra), e.f(frb)), rc);
    }

    @Insn(value = "fsub<rc> frt, fra, frb", bits = "111111 frt:5 fra:5 frb:5 ----- 10100 rc:1")
    static void fsub(Ppc64Env e, int frt, int fra, int frb, int rc) {
        FloatResults.floating(e, frt, Deferred.sub(e.fpscr.deferred(), e.f(fra), e.f(frb)), rc);
    }

    @Insn(value = "fsubs<rc> frt, fra, frb", bits = "111011 frt:5 fra:5 frb:5 ----- 10100 rc:1")
    static void fsubs(Ppc64Env e, int frt, int fra, int frb, int rc) {
        FloatResults.floating(e, frt, Deferred.subSingle(e.fpscr.deferred(), e.f(fra), e.f(frb)), rc);
    }

    @Insn(value = "fdiv<rc> frt, fra, frb", bits = "111111 frt:5 fra:5 frb:5 ----- 10010 rc:1")
    static void fdiv(Ppc64Env e, int frt, int fra, int frb, int rc) {
        FloatResults.floating(e, frt, Deferred.div(e.fpscr.deferred(), e.f(fra), e.f(frb)), rc);
    }

    @Insn(value = "fdivs<rc> frt, fra, frb", bits = "111011 frt:5 fra:5 frb:5 ----- 10010 rc:1")
    static void fdivs(Ppc64Env e, int frt, int fra, int frb, int rc) {
        FloatResults.floating(e, frt, Deferred.divSingle(e.fpscr.deferred(), e.f(fra), e.f(frb)), rc);
    }

    @Insn(value = "fmul<rc> frt, fra, frc", bits = "111111 frt:5 fra:5 ----- frc:5 11001 rc:1")
    static void fmul(Ppc64Env e, int frt, int fra, int frc, int rc) {
        FloatResults.floating(e, frt, Deferred.mul(e.fpscr.deferred(), e.f(fra), e.f(frc)), rc);
    }

    @Insn(value = "fsqrt<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 ----- 10110 rc:1")
    static void fsqrt(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Deferred.sqrt(e.fpscr.deferred(), e.f(frb)), rc);
    }

    @Insn(value = "fmuls<rc> frt, fra, frc", bits = "111011 frt:5 fra:5 ----- frc:5 11001 rc:1")
    static void fmuls(Ppc64Env e, int frt, int fra, int frc, int rc) {
        FloatResults.floating(e, frt, Deferred.mulSingle(e.fpscr.deferred(), e.f(fra), e.f(frc)), rc);
    }

    @Insn(value = "fsqrts<rc> frt, frb", bits = "111011 frt:5 ----- frb:5 ----- 10110 rc:1")
    static void fsqrts(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Deferred.sqrtSingle(e.fpscr.deferred(), e.f(frb)), rc);
    }
}
