package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatExtremes;
import mimus.arm.state.Floats;
import mimus.arm.state.ModifiedImmediate;
import mimus.ieee.Rounding;
import mimus.insn.Insn;

/** Floating-point moves, comparisons and roundings; Arm ARM section F3.1.8. */
final class VfpMoves {
    private VfpMoves() {}

    @Insn(
            value = "vmov<cond>.f32 fd, fm",
            bits = "cond:4 1110 1 fd.0:1 11 0000 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vmov.f32 fd, fm",
            bits = "1110 1110 1 fd.0:1 11 0000 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vmov<cond>.f64 fd, fm",
            bits = "cond:4 1110 1 fd.4:1 11 0000 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vmov.f64 fd, fm",
            bits = "1110 1110 1 fd.4:1 11 0000 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vmov(ArmEnv e, int size, int fd, int fm) {
        e.vfp(size, fd, e.vfp(size, fm));
    }

    @Insn(
            value = "vabs<cond>.f32 fd, fm",
            bits = "cond:4 1110 1 fd.0:1 11 0000 fd.1:4 101 0 11 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vabs.f32 fd, fm",
            bits = "1110 1110 1 fd.0:1 11 0000 fd.1:4 101 0 11 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vabs<cond>.f64 fd, fm",
            bits = "cond:4 1110 1 fd.4:1 11 0000 fd:4 101 1 11 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vabs.f64 fd, fm",
            bits = "1110 1110 1 fd.4:1 11 0000 fd:4 101 1 11 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vabs(ArmEnv e, int size, int fd, int fm) {
        e.vfp(size, fd, Floats.abs(size, e.vfp(size, fm)));
    }

    @Insn(
            value = "vneg<cond>.f32 fd, fm",
            bits = "cond:4 1110 1 fd.0:1 11 0001 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vneg.f32 fd, fm",
            bits = "1110 1110 1 fd.0:1 11 0001 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vneg<cond>.f64 fd, fm",
            bits = "cond:4 1110 1 fd.4:1 11 0001 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vneg.f64 fd, fm",
            bits = "1110 1110 1 fd.4:1 11 0001 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vneg(ArmEnv e, int size, int fd, int fm) {
        e.vfp(size, fd, Floats.neg(size, e.vfp(size, fm)));
    }

    @Insn(
            value = "vsqrt<cond>.f32 fd, fm",
            bits = "cond:4 1110 1 fd.0:1 11 0001 fd.1:4 101 0 11 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vsqrt.f32 fd, fm",
            bits = "1110 1110 1 fd.0:1 11 0001 fd.1:4 101 0 11 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vsqrt<cond>.f64 fd, fm",
            bits = "cond:4 1110 1 fd.4:1 11 0001 fd:4 101 1 11 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vsqrt.f64 fd, fm",
            bits = "1110 1110 1 fd.4:1 11 0001 fd:4 101 1 11 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vsqrt(ArmEnv e, int size, int fd, int fm) {
        e.vfp(size, fd, Floats.sqrt(e.fp(), size, e.vfp(size, fm)));
    }

    @Insn(
            value = "vmov<cond>.f32 fd, imm",
            bits = "cond:4 1110 1 fd.0:1 11 imm.4:4 fd.1:4 101 0 0000 imm:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vmov.f32 fd, imm",
            bits = "1110 1110 1 fd.0:1 11 imm.4:4 fd.1:4 101 0 0000 imm:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vmov<cond>.f64 fd, imm",
            bits = "cond:4 1110 1 fd.4:1 11 imm.4:4 fd:4 101 1 0000 imm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vmov.f64 fd, imm",
            bits = "1110 1110 1 fd.4:1 11 imm.4:4 fd:4 101 1 0000 imm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vmovImmediate(ArmEnv e, int size, int fd, int imm) {
        e.vfp(size, fd, ModifiedImmediate.floating(size, imm));
    }

    @Insn(
            value = "vcmp<cond>.f32 fd, fm",
            bits = "cond:4 1110 1 fd.0:1 11 0100 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vcmp.f32 fd, fm",
            bits = "1110 1110 1 fd.0:1 11 0100 fd.1:4 101 0 01 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vcmp<cond>.f64 fd, fm",
            bits = "cond:4 1110 1 fd.4:1 11 0100 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vcmp.f64 fd, fm",
            bits = "1110 1110 1 fd.4:1 11 0100 fd:4 101 1 01 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vcmp(ArmEnv e, int size, int fd, int fm) {
        e.floats.conditions(Floats.nzcv(Floats.compare(e.fp(), size, e.vfp(size, fd), e.vfp(size, fm))));
    }

    @Insn(
            value = "vcmpe<cond>.f32 fd, fm",
            bits = "cond:4 1110 1 fd.0:1 11 0100 fd.1:4 101 0 11 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vcmpe.f32 fd, fm",
            bits = "1110 1110 1 fd.0:1 11 0100 fd.1:4 101 0 11 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vcmpe<cond>.f64 fd, fm",
            bits = "cond:4 1110 1 fd.4:1 11 0100 fd:4 101 1 11 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vcmpe.f64 fd, fm",
            bits = "1110 1110 1 fd.4:1 11 0100 fd:4 101 1 11 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vcmpe(ArmEnv e, int size, int fd, int fm) {
        e.floats.conditions(Floats.nzcv(Floats.compareSignalling(e.fp(), size, e.vfp(size, fd), e.vfp(size, fm))));
    }

