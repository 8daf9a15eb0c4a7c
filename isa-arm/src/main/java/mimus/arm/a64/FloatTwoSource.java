package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatExtremes;
import mimus.arm.state.Floats;
import mimus.insn.Insn;

/** Floating-point data processing with two sources. */
final class FloatTwoSource {
    private FloatTwoSource() {}

    @Insn(value = "fmul fd, fn, fm", bits = "000 11110 0 type:1 1 fm:5 000010 fn:5 fd:5")
    @Insn(value = "fmul fd, fn, fm", bits = "000 11110 11 type=3 1 fm:5 000010 fn:5 fd:5", feature = "fp16")
    static void fmul(ArmEnv e, int type, int fd, int fn, int fm) {
        int size = type ^ 2;
        e.f(fd, Floats.mul(e.fp(), size, e.f(size, fn), e.f(size, fm)));
    }

    @Insn(value = "fdiv fd, fn, fm", bits = "000 11110 0 type:1 1 fm:5 000110 fn:5 fd:5")
    @Insn(value = "fdiv fd, fn, fm", bits = "000 11110 11 type=3 1 fm:5 000110 fn:5 fd:5", feature = "fp16")
    static void fdiv(ArmEnv e, int type, int fd, int fn, int fm) {
        int size = type ^ 2;
        e.f(fd, Floats.div(e.fp(), size, e.f(size, fn), e.f(size, fm)));
    }

    @Insn(value = "fadd fd, fn, fm", bits = "000 11110 0 type:1 1 fm:5 001010 fn:5 fd:5")
    @Insn(value = "fadd fd, fn, fm", bits = "000 11110 11 type=3 1 fm:5 001010 fn:5 fd:5", feature = "fp16")
    static void fadd(ArmEnv e, int type, int fd, int fn, int fm) {
        int size = type ^ 2;
        e.f(fd, Floats.add(e.fp(), size, e.f(size, fn), e.f(size, fm)));
    }

    @Insn(value = "fsub fd, fn, fm", bits = "000 11110 0 type:1 1 fm:5 001110 fn:5 fd:5")
    @Insn(value = "fsub fd, fn, fm", bits = "000 11110 11 type=3 1 fm:5 001110 fn:5 fd:5", feature = "fp16")
    static void fsub(ArmEnv e, int type, int fd, int fn, int fm) {
        int size = type ^ 2;
        e.f(fd, Floats.sub(e.fp(), size, e.f(size, fn), e.f(size, fm)));
    }

    @Insn(value = "fmax fd, fn, fm", bits = "000 11110 0 type:1 1 fm:5 010010 fn:5 fd:5")
    @Insn(value = "fmax fd, fn, fm", bits = "000 11110 11 type=3 1 fm:5 010010 fn:5 fd:5", feature = "fp16")
    static void fmax(ArmEnv e, int type, int fd, int fn, int fm) {
        int size = type ^ 2;
        e.f(fd, FloatExtremes.max(e.fp(), size, e.f(size, fn), e.f(size, fm)));
    }

    @Insn(value = "fmin fd, fn, fm", bits = "000 11110 0 type:1 1 fm:5 010110 fn:5 fd:5")
    @Insn(value = "fmin fd, fn, fm", bits = "000 11110 11 type=3 1 fm:5 010110 fn:5 fd:5", feature = "fp16")
    static void fmin(ArmEnv e, int type, int fd, int fn, int fm) {
        int size = type ^ 2;
        e.f(fd, FloatExtremes.min(e.fp(), size, e.f(size, fn), e.f(size, fm)));
    }

    @Insn(value = "fmaxnm fd, fn, fm", bits = "000 11110 0 type:1 1 fm:5 011010 fn:5 fd:5")
    @Insn(value = "fmaxnm fd, fn, fm", bits = "000 11110 11 type=3 1 fm:5 011010 fn:5 fd:5", feature = "fp16")
    static void fmaxnm(ArmEnv e, int type, int fd, int fn, int fm) {
        int size = type ^ 2;
        e.f(fd, FloatExtremes.maxNum(e.fp(), size, e.f(size, fn), e.f(size, fm)));
    }

    @Insn(value = "fminnm fd, fn, fm", bits = "000 11110 0 type:1 1 fm:5 011110 fn:5 fd:5")
    @Insn(value = "fminnm fd, fn, fm", bits = "000 11110 11 type=3 1 fm:5 011110 fn:5 fd:5", feature = "fp16")
    static void fminnm(ArmEnv e, int type, int fd, int fn, int fm) {
        int size = type ^ 2;
        e.f(fd, FloatExtremes.minNum(e.fp(), size, e.f(size, fn), e.f(size, fm)));
    }

    @Insn(value = "fnmul fd, fn, fm", bits = "000 11110 0 type:1 1 fm:5 100010 fn:5 fd:5")
    @Insn(value = "fnmul fd, fn, fm", bits = "000 11110 11 type=3 1 fm:5 100010 fn:5 fd:5", feature = "fp16")
    static void fnmul(ArmEnv e, int type, int fd, int fn, int fm) {
        int size = type ^ 2;
        e.f(fd, Floats.neg(size, Floats.mul(e.fp(), size, e.f(size, fn), e.f(size, fm))));
    }
}
