package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Floats;
import mimus.arm.state.ModifiedImmediate;
import mimus.insn.Insn;

/** Moves of floating-point numbers, and what has one operand; Arm ARM section F3.1.8. */
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
}