    @Insn(
            value = "vcmp<cond>.f32 fd, #0.0",
            bits = "cond:4 1110 1 fd.0:1 11 0101 fd.1:4 101 0 01 0 0 0000 size=2",
            feature = "vfp")
    @Insn(
            value = "vcmp.f32 fd, #0.0",
            bits = "1110 1110 1 fd.0:1 11 0101 fd.1:4 101 0 01 0 0 0000 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vcmp<cond>.f64 fd, #0.0",
            bits = "cond:4 1110 1 fd.4:1 11 0101 fd:4 101 1 01 0 0 0000 size=3",
            feature = "vfp")
    @Insn(
            value = "vcmp.f64 fd, #0.0",
            bits = "1110 1110 1 fd.4:1 11 0101 fd:4 101 1 01 0 0 0000 size=3",
            set = T32,
            feature = "vfp")
    static void vcmpZero(ArmEnv e, int size, int fd) {
        e.floats.conditions(Floats.nzcv(Floats.compare(e.fp(), size, e.vfp(size, fd), 0)));
    }

    @Insn(
            value = "vcmpe<cond>.f32 fd, #0.0",
            bits = "cond:4 1110 1 fd.0:1 11 0101 fd.1:4 101 0 11 0 0 0000 size=2",
            feature = "vfp")
    @Insn(
            value = "vcmpe.f32 fd, #0.0",
            bits = "1110 1110 1 fd.0:1 11 0101 fd.1:4 101 0 11 0 0 0000 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vcmpe<cond>.f64 fd, #0.0",
            bits = "cond:4 1110 1 fd.4:1 11 0101 fd:4 101 1 11 0 0 0000 size=3",
            feature = "vfp")
    @Insn(
            value = "vcmpe.f64 fd, #0.0",
            bits = "1110 1110 1 fd.4:1 11 0101 fd:4 101 1 11 0 0 0000 size=3",
            set = T32,
            feature = "vfp")
    static void vcmpeZero(ArmEnv e, int size, int fd) {
        e.floats.conditions(Floats.nzcv(Floats.compareSignalling(e.fp(), size, e.vfp(size, fd), 0)));
    }

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

    @Insn(
            value = "vseleq.f32 fd, fn, fm",
            bits = "1111 1110 0 fd.0:1 00 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vseleq.f32 fd, fn, fm",
            bits = "1111 1110 0 fd.0:1 00 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vseleq.f64 fd, fn, fm",
            bits = "1111 1110 0 fd.4:1 00 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vseleq.f64 fd, fn, fm",
            bits = "1111 1110 0 fd.4:1 00 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vseleq(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, e.holds(0) ? e.vfp(size, fn) : e.vfp(size, fm));
    }

    @Insn(
            value = "vselvs.f32 fd, fn, fm",
            bits = "1111 1110 0 fd.0:1 01 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vselvs.f32 fd, fn, fm",
            bits = "1111 1110 0 fd.0:1 01 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vselvs.f64 fd, fn, fm",
            bits = "1111 1110 0 fd.4:1 01 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vselvs.f64 fd, fn, fm",
            bits = "1111 1110 0 fd.4:1 01 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vselvs(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, e.holds(6) ? e.vfp(size, fn) : e.vfp(size, fm));
    }

    @Insn(
            value = "vselge.f32 fd, fn, fm",
            bits = "1111 1110 0 fd.0:1 10 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vselge.f32 fd, fn, fm",
            bits = "1111 1110 0 fd.0:1 10 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vselge.f64 fd, fn, fm",
            bits = "1111 1110 0 fd.4:1 10 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vselge.f64 fd, fn, fm",
            bits = "1111 1110 0 fd.4:1 10 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vselge(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, e.holds(10) ? e.vfp(size, fn) : e.vfp(size, fm));
    }

    @Insn(
            value = "vselgt.f32 fd, fn, fm",
            bits = "1111 1110 0 fd.0:1 11 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vselgt.f32 fd, fn, fm",
            bits = "1111 1110 0 fd.0:1 11 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vselgt.f64 fd, fn, fm",
            bits = "1111 1110 0 fd.4:1 11 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vselgt.f64 fd, fn, fm",
            bits = "1111 1110 0 fd.4:1 11 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vselgt(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, e.holds(12) ? e.vfp(size, fn) : e.vfp(size, fm));
    }

    @Insn(
            value = "vmaxnm.f32 fd, fn, fm",
            bits = "1111 1110 1 fd.0:1 00 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vmaxnm.f32 fd, fn, fm",
            bits = "1111 1110 1 fd.0:1 00 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vmaxnm.f64 fd, fn, fm",
            bits = "1111 1110 1 fd.4:1 00 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vmaxnm.f64 fd, fn, fm",
            bits = "1111 1110 1 fd.4:1 00 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vmaxnm(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, FloatExtremes.maxNum(e.fp(), size, e.vfp(size, fn), e.vfp(size, fm)));
    }

    @Insn(
            value = "vminnm.f32 fd, fn, fm",
            bits = "1111 1110 1 fd.0:1 00 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            feature = "v8")
    @Insn(
            value = "vminnm.f32 fd, fn, fm",
            bits = "1111 1110 1 fd.0:1 00 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "v8")
    @Insn(
            value = "vminnm.f64 fd, fn, fm",
            bits = "1111 1110 1 fd.4:1 00 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            feature = "v8")
    @Insn(
            value = "vminnm.f64 fd, fn, fm",
            bits = "1111 1110 1 fd.4:1 00 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "v8")
    static void vminnm(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, FloatExtremes.minNum(e.fp(), size, e.vfp(size, fn), e.vfp(size, fm)));
    }
}
