package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElements;
import mimus.insn.Insn;

/** Advanced SIMD three same: floating-point minima and maxima. */
final class VectorFloatExtremes {
    private VectorFloatExtremes() {}

    @Insn(
            value = "fmax vd, vn, vm",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 1 vm:5 11110 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fmax vd, vn, vm", bits = "0 q:1 0 01110 0 10 size=1 vm:5 00 110 1 vn:5 vd:5", feature = "fp16")
    static void fmax(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.max(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.max(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(
            value = "fmin vd, vn, vm",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 1 vm:5 11110 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fmin vd, vn, vm", bits = "0 q:1 0 01110 1 10 size=1 vm:5 00 110 1 vn:5 vd:5", feature = "fp16")
    static void fmin(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.min(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.min(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(
            value = "fmaxnm vd, vn, vm",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 1 vm:5 11000 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fmaxnm vd, vn, vm", bits = "0 q:1 0 01110 0 10 size=1 vm:5 00 000 1 vn:5 vd:5", feature = "fp16")
    static void fmaxnm(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.maxNum(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.maxNum(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(
            value = "fminnm vd, vn, vm",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 1 vm:5 11000 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fminnm vd, vn, vm", bits = "0 q:1 0 01110 1 10 size=1 vm:5 00 000 1 vn:5 vd:5", feature = "fp16")
    static void fminnm(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.minNum(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.minNum(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }
}
