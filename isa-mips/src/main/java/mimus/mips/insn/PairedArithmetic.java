package mimus.mips.insn;

import mimus.ieee.FloatUnit;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;
import mimus.mips.state.PairedSingle;

/** Arithmetic on two singles at once. */
final class PairedArithmetic {
    private static final long SIGNS = 0x8000_0000_8000_0000L;

    private PairedArithmetic() {}

    @Insn(value = "add.ps fd, fs, ft", bits = "010001 10110 ft:5 fs:5 fd:5 000000", feature = "ps")
    static void add_ps(MipsEnv e, int fd, int fs, int ft) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(PairedSingle.add(e.fcsr.unit(), e.d(fs), e.d(ft))));
    }

    @Insn(value = "sub.ps fd, fs, ft", bits = "010001 10110 ft:5 fs:5 fd:5 000001", feature = "ps")
    static void sub_ps(MipsEnv e, int fd, int fs, int ft) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(PairedSingle.sub(e.fcsr.unit(), e.d(fs), e.d(ft))));
    }

    @Insn(value = "mul.ps fd, fs, ft", bits = "010001 10110 ft:5 fs:5 fd:5 000010", feature = "ps")
    static void mul_ps(MipsEnv e, int fd, int fs, int ft) {
        e.requireFr();
        e.d(fd, e.fcsr.signal(PairedSingle.mul(e.fcsr.unit(), e.d(fs), e.d(ft))));
    }

    @Insn(value = "abs.ps fd, fs", bits = "010001 10110 00000 fs:5 fd:5 000101", feature = "ps")
    static void abs_ps(MipsEnv e, int fd, int fs) {
        e.requireFr();
        long a = e.d(fs);
        long result = a & ~SIGNS;
        e.d(fd, e.fcsr.abs2008() ? result : e.fcsr.signal(PairedSingle.legacySign(e.fcsr.unit(), a, result)));
    }

    @Insn(value = "neg.ps fd, fs", bits = "010001 10110 00000 fs:5 fd:5 000111", feature = "ps")
    static void neg_ps(MipsEnv e, int fd, int fs) {
        e.requireFr();
        long a = e.d(fs);
        long result = a ^ SIGNS;
        e.d(fd, e.fcsr.abs2008() ? result : e.fcsr.signal(PairedSingle.legacySign(e.fcsr.unit(), a, result)));
    }

    @Insn(value = "madd.ps fd, fr, fs, ft", bits = "010011 fr:5 ft:5 fs:5 fd:5 100 110", feature = "ps")
    static void madd_ps(MipsEnv e, int fd, int fr, int fs, int ft) {
        e.requireFr();
        FloatUnit u = e.fcsr.unit();
        long product = PairedSingle.mul(u, e.d(fs), e.d(ft));
        e.d(fd, e.fcsr.signal(PairedSingle.add(u, product, e.d(fr))));
    }

    @Insn(value = "msub.ps fd, fr, fs, ft", bits = "010011 fr:5 ft:5 fs:5 fd:5 101 110", feature = "ps")
    static void msub_ps(MipsEnv e, int fd, int fr, int fs, int ft) {
        e.requireFr();
        FloatUnit u = e.fcsr.unit();
        long product = PairedSingle.mul(u, e.d(fs), e.d(ft));
        e.d(fd, e.fcsr.signal(PairedSingle.sub(u, product, e.d(fr))));
    }

    @Insn(value = "nmadd.ps fd, fr, fs, ft", bits = "010011 fr:5 ft:5 fs:5 fd:5 110 110", feature = "ps")
    static void nmadd_ps(MipsEnv e, int fd, int fr, int fs, int ft) {
        e.requireFr();
        FloatUnit u = e.fcsr.unit();
        long product = PairedSingle.mul(u, e.d(fs), e.d(ft));
        e.d(fd, e.fcsr.signal(PairedSingle.add(u, product, e.d(fr))) ^ SIGNS);
    }

    @Insn(value = "nmsub.ps fd, fr, fs, ft", bits = "010011 fr:5 ft:5 fs:5 fd:5 111 110", feature = "ps")
    static void nmsub_ps(MipsEnv e, int fd, int fr, int fs, int ft) {
        e.requireFr();
        FloatUnit u = e.fcsr.unit();
        long product = PairedSingle.mul(u, e.d(fs), e.d(ft));
        e.d(fd, e.fcsr.signal(PairedSingle.sub(u, product, e.d(fr))) ^ SIGNS);
    }
}
