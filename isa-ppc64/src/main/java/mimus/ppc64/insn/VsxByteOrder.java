package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Bytes;
import mimus.ppc64.state.Ppc64Env;

/** Bytes of elements in the other order (Power ISA 3.0 Book I, 7.6.1.8). */
final class VsxByteOrder {
    private VsxByteOrder() {}

    @Insn(value = "xxbrh xt, xb", bits = "111100 xt:5 00111 xb:5 111011011 xb.5:1 xt.5:1", feature = "power9")
    static void xxbrh(Ppc64Env e, int xt, int xb) {
        e.x(xt, Bytes.reverseOfHalfwords(e.xh(xb)), Bytes.reverseOfHalfwords(e.xl(xb)));
    }

    @Insn(value = "xxbrw xt, xb", bits = "111100 xt:5 01111 xb:5 111011011 xb.5:1 xt.5:1", feature = "power9")
    static void xxbrw(Ppc64Env e, int xt, int xb) {
        e.x(xt, Bytes.reverseOfWords(e.xh(xb)), Bytes.reverseOfWords(e.xl(xb)));
    }

    @Insn(value = "xxbrd xt, xb", bits = "111100 xt:5 10111 xb:5 111011011 xb.5:1 xt.5:1", feature = "power9")
    static void xxbrd(Ppc64Env e, int xt, int xb) {
        e.x(xt, Long.reverseBytes(e.xh(xb)), Long.reverseBytes(e.xl(xb)));
    }

    @Insn(value = "xxbrq xt, xb", bits = "111100 xt:5 11111 xb:5 111011011 xb.5:1 xt.5:1", feature = "power9")
    static void xxbrq(Ppc64Env e, int xt, int xb) {
        e.x(xt, Long.reverseBytes(e.xl(xb)), Long.reverseBytes(e.xh(xb)));
    }
}
