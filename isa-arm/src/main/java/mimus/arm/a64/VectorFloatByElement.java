package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.FloatElements;
import mimus.arm.state.FloatSteps;
import mimus.arm.state.Floats;
import mimus.insn.Insn;

/** Advanced SIMD vector by indexed element: floating-point products. */
final class VectorFloatByElement {
    private VectorFloatByElement() {}

    @Insn(
            value = "fmla vd, vn, vme[element]",
            bits = "0 q:1 0 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 0001 element.1:1 0 vn:5 vd:5")
    @Insn(
            value = "fmla vd, vn, vme[element]",
            bits = "0 1 q=1 0 01111 11 size=3 0 vme.4:1 vme.0:4 0001 element:1 0 vn:5 vd:5")
    @Insn(
            value = "fmla vd, vn, vme[element]",
            bits = "0 q:1 0 01111 00 size=1 element.1:1 element.0:1 vme:4 0001 element.2:1 0 vn:5 vd:5",
            feature = "fp16")
    static void fmla(ArmEnv e, int q, int size, int vd, int vn, int vme, int element) {
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vd,
                q,
                FloatElements.fma(e.fp(), size, e.v(vd, 0), e.v(vn, 0), m),
                q == 0 ? 0 : FloatElements.fma(e.fp(), size, e.v(vd, 1), e.v(vn, 1), m));
    }

    @Insn(
            value = "fmla ed, en, vme[element]",
            bits = "01 0 11111 10 size=2 element.0:1 vme.4:1 vme.0:4 0001 element.1:1 0 en:5 ed:5")
    @Insn(
            value = "fmla ed, en, vme[element]",
            bits = "01 0 11111 11 size=3 0 vme.4:1 vme.0:4 0001 element:1 0 en:5 ed:5")
    @Insn(
            value = "fmla ed, en, vme[element]",
            bits = "01 0 11111 00 size=1 element.1:1 element.0:1 vme:4 0001 element.2:1 0 en:5 ed:5",
            feature = "fp16")
    static void fmlaScalar(ArmEnv e, int size, int ed, int en, int vme, int element) {
        e.f(ed, Floats.fma(e.fp(), size, e.f(size, ed), e.f(size, en), e.element(size, vme, element)));
    }

    @Insn(
            value = "fmls vd, vn, vme[element]",
            bits = "0 q:1 0 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 0101 element.1:1 0 vn:5 vd:5")
    @Insn(
            value = "fmls vd, vn, vme[element]",
            bits = "0 1 q=1 0 01111 11 size=3 0 vme.4:1 vme.0:4 0101 element:1 0 vn:5 vd:5")
    @Insn(
            value = "fmls vd, vn, vme[element]",
            bits = "0 q:1 0 01111 00 size=1 element.1:1 element.0:1 vme:4 0101 element.2:1 0 vn:5 vd:5",
            feature = "fp16")
    static void fmls(ArmEnv e, int q, int size, int vd, int vn, int vme, int element) {
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vd,
                q,
                FloatElements.fms(e.fp(), size, e.v(vd, 0), e.v(vn, 0), m),
                q == 0 ? 0 : FloatElements.fms(e.fp(), size, e.v(vd, 1), e.v(vn, 1), m));
    }

    @Insn(
            value = "fmls ed, en, vme[element]",
            bits = "01 0 11111 10 size=2 element.0:1 vme.4:1 vme.0:4 0101 element.1:1 0 en:5 ed:5")
    @Insn(
            value = "fmls ed, en, vme[element]",
            bits = "01 0 11111 11 size=3 0 vme.4:1 vme.0:4 0101 element:1 0 en:5 ed:5")
    @Insn(
            value = "fmls ed, en, vme[element]",
            bits = "01 0 11111 00 size=1 element.1:1 element.0:1 vme:4 0101 element.2:1 0 en:5 ed:5",
            feature = "fp16")
    static void fmlsScalar(ArmEnv e, int size, int ed, int en, int vme, int element) {
        e.f(ed, Floats.fms(e.fp(), size, e.f(size, ed), e.f(size, en), e.element(size, vme, element)));
    }

    @Insn(
            value = "fmul vd, vn, vme[element]",
            bits = "0 q:1 0 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 1001 element.1:1 0 vn:5 vd:5")
    @Insn(
            value = "fmul vd, vn, vme[element]",
            bits = "0 1 q=1 0 01111 11 size=3 0 vme.4:1 vme.0:4 1001 element:1 0 vn:5 vd:5")
    @Insn(
            value = "fmul vd, vn, vme[element]",
            bits = "0 q:1 0 01111 00 size=1 element.1:1 element.0:1 vme:4 1001 element.2:1 0 vn:5 vd:5",
            feature = "fp16")
    static void fmul(ArmEnv e, int q, int size, int vd, int vn, int vme, int element) {
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vd,
                q,
                FloatElements.mul(e.fp(), size, e.v(vn, 0), m),
                q == 0 ? 0 : FloatElements.mul(e.fp(), size, e.v(vn, 1), m));
    }

    @Insn(
            value = "fmul ed, en, vme[element]",
            bits = "01 0 11111 10 size=2 element.0:1 vme.4:1 vme.0:4 1001 element.1:1 0 en:5 ed:5")
    @Insn(
            value = "fmul ed, en, vme[element]",
            bits = "01 0 11111 11 size=3 0 vme.4:1 vme.0:4 1001 element:1 0 en:5 ed:5")
    @Insn(
            value = "fmul ed, en, vme[element]",
            bits = "01 0 11111 00 size=1 element.1:1 element.0:1 vme:4 1001 element.2:1 0 en:5 ed:5",
            feature = "fp16")
    static void fmulScalar(ArmEnv e, int size, int ed, int en, int vme, int element) {
        e.f(ed, Floats.mul(e.fp(), size, e.f(size, en), e.element(size, vme, element)));
    }

    @Insn(
            value = "fmulx vd, vn, vme[element]",
            bits = "0 q:1 1 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 1001 element.1:1 0 vn:5 vd:5")
    @Insn(
            value = "fmulx vd, vn, vme[element]",
            bits = "0 1 q=1 1 01111 11 size=3 0 vme.4:1 vme.0:4 1001 element:1 0 vn:5 vd:5")
    @Insn(
            value = "fmulx vd, vn, vme[element]",
            bits = "0 q:1 1 01111 00 size=1 element.1:1 element.0:1 vme:4 1001 element.2:1 0 vn:5 vd:5",
            feature = "fp16")
    static void fmulx(ArmEnv e, int q, int size, int vd, int vn, int vme, int element) {
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vd,
                q,
                FloatElements.mulx(e.fp(), size, e.v(vn, 0), m),
                q == 0 ? 0 : FloatElements.mulx(e.fp(), size, e.v(vn, 1), m));
    }

    @Insn(
            value = "fmulx ed, en, vme[element]",
            bits = "01 1 11111 10 size=2 element.0:1 vme.4:1 vme.0:4 1001 element.1:1 0 en:5 ed:5")
    @Insn(
            value = "fmulx ed, en, vme[element]",
            bits = "01 1 11111 11 size=3 0 vme.4:1 vme.0:4 1001 element:1 0 en:5 ed:5")
    @Insn(
            value = "fmulx ed, en, vme[element]",
            bits = "01 1 11111 00 size=1 element.1:1 element.0:1 vme:4 1001 element.2:1 0 en:5 ed:5",
            feature = "fp16")
    static void fmulxScalar(ArmEnv e, int size, int ed, int en, int vme, int element) {
        e.f(ed, FloatSteps.mulx(e.fp(), size, e.f(size, en), e.element(size, vme, element)));
    }
}
