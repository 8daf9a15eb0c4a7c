package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Wide;
import mimus.insn.Insn;

/** Advanced SIMD two-register miscellaneous: elements of half and of twice the width. */
final class VectorExtraction {
    private VectorExtraction() {}

    @Insn(value = "xtn<q> vd, vnw", bits = "0 q:1 0 01110 size:2 10000 10010 10 vnw:5 vd:5", reserved = "size=3")
    static void xtn(ArmEnv e, int q, int size, int vd, int vnw) {
        e.narrow(vd, q, Wide.narrow(size, e.v(vnw, 0), e.v(vnw, 1)));
    }

    @Insn(value = "sqxtn<q> vd, vnw", bits = "0 q:1 0 01110 size:2 10000 10100 10 vnw:5 vd:5", reserved = "size=3")
    static void sqxtn(ArmEnv e, int q, int size, int vd, int vnw) {
        e.narrow(vd, q, Wide.sqxtn(e.floats, size, e.v(vnw, 0), e.v(vnw, 1)));
    }

    @Insn(value = "sqxtn ed, enw", bits = "01 0 11110 size:2 10000 10100 10 enw:5 ed:5", reserved = "size=3")
    static void sqxtnScalar(ArmEnv e, int size, int ed, int enw) {
        e.f(size, ed, Wide.sqxtn(e.floats, size, e.f(size + 1, enw), 0));
    }

    @Insn(value = "sqxtun<q> vd, vnw", bits = "0 q:1 1 01110 size:2 10000 10010 10 vnw:5 vd:5", reserved = "size=3")
    static void sqxtun(ArmEnv e, int q, int size, int vd, int vnw) {
        e.narrow(vd, q, Wide.sqxtun(e.floats, size, e.v(vnw, 0), e.v(vnw, 1)));
    }

    @Insn(value = "sqxtun ed, enw", bits = "01 1 11110 size:2 10000 10010 10 enw:5 ed:5", reserved = "size=3")
    static void sqxtunScalar(ArmEnv e, int size, int ed, int enw) {
        e.f(size, ed, Wide.sqxtun(e.floats, size, e.f(size + 1, enw), 0));
    }

    @Insn(value = "uqxtn<q> vd, vnw", bits = "0 q:1 1 01110 size:2 10000 10100 10 vnw:5 vd:5", reserved = "size=3")
    static void uqxtn(ArmEnv e, int q, int size, int vd, int vnw) {
        e.narrow(vd, q, Wide.uqxtn(e.floats, size, e.v(vnw, 0), e.v(vnw, 1)));
    }

    @Insn(value = "uqxtn ed, enw", bits = "01 1 11110 size:2 10000 10100 10 enw:5 ed:5", reserved = "size=3")
    static void uqxtnScalar(ArmEnv e, int size, int ed, int enw) {
        e.f(size, ed, Wide.uqxtn(e.floats, size, e.f(size + 1, enw), 0));
    }

    @Insn(
            value = "shll<q> vdw, vn, #width",
            bits = "0 q:1 1 01110 size:2 10000 10011 10 vn:5 vdw:5 width=0",
            reserved = "size=3")
    static void shll(ArmEnv e, int q, int size, int vdw, int vn) {
        long a = e.v(vn, q);
        e.v(vdw, 1, Wide.unsigned(size, a) << (8 << size), Wide.unsigned(size, a >>> 32) << (8 << size));
    }
}
