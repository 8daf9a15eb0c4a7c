package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Floats;
import mimus.insn.Insn;

/** Floating-point arithmetic with two sources and more; Arm ARM section F3.1.8. */
final class VfpArithmetic {
    private VfpArithmetic() {}

    @Insn(
            value = "vmla<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 0 fd.0:1 00 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vmla.f32 fd, fn, fm",
            bits = "1110 1110 0 fd.0:1 00 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vmla<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 0 fd.4:1 00 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vmla.f64 fd, fn, fm",
            bits = "1110 1110 0 fd.4:1 00 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vmla(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(
                size,
                fd,
                Floats.add(e.fp(), size, e.vfp(size, fd), Floats.mul(e.fp(), size, e.vfp(size, fn), e.vfp(size, fm))));
    }

    @Insn(
            value = "vmls<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 0 fd.0:1 00 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vmls.f32 fd, fn, fm",
            bits = "1110 1110 0 fd.0:1 00 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vmls<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 0 fd.4:1 00 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vmls.f64 fd, fn, fm",
            bits = "1110 1110 0 fd.4:1 00 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vmls(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(
                size,
                fd,
                Floats.add(
                        e.fp(),
                        size,
                        e.vfp(size, fd),
                        Floats.neg(size, Floats.mul(e.fp(), size, e.vfp(size, fn), e.vfp(size, fm)))));
    }

    @Insn(
            value = "vnmls<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 0 fd.0:1 01 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vnmls.f32 fd, fn, fm",
            bits = "1110 1110 0 fd.0:1 01 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vnmls<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 0 fd.4:1 01 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vnmls.f64 fd, fn, fm",
            bits = "1110 1110 0 fd.4:1 01 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vnmls(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(
                size,
                fd,
                Floats.add(
                        e.fp(),
                        size,
                        Floats.neg(size, e.vfp(size, fd)),
                        Floats.mul(e.fp(), size, e.vfp(size, fn), e.vfp(size, fm))));
    }

    @Insn(
            value = "vnmla<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 0 fd.0:1 01 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vnmla.f32 fd, fn, fm",
            bits = "1110 1110 0 fd.0:1 01 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vnmla<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 0 fd.4:1 01 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vnmla.f64 fd, fn, fm",
            bits = "1110 1110 0 fd.4:1 01 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vnmla(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(
                size,
                fd,
                Floats.add(
                        e.fp(),
                        size,
                        Floats.neg(size, e.vfp(size, fd)),
                        Floats.neg(size, Floats.mul(e.fp(), size, e.vfp(size, fn), e.vfp(size, fm)))));
    }

    @Insn(
            value = "vmul<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 0 fd.0:1 10 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vmul.f32 fd, fn, fm",
            bits = "1110 1110 0 fd.0:1 10 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vmul<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 0 fd.4:1 10 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vmul.f64 fd, fn, fm",
            bits = "1110 1110 0 fd.4:1 10 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vmul(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, Floats.mul(e.fp(), size, e.vfp(size, fn), e.vfp(size, fm)));
    }

    @Insn(
            value = "vnmul<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 0 fd.0:1 10 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vnmul.f32 fd, fn, fm",
            bits = "1110 1110 0 fd.0:1 10 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vnmul<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 0 fd.4:1 10 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vnmul.f64 fd, fn, fm",
            bits = "1110 1110 0 fd.4:1 10 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vnmul(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, Floats.neg(size, Floats.mul(e.fp(), size, e.vfp(size, fn), e.vfp(size, fm))));
    }

    @Insn(
            value = "vadd<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 0 fd.0:1 11 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vadd.f32 fd, fn, fm",
            bits = "1110 1110 0 fd.0:1 11 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vadd<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 0 fd.4:1 11 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vadd.f64 fd, fn, fm",
            bits = "1110 1110 0 fd.4:1 11 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vadd(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, Floats.add(e.fp(), size, e.vfp(size, fn), e.vfp(size, fm)));
    }

    @Insn(
            value = "vsub<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 0 fd.0:1 11 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vsub.f32 fd, fn, fm",
            bits = "1110 1110 0 fd.0:1 11 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vsub<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 0 fd.4:1 11 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vsub.f64 fd, fn, fm",
            bits = "1110 1110 0 fd.4:1 11 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vsub(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, Floats.sub(e.fp(), size, e.vfp(size, fn), e.vfp(size, fm)));
    }

    @Insn(
            value = "vdiv<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 1 fd.0:1 00 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vdiv.f32 fd, fn, fm",
            bits = "1110 1110 1 fd.0:1 00 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vdiv<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 1 fd.4:1 00 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vdiv.f64 fd, fn, fm",
            bits = "1110 1110 1 fd.4:1 00 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vdiv(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, Floats.div(e.fp(), size, e.vfp(size, fn), e.vfp(size, fm)));
    }

    @Insn(
            value = "vfnms<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 1 fd.0:1 01 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vfnms.f32 fd, fn, fm",
            bits = "1110 1110 1 fd.0:1 01 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vfnms<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 1 fd.4:1 01 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vfnms.f64 fd, fn, fm",
            bits = "1110 1110 1 fd.4:1 01 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vfnms(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, Floats.fma(e.fp(), size, Floats.neg(size, e.vfp(size, fd)), e.vfp(size, fn), e.vfp(size, fm)));
    }

    @Insn(
            value = "vfnma<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 1 fd.0:1 01 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vfnma.f32 fd, fn, fm",
            bits = "1110 1110 1 fd.0:1 01 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vfnma<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 1 fd.4:1 01 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vfnma.f64 fd, fn, fm",
            bits = "1110 1110 1 fd.4:1 01 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vfnma(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, Floats.fms(e.fp(), size, Floats.neg(size, e.vfp(size, fd)), e.vfp(size, fn), e.vfp(size, fm)));
    }

    @Insn(
            value = "vfma<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 1 fd.0:1 10 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vfma.f32 fd, fn, fm",
            bits = "1110 1110 1 fd.0:1 10 fn.1:4 fd.1:4 101 0 fn.0:1 0 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vfma<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 1 fd.4:1 10 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vfma.f64 fd, fn, fm",
            bits = "1110 1110 1 fd.4:1 10 fn:4 fd:4 101 1 fn.4:1 0 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vfma(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, Floats.fma(e.fp(), size, e.vfp(size, fd), e.vfp(size, fn), e.vfp(size, fm)));
    }

    @Insn(
            value = "vfms<cond>.f32 fd, fn, fm",
            bits = "cond:4 1110 1 fd.0:1 10 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            feature = "vfp")
    @Insn(
            value = "vfms.f32 fd, fn, fm",
            bits = "1110 1110 1 fd.0:1 10 fn.1:4 fd.1:4 101 0 fn.0:1 1 fm.0:1 0 fm.1:4 size=2",
            set = T32,
            feature = "vfp")
    @Insn(
            value = "vfms<cond>.f64 fd, fn, fm",
            bits = "cond:4 1110 1 fd.4:1 10 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            feature = "vfp")
    @Insn(
            value = "vfms.f64 fd, fn, fm",
            bits = "1110 1110 1 fd.4:1 10 fn:4 fd:4 101 1 fn.4:1 1 fm.4:1 0 fm:4 size=3",
            set = T32,
            feature = "vfp")
    static void vfms(ArmEnv e, int size, int fd, int fn, int fm) {
        e.vfp(size, fd, Floats.fms(e.fp(), size, e.vfp(size, fd), e.vfp(size, fn), e.vfp(size, fm)));
    }
}
