package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Estimates;
import mimus.ppc64.state.FloatResults;
import mimus.ppc64.state.Ppc64Env;

/** Moves, selections and comparisons (Power ISA Book I, 4.6.5, 4.6.8 and 4.6.9). */
final class FloatMoves {
    private static final long HIGH = 0xffff_ffff_0000_0000L;

    private FloatMoves() {}

    @Insn(value = "fmr<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0001001000 rc:1")
    static void fmr(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.move(e, frt, e.f(frb), rc);
    }

    @Insn(value = "fneg<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0000101000 rc:1")
    static void fneg(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.move(e, frt, e.f(frb) ^ Long.MIN_VALUE, rc);
    }

    @Insn(value = "fabs<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0100001000 rc:1")
    static void fabs(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.move(e, frt, e.f(frb) & Long.MAX_VALUE, rc);
    }

    @Insn(value = "fnabs<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 0010001000 rc:1")
    static void fnabs(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.move(e, frt, e.f(frb) | Long.MIN_VALUE, rc);
    }

    @Insn(value = "fcpsgn<rc> frt, fra, frb", bits = "111111 frt:5 fra:5 frb:5 0000001000 rc:1")
    static void fcpsgn(Ppc64Env e, int frt, int fra, int frb, int rc) {
        FloatResults.move(e, frt, e.f(frb) & Long.MAX_VALUE | e.f(fra) & Long.MIN_VALUE, rc);
    }

    @Insn(value = "fmrgew frt, fra, frb", bits = "111111 frt:5 fra:5 frb:5 1111000110 -")
    static void fmrgew(Ppc64Env e, int frt, int fra, int frb) {
        e.f(frt, e.f(fra) & HIGH | e.f(frb) >>> 32);
    }

    @Insn(value = "fmrgow frt, fra, frb", bits = "111111 frt:5 fra:5 frb:5 1101000110 -")
    static void fmrgow(Ppc64Env e, int frt, int fra, int frb) {
        e.f(frt, e.f(fra) << 32 | e.f(frb) & ~HIGH);
    }

    @Insn(value = "fsel<rc> frt, fra, frc, frb", bits = "111111 frt:5 fra:5 frb:5 frc:5 10111 rc:1")
    static void fsel(Ppc64Env e, int frt, int fra, int frc, int frb, int rc) {
        boolean least = Double.longBitsToDouble(e.f(fra)) >= 0;
        FloatResults.move(e, frt, least ? e.f(frc) : e.f(frb), rc);
    }

    @Insn(value = "fcmpu bf, fra, frb", bits = "111111 bf:3 -- fra:5 frb:5 0000000000 -")
    static void fcmpu(Ppc64Env e, int bf, int fra, int frb) {
        FloatResults.compareQuiet(e, bf, e.f(fra), e.f(frb));
    }

    @Insn(value = "fcmpo bf, fra, frb", bits = "111111 bf:3 -- fra:5 frb:5 0000100000 -")
    static void fcmpo(Ppc64Env e, int bf, int fra, int frb) {
        FloatResults.compareOrdered(e, bf, e.f(fra), e.f(frb));
    }

    @Insn(value = "ftdiv bf, fra, frb", bits = "111111 bf:3 -- fra:5 frb:5 0010000000 -")
    static void ftdiv(Ppc64Env e, int bf, int fra, int frb) {
        e.cr(bf, Estimates.testDivision(e.f(fra), e.f(frb)));
    }

    @Insn(value = "ftsqrt bf, frb", bits = "111111 bf:3 -- ----- frb:5 0010100000 -")
    static void ftsqrt(Ppc64Env e, int bf, int frb) {
        e.cr(bf, Estimates.testRoot(e.f(frb)));
    }
}
