package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatConversions;
import mimus.ieee.Rounding;
import mimus.insn.Insn;

/** Conversions of floating-point numbers to integers of 64 bits. */
final class FloatToIntegerX {
    private FloatToIntegerX() {}

    @Insn(value = "fcvtns xd, fn", bits = "100 11110 0 type:1 1 00 000 000000 fn:5 xd:5")
    @Insn(value = "fcvtns xd, fn", bits = "100 11110 11 type=3 1 00 000 000000 fn:5 xd:5", feature = "fp16")
    static void fcvtns(ArmEnv e, int type, int xd, int fn) {
        int size = type ^ 2;
        e.x(xd, FloatConversions.toSigned(e.fp(), size, 3, e.f(size, fn), Rounding.NEAREST_EVEN));
    }

    @Insn(value = "fcvtnu xd, fn", bits = "100 11110 0 type:1 1 00 001 000000 fn:5 xd:5")
    @Insn(value = "fcvtnu xd, fn", bits = "100 11110 11 type=3 1 00 001 000000 fn:5 xd:5", feature = "fp16")
    static void fcvtnu(ArmEnv e, int type, int xd, int fn) {
        int size = type ^ 2;
        e.x(xd, FloatConversions.toUnsigned(e.fp(), size, 3, e.f(size, fn), Rounding.NEAREST_EVEN));
    }

    @Insn(value = "fcvtps xd, fn", bits = "100 11110 0 type:1 1 01 000 000000 fn:5 xd:5")
    @Insn(value = "fcvtps xd, fn", bits = "100 11110 11 type=3 1 01 000 000000 fn:5 xd:5", feature = "fp16")
    static void fcvtps(ArmEnv e, int type, int xd, int fn) {
        int size = type ^ 2;
        e.x(xd, FloatConversions.toSigned(e.fp(), size, 3, e.f(size, fn), Rounding.UP));
    }

    @Insn(value = "fcvtpu xd, fn", bits = "100 11110 0 type:1 1 01 001 000000 fn:5 xd:5")
    @Insn(value = "fcvtpu xd, fn", bits = "100 11110 11 type=3 1 01 001 000000 fn:5 xd:5", feature = "fp16")
    static void fcvtpu(ArmEnv e, int type, int xd, int fn) {
        int size = type ^ 2;
        e.x(xd, FloatConversions.toUnsigned(e.fp(), size, 3, e.f(size, fn), Rounding.UP));
    }

    @Insn(value = "fcvtms xd, fn", bits = "100 11110 0 type:1 1 10 000 000000 fn:5 xd:5")
    @Insn(value = "fcvtms xd, fn", bits = "100 11110 11 type=3 1 10 000 000000 fn:5 xd:5", feature = "fp16")
    static void fcvtms(ArmEnv e, int type, int xd, int fn) {
        int size = type ^ 2;
        e.x(xd, FloatConversions.toSigned(e.fp(), size, 3, e.f(size, fn), Rounding.DOWN));
    }

    @Insn(value = "fcvtmu xd, fn", bits = "100 11110 0 type:1 1 10 001 000000 fn:5 xd:5")
    @Insn(value = "fcvtmu xd, fn", bits = "100 11110 11 type=3 1 10 001 000000 fn:5 xd:5", feature = "fp16")
    static void fcvtmu(ArmEnv e, int type, int xd, int fn) {
        int size = type ^ 2;
        e.x(xd, FloatConversions.toUnsigned(e.fp(), size, 3, e.f(size, fn), Rounding.DOWN));
    }

    @Insn(value = "fcvtzs xd, fn", bits = "100 11110 0 type:1 1 11 000 000000 fn:5 xd:5")
    @Insn(value = "fcvtzs xd, fn", bits = "100 11110 11 type=3 1 11 000 000000 fn:5 xd:5", feature = "fp16")
    static void fcvtzs(ArmEnv e, int type, int xd, int fn) {
        int size = type ^ 2;
        e.x(xd, FloatConversions.toSigned(e.fp(), size, 3, e.f(size, fn), Rounding.TOWARD_ZERO));
    }

    @Insn(value = "fcvtzu xd, fn", bits = "100 11110 0 type:1 1 11 001 000000 fn:5 xd:5")
    @Insn(value = "fcvtzu xd, fn", bits = "100 11110 11 type=3 1 11 001 000000 fn:5 xd:5", feature = "fp16")
    static void fcvtzu(ArmEnv e, int type, int xd, int fn) {
        int size = type ^ 2;
        e.x(xd, FloatConversions.toUnsigned(e.fp(), size, 3, e.f(size, fn), Rounding.TOWARD_ZERO));
    }

    @Insn(value = "fcvtas xd, fn", bits = "100 11110 0 type:1 1 00 100 000000 fn:5 xd:5")
    @Insn(value = "fcvtas xd, fn", bits = "100 11110 11 type=3 1 00 100 000000 fn:5 xd:5", feature = "fp16")
    static void fcvtas(ArmEnv e, int type, int xd, int fn) {
        int size = type ^ 2;
        e.x(xd, FloatConversions.toSigned(e.fp(), size, 3, e.f(size, fn), Rounding.NEAREST_AWAY));
    }

    @Insn(value = "fcvtau xd, fn", bits = "100 11110 0 type:1 1 00 101 000000 fn:5 xd:5")
    @Insn(value = "fcvtau xd, fn", bits = "100 11110 11 type=3 1 00 101 000000 fn:5 xd:5", feature = "fp16")
    static void fcvtau(ArmEnv e, int type, int xd, int fn) {
        int size = type ^ 2;
        e.x(xd, FloatConversions.toUnsigned(e.fp(), size, 3, e.f(size, fn), Rounding.NEAREST_AWAY));
    }
}
