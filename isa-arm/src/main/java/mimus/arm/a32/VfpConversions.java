package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatConversions;
import mimus.insn.Insn;

/**
 * Conversions to and from halves and fixed-point numbers; Arm ARM section F3.1.8. From fixed-point numbers they round to
 * nearest.
 */
final class VfpConversions {
    private VfpConversions() {}

    @Insn(
            value = "vcvtb<cond>.f32.f16 sd, sm",
            bits = "cond:4 1110 1 sd.0:1 11 0010 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvtb.f32.f16 sd, sm",
            bits = "1110 1110 1 sd.0:1 11 0010 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvtbF32(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.convert(e.fp(), 1, 2, e.vfp(2, sm) & 0xffff));
    }

    @Insn(
            value = "vcvtb<cond>.f16.f32 sd, sm",
            bits = "cond:4 1110 1 sd.0:1 11 0011 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvtb.f16.f32 sd, sm",
            bits = "1110 1110 1 sd.0:1 11 0011 sd.1:4 101 0 01 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvtbFromF32(ArmEnv e, int sd, int sm) {
        long half = FloatConversions.convert(e.fp(), 2, 1, e.vfp(2, sm));
        e.vfp(2, sd, e.vfp(2, sd) & 0xffff_0000L | half);
    }

    @Insn(
            value = "vcvtt<cond>.f32.f16 sd, sm",
            bits = "cond:4 1110 1 sd.0:1 11 0010 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvtt.f32.f16 sd, sm",
            bits = "1110 1110 1 sd.0:1 11 0010 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvttF32(ArmEnv e, int sd, int sm) {
        e.vfp(2, sd, FloatConversions.convert(e.fp(), 1, 2, e.vfp(2, sm) >>> 16 & 0xffff));
    }

    @Insn(
            value = "vcvtt<cond>.f16.f32 sd, sm",
            bits = "cond:4 1110 1 sd.0:1 11 0011 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvtt.f16.f32 sd, sm",
            bits = "1110 1110 1 sd.0:1 11 0011 sd.1:4 101 0 11 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvttFromF32(ArmEnv e, int sd, int sm) {
        long half = FloatConversions.convert(e.fp(), 2, 1, e.vfp(2, sm));
        e.vfp(2, sd, e.vfp(2, sd) & 0xffff | half << 16);
    }

    @Insn(
            value = "vcvtb<cond>.f64.f16 dd, sm",
            bits = "cond:4 1110 1 dd.4:1 11 0010 dd:4 101 1 01 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvtb.f64.f16 dd, sm",
            bits = "1110 1110 1 dd.4:1 11 0010 dd:4 101 1 01 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvtbF64(ArmEnv e, int dd, int sm) {
        e.vfp(3, dd, FloatConversions.convert(e.fp(), 1, 3, e.vfp(2, sm) & 0xffff));
    }

