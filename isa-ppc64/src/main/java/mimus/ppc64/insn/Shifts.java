package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.CarryArithmetic;
import mimus.ppc64.state.Ppc64Env;

/** Shifts (Power ISA Book I, 3.3.14.2). */
final class Shifts {
    private Shifts() {}

    @Insn(value = "slw<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 0000011000 rc:1")
    static void slw(Ppc64Env e, int ra, int rs, int rb, int rc) {
        int n = (int) e.r(rb) & 0x3f;
        e.set(ra, n > 31 ? 0 : (int) e.r(rs) << n & 0xffff_ffffL, rc);
    }

    @Insn(value = "srw<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 1000011000 rc:1")
    static void srw(Ppc64Env e, int ra, int rs, int rb, int rc) {
        int n = (int) e.r(rb) & 0x3f;
        e.set(ra, (e.r(rs) & 0xffff_ffffL) >>> n, rc);
    }

    @Insn(value = "sld<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 0000011011 rc:1")
    static void sld(Ppc64Env e, int ra, int rs, int rb, int rc) {
        int n = (int) e.r(rb) & 0x7f;
        e.set(ra, n > 63 ? 0 : e.r(rs) << n, rc);
    }

    @Insn(value = "srd<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 1000011011 rc:1")
    static void srd(Ppc64Env e, int ra, int rs, int rb, int rc) {
        int n = (int) e.r(rb) & 0x7f;
        e.set(ra, n > 63 ? 0 : e.r(rs) >>> n, rc);
    }

    @Insn(value = "sraw<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 1100011000 rc:1")
    static void sraw(Ppc64Env e, int ra, int rs, int rb, int rc) {
        CarryArithmetic.shiftRightAlgebraic(e, ra, (int) e.r(rs), (int) e.r(rb) & 0x3f, rc);
    }

    @Insn(value = "srad<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 1100011010 rc:1")
    static void srad(Ppc64Env e, int ra, int rs, int rb, int rc) {
        int n = (int) e.r(rb) & 0x7f;
        CarryArithmetic.shiftRightAlgebraic(e, ra, e.r(rs), n, rc);
    }

    @Insn(value = "srawi<rc> ra, rs, sh", bits = "011111 rs:5 ra:5 sh:5 1100111000 rc:1")
    static void srawi(Ppc64Env e, int ra, int rs, int sh, int rc) {
        CarryArithmetic.shiftRightAlgebraic(e, ra, (int) e.r(rs), sh, rc);
    }

    @Insn(value = "sradi<rc> ra, rs, sh", bits = "011111 rs:5 ra:5 sh:5 110011101 sh.5:1 rc:1")
    static void sradi(Ppc64Env e, int ra, int rs, int sh, int rc) {
        CarryArithmetic.shiftRightAlgebraic(e, ra, e.r(rs), sh, rc);
    }

    @Insn(value = "extswsli<rc> ra, rs, sh", bits = "011111 rs:5 ra:5 sh:5 110111101 sh.5:1 rc:1", feature = "power9")
    static void extswsli(Ppc64Env e, int ra, int rs, int sh, int rc) {
        e.set(ra, (long) (int) e.r(rs) << sh, rc);
    }
}
