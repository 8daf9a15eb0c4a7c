package mimus.mips.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Multiply and add, not fused: before release 6 the product is rounded too. */
final class FloatMultiplyAdd {
    private FloatMultiplyAdd() {}

    @Insn(value = "madd.s fd, fr, fs, ft", bits = "010011 fr:5 ft:5 fs:5 fd:5 100 000")
    static void madd_s(MipsEnv e, int fd, int fr, int fs, int ft) {
        e.requireFpu();
        FloatUnit u = e.fcsr.unit();
        int product = Binary32.mul(u, e.s(fs), e.s(ft));
        e.s(fd, e.fcsr.signal(Binary32.add(u, product, e.s(fr))));
    }

    @Insn(value = "madd.d fd, fr, fs, ft", bits = "010011 fr:5 ft:5 fs:5 fd:5 100 001")
    static void madd_d(MipsEnv e, int fd, int fr, int fs, int ft) {
        e.requireDoubles(fd | fr | fs | ft);
        FloatUnit u = e.fcsr.unit();
        long product = Binary64.mul(u, e.d(fs), e.d(ft));
        e.d(fd, e.fcsr.signal(Binary64.add(u, product, e.d(fr))));
    }

    @Insn(value = "msub.s fd, fr, fs, ft", bits = "010011 fr:5 ft:5 fs:5 fd:5 101 000")
    static void msub_s(MipsEnv e, int fd, int fr, int fs, int ft) {
        e.requireFpu();
        FloatUnit u = e.fcsr.unit();
        int product = Binary32.mul(u, e.s(fs), e.s(ft));
        e.s(fd, e.fcsr.signal(Binary32.sub(u, product, e.s(fr))));
    }

    @Insn(value = "msub.d fd, fr, fs, ft", bits = "010011 fr:5 ft:5 fs:5 fd:5 101 001")
    static void msub_d(MipsEnv e, int fd, int fr, int fs, int ft) {
        e.requireDoubles(fd | fr | fs | ft);
        FloatUnit u = e.fcsr.unit();
        long product = Binary64.mul(u, e.d(fs), e.d(ft));
        e.d(fd, e.fcsr.signal(Binary64.sub(u, product, e.d(fr))));
    }

    @Insn(value = "nmadd.s fd, fr, fs, ft", bits = "010011 fr:5 ft:5 fs:5 fd:5 110 000")
    static void nmadd_s(MipsEnv e, int fd, int fr, int fs, int ft) {
        e.requireFpu();
        FloatUnit u = e.fcsr.unit();
        int product = Binary32.mul(u, e.s(fs), e.s(ft));
        e.s(fd, e.fcsr.signal(Binary32.add(u, product, e.s(fr))) ^ Integer.MIN_VALUE);
    }

    @Insn(value = "nmadd.d fd, fr, fs, ft", bits = "010011 fr:5 ft:5 fs:5 fd:5 110 001")
    static void nmadd_d(MipsEnv e, int fd, int fr, int fs, int ft) {
        e.requireDoubles(fd | fr | fs | ft);
        FloatUnit u = e.fcsr.unit();
        long product = Binary64.mul(u, e.d(fs), e.d(ft));
        e.d(fd, e.fcsr.signal(Binary64.add(u, product, e.d(fr))) ^ Long.MIN_VALUE);
    }

    @Insn(value = "nmsub.s fd, fr, fs, ft", bits = "010011 fr:5 ft:5 fs:5 fd:5 111 000")
    static void nmsub_s(MipsEnv e, int fd, int fr, int fs, int ft) {
        e.requireFpu();
        FloatUnit u = e.fcsr.unit();
        int product = Binary32.mul(u, e.s(fs), e.s(ft));
        e.s(fd, e.fcsr.signal(Binary32.sub(u, product, e.s(fr))) ^ Integer.MIN_VALUE);
    }

    @Insn(value = "nmsub.d fd, fr, fs, ft", bits = "010011 fr:5 ft:5 fs:5 fd:5 111 001")
    static void nmsub_d(MipsEnv e, int fd, int fr, int fs, int ft) {
        e.requireDoubles(fd | fr | fs | ft);
        FloatUnit u = e.fcsr.unit();
        long product = Binary64.mul(u, e.d(fs), e.d(ft));
        e.d(fd, e.fcsr.signal(Binary64.sub(u, product, e.d(fr))) ^ Long.MIN_VALUE);
    }
}
