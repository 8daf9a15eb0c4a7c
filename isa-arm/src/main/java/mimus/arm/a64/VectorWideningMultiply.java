package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.Polynomials;
import mimus.arm.state.SaturatingElements;
import mimus.arm.state.Wide;
import mimus.bits.Carryless;
import mimus.insn.Insn;

/** Advanced SIMD three different: products of twice the width. */
final class VectorWideningMultiply {
    private VectorWideningMultiply() {}

    @Insn(value = "smull<q> vdw, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 1100 00 vn:5 vdw:5", reserved = "size=3")
    static void smull(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(vdw, 1, Wide.smull(size, a, b), Wide.smull(size, a >>> 32, b >>> 32));
    }

    @Insn(value = "smlal<q> vdw, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 1000 00 vn:5 vdw:5", reserved = "size=3")
    static void smlal(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.add(size + 1, e.v(vdw, 0), Wide.smull(size, a, b)),
                Elements.add(size + 1, e.v(vdw, 1), Wide.smull(size, a >>> 32, b >>> 32)));
    }

    @Insn(value = "smlsl<q> vdw, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 1010 00 vn:5 vdw:5", reserved = "size=3")
    static void smlsl(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.sub(size + 1, e.v(vdw, 0), Wide.smull(size, a, b)),
                Elements.sub(size + 1, e.v(vdw, 1), Wide.smull(size, a >>> 32, b >>> 32)));
    }

    @Insn(value = "umull<q> vdw, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 1100 00 vn:5 vdw:5", reserved = "size=3")
    static void umull(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(vdw, 1, Wide.umull(size, a, b), Wide.umull(size, a >>> 32, b >>> 32));
    }

    @Insn(value = "umlal<q> vdw, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 1000 00 vn:5 vdw:5", reserved = "size=3")
    static void umlal(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.add(size + 1, e.v(vdw, 0), Wide.umull(size, a, b)),
                Elements.add(size + 1, e.v(vdw, 1), Wide.umull(size, a >>> 32, b >>> 32)));
    }

    @Insn(value = "umlsl<q> vdw, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 1010 00 vn:5 vdw:5", reserved = "size=3")
    static void umlsl(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.sub(size + 1, e.v(vdw, 0), Wide.umull(size, a, b)),
                Elements.sub(size + 1, e.v(vdw, 1), Wide.umull(size, a >>> 32, b >>> 32)));
    }

    @Insn(
            value = "sqdmull<q> vdw, vn, vm",
            bits = "0 q:1 0 01110 size:2 1 vm:5 1101 00 vn:5 vdw:5",
            reserved = {"size=0", "size=3"})
    static void sqdmull(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(vdw, 1, Wide.sqdmull(e.floats, size, a, b), Wide.sqdmull(e.floats, size, a >>> 32, b >>> 32));
    }

    @Insn(
            value = "sqdmlal<q> vdw, vn, vm",
            bits = "0 q:1 0 01110 size:2 1 vm:5 1001 00 vn:5 vdw:5",
            reserved = {"size=0", "size=3"})
    static void sqdmlal(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                SaturatingElements.sqadd(e.floats, size + 1, e.v(vdw, 0), Wide.sqdmull(e.floats, size, a, b)),
                SaturatingElements.sqadd(
                        e.floats, size + 1, e.v(vdw, 1), Wide.sqdmull(e.floats, size, a >>> 32, b >>> 32)));
    }

    @Insn(
            value = "sqdmlsl<q> vdw, vn, vm",
            bits = "0 q:1 0 01110 size:2 1 vm:5 1011 00 vn:5 vdw:5",
            reserved = {"size=0", "size=3"})
    static void sqdmlsl(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                SaturatingElements.sqsub(e.floats, size + 1, e.v(vdw, 0), Wide.sqdmull(e.floats, size, a, b)),
                SaturatingElements.sqsub(
                        e.floats, size + 1, e.v(vdw, 1), Wide.sqdmull(e.floats, size, a >>> 32, b >>> 32)));
    }

    @Insn(
            value = "sqdmull edw, en, em",
            bits = "01 0 11110 size:2 1 em:5 1101 00 en:5 edw:5",
            reserved = {"size=0", "size=3"})
    static void sqdmullScalar(ArmEnv e, int size, int edw, int en, int em) {
        e.f(size + 1, edw, Wide.sqdmull(e.floats, size, e.f(size, en), e.f(size, em)));
    }

    @Insn(
            value = "sqdmlal edw, en, em",
            bits = "01 0 11110 size:2 1 em:5 1001 00 en:5 edw:5",
            reserved = {"size=0", "size=3"})
    static void sqdmlalScalar(ArmEnv e, int size, int edw, int en, int em) {
        e.f(
                size + 1,
                edw,
                SaturatingElements.sqadd(
                        e.floats,
                        size + 1,
                        e.f(size + 1, edw),
                        Wide.sqdmull(e.floats, size, e.f(size, en), e.f(size, em))));
    }

    @Insn(
            value = "sqdmlsl edw, en, em",
            bits = "01 0 11110 size:2 1 em:5 1011 00 en:5 edw:5",
            reserved = {"size=0", "size=3"})
    static void sqdmlslScalar(ArmEnv e, int size, int edw, int en, int em) {
        e.f(
                size + 1,
                edw,
                SaturatingElements.sqsub(
                        e.floats,
                        size + 1,
                        e.f(size + 1, edw),
                        Wide.sqdmull(e.floats, size, e.f(size, en), e.f(size, em))));
    }

    @Insn(value = "pmull<q> vdw, vn, vm", bits = "0 q:1 0 01110 00 size=0 1 vm:5 1110 00 vn:5 vdw:5")
    static void pmull(ArmEnv e, int q, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(vdw, 1, Polynomials.mullBytes(a, b), Polynomials.mullBytes(a >>> 32, b >>> 32));
    }

    @Insn(
            value = "pmull<q> vdquad, vn, vm",
            bits = "0 q:1 0 01110 11 size=3 1 vm:5 1110 00 vn:5 vdquad:5",
            feature = "pmull")
    static void pmullLong(ArmEnv e, int q, int vdquad, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(vdquad, 1, Carryless.low(a, b), Carryless.high(a, b));
    }
}
