package mimus.mips.insn;

import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;
import mimus.mips.state.PairedSingle;

/** Moves of two singles at once, and their coming together in one register. */
final class PairedMoves {
    private static final long UPPER = 0xffff_ffff_0000_0000L;

    private PairedMoves() {}

    @Insn(value = "mov.ps fd, fs", bits = "010001 10110 00000 fs:5 fd:5 000110", feature = "ps")
    static void mov_ps(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.d(fd, e.d(fs));
    }

    @Insn(value = "movf.ps fd, fs, cc", bits = "010001 10110 cc:3 0 0 fs:5 fd:5 010001", feature = "ps")
    static void movf_ps(MipsEnv e, int fd, int fs, int cc) {
        e.requireFr();
        long upper = !e.fcc(cc | 1) ? e.d(fs) : e.d(fd);
        long lower = !e.fcc(cc) ? e.d(fs) : e.d(fd);
        e.d(fd, upper & UPPER | lower & ~UPPER);
    }

    @Insn(value = "movt.ps fd, fs, cc", bits = "010001 10110 cc:3 0 1 fs:5 fd:5 010001", feature = "ps")
    static void movt_ps(MipsEnv e, int fd, int fs, int cc) {
        e.requireFr();
        long upper = e.fcc(cc | 1) ? e.d(fs) : e.d(fd);
        long lower = e.fcc(cc) ? e.d(fs) : e.d(fd);
        e.d(fd, upper & UPPER | lower & ~UPPER);
    }

    @Insn(value = "movz.ps fd, fs, rt", bits = "010001 10110 rt:5 fs:5 fd:5 010010", feature = "ps")
    static void movz_ps(MipsEnv e, int fd, int fs, int rt) {
        e.requireFr();
        if (e.r(rt) == 0) {
            e.d(fd, e.d(fs));
        }
    }

    @Insn(value = "movn.ps fd, fs, rt", bits = "010001 10110 rt:5 fs:5 fd:5 010011", feature = "ps")
    static void movn_ps(MipsEnv e, int fd, int fs, int rt) {
        e.requireFr();
        if (e.r(rt) != 0) {
            e.d(fd, e.d(fs));
        }
    }

    @Insn(value = "cvt.ps.s fd, fs, ft", bits = "010001 10000 ft:5 fs:5 fd:5 100110", feature = "ps")
    static void cvt_ps_s(MipsEnv e, int fd, int fs, int ft) {
        e.requireFr();
        e.d(fd, PairedSingle.of(e.s(fs), e.s(ft)));
    }

    @Insn(value = "cvt.s.pu fd, fs", bits = "010001 10110 00000 fs:5 fd:5 100000", feature = "ps")
    static void cvt_s_pu(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.s(fd, PairedSingle.upper(e.d(fs)));
    }

    @Insn(value = "cvt.s.pl fd, fs", bits = "010001 10110 00000 fs:5 fd:5 101000", feature = "ps")
    static void cvt_s_pl(MipsEnv e, int fd, int fs) {
        e.requireFr();
        e.s(fd, PairedSingle.lower(e.d(fs)));
    }

    @Insn(value = "pll.ps fd, fs, ft", bits = "010001 10110 ft:5 fs:5 fd:5 101100", feature = "ps")
    static void pll_ps(MipsEnv e, int fd, int fs, int ft) {
        e.requireFr();
        e.d(fd, PairedSingle.of(PairedSingle.lower(e.d(fs)), PairedSingle.lower(e.d(ft))));
    }

    @Insn(value = "plu.ps fd, fs, ft", bits = "010001 10110 ft:5 fs:5 fd:5 101101", feature = "ps")
    static void plu_ps(MipsEnv e, int fd, int fs, int ft) {
        e.requireFr();
        e.d(fd, PairedSingle.of(PairedSingle.lower(e.d(fs)), PairedSingle.upper(e.d(ft))));
    }

    @Insn(value = "pul.ps fd, fs, ft", bits = "010001 10110 ft:5 fs:5 fd:5 101110", feature = "ps")
    static void pul_ps(MipsEnv e, int fd, int fs, int ft) {
        e.requireFr();
        e.d(fd, PairedSingle.of(PairedSingle.upper(e.d(fs)), PairedSingle.lower(e.d(ft))));
    }

    @Insn(value = "puu.ps fd, fs, ft", bits = "010001 10110 ft:5 fs:5 fd:5 101111", feature = "ps")
    static void puu_ps(MipsEnv e, int fd, int fs, int ft) {
        e.requireFr();
        e.d(fd, PairedSingle.of(PairedSingle.upper(e.d(fs)), PairedSingle.upper(e.d(ft))));
    }

    @Insn(value = "alnv.ps fd, fs, ft, rs", bits = "010011 rs:5 ft:5 fs:5 fd:5 011110", feature = "ps")
    static void alnv_ps(MipsEnv e, int fd, int fs, int ft, int rs) {
        e.requireFr();
        long first = e.d(fs);
        long second = e.d(ft);
        if ((e.r(rs) & 4) == 0) {
            e.d(fd, first);
        } else if (e.memory().bigEndian()) {
            e.d(fd, first << 32 | second >>> 32);
        } else {
            e.d(fd, second << 32 | first >>> 32);
        }
    }
}
