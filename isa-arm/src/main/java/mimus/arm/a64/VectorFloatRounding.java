package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElements;
import mimus.ieee.Rounding;
import mimus.insn.Insn;

/** Advanced SIMD two-register miscellaneous: floating-point numbers rounded to integral ones. */
final class VectorFloatRounding {
    private VectorFloatRounding() {}

    @Insn(
            value = "frintn vd, vn",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 10000 11000 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "frintn vd, vn", bits = "0 q:1 0 01110 0 111100 size=1 11000 10 vn:5 vd:5", feature = "fp16")
    static void frintn(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.round(e.fp(), size, e.v(vn, 0), Rounding.NEAREST_EVEN, false),
                q == 0 ? 0 : FloatElements.round(e.fp(), size, e.v(vn, 1), Rounding.NEAREST_EVEN, false));
    }

    @Insn(
            value = "frintm vd, vn",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 10000 11001 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "frintm vd, vn", bits = "0 q:1 0 01110 0 111100 size=1 11001 10 vn:5 vd:5", feature = "fp16")
    static void frintm(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.round(e.fp(), size, e.v(vn, 0), Rounding.DOWN, false),
                q == 0 ? 0 : FloatElements.round(e.fp(), size, e.v(vn, 1), Rounding.DOWN, false));
    }

    @Insn(
            value = "frintp vd, vn",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 10000 11000 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "frintp vd, vn", bits = "0 q:1 0 01110 1 111100 size=1 11000 10 vn:5 vd:5", feature = "fp16")
    static void frintp(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.round(e.fp(), size, e.v(vn, 0), Rounding.UP, false),
                q == 0 ? 0 : FloatElements.round(e.fp(), size, e.v(vn, 1), Rounding.UP, false));
    }

    @Insn(
            value = "frintz vd, vn",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 10000 11001 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "frintz vd, vn", bits = "0 q:1 0 01110 1 111100 size=1 11001 10 vn:5 vd:5", feature = "fp16")
    static void frintz(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.round(e.fp(), size, e.v(vn, 0), Rounding.TOWARD_ZERO, false),
                q == 0 ? 0 : FloatElements.round(e.fp(), size, e.v(vn, 1), Rounding.TOWARD_ZERO, false));
    }

    @Insn(
            value = "frinta vd, vn",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 10000 11000 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "frinta vd, vn", bits = "0 q:1 1 01110 0 111100 size=1 11000 10 vn:5 vd:5", feature = "fp16")
    static void frinta(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.round(e.fp(), size, e.v(vn, 0), Rounding.NEAREST_AWAY, false),
                q == 0 ? 0 : FloatElements.round(e.fp(), size, e.v(vn, 1), Rounding.NEAREST_AWAY, false));
    }

    @Insn(
            value = "frintx vd, vn",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 10000 11001 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "frintx vd, vn", bits = "0 q:1 1 01110 0 111100 size=1 11001 10 vn:5 vd:5", feature = "fp16")
    static void frintx(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.round(e.fp(), size, e.v(vn, 0), e.fp().rounding(), true),
                q == 0 ? 0 : FloatElements.round(e.fp(), size, e.v(vn, 1), e.fp().rounding(), true));
    }

    @Insn(
            value = "frinti vd, vn",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 10000 11001 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "frinti vd, vn", bits = "0 q:1 1 01110 1 111100 size=1 11001 10 vn:5 vd:5", feature = "fp16")
    static void frinti(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.round(e.fp(), size, e.v(vn, 0), e.fp().rounding(), false),
                q == 0 ? 0 : FloatElements.round(e.fp(), size, e.v(vn, 1), e.fp().rounding(), false));
    }
}
