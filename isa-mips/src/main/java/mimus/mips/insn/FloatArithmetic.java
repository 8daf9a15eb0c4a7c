package mimus.mips.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.Deferred;
import mimus.ieee.FloatUnit;
import mimus.insn.Insn;
import mimus.mips.state.LegacySign;
import mimus.mips.state.MipsEnv;

/** Floating-point arithmetic. */
final class FloatArithmetic {
    private static final int ONE_SINGLE = 0x3f80_0000;
    private static final long ONE_DOUBLE = 0x3ff0_0000_0000_0000L;

    private FloatArithmetic() {}

    @Insn(value = "add.s fd, fs, ft", bits = "010001 10000 ft:5 fs:5 fd:5 000000")
    static void add_s(MipsEnv e, int fd, int fs, int ft) {
        e.requireFpu();
        e.s(fd, e.fcsr.signal(Deferred.add(e.fcsr.deferred(), e.s(fs), e.s(ft))));
    }

    @Insn(value = "add.d fd, fs, ft", bits = "010001 10001 ft:5 fs:5 fd:5 000000")
    static void add_d(MipsEnv e, int fd, int fs, int ft) {
        e.requireDoubles(fd | fs | ft);
        e.d(fd, e.fcsr.signal(Deferred.add(e.fcsr.deferred(), e.d(fs), e.d(ft))));
    }

    @Insn(value = "sub.s fd, fs, ft", bits = "010001 10000 ft:5 fs:5 fd:5 000001")
    static void sub_s(MipsEnv e, int fd, int fs, int ft) {
        e.requireFpu();
        e.s(fd, e.fcsr.signal(Deferred.sub(e.fcsr.deferred(), e.s(fs), e.s(ft))));
    }

    @Insn(value = "sub.d fd, fs, ft", bits = "010001 10001 ft:5 fs:5 fd:5 000001")
    static void sub_d(MipsEnv e, int fd, int fs, int ft) {
        e.requireDoubles(fd | fs | ft);
        e.d(fd, e.fcsr.signal(Deferred.sub(e.fcsr.deferred(), e.d(fs), e.d(ft))));
    }

    @Insn(value = "mul.s fd, fs, ft", bits = "010001 10000 ft:5 fs:5 fd:5 000010")
    static void mul_s(MipsEnv e, int fd, int fs, int ft) {
        e.requireFpu();
        e.s(fd, e.fcsr.signal(Deferred.mul(e.fcsr.deferred(), e.s(fs), e.s(ft))));
    }

    @Insn(value = "mul.d fd, fs, ft", bits = "010001 10001 ft:5 fs:5 fd:5 000010")
    static void mul_d(MipsEnv e, int fd, int fs, int ft) {
        e.requireDoubles(fd | fs | ft);
        e.d(fd, e.fcsr.signal(Deferred.mul(e.fcsr.deferred(), e.d(fs), e.d(ft))));
    }

    @Insn(value = "div.s fd, fs, ft", bits = "010001 10000 ft:5 fs:5 fd:5 000011")
    static void div_s(MipsEnv e, int fd, int fs, int ft) {
        e.requireFpu();
        e.s(fd, e.fcsr.signal(Deferred.div(e.fcsr.deferred(), e.s(fs), e.s(ft))));
    }

    @Insn(value = "div.d fd, fs, ft", bits = "010001 10001 ft:5 fs:5 fd:5 000011")
    static void div_d(MipsEnv e, int fd, int fs, int ft) {
        e.requireDoubles(fd | fs | ft);
        e.d(fd, e.fcsr.signal(Deferred.div(e.fcsr.deferred(), e.d(fs), e.d(ft))));
    }

    @Insn(value = "sqrt.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 000100")
    static void sqrt_s(MipsEnv e, int fd, int fs) {
        e.requireFpu();
        e.s(fd, e.fcsr.signal(Deferred.sqrt(e.fcsr.deferred(), e.s(fs))));
    }

    @Insn(value = "sqrt.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 000100")
    static void sqrt_d(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fd | fs);
        e.d(fd, e.fcsr.signal(Deferred.sqrt(e.fcsr.deferred(), e.d(fs))));
    }

    @Insn(value = "abs.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 000101")
    static void abs_s(MipsEnv e, int fd, int fs) {
        e.requireFpu();
        int a = e.s(fs);
        int result = a & Integer.MAX_VALUE;
        e.s(fd, e.fcsr.abs2008() ? result : e.fcsr.signal(LegacySign.of(e.fcsr.unit(), a, result)));
    }

    @Insn(value = "abs.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 000101")
    static void abs_d(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fd | fs);
        long a = e.d(fs);
        long result = a & Long.MAX_VALUE;
        e.d(fd, e.fcsr.abs2008() ? result : e.fcsr.signal(LegacySign.of(e.fcsr.unit(), a, result)));
    }

    @Insn(value = "neg.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 000111")
    static void neg_s(MipsEnv e, int fd, int fs) {
        e.requireFpu();
        int a = e.s(fs);
        int result = a ^ Integer.MIN_VALUE;
        e.s(fd, e.fcsr.abs2008() ? result : e.fcsr.signal(LegacySign.of(e.fcsr.unit(), a, result)));
    }

    @Insn(value = "neg.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 000111")
    static void neg_d(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fd | fs);
        long a = e.d(fs);
        long result = a ^ Long.MIN_VALUE;
        e.d(fd, e.fcsr.abs2008() ? result : e.fcsr.signal(LegacySign.of(e.fcsr.unit(), a, result)));
    }

    @Insn(value = "recip.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 010101")
    static void recip_s(MipsEnv e, int fd, int fs) {
        e.requireFpu();
        e.s(fd, e.fcsr.signal(Deferred.div(e.fcsr.deferred(), ONE_SINGLE, e.s(fs))));
    }

    @Insn(value = "recip.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 010101")
    static void recip_d(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fd | fs);
        e.d(fd, e.fcsr.signal(Deferred.div(e.fcsr.deferred(), ONE_DOUBLE, e.d(fs))));
    }

    @Insn(value = "rsqrt.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 010110")
    static void rsqrt_s(MipsEnv e, int fd, int fs) {
        e.requireFpu();
        FloatUnit u = e.fcsr.unit();
        e.s(fd, e.fcsr.signal(Binary32.div(u, ONE_SINGLE, Binary32.sqrt(u, e.s(fs)))));
    }

    @Insn(value = "rsqrt.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 010110")
    static void rsqrt_d(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fd | fs);
        FloatUnit u = e.fcsr.unit();
        e.d(fd, e.fcsr.signal(Binary64.div(u, ONE_DOUBLE, Binary64.sqrt(u, e.d(fs)))));
    }
}
