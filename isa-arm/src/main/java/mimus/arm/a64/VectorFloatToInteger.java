package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.FloatConversions;
import mimus.arm.state.FloatElementConversions;
import mimus.ieee.Rounding;
import mimus.insn.Insn;

/** Advanced SIMD two-register miscellaneous: conversions between floating-point numbers and integers. */
final class VectorFloatToInteger {
    private VectorFloatToInteger() {}

    @Insn(
            value = "fcvtns vd, vn",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 10000 11010 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcvtns vd, vn", bits = "0 q:1 0 01110 0 111100 size=1 11010 10 vn:5 vd:5", feature = "fp16")
    static void fcvtns(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElementConversions.toSigned(e.fp(), size, e.v(vn, 0), Rounding.NEAREST_EVEN),
                q == 0 ? 0 : FloatElementConversions.toSigned(e.fp(), size, e.v(vn, 1), Rounding.NEAREST_EVEN));
    }

    @Insn(value = "fcvtns ed, en", bits = "01 0 11110 0 size.0:1 size=2 10000 11010 10 en:5 ed:5")
    @Insn(value = "fcvtns ed, en", bits = "01 0 11110 0 111100 size=1 11010 10 en:5 ed:5", feature = "fp16")
    static void fcvtnsScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, FloatConversions.toSigned(e.fp(), size, size, e.f(size, en), Rounding.NEAREST_EVEN));
    }

    @Insn(
            value = "fcvtnu vd, vn",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 10000 11010 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcvtnu vd, vn", bits = "0 q:1 1 01110 0 111100 size=1 11010 10 vn:5 vd:5", feature = "fp16")
    static void fcvtnu(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElementConversions.toUnsigned(e.fp(), size, e.v(vn, 0), Rounding.NEAREST_EVEN),
                q == 0 ? 0 : FloatElementConversions.toUnsigned(e.fp(), size, e.v(vn, 1), Rounding.NEAREST_EVEN));
    }

    @Insn(value = "fcvtnu ed, en", bits = "01 1 11110 0 size.0:1 size=2 10000 11010 10 en:5 ed:5")
    @Insn(value = "fcvtnu ed, en", bits = "01 1 11110 0 111100 size=1 11010 10 en:5 ed:5", feature = "fp16")
    static void fcvtnuScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, FloatConversions.toUnsigned(e.fp(), size, size, e.f(size, en), Rounding.NEAREST_EVEN));
    }

    @Insn(
            value = "fcvtms vd, vn",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 10000 11011 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcvtms vd, vn", bits = "0 q:1 0 01110 0 111100 size=1 11011 10 vn:5 vd:5", feature = "fp16")
    static void fcvtms(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElementConversions.toSigned(e.fp(), size, e.v(vn, 0), Rounding.DOWN),
                q == 0 ? 0 : FloatElementConversions.toSigned(e.fp(), size, e.v(vn, 1), Rounding.DOWN));
    }

    @Insn(value = "fcvtms ed, en", bits = "01 0 11110 0 size.0:1 size=2 10000 11011 10 en:5 ed:5")
    @Insn(value = "fcvtms ed, en", bits = "01 0 11110 0 111100 size=1 11011 10 en:5 ed:5", feature = "fp16")
    static void fcvtmsScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, FloatConversions.toSigned(e.fp(), size, size, e.f(size, en), Rounding.DOWN));
    }

    @Insn(
            value = "fcvtmu vd, vn",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 10000 11011 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcvtmu vd, vn", bits = "0 q:1 1 01110 0 111100 size=1 11011 10 vn:5 vd:5", feature = "fp16")
    static void fcvtmu(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElementConversions.toUnsigned(e.fp(), size, e.v(vn, 0), Rounding.DOWN),
                q == 0 ? 0 : FloatElementConversions.toUnsigned(e.fp(), size, e.v(vn, 1), Rounding.DOWN));
    }

    @Insn(value = "fcvtmu ed, en", bits = "01 1 11110 0 size.0:1 size=2 10000 11011 10 en:5 ed:5")
    @Insn(value = "fcvtmu ed, en", bits = "01 1 11110 0 111100 size=1 11011 10 en:5 ed:5", feature = "fp16")
    static void fcvtmuScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, FloatConversions.toUnsigned(e.fp(), size, size, e.f(size, en), Rounding.DOWN));
    }

    @Insn(
            value = "fcvtas vd, vn",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 10000 11100 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcvtas vd, vn", bits = "0 q:1 0 01110 0 111100 size=1 11100 10 vn:5 vd:5", feature = "fp16")
    static void fcvtas(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElementConversions.toSigned(e.fp(), size, e.v(vn, 0), Rounding.NEAREST_AWAY),
                q == 0 ? 0 : FloatElementConversions.toSigned(e.fp(), size, e.v(vn, 1), Rounding.NEAREST_AWAY));
    }

    @Insn(value = "fcvtas ed, en", bits = "01 0 11110 0 size.0:1 size=2 10000 11100 10 en:5 ed:5")
    @Insn(value = "fcvtas ed, en", bits = "01 0 11110 0 111100 size=1 11100 10 en:5 ed:5", feature = "fp16")
    static void fcvtasScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, FloatConversions.toSigned(e.fp(), size, size, e.f(size, en), Rounding.NEAREST_AWAY));
    }

    @Insn(
            value = "fcvtau vd, vn",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 10000 11100 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcvtau vd, vn", bits = "0 q:1 1 01110 0 111100 size=1 11100 10 vn:5 vd:5", feature = "fp16")
    static void fcvtau(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElementConversions.toUnsigned(e.fp(), size, e.v(vn, 0), Rounding.NEAREST_AWAY),
                q == 0 ? 0 : FloatElementConversions.toUnsigned(e.fp(), size, e.v(vn, 1), Rounding.NEAREST_AWAY));
    }

    @Insn(value = "fcvtau ed, en", bits = "01 1 11110 0 size.0:1 size=2 10000 11100 10 en:5 ed:5")
    @Insn(value = "fcvtau ed, en", bits = "01 1 11110 0 111100 size=1 11100 10 en:5 ed:5", feature = "fp16")
    static void fcvtauScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, FloatConversions.toUnsigned(e.fp(), size, size, e.f(size, en), Rounding.NEAREST_AWAY));
    }

    @Insn(
            value = "fcvtps vd, vn",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 10000 11010 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcvtps vd, vn", bits = "0 q:1 0 01110 1 111100 size=1 11010 10 vn:5 vd:5", feature = "fp16")
    static void fcvtps(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElementConversions.toSigned(e.fp(), size, e.v(vn, 0), Rounding.UP),
                q == 0 ? 0 : FloatElementConversions.toSigned(e.fp(), size, e.v(vn, 1), Rounding.UP));
    }

    @Insn(value = "fcvtps ed, en", bits = "01 0 11110 1 size.0:1 size=2 10000 11010 10 en:5 ed:5")
    @Insn(value = "fcvtps ed, en", bits = "01 0 11110 1 111100 size=1 11010 10 en:5 ed:5", feature = "fp16")
    static void fcvtpsScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, FloatConversions.toSigned(e.fp(), size, size, e.f(size, en), Rounding.UP));
    }

    @Insn(
            value = "fcvtpu vd, vn",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 10000 11010 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcvtpu vd, vn", bits = "0 q:1 1 01110 1 111100 size=1 11010 10 vn:5 vd:5", feature = "fp16")
    static void fcvtpu(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElementConversions.toUnsigned(e.fp(), size, e.v(vn, 0), Rounding.UP),
                q == 0 ? 0 : FloatElementConversions.toUnsigned(e.fp(), size, e.v(vn, 1), Rounding.UP));
    }

    @Insn(value = "fcvtpu ed, en", bits = "01 1 11110 1 size.0:1 size=2 10000 11010 10 en:5 ed:5")
    @Insn(value = "fcvtpu ed, en", bits = "01 1 11110 1 111100 size=1 11010 10 en:5 ed:5", feature = "fp16")
    static void fcvtpuScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, FloatConversions.toUnsigned(e.fp(), size, size, e.f(size, en), Rounding.UP));
    }

    @Insn(
            value = "fcvtzs vd, vn",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 10000 11011 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcvtzs vd, vn", bits = "0 q:1 0 01110 1 111100 size=1 11011 10 vn:5 vd:5", feature = "fp16")
    static void fcvtzs(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElementConversions.toSigned(e.fp(), size, e.v(vn, 0), Rounding.TOWARD_ZERO),
                q == 0 ? 0 : FloatElementConversions.toSigned(e.fp(), size, e.v(vn, 1), Rounding.TOWARD_ZERO));
    }

    @Insn(value = "fcvtzs ed, en", bits = "01 0 11110 1 size.0:1 size=2 10000 11011 10 en:5 ed:5")
    @Insn(value = "fcvtzs ed, en", bits = "01 0 11110 1 111100 size=1 11011 10 en:5 ed:5", feature = "fp16")
    static void fcvtzsScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, FloatConversions.toSigned(e.fp(), size, size, e.f(size, en), Rounding.TOWARD_ZERO));
    }

    @Insn(
            value = "fcvtzu vd, vn",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 10000 11011 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcvtzu vd, vn", bits = "0 q:1 1 01110 1 111100 size=1 11011 10 vn:5 vd:5", feature = "fp16")
    static void fcvtzu(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElementConversions.toUnsigned(e.fp(), size, e.v(vn, 0), Rounding.TOWARD_ZERO),
                q == 0 ? 0 : FloatElementConversions.toUnsigned(e.fp(), size, e.v(vn, 1), Rounding.TOWARD_ZERO));
    }

    @Insn(value = "fcvtzu ed, en", bits = "01 1 11110 1 size.0:1 size=2 10000 11011 10 en:5 ed:5")
    @Insn(value = "fcvtzu ed, en", bits = "01 1 11110 1 111100 size=1 11011 10 en:5 ed:5", feature = "fp16")
    static void fcvtzuScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, FloatConversions.toUnsigned(e.fp(), size, size, e.f(size, en), Rounding.TOWARD_ZERO));
    }

    @Insn(
            value = "scvtf vd, vn",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 10000 11101 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "scvtf vd, vn", bits = "0 q:1 0 01110 0 111100 size=1 11101 10 vn:5 vd:5", feature = "fp16")
    static void scvtf(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElementConversions.fromSignedFixed(e.fp(), size, e.v(vn, 0), 0),
                q == 0 ? 0 : FloatElementConversions.fromSignedFixed(e.fp(), size, e.v(vn, 1), 0));
    }

    @Insn(value = "scvtf ed, en", bits = "01 0 11110 0 size.0:1 size=2 10000 11101 10 en:5 ed:5")
    @Insn(value = "scvtf ed, en", bits = "01 0 11110 0 111100 size=1 11101 10 en:5 ed:5", feature = "fp16")
    static void scvtfScalar(ArmEnv e, int size, int ed, int en) {
        e.f(ed, FloatConversions.fromSigned(e.fp(), size, Elements.getSigned(size, e.v(en, 0), 0)));
    }

    @Insn(
            value = "ucvtf vd, vn",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 10000 11101 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "ucvtf vd, vn", bits = "0 q:1 1 01110 0 111100 size=1 11101 10 vn:5 vd:5", feature = "fp16")
    static void ucvtf(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElementConversions.fromUnsignedFixed(e.fp(), size, e.v(vn, 0), 0),
                q == 0 ? 0 : FloatElementConversions.fromUnsignedFixed(e.fp(), size, e.v(vn, 1), 0));
    }

    @Insn(value = "ucvtf ed, en", bits = "01 1 11110 0 size.0:1 size=2 10000 11101 10 en:5 ed:5")
    @Insn(value = "ucvtf ed, en", bits = "01 1 11110 0 111100 size=1 11101 10 en:5 ed:5", feature = "fp16")
    static void ucvtfScalar(ArmEnv e, int size, int ed, int en) {
        e.f(ed, FloatConversions.fromUnsigned(e.fp(), size, e.f(size, en)));
    }
}
