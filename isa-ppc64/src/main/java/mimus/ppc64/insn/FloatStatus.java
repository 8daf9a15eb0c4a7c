package mimus.ppc64.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.ppc64.state.FloatResults;
import mimus.ppc64.state.FpscrFields;
import mimus.ppc64.state.Ppc64Env;

/**
 * The floating-point status and control register (Power ISA Book I, 4.6.10); the moves that also set it are of ISA 3.0, but
 * programs for older processors use them too.
 */
final class FloatStatus {
    private static final long RN = 3;
    private static final long DRN = 7L << 32;
    private static final long ENABLES = 0xf8;
    /** What moves that set control bits copy: the control bits. */
    private static final long CONTROL = DRN | 0xff;
    /** FR, FI and FPRF, which {@code mffsl} copies too. */
    private static final long STATUS = 0x7f000;

    private FloatStatus() {}

    @Insn(value = "mffs<rc> frt", bits = "111111 frt:5 00000 ----- 1001000111 rc:1")
    static void mffs(Ppc64Env e, int frt, int rc) {
        FloatResults.move(e, frt, e.fpscr.read(), rc);
    }

    @Insn(value = "mffsce frt", bits = "111111 frt:5 00001 ----- 1001000111 -")
    static void mffsce(Ppc64Env e, int frt) {
        e.f(frt, e.fpscr.read());
        e.fpscr.write(0, ENABLES);
    }

    @Insn(value = "mffscdrn frt, frb", bits = "111111 frt:5 10100 frb:5 1001000111 -")
    static void mffscdrn(Ppc64Env e, int frt, int frb) {
        long drn = e.f(frb) & DRN;
        e.f(frt, e.fpscr.read() & CONTROL);
        e.fpscr.write(drn, DRN);
    }

    @Insn(value = "mffscdrni frt, drm", bits = "111111 frt:5 10101 -- drm:3 1001000111 -")
    static void mffscdrni(Ppc64Env e, int frt, long drm) {
        e.f(frt, e.fpscr.read() & CONTROL);
        e.fpscr.write(drm << 32, DRN);
    }

    @Insn(value = "mffscrn frt, frb", bits = "111111 frt:5 10110 frb:5 1001000111 -")
    static void mffscrn(Ppc64Env e, int frt, int frb) {
        long rn = e.f(frb) & RN;
        e.f(frt, e.fpscr.read() & CONTROL);
        e.fpscr.write(rn, RN);
    }

    @Insn(value = "mffscrni frt, rm", bits = "111111 frt:5 10111 --- rm:2 1001000111 -")
    static void mffscrni(Ppc64Env e, int frt, int rm) {
        e.f(frt, e.fpscr.read() & CONTROL);
        e.fpscr.write(rm, RN);
    }

    @Insn(value = "mffsl frt", bits = "111111 frt:5 11000 ----- 1001000111 -")
    static void mffsl(Ppc64Env e, int frt) {
        e.f(frt, e.fpscr.read() & (CONTROL | STATUS));
    }

    @Insn(value = "mcrfs bf, bfa", bits = "111111 bf:3 -- bfa:3 -- ----- 0001000000 -")
    static void mcrfs(Ppc64Env e, int bf, int bfa) {
        int field = (int) (e.fpscr.read() >>> 28 - 4 * bfa) & 0xf;
        e.fpscr.clearExceptions(bfa);
        e.cr(bf, field);
    }

    @Insn(value = "mtfsb0<rc> bt", bits = "111111 bt:5 ----- ----- 0001000110 rc:1")
    static void mtfsb0(Ppc64Env e, int bt, int rc) {
        e.fpscr.clear(bt);
        FloatResults.statusWritten(e, rc);
    }

    @Insn(value = "mtfsb1<rc> bt", bits = "111111 bt:5 ----- ----- 0000100110 rc:1")
    static void mtfsb1(Ppc64Env e, int bt, int rc) {
        e.fpscr.set(bt);
        FloatResults.statusWritten(e, rc);
    }

    @Insn(value = "mtfsf<rc> flm, frb, l, w", bits = "111111 l:1 flm:8 w:1 frb:5 1011000111 rc:1")
    @Alias(value = "mtfsf<rc> flm, frb", bits = "111111 0 flm:8 0 frb:5 1011000111 rc:1")
    static void mtfsf(Ppc64Env e, int flm, int frb, int l, int w, int rc) {
        e.fpscr.write(e.f(frb), l != 0 ? -1 : FpscrFields.mask(flm, w));
        FloatResults.statusWritten(e, rc);
    }

    @Insn(value = "mtfsfi<rc> bf, u, w", bits = "111111 bf:3 -- ---- w:1 u:4 - 0010000110 rc:1")
    @Alias(value = "mtfsfi<rc> bf, u", bits = "111111 bf:3 00 0000 0 u:4 0 0010000110 rc:1")
    static void mtfsfi(Ppc64Env e, int bf, int u, int w, int rc) {
        int shift = FpscrFields.shift(bf, w);
        e.fpscr.write((long) u << shift, 0xfL << shift);
        FloatResults.statusWritten(e, rc);
    }
}
