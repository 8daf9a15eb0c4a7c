package mimus.mips.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.Rounding;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Conversions of floating-point numbers to integers. */
final class FloatToInteger {
    private FloatToInteger() {}

    @Insn(value = "round.w.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 001100")
    static void round_w_s(MipsEnv e, int fd, int fs) {
        e.requireFpu();
        e.s(fd, (int) e.fcsr.signal(Binary32.toInteger(e.fcsr.unit(), e.s(fs), Rounding.NEAREST_EVEN, e.fcsr.words())));
    }

    @Insn(value = "round.w.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 001100")
    static void round_w_d(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fs);
        e.s(fd, (int) e.fcsr.signal(Binary64.toInteger(e.fcsr.unit(), e.d(fs), Rounding.NEAREST_EVEN, e.fcsr.words())));
    }

    @Insn(value = "trunc.w.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 001101")
    static void trunc_w_s(MipsEnv e, int fd, int fs) {
        e.requireFpu();
        e.s(fd, (int) e.fcsr.signal(Binary32.toInteger(e.fcsr.unit(), e.s(fs), Rounding.TOWARD_ZERO, e.fcsr.words())));
    }

    @Insn(value = "trunc.w.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 001101")
    static void trunc_w_d(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fs);
        e.s(fd, (int) e.fcsr.signal(Binary64.toInteger(e.fcsr.unit(), e.d(fs), Rounding.TOWARD_ZERO, e.fcsr.words())));
    }

    @Insn(value = "ceil.w.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 001110")
    static void ceil_w_s(MipsEnv e, int fd, int fs) {
        e.requireFpu();
        e.s(fd, (int) e.fcsr.signal(Binary32.toInteger(e.fcsr.unit(), e.s(fs), Rounding.UP, e.fcsr.words())));
    }

    @Insn(value = "ceil.w.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 001110")
    static void ceil_w_d(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fs);
        e.s(fd, (int) e.fcsr.signal(Binary64.toInteger(e.fcsr.unit(), e.d(fs), Rounding.UP, e.fcsr.words())));
    }

    @Insn(value = "floor.w.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 001111")
    static void floor_w_s(MipsEnv e, int fd, int fs) {
        e.requireFpu();
        e.s(fd, (int) e.fcsr.signal(Binary32.toInteger(e.fcsr.unit(), e.s(fs), Rounding.DOWN, e.fcsr.words())));
    }

    @Insn(value = "floor.w.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 001111")
    static void floor_w_d(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fs);
        e.s(fd, (int) e.fcsr.signal(Binary64.toInteger(e.fcsr.unit(), e.d(fs), Rounding.DOWN, e.fcsr.words())));
    }

    @Insn(value = "cvt.w.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 100100")
    static void cvt_w_s(MipsEnv e, int fd, int fs) {
        e.requireFpu();
        e.s(fd, (int) e.fcsr.signal(Binary32.toInteger(e.fcsr.unit(), e.s(fs), e.fcsr.rounding(), e.fcsr.words())));
    }

    @Insn(value = "cvt.w.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 100100")
    static void cvt_w_d(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fs);
        e.s(fd, (int) e.fcsr.signal(Binary64.toInteger(e.fcsr.unit(), e.d(fs), e.fcsr.rounding(), e.fcsr.words())));
    }

    @Insn(value = "round.l.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 001000")
    static void round_l_s(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(Binary32.toInteger(e.fcsr.unit(), e.s(fs), Rounding.NEAREST_EVEN, e.fcsr.longs())));
    }

    @Insn(value = "round.l.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 001000")
    static void round_l_d(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(Binary64.toInteger(e.fcsr.unit(), e.d(fs), Rounding.NEAREST_EVEN, e.fcsr.longs())));
    }

    @Insn(value = "trunc.l.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 001001")
    static void trunc_l_s(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(Binary32.toInteger(e.fcsr.unit(), e.s(fs), Rounding.TOWARD_ZERO, e.fcsr.longs())));
    }

    @Insn(value = "trunc.l.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 001001")
    static void trunc_l_d(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(Binary64.toInteger(e.fcsr.unit(), e.d(fs), Rounding.TOWARD_ZERO, e.fcsr.longs())));
    }

    @Insn(value = "ceil.l.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 001010")
    static void ceil_l_s(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(Binary32.toInteger(e.fcsr.unit(), e.s(fs), Rounding.UP, e.fcsr.longs())));
    }

    @Insn(value = "ceil.l.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 001010")
    static void ceil_l_d(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(Binary64.toInteger(e.fcsr.unit(), e.d(fs), Rounding.UP, e.fcsr.longs())));
    }

    @Insn(value = "floor.l.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 001011")
    static void floor_l_s(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(Binary32.toInteger(e.fcsr.unit(), e.s(fs), Rounding.DOWN, e.fcsr.longs())));
    }

    @Insn(value = "floor.l.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 001011")
    static void floor_l_d(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(Binary64.toInteger(e.fcsr.unit(), e.d(fs), Rounding.DOWN, e.fcsr.longs())));
    }

    @Insn(value = "cvt.l.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 100101")
    static void cvt_l_s(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(Binary32.toInteger(e.fcsr.unit(), e.s(fs), e.fcsr.rounding(), e.fcsr.longs())));
    }

    @Insn(value = "cvt.l.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 100101")
    static void cvt_l_d(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(Binary64.toInteger(e.fcsr.unit(), e.d(fs), e.fcsr.rounding(), e.fcsr.longs())));
    }
}
