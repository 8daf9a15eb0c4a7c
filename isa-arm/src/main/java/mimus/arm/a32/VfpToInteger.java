package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatConversions;
import mimus.ieee.Rounding;
import mimus.insn.Insn;

/** Conversions between floating-point numbers and integers; Arm ARM section F3.1.8. */
final class VfpToInteger {
    private VfpToInteger() {}

    @Insn(
            value = "vcvt<cond>.f64.f32 dd, sm",
            bits = "cond:4 1110 1 dd.4:1 11 0111 dd:4 101 0 11 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvt.f64.f32 dd, sm",
            bits = "1110 1110 1 dd.4:1 11 0111 dd:4 101 0 11 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvtToD(ArmEnv e, int dd, int sm) {
        e.vfp(3, dd, FloatConversions.convert(e.fp(), 2, 3, e.vfp(2, sm)));
    }

    @Insn(
            value = "vcvt<cond>.f32.f64 sd, dm",
            bits = "cond:4 1110 1 sd.0:1 11 0111 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            feature = "vfp")
    @Insn(
            value = "vcvt.f32.f64 sd, dm",
            bits = "1110 1110 1 sd.0:1 11 0111 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            set = T32,
            feature = "vfp")
    static void vcvtToS(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.convert(e.fp(), 3, 2, e.vfp(3, dm)));
    }

    @Insn(
            value = "vcvt<cond>.f32.s32 sd, sm",
            bits = "cond:4 1110 1 sd.0:1 11 1000 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvt.f32.s32 sd, sm",
            bits = "1110 1110 1 sd.0:1 11 1000 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvtF32FromSigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.fromSigned(e.fp(), 2, (int) e.vfp(2, sm)));
    }

    @Insn(
            value = "vcvtr<cond>.s32.f32 sd, sm",
            bits = "cond:4 1110 1 sd.0:1 11 1101 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvtr.s32.f32 sd, sm",
            bits = "1110 1110 1 sd.0:1 11 1101 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvtrF32ToSigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.toSigned(e.fp(), 2, 2, e.vfp(2, sm), e.fp().rounding()));
    }

    @Insn(
            value = "vcvt<cond>.s32.f32 sd, sm",
            bits = "cond:4 1110 1 sd.0:1 11 1101 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvt.s32.f32 sd, sm",
            bits = "1110 1110 1 sd.0:1 11 1101 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvtF32ToSigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.toSigned(e.fp(), 2, 2, e.vfp(2, sm), Rounding.TOWARD_ZERO));
    }

    @Insn(
            value = "vcvt<cond>.f32.u32 sd, sm",
            bits = "cond:4 1110 1 sd.0:1 11 1000 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvt.f32.u32 sd, sm",
            bits = "1110 1110 1 sd.0:1 11 1000 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvtF32FromUnsigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.fromUnsigned(e.fp(), 2, e.vfp(2, sm)));
    }

    @Insn(
            value = "vcvtr<cond>.u32.f32 sd, sm",
            bits = "cond:4 1110 1 sd.0:1 11 1100 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvtr.u32.f32 sd, sm",
            bits = "1110 1110 1 sd.0:1 11 1100 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvtrF32ToUnsigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.toUnsigned(e.fp(), 2, 2, e.vfp(2, sm), e.fp().rounding()));
    }

    @Insn(
            value = "vcvt<cond>.u32.f32 sd, sm",
            bits = "cond:4 1110 1 sd.0:1 11 1100 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvt.u32.f32 sd, sm",
            bits = "1110 1110 1 sd.0:1 11 1100 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvtF32ToUnsigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.toUnsigned(e.fp(), 2, 2, e.vfp(2, sm), Rounding.TOWARD_ZERO));
    }

    @Insn(
            value = "vcvt<cond>.f64.s32 dd, sm",
            bits = "cond:4 1110 1 dd.4:1 11 1000 dd:4 101 1 11 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvt.f64.s32 dd, sm",
            bits = "1110 1110 1 dd.4:1 11 1000 dd:4 101 1 11 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvtF64FromSigned(ArmEnv e, int dd, int sm) {
        e.vfp(3, dd, FloatConversions.fromSigned(e.fp(), 3, (int) e.vfp(2, sm)));
    }

    @Insn(
            value = "vcvtr<cond>.s32.f64 sd, dm",
            bits = "cond:4 1110 1 sd.0:1 11 1101 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            feature = "vfp")
    @Insn(
            value = "vcvtr.s32.f64 sd, dm",
            bits = "1110 1110 1 sd.0:1 11 1101 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            set = T32,
            feature = "vfp")
    static void vcvtrF64ToSigned(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.toSigned(e.fp(), 3, 2, e.vfp(3, dm), e.fp().rounding()));
    }

    @Insn(
            value = "vcvt<cond>.s32.f64 sd, dm",
            bits = "cond:4 1110 1 sd.0:1 11 1101 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            feature = "vfp")
    @Insn(
            value = "vcvt.s32.f64 sd, dm",
            bits = "1110 1110 1 sd.0:1 11 1101 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            set = T32,
            feature = "vfp")
    static void vcvtF64ToSigned(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.toSigned(e.fp(), 3, 2, e.vfp(3, dm), Rounding.TOWARD_ZERO));
    }

    @Insn(
            value = "vcvt<cond>.f64.u32 dd, sm",
            bits = "cond:4 1110 1 dd.4:1 11 1000 dd:4 101 1 01 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvt.f64.u32 dd, sm",
            bits = "1110 1110 1 dd.4:1 11 1000 dd:4 101 1 01 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvtF64FromUnsigned(ArmEnv e, int dd, int sm) {
        e.vfp(3, dd, FloatConversions.fromUnsigned(e.fp(), 3, e.vfp(2, sm)));
    }

    @Insn(
            value = "vcvtr<cond>.u32.f64 sd, dm",
            bits = "cond:4 1110 1 sd.0:1 11 1100 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            feature = "vfp")
    @Insn(
            value = "vcvtr.u32.f64 sd, dm",
            bits = "1110 1110 1 sd.0:1 11 1100 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            set = T32,
            feature = "vfp")
    static void vcvtrF64ToUnsigned(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.toUnsigned(e.fp(), 3, 2, e.vfp(3, dm), e.fp().rounding()));
    }

    @Insn(
            value = "vcvt<cond>.u32.f64 sd, dm",
            bits = "cond:4 1110 1 sd.0:1 11 1100 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            feature = "vfp")
    @Insn(
            value = "vcvt.u32.f64 sd, dm",
            bits = "1110 1110 1 sd.0:1 11 1100 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            set = T32,
            feature = "vfp")
    static void vcvtF64ToUnsigned(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.toUnsigned(e.fp(), 3, 2, e.vfp(3, dm), Rounding.TOWARD_ZERO));
    }
}
