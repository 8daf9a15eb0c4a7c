package mimus.mips.insn;

import mimus.ieee.Ordering;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;
import mimus.mips.state.PairedSingle;

/** Comparisons of two singles at once, whose results are conditions cc, which is even, and cc + 1. */
final class PairedCompare {
    private PairedCompare() {}

    @Insn(value = "c.f.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 0000", feature = "ps")
    @Alias(value = "c.f.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 0000")
    static void c_f_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        e.fcsr.signal(PairedSingle.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, false);
        e.fcc(cc | 1, false);
    }

    @Insn(value = "c.un.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 0001", feature = "ps")
    @Alias(value = "c.un.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 0001")
    static void c_un_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower == Ordering.UNORDERED);
        e.fcc(cc | 1, upper == Ordering.UNORDERED);
    }

    @Insn(value = "c.eq.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 0010", feature = "ps")
    @Alias(value = "c.eq.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 0010")
    static void c_eq_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower == Ordering.EQUAL);
        e.fcc(cc | 1, upper == Ordering.EQUAL);
    }

    @Insn(value = "c.ueq.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 0011", feature = "ps")
    @Alias(value = "c.ueq.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 0011")
    static void c_ueq_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower == Ordering.EQUAL || lower == Ordering.UNORDERED);
        e.fcc(cc | 1, upper == Ordering.EQUAL || upper == Ordering.UNORDERED);
    }

    @Insn(value = "c.olt.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 0100", feature = "ps")
    @Alias(value = "c.olt.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 0100")
    static void c_olt_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower == Ordering.LESS);
        e.fcc(cc | 1, upper == Ordering.LESS);
    }

    @Insn(value = "c.ult.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 0101", feature = "ps")
    @Alias(value = "c.ult.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 0101")
    static void c_ult_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower == Ordering.LESS || lower == Ordering.UNORDERED);
        e.fcc(cc | 1, upper == Ordering.LESS || upper == Ordering.UNORDERED);
    }

    @Insn(value = "c.ole.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 0110", feature = "ps")
    @Alias(value = "c.ole.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 0110")
    static void c_ole_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower == Ordering.LESS || lower == Ordering.EQUAL);
        e.fcc(cc | 1, upper == Ordering.LESS || upper == Ordering.EQUAL);
    }

    @Insn(value = "c.ule.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 0111", feature = "ps")
    @Alias(value = "c.ule.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 0111")
    static void c_ule_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareQuiet(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower != Ordering.GREATER);
        e.fcc(cc | 1, upper != Ordering.GREATER);
    }

    @Insn(value = "c.sf.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 1000", feature = "ps")
    @Alias(value = "c.sf.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 1000")
    static void c_sf_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        e.fcsr.signal(PairedSingle.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        e.fcc(cc, false);
        e.fcc(cc | 1, false);
    }

    @Insn(value = "c.ngle.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 1001", feature = "ps")
    @Alias(value = "c.ngle.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 1001")
    static void c_ngle_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower == Ordering.UNORDERED);
        e.fcc(cc | 1, upper == Ordering.UNORDERED);
    }

    @Insn(value = "c.seq.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 1010", feature = "ps")
    @Alias(value = "c.seq.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 1010")
    static void c_seq_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower == Ordering.EQUAL);
        e.fcc(cc | 1, upper == Ordering.EQUAL);
    }

    @Insn(value = "c.ngl.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 1011", feature = "ps")
    @Alias(value = "c.ngl.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 1011")
    static void c_ngl_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower == Ordering.EQUAL || lower == Ordering.UNORDERED);
        e.fcc(cc | 1, upper == Ordering.EQUAL || upper == Ordering.UNORDERED);
    }

    @Insn(value = "c.lt.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 1100", feature = "ps")
    @Alias(value = "c.lt.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 1100")
    static void c_lt_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower == Ordering.LESS);
        e.fcc(cc | 1, upper == Ordering.LESS);
    }

    @Insn(value = "c.nge.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 1101", feature = "ps")
    @Alias(value = "c.nge.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 1101")
    static void c_nge_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower == Ordering.LESS || lower == Ordering.UNORDERED);
        e.fcc(cc | 1, upper == Ordering.LESS || upper == Ordering.UNORDERED);
    }

    @Insn(value = "c.le.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 1110", feature = "ps")
    @Alias(value = "c.le.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 1110")
    static void c_le_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower == Ordering.LESS || lower == Ordering.EQUAL);
        e.fcc(cc | 1, upper == Ordering.LESS || upper == Ordering.EQUAL);
    }

    @Insn(value = "c.ngt.ps cc, fs, ft", bits = "010001 10110 ft:5 fs:5 cc:3 00 11 1111", feature = "ps")
    @Alias(value = "c.ngt.ps fs, ft", bits = "010001 10110 ft:5 fs:5 000 00 11 1111")
    static void c_ngt_ps(MipsEnv e, int cc, int fs, int ft) {
        e.requireFr();
        long orders = e.fcsr.signal(PairedSingle.compareSignalling(e.fcsr.unit(), e.d(fs), e.d(ft)));
        int lower = PairedSingle.lower(orders);
        int upper = PairedSingle.upper(orders);
        e.fcc(cc, lower != Ordering.GREATER);
        e.fcc(cc | 1, upper != Ordering.GREATER);
    }
}
