package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatConversions;
import mimus.ieee.Rounding;
import mimus.insn.Insn;

/** Conversions of floating-point numbers to integers of 32 bits. */
final class FloatToIntegerW {
    private FloatToIntegerW() {}

    @Insn(value = "fcvtns wd, fn", bits = "000 11110 0 type:1 1 00 000 000000 fn:5 wd:5")
    @Insn(value = "fcvtns wd, fn", bits = "000 11110 11 type=3 1 00 000 000000 fn:5 wd:5", feature = "fp16")
    static void fcvtns(ArmEnv e, int type, int wd, int fn) {
        int size = type ^ 2;
        e.w(wd, (int) FloatConversions.toSigned(e.fp(), size, 2, e.f(size, fn), Rounding.NEAREST_EVEN));
    }

    @Insn(value = "fcvtnu wd, fn", bits = "000 11110 0 type:1 1 00 001 000000 fn:5 wd:5")
    @Insn(value = "fcvtnu wd, fn", bits = "000 11110 11 type=3 1 00 001 000000 fn:5 wd:5", feature = "fp16")
    static void fcvtnu(ArmEnv e, int type, int wd, int fn) {
        int size = type ^ 2;
        e.w(wd, (int) FloatConversions.toUnsigned(e.fp(), size, 2, e.f(size, fn), Rounding.NEAREST_EVEN));
    }

    @Insn(value = "fcvtps wd, fn", bits = "000 11110 0 type:1 1 01 000 000000 fn:5 wd:5")
    @Insn(value = "fcvtps wd, fn", bits = "000 11110 11 type=3 1 01 000 000000 fn:5 wd:5", feature = "fp16")
    static void fcvtps(ArmEnv e, int type, int wd, int fn) {
        int size = type ^ 2;
        e.w(wd, (int) FloatConversions.toSigned(e.fp(), size, 2, e.f(size, fn), Rounding.UP));
    }

    @Insn(value = "fcvtpu wd, fn", bits = "000 11110 0 type:1 1 01 001 000000 fn:5 wd:5")
    @Insn(value = "fcvtpu wd, fn", bits = "000 11110 11 type=3 1 01 001 000000 fn:5 wd:5", feature = "fp16")
    static void fcvtpu(ArmEnv e, int type, int wd, int fn) {
        int size = type ^ 2;
        e.w(wd, (int) FloatConversions.toUnsigned(e.fp(), size, 2, e.f(size, fn), Rounding.UP));
    }

    @Insn(value = "fcvtms wd, fn", bits = "000 11110 0 type:1 1 10 000 000000 fn:5 wd:5")
    @Insn(value = "fcvtms wd, fn", bits = "000 11110 11 type=3 1 10 000 000000 fn:5 wd:5", feature = "fp16")
    static void fcvtms(ArmEnv e, int type, int wd, int fn) {
        int size = type ^ 2;
        e.w(wd, (int) FloatConversions.toSigned(e.fp(), size, 2, e.f(size, fn), Rounding.DOWN));
    }

    @Insn(value = "fcvtmu wd, fn", bits = "000 11110 0 type:1 1 10 001 000000 fn:5 wd:5")
    @Insn(value = "fcvtmu wd, fn", bits = "000 11110 11 type=3 1 10 001 000000 fn:5 wd:5", feature = "fp16")
    static void fcvtmu(ArmEnv e, int type, int wd, int fn) {
        int size = type ^ 2;
        e.w(wd, (int) FloatConversions.toUnsigned(e.fp(), size, 2, e.f(size, fn), Rounding.DOWN));
    }

    @Insn(value = "fcvtzs wd, fn", bits = "000 11110 0 type:1 1 11 000 000000 fn:5 wd:5")
    @Insn(value = "fcvtzs wd, fn", bits = "000 11110 11 type=3 1 11 000 000000 fn:5 wd:5", feature = "fp16")
    static void fcvtzs(ArmEnv e, int type, int wd, int fn) {
        int size = type ^ 2;
        e.w(wd, (int) FloatConversions.toSigned(e.fp(), size, 2, e.f(size, fn), Rounding.TOWARD_ZERO));
    }

    @Insn(value = "fcvtzu wd, fn", bits = "000 11110 0 type:1 1 11 001 000000 fn:5 wd:5")
    @Insn(value = "fcvtzu wd, fn", bits = "000 11110 11 type=3 1 11 001 000000 fn:5 wd:5", feature = "fp16")
    static void fcvtzu(ArmEnv e, int type, int wd, int fn) {
        int size = type ^ 2;
        e.w(wd, (int) FloatConversions.toUnsigned(e.fp(), size, 2, e.f(size, fn), Rounding.TOWARD_ZERO));
    }

    @Insn(value = "fcvtas wd, fn", bits = "000 11110 0 type:1 1 00 100 000000 fn:5 wd:5")
    @Insn(value = "fcvtas wd, fn", bits = "000 11110 11 type=3 1 00 100 000000 fn:5 wd:5", feature = "fp16")
    static void fcvtas(ArmEnv e, int type, int wd, int fn) {
        int size = type ^ 2;
        e.w(wd, (int) FloatConversions.toSigned(e.fp(), size, 2, e.f(size, fn), Rounding.NEAREST_AWAY));
    }

    @Insn(value = "fcvtau wd, fn", bits = "000 11110 0 type:1 1 00 101 000000 fn:5 wd:5")
    @Insn(value = "fcvtau wd, fn", bits = "000 11110 11 type=3 1 00 101 000000 fn:5 wd:5", feature = "fp16")
    static void fcvtau(ArmEnv e, int type, int wd, int fn) {
        int size = type ^ 2;
        e.w(wd, (int) FloatConversions.toUnsigned(e.fp(), size, 2, e.f(size, fn), Rounding.NEAREST_AWAY));
    }
}
