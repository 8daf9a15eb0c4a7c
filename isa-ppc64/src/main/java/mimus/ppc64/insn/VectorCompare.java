package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Lanes;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.VectorResults;

/** Comparisons of integer elements (Power ISA Book I, 6.9.3). */
final class VectorCompare {
    private VectorCompare() {}

    @Insn(value = "vcmpequb<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 0000000110")
    static void vcmpequb(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(e, vrt, Lanes.equal(8, e.vh(vra), e.vh(vrb)), Lanes.equal(8, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpequh<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 0001000110")
    static void vcmpequh(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(e, vrt, Lanes.equal(16, e.vh(vra), e.vh(vrb)), Lanes.equal(16, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpequw<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 0010000110")
    static void vcmpequw(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(e, vrt, Lanes.equal(32, e.vh(vra), e.vh(vrb)), Lanes.equal(32, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpequd<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 0011000111")
    static void vcmpequd(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(e, vrt, Lanes.equal(64, e.vh(vra), e.vh(vrb)), Lanes.equal(64, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpgtsb<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 1100000110")
    static void vcmpgtsb(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(e, vrt, Lanes.greater(8, e.vh(vra), e.vh(vrb)), Lanes.greater(8, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpgtsh<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 1101000110")
    static void vcmpgtsh(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(
                e, vrt, Lanes.greater(16, e.vh(vra), e.vh(vrb)), Lanes.greater(16, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpgtsw<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 1110000110")
    static void vcmpgtsw(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(
                e, vrt, Lanes.greater(32, e.vh(vra), e.vh(vrb)), Lanes.greater(32, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpgtsd<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 1111000111")
    static void vcmpgtsd(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(
                e, vrt, Lanes.greater(64, e.vh(vra), e.vh(vrb)), Lanes.greater(64, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpgtub<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 1000000110")
    static void vcmpgtub(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(
                e,
                vrt,
                Lanes.greaterUnsigned(8, e.vh(vra), e.vh(vrb)),
                Lanes.greaterUnsigned(8, e.vl(vra), e.vl(vrb)),
                rc);
    }

    @Insn(value = "vcmpgtuh<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 1001000110")
    static void vcmpgtuh(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(
                e,
                vrt,
                Lanes.greaterUnsigned(16, e.vh(vra), e.vh(vrb)),
                Lanes.greaterUnsigned(16, e.vl(vra), e.vl(vrb)),
                rc);
    }

    @Insn(value = "vcmpgtuw<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 1010000110")
    static void vcmpgtuw(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(
                e,
                vrt,
                Lanes.greaterUnsigned(32, e.vh(vra), e.vh(vrb)),
                Lanes.greaterUnsigned(32, e.vl(vra), e.vl(vrb)),
                rc);
    }

    @Insn(value = "vcmpgtud<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 1011000111")
    static void vcmpgtud(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(
                e,
                vrt,
                Lanes.greaterUnsigned(64, e.vh(vra), e.vh(vrb)),
                Lanes.greaterUnsigned(64, e.vl(vra), e.vl(vrb)),
                rc);
    }

    @Insn(value = "vcmpneb<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 0000000111", feature = "power9")
    static void vcmpneb(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(e, vrt, ~Lanes.equal(8, e.vh(vra), e.vh(vrb)), ~Lanes.equal(8, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpneh<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 0001000111", feature = "power9")
    static void vcmpneh(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(e, vrt, ~Lanes.equal(16, e.vh(vra), e.vh(vrb)), ~Lanes.equal(16, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpnew<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 0010000111", feature = "power9")
    static void vcmpnew(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        VectorResults.test(e, vrt, ~Lanes.equal(32, e.vh(vra), e.vh(vrb)), ~Lanes.equal(32, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpnezb<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 0100000111", feature = "power9")
    static void vcmpnezb(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        long high = Lanes.differentOrZero(8, e.vh(vra), e.vh(vrb));
        VectorResults.test(e, vrt, high, Lanes.differentOrZero(8, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpnezh<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 0101000111", feature = "power9")
    static void vcmpnezh(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        long high = Lanes.differentOrZero(16, e.vh(vra), e.vh(vrb));
        VectorResults.test(e, vrt, high, Lanes.differentOrZero(16, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpnezw<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 0110000111", feature = "power9")
    static void vcmpnezw(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        long high = Lanes.differentOrZero(32, e.vh(vra), e.vh(vrb));
        VectorResults.test(e, vrt, high, Lanes.differentOrZero(32, e.vl(vra), e.vl(vrb)), rc);
    }
}
