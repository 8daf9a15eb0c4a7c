package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Floats;
import mimus.insn.Insn;

/** Comparisons of floating-point numbers; Arm ARM section F3.1.8. */
final class VfpCompare {
    private VfpCompare() {}

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
}
