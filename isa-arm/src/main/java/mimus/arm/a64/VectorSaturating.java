package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.SaturatingElements;
import mimus.insn.Insn;

/** Advanced SIMD three same: saturating arithmetic. */
final class VectorSaturating {
    private VectorSaturating() {}

    @Insn(value = "sqadd vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 00001 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void sqadd(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                SaturatingElements.sqadd(e.floats, size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : SaturatingElements.sqadd(e.floats, size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "sqadd ed, en, em", bits = "01 0 11110 size:2 1 em:5 00001 1 en:5 ed:5")
    static void sqaddScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, SaturatingElements.sqadd(e.floats, size, e.f(size, en), e.f(size, em)));
    }

    @Insn(value = "uqadd vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 00001 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void uqadd(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                SaturatingElements.uqadd(e.floats, size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : SaturatingElements.uqadd(e.floats, size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "uqadd ed, en, em", bits = "01 1 11110 size:2 1 em:5 00001 1 en:5 ed:5")
    static void uqaddScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, SaturatingElements.uqadd(e.floats, size, e.f(size, en), e.f(size, em)));
    }

    @Insn(value = "sqsub vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 00101 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void sqsub(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                SaturatingElements.sqsub(e.floats, size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : SaturatingElements.sqsub(e.floats, size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "sqsub ed, en, em", bits = "01 0 11110 size:2 1 em:5 00101 1 en:5 ed:5")
    static void sqsubScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, SaturatingElements.sqsub(e.floats, size, e.f(size, en), e.f(size, em)));
    }

    @Insn(value = "uqsub vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 00101 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void uqsub(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                SaturatingElements.uqsub(e.floats, size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : SaturatingElements.uqsub(e.floats, size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "uqsub ed, en, em", bits = "01 1 11110 size:2 1 em:5 00101 1 en:5 ed:5")
    static void uqsubScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, SaturatingElements.uqsub(e.floats, size, e.f(size, en), e.f(size, em)));
    }

    @Insn(
            value = "sqdmulh vd, vn, vm",
            bits = "0 q:1 0 01110 size:2 1 vm:5 10110 1 vn:5 vd:5",
            reserved = {"size=0", "size=3"})
    static void sqdmulh(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                SaturatingElements.sqdmulh(e.floats, size, e.v(vn, 0), e.v(vm, 0), 0),
                q == 0 ? 0 : SaturatingElements.sqdmulh(e.floats, size, e.v(vn, 1), e.v(vm, 1), 0));
    }

    @Insn(
            value = "sqdmulh ed, en, em",
            bits = "01 0 11110 size:2 1 em:5 10110 1 en:5 ed:5",
            reserved = {"size=0", "size=3"})
    static void sqdmulhScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, SaturatingElements.sqdmulh(e.floats, size, e.f(size, en), e.f(size, em), 0));
    }

    @Insn(
            value = "sqrdmulh vd, vn, vm",
            bits = "0 q:1 1 01110 size:2 1 vm:5 10110 1 vn:5 vd:5",
            reserved = {"size=0", "size=3"})
    static void sqrdmulh(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                SaturatingElements.sqdmulh(e.floats, size, e.v(vn, 0), e.v(vm, 0), 1),
                q == 0 ? 0 : SaturatingElements.sqdmulh(e.floats, size, e.v(vn, 1), e.v(vm, 1), 1));
    }

    @Insn(
            value = "sqrdmulh ed, en, em",
            bits = "01 1 11110 size:2 1 em:5 10110 1 en:5 ed:5",
            reserved = {"size=0", "size=3"})
    static void sqrdmulhScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, SaturatingElements.sqdmulh(e.floats, size, e.f(size, en), e.f(size, em), 1));
    }
}
