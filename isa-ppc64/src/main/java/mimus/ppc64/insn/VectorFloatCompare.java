package mimus.ppc64.insn;

import mimus.ieee.FloatUnit;
import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Singles;
import mimus.ppc64.state.VectorFloats;
import mimus.ppc64.state.VectorResults;

/** Single-precision comparisons of AltiVec (Power ISA Book I, 6.10.4). */
final class VectorFloatCompare {
    private VectorFloatCompare() {}

    @Insn(value = "vcmpeqfp<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 0011000110")
    static void vcmpeqfp(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        FloatUnit u = e.vectorUnit;
        long high = Singles.equal(u, e.vh(vra), e.vh(vrb));
        VectorResults.test(e, vrt, high, Singles.equal(u, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpgtfp<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 1011000110")
    static void vcmpgtfp(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        FloatUnit u = e.vectorUnit;
        long high = Singles.greater(u, e.vh(vra), e.vh(vrb));
        VectorResults.test(e, vrt, high, Singles.greater(u, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpgefp<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 0111000110")
    static void vcmpgefp(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        FloatUnit u = e.vectorUnit;
        long high = Singles.greaterOrEqual(u, e.vh(vra), e.vh(vrb));
        VectorResults.test(e, vrt, high, Singles.greaterOrEqual(u, e.vl(vra), e.vl(vrb)), rc);
    }

    @Insn(value = "vcmpbfp<rc> vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 rc:1 1111000110")
    static void vcmpbfp(Ppc64Env e, int vrt, int vra, int vrb, int rc) {
        long high = VectorFloats.outside(e, e.vh(vra), e.vh(vrb));
        long low = VectorFloats.outside(e, e.vl(vra), e.vl(vrb));
        if (rc != 0) {
            e.cr(6, (high | low) == 0 ? 2 : 0);
        }
        e.v(vrt, high, low);
    }
}
