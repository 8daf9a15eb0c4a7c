package mimus.x86.insn;

import mimus.insn.Flow;
import mimus.insn.opmap.Op;
import mimus.x86.state.StringRuns;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/**
 * String instructions with a REP prefix, each a branch to itself: one execution does many steps, but never more than
 * {@link StringRuns#MOST}, and leaves the registers as after the last of them; at a fault too.
 */
final class RepeatedStrings {
    private RepeatedStrings() {}

    @Op(value = "F2 A4 whole movs Yb, Xb", flow = Flow.BRANCH)
    @Op(value = "F2 A5 whole movs Yv, Xv", flow = Flow.BRANCH)
    @Op(value = "F3 A4 whole movs Yb, Xb", flow = Flow.BRANCH)
    @Op(value = "F3 A5 whole movs Yv, Xv", flow = Flow.BRANCH)
    static boolean movs(X86Env e, Width w, int segment, long mask, long linear) {
        return StringRuns.move(e, w, segment, mask, linear);
    }

    @Op(value = "F2 AA whole stos Yb, AL", flow = Flow.BRANCH)
    @Op(value = "F2 AB whole stos Yv, rAX", flow = Flow.BRANCH)
    @Op(value = "F3 AA whole stos Yb, AL", flow = Flow.BRANCH)
    @Op(value = "F3 AB whole stos Yv, rAX", flow = Flow.BRANCH)
    static boolean stos(X86Env e, Width w, long value, long mask, long linear) {
        return StringRuns.fill(e, w, value, mask, linear);
    }

    @Op(value = "F2 AC whole lods AL, Xb", flow = Flow.BRANCH)
    @Op(value = "F2 AD whole lods rAX, Xv", flow = Flow.BRANCH)
    @Op(value = "F3 AC whole lods AL, Xb", flow = Flow.BRANCH)
    @Op(value = "F3 AD whole lods rAX, Xv", flow = Flow.BRANCH)
    static boolean lods(X86Env e, Width w, long old, int segment, long mask, long linear) {
        for (int i = 0; i < StringRuns.MOST && StringRuns.left(e, mask) != 0; i++) {
            e.sized(w, X86Env.RAX, Strings.lods(e, w, segment, mask, linear));
            StringRuns.count(e, mask, 1);
        }
        return StringRuns.left(e, mask) != 0;
    }

    @Op(value = "F3 A6 whole cmps Xb, Yb", flow = Flow.BRANCH)
    @Op(value = "F3 A7 whole cmps Xv, Yv", flow = Flow.BRANCH)
    static boolean repe(X86Env e, Width w, int segment, long mask, long linear) {
        return cmps(e, w, segment, mask, linear, true);
    }

    @Op(value = "F2 A6 whole cmps Xb, Yb", flow = Flow.BRANCH)
    @Op(value = "F2 A7 whole cmps Xv, Yv", flow = Flow.BRANCH)
    static boolean repne(X86Env e, Width w, int segment, long mask, long linear) {
        return cmps(e, w, segment, mask, linear, false);
    }

    private static boolean cmps(X86Env e, Width w, int segment, long mask, long linear, boolean equal) {
        for (int i = 0; i < StringRuns.MOST && StringRuns.left(e, mask) != 0; i++) {
            Strings.cmps(e, w, segment, mask, linear);
            StringRuns.count(e, mask, 1);
            if (e.result == 0 != equal) {
                return false;
            }
        }
        return StringRuns.left(e, mask) != 0;
    }

    @Op(value = "F3 AE whole scas AL, Yb", flow = Flow.BRANCH)
    @Op(value = "F3 AF whole scas rAX, Yv", flow = Flow.BRANCH)
    static boolean repe(X86Env e, Width w, long value, long mask, long linear) {
        return scas(e, w, value, mask, linear, true);
    }

    @Op(value = "F2 AE whole scas AL, Yb", flow = Flow.BRANCH)
    @Op(value = "F2 AF whole scas rAX, Yv", flow = Flow.BRANCH)
    static boolean repne(X86Env e, Width w, long value, long mask, long linear) {
        return scas(e, w, value, mask, linear, false);
    }

    private static boolean scas(X86Env e, Width w, long value, long mask, long linear, boolean equal) {
        for (int i = 0; i < StringRuns.MOST && StringRuns.left(e, mask) != 0; i++) {
            Strings.scas(e, w, value, mask, linear);
            StringRuns.count(e, mask, 1);
            if (e.result == 0 != equal) {
                return false;
            }
        }
        return StringRuns.left(e, mask) != 0;
    }
}
