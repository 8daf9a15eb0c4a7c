package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.SaturatingElements;
import mimus.arm.state.Wide;
import mimus.insn.Insn;

/** Advanced SIMD: products of twice the width with one element of a register; Arm ARM section F3.1.9. */
final class NeonWideningByScalar {
    private NeonWideningByScalar() {}

    @Insn(
            value = "vmull.s<size> qd, dn, scalar[element]",
            bits = "1111 001 0 1 qd.4:1 01 size=1 dn:4 qd:4 1010 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmull.s<size> qd, dn, scalar[element]",
            bits = "111 0 1111 1 qd.4:1 01 size=1 dn:4 qd:4 1010 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmull.s<size> qd, dn, scalar[element]",
            bits = "1111 001 0 1 qd.4:1 10 size=2 dn:4 qd:4 1010 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmull.s<size> qd, dn, scalar[element]",
            bits = "111 0 1111 1 qd.4:1 10 size=2 dn:4 qd:4 1010 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    static void vmullS(ArmEnv e, int size, int qd, int dn, int scalar, int element) {
        long a = e.vector(dn);
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(qd, 1, Wide.smull(size, a, m), Wide.smull(size, a >>> 32, m));
    }

    @Insn(
            value = "vmlal.s<size> qd, dn, scalar[element]",
            bits = "1111 001 0 1 qd.4:1 01 size=1 dn:4 qd:4 0010 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmlal.s<size> qd, dn, scalar[element]",
            bits = "111 0 1111 1 qd.4:1 01 size=1 dn:4 qd:4 0010 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmlal.s<size> qd, dn, scalar[element]",
            bits = "1111 001 0 1 qd.4:1 10 size=2 dn:4 qd:4 0010 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmlal.s<size> qd, dn, scalar[element]",
            bits = "111 0 1111 1 qd.4:1 10 size=2 dn:4 qd:4 0010 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    static void vmlalS(ArmEnv e, int size, int qd, int dn, int scalar, int element) {
        long a = e.vector(dn);
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                qd,
                1,
                Elements.add(size + 1, e.vector(qd), Wide.smull(size, a, m)),
                Elements.add(size + 1, e.vector(qd + 1), Wide.smull(size, a >>> 32, m)));
    }

    @Insn(
            value = "vmlsl.s<size> qd, dn, scalar[element]",
            bits = "1111 001 0 1 qd.4:1 01 size=1 dn:4 qd:4 0110 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmlsl.s<size> qd, dn, scalar[element]",
            bits = "111 0 1111 1 qd.4:1 01 size=1 dn:4 qd:4 0110 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmlsl.s<size> qd, dn, scalar[element]",
            bits = "1111 001 0 1 qd.4:1 10 size=2 dn:4 qd:4 0110 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmlsl.s<size> qd, dn, scalar[element]",
            bits = "111 0 1111 1 qd.4:1 10 size=2 dn:4 qd:4 0110 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    static void vmlslS(ArmEnv e, int size, int qd, int dn, int scalar, int element) {
        long a = e.vector(dn);
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                qd,
                1,
                Elements.sub(size + 1, e.vector(qd), Wide.smull(size, a, m)),
                Elements.sub(size + 1, e.vector(qd + 1), Wide.smull(size, a >>> 32, m)));
    }

    @Insn(
            value = "vmull.u<size> qd, dn, scalar[element]",
            bits = "1111 001 1 1 qd.4:1 01 size=1 dn:4 qd:4 1010 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmull.u<size> qd, dn, scalar[element]",
            bits = "111 1 1111 1 qd.4:1 01 size=1 dn:4 qd:4 1010 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmull.u<size> qd, dn, scalar[element]",
            bits = "1111 001 1 1 qd.4:1 10 size=2 dn:4 qd:4 1010 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmull.u<size> qd, dn, scalar[element]",
            bits = "111 1 1111 1 qd.4:1 10 size=2 dn:4 qd:4 1010 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    static void vmullU(ArmEnv e, int size, int qd, int dn, int scalar, int element) {
        long a = e.vector(dn);
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(qd, 1, Wide.umull(size, a, m), Wide.umull(size, a >>> 32, m));
    }

    @Insn(
            value = "vmlal.u<size> qd, dn, scalar[element]",
            bits = "1111 001 1 1 qd.4:1 01 size=1 dn:4 qd:4 0010 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmlal.u<size> qd, dn, scalar[element]",
            bits = "111 1 1111 1 qd.4:1 01 size=1 dn:4 qd:4 0010 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmlal.u<size> qd, dn, scalar[element]",
            bits = "1111 001 1 1 qd.4:1 10 size=2 dn:4 qd:4 0010 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmlal.u<size> qd, dn, scalar[element]",
            bits = "111 1 1111 1 qd.4:1 10 size=2 dn:4 qd:4 0010 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    static void vmlalU(ArmEnv e, int size, int qd, int dn, int scalar, int element) {
        long a = e.vector(dn);
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                qd,
                1,
                Elements.add(size + 1, e.vector(qd), Wide.umull(size, a, m)),
                Elements.add(size + 1, e.vector(qd + 1), Wide.umull(size, a >>> 32, m)));
    }

    @Insn(
            value = "vmlsl.u<size> qd, dn, scalar[element]",
            bits = "1111 001 1 1 qd.4:1 01 size=1 dn:4 qd:4 0110 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmlsl.u<size> qd, dn, scalar[element]",
            bits = "111 1 1111 1 qd.4:1 01 size=1 dn:4 qd:4 0110 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmlsl.u<size> qd, dn, scalar[element]",
            bits = "1111 001 1 1 qd.4:1 10 size=2 dn:4 qd:4 0110 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmlsl.u<size> qd, dn, scalar[element]",
            bits = "111 1 1111 1 qd.4:1 10 size=2 dn:4 qd:4 0110 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    static void vmlslU(ArmEnv e, int size, int qd, int dn, int scalar, int element) {
        long a = e.vector(dn);
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                qd,
                1,
                Elements.sub(size + 1, e.vector(qd), Wide.umull(size, a, m)),
                Elements.sub(size + 1, e.vector(qd + 1), Wide.umull(size, a >>> 32, m)));
    }

    @Insn(
            value = "vqdmull.s<size> qd, dn, scalar[element]",
            bits = "1111 001 0 1 qd.4:1 01 size=1 dn:4 qd:4 1011 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vqdmull.s<size> qd, dn, scalar[element]",
            bits = "111 0 1111 1 qd.4:1 01 size=1 dn:4 qd:4 1011 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vqdmull.s<size> qd, dn, scalar[element]",
            bits = "1111 001 0 1 qd.4:1 10 size=2 dn:4 qd:4 1011 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vqdmull.s<size> qd, dn, scalar[element]",
            bits = "111 0 1111 1 qd.4:1 10 size=2 dn:4 qd:4 1011 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    static void vqdmull(ArmEnv e, int size, int qd, int dn, int scalar, int element) {
        long a = e.vector(dn);
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(qd, 1, Wide.sqdmull(e.floats, size, a, m), Wide.sqdmull(e.floats, size, a >>> 32, m));
    }

    @Insn(
            value = "vqdmlal.s<size> qd, dn, scalar[element]",
            bits = "1111 001 0 1 qd.4:1 01 size=1 dn:4 qd:4 0011 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vqdmlal.s<size> qd, dn, scalar[element]",
            bits = "111 0 1111 1 qd.4:1 01 size=1 dn:4 qd:4 0011 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vqdmlal.s<size> qd, dn, scalar[element]",
            bits = "1111 001 0 1 qd.4:1 10 size=2 dn:4 qd:4 0011 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vqdmlal.s<size> qd, dn, scalar[element]",
            bits = "111 0 1111 1 qd.4:1 10 size=2 dn:4 qd:4 0011 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    static void vqdmlal(ArmEnv e, int size, int qd, int dn, int scalar, int element) {
        long a = e.vector(dn);
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                qd,
                1,
                SaturatingElements.sqadd(e.floats, size + 1, e.vector(qd), Wide.sqdmull(e.floats, size, a, m)),
                SaturatingElements.sqadd(
                        e.floats, size + 1, e.vector(qd + 1), Wide.sqdmull(e.floats, size, a >>> 32, m)));
    }

    @Insn(
            value = "vqdmlsl.s<size> qd, dn, scalar[element]",
            bits = "1111 001 0 1 qd.4:1 01 size=1 dn:4 qd:4 0111 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vqdmlsl.s<size> qd, dn, scalar[element]",
            bits = "111 0 1111 1 qd.4:1 01 size=1 dn:4 qd:4 0111 dn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vqdmlsl.s<size> qd, dn, scalar[element]",
            bits = "1111 001 0 1 qd.4:1 10 size=2 dn:4 qd:4 0111 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vqdmlsl.s<size> qd, dn, scalar[element]",
            bits = "111 0 1111 1 qd.4:1 10 size=2 dn:4 qd:4 0111 dn.4:1 1 element:1 0 scalar:4",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    static void vqdmlsl(ArmEnv e, int size, int qd, int dn, int scalar, int element) {
        long a = e.vector(dn);
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                qd,
                1,
                SaturatingElements.sqsub(e.floats, size + 1, e.vector(qd), Wide.sqdmull(e.floats, size, a, m)),
                SaturatingElements.sqsub(
                        e.floats, size + 1, e.vector(qd + 1), Wide.sqdmull(e.floats, size, a >>> 32, m)));
    }
}
