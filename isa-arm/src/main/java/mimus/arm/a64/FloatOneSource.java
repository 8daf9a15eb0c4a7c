package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Floats;
import mimus.ieee.Rounding;
import mimus.insn.Insn;

/** Floating-point data processing with one source: signs, roots, integral values. */
final class FloatOneSource {
    private FloatOneSource() {}

    @Insn(value = "fmov fd, fn", bits = "000 11110 0 type:1 1 000000 10000 fn:5 fd:5")
    @Insn(value = "fmov fd, fn", bits = "000 11110 11 type=3 1 000000 10000 fn:5 fd:5", feature = "fp16")
    static void fmov(ArmEnv e, int type, int fd, int fn) {
        int size = type ^ 2;
        e.f(fd, e.f(size, fn));
    }

    @Insn(value = "fabs fd, fn", bits = "000 11110 0 type:1 1 000001 10000 fn:5 fd:5")
    @Insn(value = "fabs fd, fn", bits = "000 11110 11 type=3 1 000001 10000 fn:5 fd:5", feature = "fp16")
    static void fabs(ArmEnv e, int type, int fd, int fn) {
        int size = type ^ 2;
        e.f(fd, Floats.abs(size, e.f(size, fn)));
    }

    @Insn(value = "fneg fd, fn", bits = "000 11110 0 type:1 1 000010 10000 fn:5 fd:5")
    @Insn(value = "fneg fd, fn", bits = "000 11110 11 type=3 1 000010 10000 fn:5 fd:5", feature = "fp16")
    static void fneg(ArmEnv e, int type, int fd, int fn) {
        int size = type ^ 2;
        e.f(fd, Floats.neg(size, e.f(size, fn)));
    }

    @Insn(value = "fsqrt fd, fn", bits = "000 11110 0 type:1 1 000011 10000 fn:5 fd:5")
    @Insn(value = "fsqrt fd, fn", bits = "000 11110 11 type=3 1 000011 10000 fn:5 fd:5", feature = "fp16")
    static void fsqrt(ArmEnv e, int type, int fd, int fn) {
        int size = type ^ 2;
        e.f(fd, Floats.sqrt(e.fp(), size, e.f(size, fn)));
    }

    @Insn(value = "frintn fd, fn", bits = "000 11110 0 type:1 1 001000 10000 fn:5 fd:5")
    @Insn(value = "frintn fd, fn", bits = "000 11110 11 type=3 1 001000 10000 fn:5 fd:5", feature = "fp16")
    static void frintn(ArmEnv e, int type, int fd, int fn) {
        int size = type ^ 2;
        e.f(fd, Floats.round(e.fp(), size, e.f(size, fn), Rounding.NEAREST_EVEN, false));
    }

    @Insn(value = "frintp fd, fn", bits = "000 11110 0 type:1 1 001001 10000 fn:5 fd:5")
    @Insn(value = "frintp fd, fn", bits = "000 11110 11 type=3 1 001001 10000 fn:5 fd:5", feature = "fp16")
    static void frintp(ArmEnv e, int type, int fd, int fn) {
        int size = type ^ 2;
        e.f(fd, Floats.round(e.fp(), size, e.f(size, fn), Rounding.UP, false));
    }

    @Insn(value = "frintm fd, fn", bits = "000 11110 0 type:1 1 001010 10000 fn:5 fd:5")
    @Insn(value = "frintm fd, fn", bits = "000 11110 11 type=3 1 001010 10000 fn:5 fd:5", feature = "fp16")
    static void frintm(ArmEnv e, int type, int fd, int fn) {
        int size = type ^ 2;
        e.f(fd, Floats.round(e.fp(), size, e.f(size, fn), Rounding.DOWN, false));
    }

    @Insn(value = "frintz fd, fn", bits = "000 11110 0 type:1 1 001011 10000 fn:5 fd:5")
    @Insn(value = "frintz fd, fn", bits = "000 11110 11 type=3 1 001011 10000 fn:5 fd:5", feature = "fp16")
    static void frintz(ArmEnv e, int type, int fd, int fn) {
        int size = type ^ 2;
        e.f(fd, Floats.round(e.fp(), size, e.f(size, fn), Rounding.TOWARD_ZERO, false));
    }

    @Insn(value = "frinta fd, fn", bits = "000 11110 0 type:1 1 001100 10000 fn:5 fd:5")
    @Insn(value = "frinta fd, fn", bits = "000 11110 11 type=3 1 001100 10000 fn:5 fd:5", feature = "fp16")
    static void frinta(ArmEnv e, int type, int fd, int fn) {
        int size = type ^ 2;
        e.f(fd, Floats.round(e.fp(), size, e.f(size, fn), Rounding.NEAREST_AWAY, false));
    }

    @Insn(value = "frintx fd, fn", bits = "000 11110 0 type:1 1 001110 10000 fn:5 fd:5")
    @Insn(value = "frintx fd, fn", bits = "000 11110 11 type=3 1 001110 10000 fn:5 fd:5", feature = "fp16")
    static void frintx(ArmEnv e, int type, int fd, int fn) {
        int size = type ^ 2;
        e.f(fd, Floats.round(e.fp(), size, e.f(size, fn), e.fp().rounding(), true));
    }

    @Insn(value = "frinti fd, fn", bits = "000 11110 0 type:1 1 001111 10000 fn:5 fd:5")
    @Insn(value = "frinti fd, fn", bits = "000 11110 11 type=3 1 001111 10000 fn:5 fd:5", feature = "fp16")
    static void frinti(ArmEnv e, int type, int fd, int fn) {
        int size = type ^ 2;
        e.f(fd, Floats.round(e.fp(), size, e.f(size, fn), e.fp().rounding(), false));
    }
}
