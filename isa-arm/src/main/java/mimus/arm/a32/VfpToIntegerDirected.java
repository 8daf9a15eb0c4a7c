package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatConversions;
import mimus.ieee.Rounding;
import mimus.insn.Insn;

/** Conversions of floating-point numbers to integers in a direction that the instruction names; Arm ARM section F3.1.8. */
final class VfpToIntegerDirected {
    private VfpToIntegerDirected() {}

    @Insn(
            value = "vcvta.s32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1100 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            feature = "v8")
    @Insn(
            value = "vcvta.s32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1100 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "v8")
    static void vcvtaF32ToSigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.toSigned(e.fp(), 2, 2, e.vfp(2, sm), Rounding.NEAREST_AWAY));
    }

    @Insn(
            value = "vcvtn.s32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1101 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            feature = "v8")
    @Insn(
            value = "vcvtn.s32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1101 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "v8")
    static void vcvtnF32ToSigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.toSigned(e.fp(), 2, 2, e.vfp(2, sm), Rounding.NEAREST_EVEN));
    }

    @Insn(
            value = "vcvtp.s32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1110 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            feature = "v8")
    @Insn(
            value = "vcvtp.s32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1110 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "v8")
    static void vcvtpF32ToSigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.toSigned(e.fp(), 2, 2, e.vfp(2, sm), Rounding.UP));
    }

    @Insn(
            value = "vcvtm.s32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1111 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            feature = "v8")
    @Insn(
            value = "vcvtm.s32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1111 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "v8")
    static void vcvtmF32ToSigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.toSigned(e.fp(), 2, 2, e.vfp(2, sm), Rounding.DOWN));
    }

    @Insn(
            value = "vcvta.u32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1100 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            feature = "v8")
    @Insn(
            value = "vcvta.u32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1100 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "v8")
    static void vcvtaF32ToUnsigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.toUnsigned(e.fp(), 2, 2, e.vfp(2, sm), Rounding.NEAREST_AWAY));
    }

    @Insn(
            value = "vcvtn.u32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1101 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            feature = "v8")
    @Insn(
            value = "vcvtn.u32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1101 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "v8")
    static void vcvtnF32ToUnsigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.toUnsigned(e.fp(), 2, 2, e.vfp(2, sm), Rounding.NEAREST_EVEN));
    }

    @Insn(
            value = "vcvtp.u32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1110 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            feature = "v8")
    @Insn(
            value = "vcvtp.u32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1110 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "v8")
    static void vcvtpF32ToUnsigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.toUnsigned(e.fp(), 2, 2, e.vfp(2, sm), Rounding.UP));
    }

    @Insn(
            value = "vcvtm.u32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1111 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            feature = "v8")
    @Insn(
            value = "vcvtm.u32.f32 sd, sm",
            bits = "1111 1110 1 sd.0:1 11 1111 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "v8")
    static void vcvtmF32ToUnsigned(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.toUnsigned(e.fp(), 2, 2, e.vfp(2, sm), Rounding.DOWN));
    }

    @Insn(
            value = "vcvta.s32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1100 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            feature = "v8")
    @Insn(
            value = "vcvta.s32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1100 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            set = T32,
            feature = "v8")
    static void vcvtaF64ToSigned(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.toSigned(e.fp(), 3, 2, e.vfp(3, dm), Rounding.NEAREST_AWAY));
    }

    @Insn(
            value = "vcvtn.s32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1101 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            feature = "v8")
    @Insn(
            value = "vcvtn.s32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1101 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            set = T32,
            feature = "v8")
    static void vcvtnF64ToSigned(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.toSigned(e.fp(), 3, 2, e.vfp(3, dm), Rounding.NEAREST_EVEN));
    }

    @Insn(
            value = "vcvtp.s32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1110 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            feature = "v8")
    @Insn(
            value = "vcvtp.s32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1110 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            set = T32,
            feature = "v8")
    static void vcvtpF64ToSigned(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.toSigned(e.fp(), 3, 2, e.vfp(3, dm), Rounding.UP));
    }

    @Insn(
            value = "vcvtm.s32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1111 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            feature = "v8")
    @Insn(
            value = "vcvtm.s32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1111 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            set = T32,
            feature = "v8")
    static void vcvtmF64ToSigned(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.toSigned(e.fp(), 3, 2, e.vfp(3, dm), Rounding.DOWN));
    }

    @Insn(
            value = "vcvta.u32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1100 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            feature = "v8")
    @Insn(
            value = "vcvta.u32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1100 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            set = T32,
            feature = "v8")
    static void vcvtaF64ToUnsigned(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.toUnsigned(e.fp(), 3, 2, e.vfp(3, dm), Rounding.NEAREST_AWAY));
    }

    @Insn(
            value = "vcvtn.u32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1101 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            feature = "v8")
    @Insn(
            value = "vcvtn.u32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1101 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            set = T32,
            feature = "v8")
    static void vcvtnF64ToUnsigned(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.toUnsigned(e.fp(), 3, 2, e.vfp(3, dm), Rounding.NEAREST_EVEN));
    }

    @Insn(
            value = "vcvtp.u32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1110 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            feature = "v8")
    @Insn(
            value = "vcvtp.u32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1110 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            set = T32,
            feature = "v8")
    static void vcvtpF64ToUnsigned(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.toUnsigned(e.fp(), 3, 2, e.vfp(3, dm), Rounding.UP));
    }

    @Insn(
            value = "vcvtm.u32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1111 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            feature = "v8")
    @Insn(
            value = "vcvtm.u32.f64 sd, dm",
            bits = "1111 1110 1 sd.0:1 11 1111 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            set = T32,
            feature = "v8")
    static void vcvtmF64ToUnsigned(ArmEnv e, int sd, int dm) {
        e.vfp(2, sd, FloatConversions.toUnsigned(e.fp(), 3, 2, e.vfp(3, dm), Rounding.DOWN));
    }
}
