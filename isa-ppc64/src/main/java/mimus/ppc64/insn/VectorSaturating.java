package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Lanes;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.VectorResults;

/** Addition and subtraction of integer elements that saturate (Power ISA Book I, 6.9.1). */
final class VectorSaturating {
    private VectorSaturating() {}

    @Insn(value = "vaddsbs vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01100000000")
    static void vaddsbs(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Lanes.addSaturating(8, e.vh(vra), e.vh(vrb));
        long low = Lanes.addSaturating(8, e.vl(vra), e.vl(vrb));
        VectorResults.saturated(
                e, high != Lanes.add(8, e.vh(vra), e.vh(vrb)) || low != Lanes.add(8, e.vl(vra), e.vl(vrb)));
        e.v(vrt, high, low);
    }

    @Insn(value = "vaddubs vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01000000000")
    static void vaddubs(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Lanes.addSaturatingUnsigned(8, e.vh(vra), e.vh(vrb));
        long low = Lanes.addSaturatingUnsigned(8, e.vl(vra), e.vl(vrb));
        VectorResults.saturated(
                e, high != Lanes.add(8, e.vh(vra), e.vh(vrb)) || low != Lanes.add(8, e.vl(vra), e.vl(vrb)));
        e.v(vrt, high, low);
    }

    @Insn(value = "vsubsbs vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11100000000")
    static void vsubsbs(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Lanes.subtractSaturating(8, e.vh(vra), e.vh(vrb));
        long low = Lanes.subtractSaturating(8, e.vl(vra), e.vl(vrb));
        VectorResults.saturated(
                e, high != Lanes.subtract(8, e.vh(vra), e.vh(vrb)) || low != Lanes.subtract(8, e.vl(vra), e.vl(vrb)));
        e.v(vrt, high, low);
    }

    @Insn(value = "vsububs vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11000000000")
    static void vsububs(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Lanes.subtractSaturatingUnsigned(8, e.vh(vra), e.vh(vrb));
        long low = Lanes.subtractSaturatingUnsigned(8, e.vl(vra), e.vl(vrb));
        VectorResults.saturated(
                e, high != Lanes.subtract(8, e.vh(vra), e.vh(vrb)) || low != Lanes.subtract(8, e.vl(vra), e.vl(vrb)));
        e.v(vrt, high, low);
    }

    @Insn(value = "vaddshs vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01101000000")
    static void vaddshs(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Lanes.addSaturating(16, e.vh(vra), e.vh(vrb));
        long low = Lanes.addSaturating(16, e.vl(vra), e.vl(vrb));
        VectorResults.saturated(
                e, high != Lanes.add(16, e.vh(vra), e.vh(vrb)) || low != Lanes.add(16, e.vl(vra), e.vl(vrb)));
        e.v(vrt, high, low);
    }

    @Insn(value = "vadduhs vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01001000000")
    static void vadduhs(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Lanes.addSaturatingUnsigned(16, e.vh(vra), e.vh(vrb));
        long low = Lanes.addSaturatingUnsigned(16, e.vl(vra), e.vl(vrb));
        VectorResults.saturated(
                e, high != Lanes.add(16, e.vh(vra), e.vh(vrb)) || low != Lanes.add(16, e.vl(vra), e.vl(vrb)));
        e.v(vrt, high, low);
    }

    @Insn(value = "vsubshs vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11101000000")
    static void vsubshs(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Lanes.subtractSaturating(16, e.vh(vra), e.vh(vrb));
        long low = Lanes.subtractSaturating(16, e.vl(vra), e.vl(vrb));
        VectorResults.saturated(
                e, high != Lanes.subtract(16, e.vh(vra), e.vh(vrb)) || low != Lanes.subtract(16, e.vl(vra), e.vl(vrb)));
        e.v(vrt, high, low);
    }

    @Insn(value = "vsubuhs vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11001000000")
    static void vsubuhs(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Lanes.subtractSaturatingUnsigned(16, e.vh(vra), e.vh(vrb));
        long low = Lanes.subtractSaturatingUnsigned(16, e.vl(vra), e.vl(vrb));
        VectorResults.saturated(
                e, high != Lanes.subtract(16, e.vh(vra), e.vh(vrb)) || low != Lanes.subtract(16, e.vl(vra), e.vl(vrb)));
        e.v(vrt, high, low);
    }

    @Insn(value = "vaddsws vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01110000000")
    static void vaddsws(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Lanes.addSaturating(32, e.vh(vra), e.vh(vrb));
        long low = Lanes.addSaturating(32, e.vl(vra), e.vl(vrb));
        VectorResults.saturated(
                e, high != Lanes.add(32, e.vh(vra), e.vh(vrb)) || low != Lanes.add(32, e.vl(vra), e.vl(vrb)));
        e.v(vrt, high, low);
    }

    @Insn(value = "vadduws vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01010000000")
    static void vadduws(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Lanes.addSaturatingUnsigned(32, e.vh(vra), e.vh(vrb));
        long low = Lanes.addSaturatingUnsigned(32, e.vl(vra), e.vl(vrb));
        VectorResults.saturated(
                e, high != Lanes.add(32, e.vh(vra), e.vh(vrb)) || low != Lanes.add(32, e.vl(vra), e.vl(vrb)));
        e.v(vrt, high, low);
    }

    @Insn(value = "vsubsws vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11110000000")
    static void vsubsws(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Lanes.subtractSaturating(32, e.vh(vra), e.vh(vrb));
        long low = Lanes.subtractSaturating(32, e.vl(vra), e.vl(vrb));
        VectorResults.saturated(
                e, high != Lanes.subtract(32, e.vh(vra), e.vh(vrb)) || low != Lanes.subtract(32, e.vl(vra), e.vl(vrb)));
        e.v(vrt, high, low);
    }

    @Insn(value = "vsubuws vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11010000000")
    static void vsubuws(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Lanes.subtractSaturatingUnsigned(32, e.vh(vra), e.vh(vrb));
        long low = Lanes.subtractSaturatingUnsigned(32, e.vl(vra), e.vl(vrb));
        VectorResults.saturated(
                e, high != Lanes.subtract(32, e.vh(vra), e.vh(vrb)) || low != Lanes.subtract(32, e.vl(vra), e.vl(vrb)));
        e.v(vrt, high, low);
    }
}
