package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElements;
import mimus.arm.state.Floats;
import mimus.insn.Insn;

/** Advanced SIMD three same: floating-point arithmetic. */
final class VectorFloatArithmetic {
    private VectorFloatArithmetic() {}

    @Insn(
            value = "fadd vd, vn, vm",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 1 vm:5 11010 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fadd vd, vn, vm", bits = "0 q:1 0 01110 0 10 size=1 vm:5 00 010 1 vn:5 vd:5", feature = "fp16")
    static void fadd(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.add(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.add(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(
            value = "fsub vd, vn, vm",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 1 vm:5 11010 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fsub vd, vn, vm", bits = "0 q:1 0 01110 1 10 size=1 vm:5 00 010 1 vn:5 vd:5", feature = "fp16")
    static void fsub(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.sub(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.sub(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(
            value = "fmul vd, vn, vm",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 1 vm:5 11011 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fmul vd, vn, vm", bits = "0 q:1 1 01110 0 10 size=1 vm:5 00 011 1 vn:5 vd:5", feature = "fp16")
    static void fmul(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.mul(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.mul(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(
            value = "fdiv vd, vn, vm",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 1 vm:5 11111 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fdiv vd, vn, vm", bits = "0 q:1 1 01110 0 10 size=1 vm:5 00 111 1 vn:5 vd:5", feature = "fp16")
    static void fdiv(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.div(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.div(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(
            value = "fmla vd, vn, vm",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 1 vm:5 11001 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fmla vd, vn, vm", bits = "0 q:1 0 01110 0 10 size=1 vm:5 00 001 1 vn:5 vd:5", feature = "fp16")
    static void fmla(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.fma(e.fp(), size, e.v(vd, 0), e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.fma(e.fp(), size, e.v(vd, 1), e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(
            value = "fmls vd, vn, vm",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 1 vm:5 11001 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fmls vd, vn, vm", bits = "0 q:1 0 01110 1 10 size=1 vm:5 00 001 1 vn:5 vd:5", feature = "fp16")
    static void fmls(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.fms(e.fp(), size, e.v(vd, 0), e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.fms(e.fp(), size, e.v(vd, 1), e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(
            value = "fabd vd, vn, vm",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 1 vm:5 11010 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fabd vd, vn, vm", bits = "0 q:1 1 01110 1 10 size=1 vm:5 00 010 1 vn:5 vd:5", feature = "fp16")
    static void fabd(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.abd(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.abd(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "fabd ed, en, em", bits = "01 1 11110 1 size.0:1 size=2 1 em:5 11010 1 en:5 ed:5")
    @Insn(value = "fabd ed, en, em", bits = "01 1 11110 1 10 size=1 em:5 00 010 1 en:5 ed:5", feature = "fp16")
    static void fabdScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(ed, Floats.abd(e.fp(), size, e.f(size, en), e.f(size, em)));
    }
}
