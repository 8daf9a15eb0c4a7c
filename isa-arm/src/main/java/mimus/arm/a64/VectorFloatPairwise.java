package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatExtremes;
import mimus.arm.state.FloatPairwise;
import mimus.arm.state.Floats;
import mimus.insn.Insn;

/** Advanced SIMD three same and scalar pairwise: floating-point operations on neighbours. */
final class VectorFloatPairwise {
    private VectorFloatPairwise() {}

    @Insn(
            value = "faddp vd, vn, vm",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 1 vm:5 11010 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "faddp vd, vn, vm", bits = "0 q:1 1 01110 0 10 size=1 vm:5 00 010 1 vn:5 vd:5", feature = "fp16")
    static void faddp(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        long middle = e.second(q, vn, vm);
        e.v(
                vd,
                q,
                FloatPairwise.add(e.fp(), size, e.v(vn, 0), middle),
                q == 0 ? 0 : FloatPairwise.add(e.fp(), size, e.v(vm, 0), e.v(vm, 1)));
    }

    @Insn(value = "faddp ed, vnpair.2s", bits = "01 1 11110 0 0 size=2 11000 01101 10 vnpair:5 ed:5")
    @Insn(value = "faddp ed, vnpair.2d", bits = "01 1 11110 0 1 size=3 11000 01101 10 vnpair:5 ed:5")
    @Insn(value = "faddp ed, vnpair.2h", bits = "01 0 11110 0 0 size=1 11000 01101 10 vnpair:5 ed:5", feature = "fp16")
    static void faddpScalar(ArmEnv e, int size, int ed, int vnpair) {
        e.f(ed, Floats.add(e.fp(), size, e.element(size, vnpair, 0), e.element(size, vnpair, 1)));
    }

    @Insn(
            value = "fmaxp vd, vn, vm",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 1 vm:5 11110 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fmaxp vd, vn, vm", bits = "0 q:1 1 01110 0 10 size=1 vm:5 00 110 1 vn:5 vd:5", feature = "fp16")
    static void fmaxp(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        long middle = e.second(q, vn, vm);
        e.v(
                vd,
                q,
                FloatPairwise.max(e.fp(), size, e.v(vn, 0), middle),
                q == 0 ? 0 : FloatPairwise.max(e.fp(), size, e.v(vm, 0), e.v(vm, 1)));
    }

    @Insn(value = "fmaxp ed, vnpair.2s", bits = "01 1 11110 0 0 size=2 11000 01111 10 vnpair:5 ed:5")
    @Insn(value = "fmaxp ed, vnpair.2d", bits = "01 1 11110 0 1 size=3 11000 01111 10 vnpair:5 ed:5")
    @Insn(value = "fmaxp ed, vnpair.2h", bits = "01 0 11110 0 0 size=1 11000 01111 10 vnpair:5 ed:5", feature = "fp16")
    static void fmaxpScalar(ArmEnv e, int size, int ed, int vnpair) {
        e.f(ed, FloatExtremes.max(e.fp(), size, e.element(size, vnpair, 0), e.element(size, vnpair, 1)));
    }

    @Insn(
            value = "fminp vd, vn, vm",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 1 vm:5 11110 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fminp vd, vn, vm", bits = "0 q:1 1 01110 1 10 size=1 vm:5 00 110 1 vn:5 vd:5", feature = "fp16")
    static void fminp(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        long middle = e.second(q, vn, vm);
        e.v(
                vd,
                q,
                FloatPairwise.min(e.fp(), size, e.v(vn, 0), middle),
                q == 0 ? 0 : FloatPairwise.min(e.fp(), size, e.v(vm, 0), e.v(vm, 1)));
    }

    @Insn(value = "fminp ed, vnpair.2s", bits = "01 1 11110 1 0 size=2 11000 01111 10 vnpair:5 ed:5")
    @Insn(value = "fminp ed, vnpair.2d", bits = "01 1 11110 1 1 size=3 11000 01111 10 vnpair:5 ed:5")
    @Insn(value = "fminp ed, vnpair.2h", bits = "01 0 11110 1 0 size=1 11000 01111 10 vnpair:5 ed:5", feature = "fp16")
    static void fminpScalar(ArmEnv e, int size, int ed, int vnpair) {
        e.f(ed, FloatExtremes.min(e.fp(), size, e.element(size, vnpair, 0), e.element(size, vnpair, 1)));
    }

    @Insn(
            value = "fmaxnmp vd, vn, vm",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 1 vm:5 11000 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fmaxnmp vd, vn, vm", bits = "0 q:1 1 01110 0 10 size=1 vm:5 00 000 1 vn:5 vd:5", feature = "fp16")
    static void fmaxnmp(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        long middle = e.second(q, vn, vm);
        e.v(
                vd,
                q,
                FloatPairwise.maxNum(e.fp(), size, e.v(vn, 0), middle),
                q == 0 ? 0 : FloatPairwise.maxNum(e.fp(), size, e.v(vm, 0), e.v(vm, 1)));
    }

    @Insn(value = "fmaxnmp ed, vnpair.2s", bits = "01 1 11110 0 0 size=2 11000 01100 10 vnpair:5 ed:5")
    @Insn(value = "fmaxnmp ed, vnpair.2d", bits = "01 1 11110 0 1 size=3 11000 01100 10 vnpair:5 ed:5")
    @Insn(
            value = "fmaxnmp ed, vnpair.2h",
            bits = "01 0 11110 0 0 size=1 11000 01100 10 vnpair:5 ed:5",
            feature = "fp16")
    static void fmaxnmpScalar(ArmEnv e, int size, int ed, int vnpair) {
        e.f(ed, FloatExtremes.maxNum(e.fp(), size, e.element(size, vnpair, 0), e.element(size, vnpair, 1)));
    }

    @Insn(
            value = "fminnmp vd, vn, vm",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 1 vm:5 11000 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fminnmp vd, vn, vm", bits = "0 q:1 1 01110 1 10 size=1 vm:5 00 000 1 vn:5 vd:5", feature = "fp16")
    static void fminnmp(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        long middle = e.second(q, vn, vm);
        e.v(
                vd,
                q,
                FloatPairwise.minNum(e.fp(), size, e.v(vn, 0), middle),
                q == 0 ? 0 : FloatPairwise.minNum(e.fp(), size, e.v(vm, 0), e.v(vm, 1)));
    }

    @Insn(value = "fminnmp ed, vnpair.2s", bits = "01 1 11110 1 0 size=2 11000 01100 10 vnpair:5 ed:5")
    @Insn(value = "fminnmp ed, vnpair.2d", bits = "01 1 11110 1 1 size=3 11000 01100 10 vnpair:5 ed:5")
    @Insn(
            value = "fminnmp ed, vnpair.2h",
            bits = "01 0 11110 1 0 size=1 11000 01100 10 vnpair:5 ed:5",
            feature = "fp16")
    static void fminnmpScalar(ArmEnv e, int size, int ed, int vnpair) {
        e.f(ed, FloatExtremes.minNum(e.fp(), size, e.element(size, vnpair, 0), e.element(size, vnpair, 1)));
    }
}
