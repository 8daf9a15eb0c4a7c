package mimus.mips.insn;

import mimus.ieee.Binary64;
import mimus.ieee.Ordering;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Comparisons of doubles; from c.sf on, a quiet NaN is an invalid operand too. */
final class FloatDoubleCompare {
    private FloatDoubleCompare() {}

    @Insn(value = "c.f.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 0000")
    @Alias(value = "c.f.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 0000")
    static void c_f_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        e.fcsr.signal(Binary64.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, false);
    }

    @Insn(value = "c.un.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 0001")
    @Alias(value = "c.un.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 0001")
    static void c_un_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order == Ordering.UNORDERED);
    }

    @Insn(value = "c.eq.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 0010")
    @Alias(value = "c.eq.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 0010")
    static void c_eq_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order == Ordering.EQUAL);
    }

    @Insn(value = "c.ueq.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 0011")
    @Alias(value = "c.ueq.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 0011")
    static void c_ueq_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order == Ordering.EQUAL || order == Ordering.UNORDERED);
    }

    @Insn(value = "c.olt.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 0100")
    @Alias(value = "c.olt.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 0100")
    static void c_olt_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order == Ordering.LESS);
    }

    @Insn(value = "c.ult.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 0101")
    @Alias(value = "c.ult.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 0101")
    static void c_ult_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order == Ordering.LESS || order == Ordering.UNORDERED);
    }

    @Insn(value = "c.ole.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 0110")
    @Alias(value = "c.ole.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 0110")
    static void c_ole_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order == Ordering.LESS || order == Ordering.EQUAL);
    }

    @Insn(value = "c.ule.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 0111")
    @Alias(value = "c.ule.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 0111")
    static void c_ule_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order != Ordering.GREATER);
    }

    @Insn(value = "c.sf.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 1000")
    @Alias(value = "c.sf.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 1000")
    static void c_sf_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        e.fcsr.signal(Binary64.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, false);
    }

    @Insn(value = "c.ngle.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 1001")
    @Alias(value = "c.ngle.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 1001")
    static void c_ngle_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order == Ordering.UNORDERED);
    }

    @Insn(value = "c.seq.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 1010")
    @Alias(value = "c.seq.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 1010")
    static void c_seq_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order == Ordering.EQUAL);
    }

    @Insn(value = "c.ngl.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 1011")
    @Alias(value = "c.ngl.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 1011")
    static void c_ngl_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order == Ordering.EQUAL || order == Ordering.UNORDERED);
    }

    @Insn(value = "c.lt.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 1100")
    @Alias(value = "c.lt.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 1100")
    static void c_lt_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order == Ordering.LESS);
    }

    @Insn(value = "c.nge.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 1101")
    @Alias(value = "c.nge.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 1101")
    static void c_nge_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order == Ordering.LESS || order == Ordering.UNORDERED);
    }

    @Insn(value = "c.le.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 1110")
    @Alias(value = "c.le.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 1110")
    static void c_le_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order == Ordering.LESS || order == Ordering.EQUAL);
    }

    @Insn(value = "c.ngt.d cc, fs, ft", bits = "010001 10001 ft:5 fs:5 cc:3 00 11 1111")
    @Alias(value = "c.ngt.d fs, ft", bits = "010001 10001 ft:5 fs:5 000 00 11 1111")
    static void c_ngt_d(MipsEnv e, int cc, int fs, int ft) {
        e.requireDoubles(fs | ft);
        int order = e.fcsr.signal(Binary64.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, order != Ordering.GREATER);
    }
}
