package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Floats;
import mimus.ieee.Rounding;
import mimus.insn.Insn;

/** Floating-point numbers as integral ones; Arm ARM section F3.1.8. */
final class VfpRounding {
    private VfpRounding() {}

    @Insn(
            value = "vrintr<cond>.f32 fd, fm",
            bits = "cond:4 1110 1 fd.0:1 11 0110 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vrintr.f32 fd, fm",
            bits = "1110 1110 1 fd.0:1 11 0110 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vrintr<cond>.f64 fd, fm",
            bits = "cond:4 1110 1 fd.4:1 11 0110 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vrintr.f64 fd, fm",
            bits = "1110 1110 1 fd.4:1 11 0110 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vrintr(ArmEnv e, int size, int fd, int fm) {
        e.vfp(size, fd, Floats.round(e.fp(), size, e.vfp(size, fm), e.fp().rounding(), false));
    }

    @Insn(
            value = "vrintz<cond>.f32 fd, fm",
            bits = "cond:4 1110 1 fd.0:1 11 0110 fd.1:4 101 0 11 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vrintz.f32 fd, fm",
            bits = "1110 1110 1 fd.0:1 11 0110 fd.1:4 101 0 11 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vrintz<cond>.f64 fd, fm",
            bits = "cond:4 1110 1 fd.4:1 11 0110 fd:4 101 1 11 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vrintz.f64 fd, fm",
            bits = "1110 1110 1 fd.4:1 11 0110 fd:4 101 1 11 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vrintz(ArmEnv e, int size, int fd, int fm) {
        e.vfp(size, fd, Floats.round(e.fp(), size, e.vfp(size, fm), Rounding.TOWARD_ZERO, false));
    }

    @Insn(
            value = "vrintx<cond>.f32 fd, fm",
            bits = "cond:4 1110 1 fd.0:1 11 0111 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vrintx.f32 fd, fm",
            bits = "1110 1110 1 fd.0:1 11 0111 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vrintx<cond>.f64 fd, fm",
            bits = "cond:4 1110 1 fd.4:1 11 0111 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vrintx.f64 fd, fm",
            bits = "1110 1110 1 fd.4:1 11 0111 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vrintx(ArmEnv e, int size, int fd, int fm) {
        e.vfp(size, fd, Floats.round(e.fp(), size, e.vfp(size, fm), e.fp().rounding(), true));
    }

    @Insn(
            value = "vrinta.f32 fd, fm",
            bits = "1111 1110 1 fd.0:1 11 1000 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vrinta.f32 fd, fm",
            bits = "1111 1110 1 fd.0:1 11 1000 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vrinta.f64 fd, fm",
            bits = "1111 1110 1 fd.4:1 11 1000 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vrinta.f64 fd, fm",
            bits = "1111 1110 1 fd.4:1 11 1000 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vrinta(ArmEnv e, int size, int fd, int fm) {
        e.vfp(size, fd, Floats.round(e.fp(), size, e.vfp(size, fm), Rounding.NEAREST_AWAY, false));
    }

    @Insn(
            value = "vrintn.f32 fd, fm",
            bits = "1111 1110 1 fd.0:1 11 1001 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vrintn.f32 fd, fm",
            bits = "1111 1110 1 fd.0:1 11 1001 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vrintn.f64 fd, fm",
            bits = "1111 1110 1 fd.4:1 11 1001 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vrintn.f64 fd, fm",
            bits = "1111 1110 1 fd.4:1 11 1001 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vrintn(ArmEnv e, int size, int fd, int fm) {
        e.vfp(size, fd, Floats.round(e.fp(), size, e.vfp(size, fm), Rounding.NEAREST_EVEN, false));
    }

    @Insn(
            value = "vrintp.f32 fd, fm",
            bits = "1111 1110 1 fd.0:1 11 1010 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vrintp.f32 fd, fm",
            bits = "1111 1110 1 fd.0:1 11 1010 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vrintp.f64 fd, fm",
            bits = "1111 1110 1 fd.4:1 11 1010 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vrintp.f64 fd, fm",
            bits = "1111 1110 1 fd.4:1 11 1010 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vrintp(ArmEnv e, int size, int fd, int fm) {
        e.vfp(size, fd, Floats.round(e.fp(), size, e.vfp(size, fm), Rounding.UP, false));
    }

    @Insn(
            value = "vrintm.f32 fd, fm",
            bits = "1111 1110 1 fd.0:1 11 1011 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vrintm.f32 fd, fm",
            bits = "1111 1110 1 fd.0:1 11 1011 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vrintm.f64 fd, fm",
            bits = "1111 1110 1 fd.4:1 11 1011 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vrintm.f64 fd, fm",
            bits = "1111 1110 1 fd.4:1 11 1011 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vrintm(ArmEnv e, int size, int fd, int fm) {
        e.vfp(size, fd, Floats.round(e.fp(), size, e.vfp(size, fm), Rounding.DOWN, false));
    }
}
