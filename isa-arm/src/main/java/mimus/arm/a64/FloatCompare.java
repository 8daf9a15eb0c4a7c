package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Floats;
import mimus.insn.Insn;

/** Floating-point comparison, conditional comparison and selection. */
final class FloatCompare {
    private FloatCompare() {}

    @Insn(value = "fcmp fn, fm", bits = "000 11110 0 type:1 1 fm:5 001000 fn:5 0 0000")
    @Insn(value = "fcmp fn, fm", bits = "000 11110 11 type=3 1 fm:5 001000 fn:5 0 0000", feature = "fp16")
    static void fcmp(ArmEnv e, int type, int fn, int fm) {
        int size = type ^ 2;
        e.nzcv(Floats.nzcv(Floats.compare(e.fp(), size, e.f(size, fn), e.f(size, fm))) << 28);
    }

    @Insn(value = "fcmp fn, #0.0", bits = "000 11110 0 type:1 1 ----- 001000 fn:5 0 1000")
    @Insn(value = "fcmp fn, #0.0", bits = "000 11110 11 type=3 1 ----- 001000 fn:5 0 1000", feature = "fp16")
    static void fcmpZero(ArmEnv e, int type, int fn) {
        int size = type ^ 2;
        e.nzcv(Floats.nzcv(Floats.compare(e.fp(), size, e.f(size, fn), 0)) << 28);
    }

    @Insn(value = "fcmpe fn, fm", bits = "000 11110 0 type:1 1 fm:5 001000 fn:5 1 0000")
    @Insn(value = "fcmpe fn, fm", bits = "000 11110 11 type=3 1 fm:5 001000 fn:5 1 0000", feature = "fp16")
    static void fcmpe(ArmEnv e, int type, int fn, int fm) {
        int size = type ^ 2;
        e.nzcv(Floats.nzcv(Floats.compareSignalling(e.fp(), size, e.f(size, fn), e.f(size, fm))) << 28);
    }

    @Insn(value = "fcmpe fn, #0.0", bits = "000 11110 0 type:1 1 ----- 001000 fn:5 1 1000")
    @Insn(value = "fcmpe fn, #0.0", bits = "000 11110 11 type=3 1 ----- 001000 fn:5 1 1000", feature = "fp16")
    static void fcmpeZero(ArmEnv e, int type, int fn) {
        int size = type ^ 2;
        e.nzcv(Floats.nzcv(Floats.compareSignalling(e.fp(), size, e.f(size, fn), 0)) << 28);
    }

    @Insn(value = "fccmp fn, fm, #flags, cond", bits = "000 11110 0 type:1 1 fm:5 cond:4 01 fn:5 0 flags:4")
    @Insn(
            value = "fccmp fn, fm, #flags, cond",
            bits = "000 11110 11 type=3 1 fm:5 cond:4 01 fn:5 0 flags:4",
            feature = "fp16")
    static void fccmp(ArmEnv e, int type, int fn, int fm, int flags, int cond) {
        int size = type ^ 2;
        int result = flags;
        if (e.holds(cond)) {
            result = Floats.nzcv(Floats.compare(e.fp(), size, e.f(size, fn), e.f(size, fm)));
        }
        e.nzcv(result << 28);
    }

    @Insn(value = "fccmpe fn, fm, #flags, cond", bits = "000 11110 0 type:1 1 fm:5 cond:4 01 fn:5 1 flags:4")
    @Insn(
            value = "fccmpe fn, fm, #flags, cond",
            bits = "000 11110 11 type=3 1 fm:5 cond:4 01 fn:5 1 flags:4",
            feature = "fp16")
    static void fccmpe(ArmEnv e, int type, int fn, int fm, int flags, int cond) {
        int size = type ^ 2;
        int result = flags;
        if (e.holds(cond)) {
            result = Floats.nzcv(Floats.compareSignalling(e.fp(), size, e.f(size, fn), e.f(size, fm)));
        }
        e.nzcv(result << 28);
    }

    @Insn(value = "fcsel fd, fn, fm, cond", bits = "000 11110 0 type:1 1 fm:5 cond:4 11 fn:5 fd:5")
    @Insn(value = "fcsel fd, fn, fm, cond", bits = "000 11110 11 type=3 1 fm:5 cond:4 11 fn:5 fd:5", feature = "fp16")
    static void fcsel(ArmEnv e, int type, int fd, int fn, int fm, int cond) {
        e.f(fd, e.f(type ^ 2, e.holds(cond) ? fn : fm));
    }
}
