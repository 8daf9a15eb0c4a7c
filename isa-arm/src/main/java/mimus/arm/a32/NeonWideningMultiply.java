package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.Polynomials;
import mimus.arm.state.SaturatingElements;
import mimus.arm.state.Wide;
import mimus.insn.Insn;

/** Advanced SIMD, three registers: products of twice the width; Arm ARM section F3.1.9. */
final class NeonWideningMultiply {
    private NeonWideningMultiply() {}

    @Insn(
            value = "vmull.s<size> qd, dn, dm",
            bits = "1111 001 0 1 qd.4:1 size:2 dn:4 qd:4 1100 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmull.s<size> qd, dn, dm",
            bits = "111 0 1111 1 qd.4:1 size:2 dn:4 qd:4 1100 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vmullS(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(qd, 1, Wide.smull(size, a, b), Wide.smull(size, a >>> 32, b >>> 32));
    }

    @Insn(
            value = "vmlal.s<size> qd, dn, dm",
            bits = "1111 001 0 1 qd.4:1 size:2 dn:4 qd:4 1000 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmlal.s<size> qd, dn, dm",
            bits = "111 0 1111 1 qd.4:1 size:2 dn:4 qd:4 1000 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vmlalS(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.add(size + 1, e.vector(qd), Wide.smull(size, a, b)),
                Elements.add(size + 1, e.vector(qd + 1), Wide.smull(size, a >>> 32, b >>> 32)));
    }

    @Insn(
            value = "vmlsl.s<size> qd, dn, dm",
            bits = "1111 001 0 1 qd.4:1 size:2 dn:4 qd:4 1010 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmlsl.s<size> qd, dn, dm",
            bits = "111 0 1111 1 qd.4:1 size:2 dn:4 qd:4 1010 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vmlslS(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.sub(size + 1, e.vector(qd), Wide.smull(size, a, b)),
                Elements.sub(size + 1, e.vector(qd + 1), Wide.smull(size, a >>> 32, b >>> 32)));
    }

    @Insn(
            value = "vmull.u<size> qd, dn, dm",
            bits = "1111 001 1 1 qd.4:1 size:2 dn:4 qd:4 1100 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmull.u<size> qd, dn, dm",
            bits = "111 1 1111 1 qd.4:1 size:2 dn:4 qd:4 1100 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vmullU(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(qd, 1, Wide.umull(size, a, b), Wide.umull(size, a >>> 32, b >>> 32));
    }

    @Insn(
            value = "vmlal.u<size> qd, dn, dm",
            bits = "1111 001 1 1 qd.4:1 size:2 dn:4 qd:4 1000 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmlal.u<size> qd, dn, dm",
            bits = "111 1 1111 1 qd.4:1 size:2 dn:4 qd:4 1000 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vmlalU(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.add(size + 1, e.vector(qd), Wide.umull(size, a, b)),
                Elements.add(size + 1, e.vector(qd + 1), Wide.umull(size, a >>> 32, b >>> 32)));
    }

    @Insn(
            value = "vmlsl.u<size> qd, dn, dm",
            bits = "1111 001 1 1 qd.4:1 size:2 dn:4 qd:4 1010 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmlsl.u<size> qd, dn, dm",
            bits = "111 1 1111 1 qd.4:1 size:2 dn:4 qd:4 1010 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vmlslU(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.sub(size + 1, e.vector(qd), Wide.umull(size, a, b)),
                Elements.sub(size + 1, e.vector(qd + 1), Wide.umull(size, a >>> 32, b >>> 32)));
    }

    @Insn(
            value = "vqdmull.s<size> qd, dn, dm",
            bits = "1111 001 0 1 qd.4:1 size:2 dn:4 qd:4 1101 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=0", "size=3"},
            feature = "neon")
    @Insn(
            value = "vqdmull.s<size> qd, dn, dm",
            bits = "111 0 1111 1 qd.4:1 size:2 dn:4 qd:4 1101 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=0", "size=3"},
            set = T32,
            feature = "neon")
    static void vqdmull(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(qd, 1, Wide.sqdmull(e.floats, size, a, b), Wide.sqdmull(e.floats, size, a >>> 32, b >>> 32));
    }

    @Insn(
            value = "vqdmlal.s<size> qd, dn, dm",
            bits = "1111 001 0 1 qd.4:1 size:2 dn:4 qd:4 1001 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=0", "size=3"},
            feature = "neon")
    @Insn(
            value = "vqdmlal.s<size> qd, dn, dm",
            bits = "111 0 1111 1 qd.4:1 size:2 dn:4 qd:4 1001 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=0", "size=3"},
            set = T32,
            feature = "neon")
    static void vqdmlal(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                SaturatingElements.sqadd(e.floats, size + 1, e.vector(qd), Wide.sqdmull(e.floats, size, a, b)),
                SaturatingElements.sqadd(
                        e.floats, size + 1, e.vector(qd + 1), Wide.sqdmull(e.floats, size, a >>> 32, b >>> 32)));
    }

    @Insn(
            value = "vqdmlsl.s<size> qd, dn, dm",
            bits = "1111 001 0 1 qd.4:1 size:2 dn:4 qd:4 1011 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=0", "size=3"},
            feature = "neon")
    @Insn(
            value = "vqdmlsl.s<size> qd, dn, dm",
            bits = "111 0 1111 1 qd.4:1 size:2 dn:4 qd:4 1011 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=0", "size=3"},
            set = T32,
            feature = "neon")
    static void vqdmlsl(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                SaturatingElements.sqsub(e.floats, size + 1, e.vector(qd), Wide.sqdmull(e.floats, size, a, b)),
                SaturatingElements.sqsub(
                        e.floats, size + 1, e.vector(qd + 1), Wide.sqdmull(e.floats, size, a >>> 32, b >>> 32)));
    }

    @Insn(
            value = "vmull.p8 qd, dn, dm",
            bits = "1111 001 0 1 qd.4:1 00 dn:4 qd:4 1110 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmull.p8 qd, dn, dm",
            bits = "111 0 1111 1 qd.4:1 00 dn:4 qd:4 1110 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    static void vmullPolynomial(ArmEnv e, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(qd, 1, Polynomials.mullBytes(a, b), Polynomials.mullBytes(a >>> 32, b >>> 32));
    }
}
