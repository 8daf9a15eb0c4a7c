package mimus.mips.insn;

import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Moves between floating-point and general registers. */
final class FloatTransfers {
    private FloatTransfers() {}

    @Insn(value = "mfc1 rt, fs", bits = "010001 00000 rt:5 fs:5 00000000000")
    static void mfc1(MipsEnv e, int rt, int fs) {
        e.requireFpu();
        e.r(rt, e.s(fs));
    }

    @Insn(value = "mtc1 rt, fs", bits = "010001 00100 rt:5 fs:5 00000000000")
    static void mtc1(MipsEnv e, int rt, int fs) {
        e.requireFpu();
        e.s(fs, (int) e.r(rt));
    }

    @Insn(value = "mfhc1 rt, fs", bits = "010001 00011 rt:5 fs:5 00000000000")
    static void mfhc1(MipsEnv e, int rt, int fs) {
        e.requireFpu();
        e.r(rt, (int) (e.d(fs) >>> 32));
    }

    @Insn(value = "mthc1 rt, fs", bits = "010001 00111 rt:5 fs:5 00000000000")
    static void mthc1(MipsEnv e, int rt, int fs) {
        e.requireFpu();
        e.d(fs, e.r(rt) << 32 | e.d(fs) & 0xffffffffL);
    }

    @Insn(value = "dmfc1 rt, fs", bits = "010001 00001 rt:5 fs:5 00000000000", feature = "mips64")
    static void dmfc1(MipsEnv e, int rt, int fs) {
        e.requireFpu();
        e.r(rt, e.d(fs));
    }

    @Insn(value = "dmtc1 rt, fs", bits = "010001 00101 rt:5 fs:5 00000000000", feature = "mips64")
    static void dmtc1(MipsEnv e, int rt, int fs) {
        e.requireFpu();
        e.d(fs, e.r(rt));
    }

    @Insn(value = "cfc1 rt, fcr", bits = "010001 00010 rt:5 fcr:5 00000000000")
    static void cfc1(MipsEnv e, int rt, int fcr) {
        e.requireFpu();
        e.r(rt, e.fcsr.control(fcr));
    }

    @Insn(value = "ctc1 rt, fcr", bits = "010001 00110 rt:5 fcr:5 00000000000")
    static void ctc1(MipsEnv e, int rt, int fcr) {
        e.requireFpu();
        e.fcsr.control(fcr, (int) e.r(rt));
        e.fcsr.requireNoneEnabled();
    }
}
