package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Estimates;
import mimus.ppc64.state.FloatResults;
import mimus.ppc64.state.Ppc64Env;

/** Estimates of reciprocals and of reciprocal roots (Power ISA Book I, 4.6.6.1). */
final class FloatEstimates {
    private FloatEstimates() {}

    @Insn(value = "fre<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 ----- 11000 rc:1")
    static void fre(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Estimates.reciprocal(e.fpscr.unit(), e.f(frb)), rc);
    }

    @Insn(value = "frsqrte<rc> frt, frb", bits = "111111 frt:5 ----- frb:5 ----- 11010 rc:1")
    static void frsqrte(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Estimates.reciprocalRoot(e.fpscr.unit(), e.f(frb)), rc);
    }

    @Insn(value = "fres<rc> frt, frb", bits = "111011 frt:5 ----- frb:5 ----- 11000 rc:1")
    static void fres(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Estimates.reciprocalSingle(e.fpscr.unit(), e.f(frb)), rc);
    }

    @Insn(value = "frsqrtes<rc> frt, frb", bits = "111011 frt:5 ----- frb:5 ----- 11010 rc:1")
    static void frsqrtes(Ppc64Env e, int frt, int frb, int rc) {
        FloatResults.floating(e, frt, Estimates.reciprocalRootSingle(e.fpscr.unit(), e.f(frb)), rc);
    }
}
