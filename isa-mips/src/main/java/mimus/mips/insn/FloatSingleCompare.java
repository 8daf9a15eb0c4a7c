package mimus.mips.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Ordering;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Comparisons of singles; from c.sf on, a quiet NaN is an invalid operand too. */
final class FloatSingleCompare {
    private FloatSingleCompare() {}

    @Insn(value = "c.f.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 0000")
    @Alias(value = "c.f.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 0000")
    static void c_f_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        e.fcsr.signal(Binary32.compareQuiet(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, false);
    }

    @Insn(value = "c.un.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 0001")
    @Alias(value = "c.un.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 0001")
    static void c_un_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareQuiet(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order == Ordering.UNORDERED);
    }

    @Insn(value = "c.eq.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 0010")
    @Alias(value = "c.eq.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 0010")
    static void c_eq_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareQuiet(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order == Ordering.EQUAL);
    }

    @Insn(value = "c.ueq.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 0011")
    @Alias(value = "c.ueq.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 0011")
    static void c_ueq_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareQuiet(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order == Ordering.EQUAL || order == Ordering.UNORDERED);
    }

    @Insn(value = "c.olt.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 0100")
    @Alias(value = "c.olt.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 0100")
    static void c_olt_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareQuiet(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order == Ordering.LESS);
    }

    @Insn(value = "c.ult.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 0101")
    @Alias(value = "c.ult.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 0101")
    static void c_ult_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareQuiet(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order == Ordering.LESS || order == Ordering.UNORDERED);
    }

    @Insn(value = "c.ole.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 0110")
    @Alias(value = "c.ole.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 0110")
    static void c_ole_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareQuiet(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order == Ordering.LESS || order == Ordering.EQUAL);
    }

    @Insn(value = "c.ule.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 0111")
    @Alias(value = "c.ule.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 0111")
    static void c_ule_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareQuiet(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order != Ordering.GREATER);
    }

    @Insn(value = "c.sf.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 1000")
    @Alias(value = "c.sf.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 1000")
    static void c_sf_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        e.fcsr.signal(Binary32.compareSignalling(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, false);
    }

    @Insn(value = "c.ngle.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 1001")
    @Alias(value = "c.ngle.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 1001")
    static void c_ngle_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareSignalling(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order == Ordering.UNORDERED);
    }

    @Insn(value = "c.seq.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 1010")
    @Alias(value = "c.seq.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 1010")
    static void c_seq_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareSignalling(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order == Ordering.EQUAL);
    }

    @Insn(value = "c.ngl.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 1011")
    @Alias(value = "c.ngl.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 1011")
    static void c_ngl_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareSignalling(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order == Ordering.EQUAL || order == Ordering.UNORDERED);
    }

    @Insn(value = "c.lt.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 1100")
    @Alias(value = "c.lt.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 1100")
    static void c_lt_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareSignalling(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order == Ordering.LESS);
    }

    @Insn(value = "c.nge.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 1101")
    @Alias(value = "c.nge.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 1101")
    static void c_nge_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareSignalling(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order == Ordering.LESS || order == Ordering.UNORDERED);
    }

    @Insn(value = "c.le.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 1110")
    @Alias(value = "c.le.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 1110")
    static void c_le_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareSignalling(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order == Ordering.LESS || order == Ordering.EQUAL);
    }

    @Insn(value = "c.ngt.s cc, fs, ft", bits = "010001 10000 ft:5 fs:5 cc:3 00 11 1111")
    @Alias(value = "c.ngt.s fs, ft", bits = "010001 10000 ft:5 fs:5 000 00 11 1111")
    static void c_ngt_s(MipsEnv e, int cc, int fs, int ft) {
        e.requireFpu();
        int order = e.fcsr.signal(Binary32.compareSignalling(e.fcsr.unit(), e.s(fs), e.s(ft)));
        e.fcc(cc, order != Ordering.GREATER);
    }
}