    @Insn(
            value = "vcvtb<cond>.f16.f64 sd, dm",
            bits = "cond:4 1110 1 sd.0:1 11 0011 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            feature = "vfp")
    @Insn(
            value = "vcvtb.f16.f64 sd, dm",
            bits = "1110 1110 1 sd.0:1 11 0011 sd.1:4 101 1 01 dm.4:1 0 dm:4",
            set = T32,
            feature = "vfp")
    static void vcvtbFromF64(ArmEnv e, int sd, int dm) {
        long half = FloatConversions.convert(e.fp(), 3, 1, e.vfp(3, dm));
        e.vfp(2, sd, e.vfp(2, sd) & 0xffff_0000L | half);
    }

    @Insn(
            value = "vcvtt<cond>.f64.f16 dd, sm",
            bits = "cond:4 1110 1 dd.4:1 11 0010 dd:4 101 1 11 sm.0:1 0 sm.1:4",
            feature = "vfp")
    @Insn(
            value = "vcvtt.f64.f16 dd, sm",
            bits = "1110 1110 1 dd.4:1 11 0010 dd:4 101 1 11 sm.0:1 0 sm.1:4",
            set = T32,
            feature = "vfp")
    static void vcvttF64(ArmEnv e, int dd, int sm) {
        e.vfp(3, dd, FloatConversions.convert(e.fp(), 1, 3, e.vfp(2, sm) >>> 16 & 0xffff));
    }

    @Insn(
            value = "vcvtt<cond>.f16.f64 sd, dm",
            bits = "cond:4 1110 1 sd.0:1 11 0011 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            feature = "vfp")
    @Insn(
            value = "vcvtt.f16.f64 sd, dm",
            bits = "1110 1110 1 sd.0:1 11 0011 sd.1:4 101 1 11 dm.4:1 0 dm:4",
            set = T32,
            feature = "vfp")
    static void vcvttFromF64(ArmEnv e, int sd, int dm) {
        long half = FloatConversions.convert(e.fp(), 3, 1, e.vfp(3, dm));
        e.vfp(2, sd, e.vfp(2, sd) & 0xffff | half << 16);
    }

    @Insn(
            value = "vcvt<cond>.f32.s16 fd, fd, less16",
            bits = "cond:4 1110 1 fd.0:1 11 1010 fd.1:4 101 0 0 1 less16:1 0 less16.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vcvt.f32.s16 fd, fd, less16",
            bits = "1110 1110 1 fd.0:1 11 1010 fd.1:4 101 0 0 1 less16:1 0 less16.1:4 size=2",
            set = T32,
            feature = "vfp")
    static void vcvtF32FromSigned16(ArmEnv e, int size, int fd, int less16) {
        e.require(less16 <= 16);
        e.vfp(
                size,
                fd,
                FloatConversions.fromSignedFixed(e.floats.standard, size, (short) e.vfp(size, fd), 16 - less16));
    }

    @Insn(
            value = "vcvt<cond>.s16.f32 fd, fd, less16",
            bits = "cond:4 1110 1 fd.0:1 11 1110 fd.1:4 101 0 0 1 less16:1 0 less16.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vcvt.s16.f32 fd, fd, less16",
            bits = "1110 1110 1 fd.0:1 11 1110 fd.1:4 101 0 0 1 less16:1 0 less16.1:4 size=2",
            set = T32,
            feature = "vfp")
    static void vcvtF32ToSigned16(ArmEnv e, int size, int fd, int less16) {
        e.require(less16 <= 16);
        e.vfp(size, fd, FloatConversions.toSignedFixed(e.fp(), size, 1, e.vfp(size, fd), 16 - less16));
    }

    @Insn(
            value = "vcvt<cond>.f32.s32 fd, fd, less32",
            bits = "cond:4 1110 1 fd.0:1 11 1010 fd.1:4 101 0 1 1 less32:1 0 less32.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vcvt.f32.s32 fd, fd, less32",
            bits = "1110 1110 1 fd.0:1 11 1010 fd.1:4 101 0 1 1 less32:1 0 less32.1:4 size=2",
            set = T32,
            feature = "vfp")
    static void vcvtF32FromSigned32(ArmEnv e, int size, int fd, int less32) {
        e.require(less32 <= 32);
        e.vfp(size, fd, FloatConversions.fromSignedFixed(e.floats.standard, size, (int) e.vfp(size, fd), 32 - less32));
    }

    @Insn(
            value = "vcvt<cond>.s32.f32 fd, fd, less32",
            bits = "cond:4 1110 1 fd.0:1 11 1110 fd.1:4 101 0 1 1 less32:1 0 less32.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vcvt.s32.f32 fd, fd, less32",
            bits = "1110 1110 1 fd.0:1 11 1110 fd.1:4 101 0 1 1 less32:1 0 less32.1:4 size=2",
            set = T32,
            feature = "vfp")
    static void vcvtF32ToSigned32(ArmEnv e, int size, int fd, int less32) {
        e.require(less32 <= 32);
        e.vfp(size, fd, FloatConversions.toSignedFixed(e.fp(), size, 2, e.vfp(size, fd), 32 - less32));
    }

    @Insn(
            value = "vcvt<cond>.f32.u16 fd, fd, less16",
            bits = "cond:4 1110 1 fd.0:1 11 1011 fd.1:4 101 0 0 1 less16:1 0 less16.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vcvt.f32.u16 fd, fd, less16",
            bits = "1110 1110 1 fd.0:1 11 1011 fd.1:4 101 0 0 1 less16:1 0 less16.1:4 size=2",
            set = T32,
            feature = "vfp")
    static void vcvtF32FromUnsigned16(ArmEnv e, int size, int fd, int less16) {
        e.require(less16 <= 16);
        e.vfp(
                size,
                fd,
                FloatConversions.fromUnsignedFixed(e.floats.standard, size, e.vfp(size, fd) & 0xffff, 16 - less16));
    }

    @Insn(
            value = "vcvt<cond>.u16.f32 fd, fd, less16",
            bits = "cond:4 1110 1 fd.0:1 11 1111 fd.1:4 101 0 0 1 less16:1 0 less16.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vcvt.u16.f32 fd, fd, less16",
            bits = "1110 1110 1 fd.0:1 11 1111 fd.1:4 101 0 0 1 less16:1 0 less16.1:4 size=2",
            set = T32,
            feature = "vfp")
    static void vcvtF32ToUnsigned16(ArmEnv e, int size, int fd, int less16) {
        e.require(less16 <= 16);
        e.vfp(size, fd, FloatConversions.toUnsignedFixed(e.fp(), size, 1, e.vfp(size, fd), 16 - less16));
    }

    @Insn(
            value = "vcvt<cond>.f32.u32 fd, fd, less32",
            bits = "cond:4 1110 1 fd.0:1 11 1011 fd.1:4 101 0 1 1 less32:1 0 less32.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vcvt.f32.u32 fd, fd, less32",
            bits = "1110 1110 1 fd.0:1 11 1011 fd.1:4 101 0 1 1 less32:1 0 less32.1:4 size=2",
            set = T32,
            feature = "vfp")
    static void vcvtF32FromUnsigned32(ArmEnv e, int size, int fd, int less32) {
        e.require(less32 <= 32);
        e.vfp(
                size,
                fd,
                FloatConversions.fromUnsignedFixed(
                        e.floats.standard, size, e.vfp(size, fd) & 0xffff_ffffL, 32 - less32));
    }

    @Insn(
            value = "vcvt<cond>.u32.f32 fd, fd, less32",
            bits = "cond:4 1110 1 fd.0:1 11 1111 fd.1:4 101 0 1 1 less32:1 0 less32.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vcvt.u32.f32 fd, fd, less32",
            bits = "1110 1110 1 fd.0:1 11 1111 fd.1:4 101 0 1 1 less32:1 0 less32.1:4 size=2",
            set = T32,
            feature = "vfp")
    static void vcvtF32ToUnsigned32(ArmEnv e, int size, int fd, int less32) {
        e.require(less32 <= 32);
        e.vfp(size, fd, FloatConversions.toUnsignedFixed(e.fp(), size, 2, e.vfp(size, fd), 32 - less32));
    }

    @Insn(
            value = "vcvt<cond>.f64.s16 fd, fd, less16",
            bits = "cond:4 1110 1 fd.4:1 11 1010 fd:4 101 1 0 1 less16:1 0 less16.1:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vcvt.f64.s16 fd, fd, less16",
            bits = "1110 1110 1 fd.4:1 11 1010 fd:4 101 1 0 1 less16:1 0 less16.1:4 size=3",
            set = T32,
            feature = "vfp")
    static void vcvtF64FromSigned16(ArmEnv e, int size, int fd, int less16) {
        e.require(less16 <= 16);
        e.vfp(
                size,
                fd,
                FloatConversions.fromSignedFixed(e.floats.standard, size, (short) e.vfp(size, fd), 16 - less16));
    }

    @Insn(
            value = "vcvt<cond>.s16.f64 fd, fd, less16",
            bits = "cond:4 1110 1 fd.4:1 11 1110 fd:4 101 1 0 1 less16:1 0 less16.1:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vcvt.s16.f64 fd, fd, less16",
            bits = "1110 1110 1 fd.4:1 11 1110 fd:4 101 1 0 1 less16:1 0 less16.1:4 size=3",
            set = T32,
            feature = "vfp")
    static void vcvtF64ToSigned16(ArmEnv e, int size, int fd, int less16) {
        e.require(less16 <= 16);
        e.vfp(size, fd, FloatConversions.toSignedFixed(e.fp(), size, 1, e.vfp(size, fd), 16 - less16));
    }

    @Insn(
            value = "vcvt<cond>.f64.s32 fd, fd, less32",
            bits = "cond:4 1110 1 fd.4:1 11 1010 fd:4 101 1 1 1 less32:1 0 less32.1:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vcvt.f64.s32 fd, fd, less32",
            bits = "1110 1110 1 fd.4:1 11 1010 fd:4 101 1 1 1 less32:1 0 less32.1:4 size=3",
            set = T32,
            feature = "vfp")
    static void vcvtF64FromSigned32(ArmEnv e, int size, int fd, int less32) {
        e.require(less32 <= 32);
        e.vfp(size, fd, FloatConversions.fromSignedFixed(e.floats.standard, size, (int) e.vfp(size, fd), 32 - less32));
    }

    @Insn(
            value = "vcvt<cond>.s32.f64 fd, fd, less32",
            bits = "cond:4 1110 1 fd.4:1 11 1110 fd:4 101 1 1 1 less32:1 0 less32.1:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vcvt.s32.f64 fd, fd, less32",
            bits = "1110 1110 1 fd.4:1 11 1110 fd:4 101 1 1 1 less32:1 0 less32.1:4 size=3",
            set = T32,
            feature = "vfp")
    static void vcvtF64ToSigned32(ArmEnv e, int size, int fd, int less32) {
        e.require(less32 <= 32);
        e.vfp(size, fd, FloatConversions.toSignedFixed(e.fp(), size, 2, e.vfp(size, fd), 32 - less32));
    }

    @Insn(
            value = "vcvt<cond>.f64.u16 fd, fd, less16",
            bits = "cond:4 1110 1 fd.4:1 11 1011 fd:4 101 1 0 1 less16:1 0 less16.1:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vcvt.f64.u16 fd, fd, less16",
            bits = "1110 1110 1 fd.4:1 11 1011 fd:4 101 1 0 1 less16:1 0 less16.1:4 size=3",
            set = T32,
            feature = "vfp")
    static void vcvtF64FromUnsigned16(ArmEnv e, int size, int fd, int less16) {
        e.require(less16 <= 16);
        e.vfp(
                size,
                fd,
                FloatConversions.fromUnsignedFixed(e.floats.standard, size, e.vfp(size, fd) & 0xffff, 16 - less16));
    }

    @Insn(
            value = "vcvt<cond>.u16.f64 fd, fd, less16",
            bits = "cond:4 1110 1 fd.4:1 11 1111 fd:4 101 1 0 1 less16:1 0 less16.1:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vcvt.u16.f64 fd, fd, less16",
            bits = "1110 1110 1 fd.4:1 11 1111 fd:4 101 1 0 1 less16:1 0 less16.1:4 size=3",
            set = T32,
            feature = "vfp")
    static void vcvtF64ToUnsigned16(ArmEnv e, int size, int fd, int less16) {
        e.require(less16 <= 16);
        e.vfp(size, fd, FloatConversions.toUnsignedFixed(e.fp(), size, 1, e.vfp(size, fd), 16 - less16));
    }

    @Insn(
            value = "vcvt<cond>.f64.u32 fd, fd, less32",
            bits = "cond:4 1110 1 fd.4:1 11 1011 fd:4 101 1 1 1 less32:1 0 less32.1:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vcvt.f64.u32 fd, fd, less32",
            bits = "1110 1110 1 fd.4:1 11 1011 fd:4 101 1 1 1 less32:1 0 less32.1:4 size=3",
            set = T32,
            feature = "vfp")
    static void vcvtF64FromUnsigned32(ArmEnv e, int size, int fd, int less32) {
        e.require(less32 <= 32);
        e.vfp(
                size,
                fd,
                FloatConversions.fromUnsignedFixed(
                        e.floats.standard, size, e.vfp(size, fd) & 0xffff_ffffL, 32 - less32));
    }

    @Insn(
            value = "vcvt<cond>.u32.f64 fd, fd, less32",
            bits = "cond:4 1110 1 fd.4:1 11 1111 fd:4 101 1 1 1 less32:1 0 less32.1:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vcvt.u32.f64 fd, fd, less32",
            bits = "1110 1110 1 fd.4:1 11 1111 fd:4 101 1 1 1 less32:1 0 less32.1:4 size=3",
            set = T32,
            feature = "vfp")
    static void vcvtF64ToUnsigned32(ArmEnv e, int size, int fd, int less32) {
        e.require(less32 <= 32);
        e.vfp(size, fd, FloatConversions.toUnsignedFixed(e.fp(), size, 2, e.vfp(size, fd), 32 - less32));
    }
}
