package mimus.mips.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.Deferred;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Conversions to single and double. */
final class FloatConvert {
    private FloatConvert() {}

    @Insn(value = "cvt.s.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 100000")
    static void cvt_s_d(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fs);
        e.s(fd, e.fcsr.signal(Deferred.toBinary32(e.fcsr.deferred(), e.d(fs))));
    }

    @Insn(value = "cvt.s.w fd, fs", bits = "010001 10100 00000 fs:5 fd:5 100000")
    static void cvt_s_w(MipsEnv e, int fd, int fs) {
        e.requireFpu();
        e.s(fd, e.fcsr.signal(Binary32.fromInt64(e.fcsr.unit(), e.s(fs))));
    }

    @Insn(value = "cvt.s.l fd, fs", bits = "010001 10101 00000 fs:5 fd:5 100000")
    static void cvt_s_l(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.s(fd, e.fcsr.signal(Binary32.fromInt64(e.fcsr.unit(), e.d(fs))));
    }

    @Insn(value = "cvt.d.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 100001")
    static void cvt_d_s(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fd);
        e.d(fd, e.fcsr.signal(Binary32.toBinary64(e.fcsr.unit(), e.s(fs))));
    }

    @Insn(value = "cvt.d.w fd, fs", bits = "010001 10100 00000 fs:5 fd:5 100001")
    static void cvt_d_w(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fd);
        e.d(fd, e.fcsr.signal(Binary64.fromInt64(e.fcsr.unit(), e.s(fs))));
    }

    @Insn(value = "cvt.d.l fd, fs", bits = "010001 10101 00000 fs:5 fd:5 100001")
    static void cvt_d_l(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(Binary64.fromInt64(e.fcsr.unit(), e.d(fs))));
    }
}
