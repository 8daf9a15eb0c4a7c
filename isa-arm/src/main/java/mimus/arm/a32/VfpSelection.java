package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatExtremes;
import mimus.insn.Insn;

/** The greater or lesser of two floating-point numbers, or the one that a condition chooses; Arm ARM section F3.1.8. */
final class VfpSelection {
    private VfpSelection() {}

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
