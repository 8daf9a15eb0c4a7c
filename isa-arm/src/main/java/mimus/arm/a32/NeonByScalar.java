package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.FloatElements;
import mimus.arm.state.FloatUnits;
import mimus.arm.state.SaturatingElements;
import mimus.insn.Insn;

/** Advanced SIMD: products with one element of a register; Arm ARM section F3.1.9. */
final class NeonByScalar {
    private NeonByScalar() {}

    @Insn(
            value = "vmla.i<size> vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 01 size=1 vn:4 vd:4 0000 vn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmla.i<size> vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 01 size=1 vn:4 vd:4 0000 vn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmla.i<size> vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 10 size=2 vn:4 vd:4 0000 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmla.i<size> vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 10 size=2 vn:4 vd:4 0000 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmla(ArmEnv e, int q, int size, int vd, int vn, int scalar, int element) {
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                vd,
                q,
                Elements.add(size, e.vector(vd), Elements.mul(size, e.vector(vn), m)),
                Elements.add(size, e.vector(vd + 1), Elements.mul(size, e.vector(vn + 1), m)));
    }

    @Insn(
            value = "vmls.i<size> vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 01 size=1 vn:4 vd:4 0100 vn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmls.i<size> vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 01 size=1 vn:4 vd:4 0100 vn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmls.i<size> vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 10 size=2 vn:4 vd:4 0100 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmls.i<size> vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 10 size=2 vn:4 vd:4 0100 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmls(ArmEnv e, int q, int size, int vd, int vn, int scalar, int element) {
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                vd,
                q,
                Elements.sub(size, e.vector(vd), Elements.mul(size, e.vector(vn), m)),
                Elements.sub(size, e.vector(vd + 1), Elements.mul(size, e.vector(vn + 1), m)));
    }

    @Insn(
            value = "vmul.i<size> vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 01 size=1 vn:4 vd:4 1000 vn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmul.i<size> vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 01 size=1 vn:4 vd:4 1000 vn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmul.i<size> vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 10 size=2 vn:4 vd:4 1000 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmul.i<size> vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 10 size=2 vn:4 vd:4 1000 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmul(ArmEnv e, int q, int size, int vd, int vn, int scalar, int element) {
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(vd, q, Elements.mul(size, e.vector(vn), m), Elements.mul(size, e.vector(vn + 1), m));
    }

    @Insn(
            value = "vqdmulh.s<size> vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 01 size=1 vn:4 vd:4 1100 vn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqdmulh.s<size> vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 01 size=1 vn:4 vd:4 1100 vn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    @Insn(
            value = "vqdmulh.s<size> vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 10 size=2 vn:4 vd:4 1100 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqdmulh.s<size> vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 10 size=2 vn:4 vd:4 1100 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqdmulh(ArmEnv e, int q, int size, int vd, int vn, int scalar, int element) {
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                vd,
                q,
                SaturatingElements.sqdmulh(e.floats, size, e.vector(vn), m, 0),
                q == 0 ? 0 : SaturatingElements.sqdmulh(e.floats, size, e.vector(vn + 1), m, 0));
    }

    @Insn(
            value = "vqrdmulh.s<size> vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 01 size=1 vn:4 vd:4 1101 vn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqrdmulh.s<size> vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 01 size=1 vn:4 vd:4 1101 vn.4:1 1 element.1:1 0 element.0:1 scalar:3",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    @Insn(
            value = "vqrdmulh.s<size> vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 10 size=2 vn:4 vd:4 1101 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqrdmulh.s<size> vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 10 size=2 vn:4 vd:4 1101 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqrdmulh(ArmEnv e, int q, int size, int vd, int vn, int scalar, int element) {
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                vd,
                q,
                SaturatingElements.sqdmulh(e.floats, size, e.vector(vn), m, 1),
                q == 0 ? 0 : SaturatingElements.sqdmulh(e.floats, size, e.vector(vn + 1), m, 1));
    }

    @Insn(
            value = "vmla.f32 vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 10 size=2 vn:4 vd:4 0001 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmla.f32 vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 10 size=2 vn:4 vd:4 0001 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmlaFloat(ArmEnv e, int q, int size, int vd, int vn, int scalar, int element) {
        FloatUnits f = e.floats.standard;
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                vd,
                q,
                FloatElements.add(f, 2, e.vector(vd), FloatElements.mul(f, 2, e.vector(vn), m)),
                q == 0 ? 0 : FloatElements.add(f, 2, e.vector(vd + 1), FloatElements.mul(f, 2, e.vector(vn + 1), m)));
    }

    @Insn(
            value = "vmls.f32 vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 10 size=2 vn:4 vd:4 0101 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmls.f32 vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 10 size=2 vn:4 vd:4 0101 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmlsFloat(ArmEnv e, int q, int size, int vd, int vn, int scalar, int element) {
        FloatUnits f = e.floats.standard;
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                vd,
                q,
                FloatElements.add(f, 2, e.vector(vd), FloatElements.neg(2, FloatElements.mul(f, 2, e.vector(vn), m))),
                q == 0
                        ? 0
                        : FloatElements.add(
                                f,
                                2,
                                e.vector(vd + 1),
                                FloatElements.neg(2, FloatElements.mul(f, 2, e.vector(vn + 1), m))));
    }

    @Insn(
            value = "vmul.f32 vd, vn, scalar[element]",
            bits = "1111 001 q:1 1 vd.4:1 10 size=2 vn:4 vd:4 1001 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmul.f32 vd, vn, scalar[element]",
            bits = "111 q:1 1111 1 vd.4:1 10 size=2 vn:4 vd:4 1001 vn.4:1 1 element:1 0 scalar:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmulFloat(ArmEnv e, int q, int size, int vd, int vn, int scalar, int element) {
        FloatUnits f = e.floats.standard;
        long m = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(
                vd,
                q,
                FloatElements.mul(f, 2, e.vector(vn), m),
                q == 0 ? 0 : FloatElements.mul(f, 2, e.vector(vn + 1), m));
    }
}
