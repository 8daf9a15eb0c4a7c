package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Instructions of coprocessor 2, which is not there: they raise Coprocessor Unusable, as on processors without it. */
final class Coprocessor2 {
    private static final int COP2 = 2;

    private Coprocessor2() {}

    @Insn(value = "c2 cofun", bits = "010010 1 cofun:25")
    static void c2(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "mfc2 rt, cop2rd, impl", bits = "010010 00000 rt:5 cop2rd:5 impl:11")
    @Alias(value = "mfc2 rt, cop2rd", bits = "010010 00000 rt:5 cop2rd:5 00000000000")
    static void mfc2(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "dmfc2 rt, cop2rd, impl", bits = "010010 00001 rt:5 cop2rd:5 impl:11", feature = "mips64")
    @Alias(value = "dmfc2 rt, cop2rd", bits = "010010 00001 rt:5 cop2rd:5 00000000000")
    static void dmfc2(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "cfc2 rt, cop2rd, impl", bits = "010010 00010 rt:5 cop2rd:5 impl:11")
    @Alias(value = "cfc2 rt, cop2rd", bits = "010010 00010 rt:5 cop2rd:5 00000000000")
    static void cfc2(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "mfhc2 rt, cop2rd, impl", bits = "010010 00011 rt:5 cop2rd:5 impl:11")
    @Alias(value = "mfhc2 rt, cop2rd", bits = "010010 00011 rt:5 cop2rd:5 00000000000")
    static void mfhc2(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "mtc2 rt, cop2rd, impl", bits = "010010 00100 rt:5 cop2rd:5 impl:11")
    @Alias(value = "mtc2 rt, cop2rd", bits = "010010 00100 rt:5 cop2rd:5 00000000000")
    static void mtc2(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "dmtc2 rt, cop2rd, impl", bits = "010010 00101 rt:5 cop2rd:5 impl:11", feature = "mips64")
    @Alias(value = "dmtc2 rt, cop2rd", bits = "010010 00101 rt:5 cop2rd:5 00000000000")
    static void dmtc2(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "ctc2 rt, cop2rd, impl", bits = "010010 00110 rt:5 cop2rd:5 impl:11")
    @Alias(value = "ctc2 rt, cop2rd", bits = "010010 00110 rt:5 cop2rd:5 00000000000")
    static void ctc2(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "mthc2 rt, cop2rd, impl", bits = "010010 00111 rt:5 cop2rd:5 impl:11")
    @Alias(value = "mthc2 rt, cop2rd", bits = "010010 00111 rt:5 cop2rd:5 00000000000")
    static void mthc2(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "bc2f cop2cc, offset", bits = "010010 01000 cop2cc:3 00 offset.2:s16", flow = Flow.BRANCH)
    @Alias(value = "bc2f offset", bits = "010010 01000 000 00 offset.2:s16")
    static boolean bc2f(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "bc2t cop2cc, offset", bits = "010010 01000 cop2cc:3 01 offset.2:s16", flow = Flow.BRANCH)
    @Alias(value = "bc2t offset", bits = "010010 01000 000 01 offset.2:s16")
    static boolean bc2t(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "bc2fl cop2cc, offset", bits = "010010 01000 cop2cc:3 10 offset.2:s16", flow = Flow.BRANCH)
    @Alias(value = "bc2fl offset", bits = "010010 01000 000 10 offset.2:s16")
    static boolean bc2fl(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "bc2tl cop2cc, offset", bits = "010010 01000 cop2cc:3 11 offset.2:s16", flow = Flow.BRANCH)
    @Alias(value = "bc2tl offset", bits = "010010 01000 000 11 offset.2:s16")
    static boolean bc2tl(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "lwc2 cop2rt, offset(base)", bits = "110010 base:5 cop2rt:5 offset:s16")
    static void lwc2(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "ldc2 cop2rt, offset(base)", bits = "110110 base:5 cop2rt:5 offset:s16")
    static void ldc2(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "swc2 cop2rt, offset(base)", bits = "111010 base:5 cop2rt:5 offset:s16")
    static void swc2(MipsEnv e) {
        throw e.unavailable(COP2);
    }

    @Insn(value = "sdc2 cop2rt, offset(base)", bits = "111110 base:5 cop2rt:5 offset:s16")
    static void sdc2(MipsEnv e) {
        throw e.unavailable(COP2);
    }
}
