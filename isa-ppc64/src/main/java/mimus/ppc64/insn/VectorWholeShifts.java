package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Permute;
import mimus.ppc64.state.Ppc64Env;

/** Shifts of all 128 bits (Power ISA Book I, 6.8.6). */
final class VectorWholeShifts {
    private VectorWholeShifts() {}

    @Insn(value = "vsl vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00111000100")
    static void vsl(Ppc64Env e, int vrt, int vra, int vrb) {
        int n = (int) e.vl(vrb) & 7;
        long high = e.vh(vra);
        long low = e.vl(vra);
        e.v(vrt, n == 0 ? high : high << n | low >>> 64 - n, low << n);
    }

    @Insn(value = "vsr vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01011000100")
    static void vsr(Ppc64Env e, int vrt, int vra, int vrb) {
        int n = (int) e.vl(vrb) & 7;
        long high = e.vh(vra);
        long low = e.vl(vra);
        e.v(vrt, high >>> n, n == 0 ? low : low >>> n | high << 64 - n);
    }

    @Insn(value = "vslo vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10000001100")
    static void vslo(Ppc64Env e, int vrt, int vra, int vrb) {
        int n = (int) e.vl(vrb) >>> 3 & 0xf;
        long high = e.vh(vra);
        long low = e.vl(vra);
        e.v(vrt, Permute.window(high, low, 0, 0, n), Permute.window(high, low, 0, 0, n + 8));
    }

    @Insn(value = "vsro vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10001001100")
    static void vsro(Ppc64Env e, int vrt, int vra, int vrb) {
        int n = 16 - ((int) e.vl(vrb) >>> 3 & 0xf);
        long high = e.vh(vra);
        long low = e.vl(vra);
        e.v(vrt, Permute.window(0, 0, high, low, n), Permute.window(0, 0, high, low, n + 8));
    }
}
