package mimus.mips.insn;

import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Moves between floating-point registers, and moves on a floating-point condition. */
final class FloatMoves {
    private FloatMoves() {}

    @Insn(value = "mov.s fd, fs", bits = "010001 10000 00000 fs:5 fd:5 000110")
    static void mov_s(MipsEnv e, int fd, int fs) {
        e.requireFpu();
        e.s(fd, e.s(fs));
    }

    @Insn(value = "mov.d fd, fs", bits = "010001 10001 00000 fs:5 fd:5 000110")
    static void mov_d(MipsEnv e, int fd, int fs) {
        e.requireDoubles(fd | fs);
        e.d(fd, e.d(fs));
    }

    @Insn(value = "movf rd, rs, cc", bits = "000000 rs:5 cc:3 0 0 rd:5 00000 000001")
    static void movf(MipsEnv e, int rd, int rs, int cc) {
        e.requireFpu();
        if (!e.fcc(cc)) {
            e.r(rd, e.r(rs));
        }
    }

    @Insn(value = "movf.s fd, fs, cc", bits = "010001 10000 cc:3 0 0 fs:5 fd:5 010001")
    static void movf_s(MipsEnv e, int fd, int fs, int cc) {
        e.requireFpu();
        if (!e.fcc(cc)) {
            e.s(fd, e.s(fs));
        }
    }

    @Insn(value = "movf.d fd, fs, cc", bits = "010001 10001 cc:3 0 0 fs:5 fd:5 010001")
    static void movf_d(MipsEnv e, int fd, int fs, int cc) {
        e.requireDoubles(fd | fs);
        if (!e.fcc(cc)) {
            e.d(fd, e.d(fs));
        }
    }

    @Insn(value = "movt rd, rs, cc", bits = "000000 rs:5 cc:3 0 1 rd:5 00000 000001")
    static void movt(MipsEnv e, int rd, int rs, int cc) {
        e.requireFpu();
        if (e.fcc(cc)) {
            e.r(rd, e.r(rs));
        }
    }

    @Insn(value = "movt.s fd, fs, cc", bits = "010001 10000 cc:3 0 1 fs:5 fd:5 010001")
    static void movt_s(MipsEnv e, int fd, int fs, int cc) {
        e.requireFpu();
        if (e.fcc(cc)) {
            e.s(fd, e.s(fs));
        }
    }

    @Insn(value = "movt.d fd, fs, cc", bits = "010001 10001 cc:3 0 1 fs:5 fd:5 010001")
    static void movt_d(MipsEnv e, int fd, int fs, int cc) {
        e.requireDoubles(fd | fs);
        if (e.fcc(cc)) {
            e.d(fd, e.d(fs));
        }
    }

    @Insn(value = "movz.s fd, fs, rt", bits = "010001 10000 rt:5 fs:5 fd:5 010010")
    static void movz_s(MipsEnv e, int fd, int fs, int rt) {
        e.requireFpu();
        if (e.r(rt) == 0) {
            e.s(fd, e.s(fs));
        }
    }

    @Insn(value = "movz.d fd, fs, rt", bits = "010001 10001 rt:5 fs:5 fd:5 010010")
    static void movz_d(MipsEnv e, int fd, int fs, int rt) {
        e.requireDoubles(fd | fs);
        if (e.r(rt) == 0) {
            e.d(fd, e.d(fs));
        }
    }

    @Insn(value = "movn.s fd, fs, rt", bits = "010001 10000 rt:5 fs:5 fd:5 010011")
    static void movn_s(MipsEnv e, int fd, int fs, int rt) {
        e.requireFpu();
        if (e.r(rt) != 0) {
            e.s(fd, e.s(fs));
        }
    }

    @Insn(value = "movn.d fd, fs, rt", bits = "010001 10001 rt:5 fs:5 fd:5 010011")
    static void movn_d(MipsEnv e, int fd, int fs, int rt) {
        e.requireDoubles(fd | fs);
        if (e.r(rt) != 0) {
            e.d(fd, e.d(fs));
        }
    }
}
