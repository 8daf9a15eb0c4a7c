package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Sums;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** T32 instructions of one halfword that set no flags, and IT; Arm ARM section F3.2. */
final class NarrowMoves {
    private NarrowMoves() {}

    @Insn(value = "add pd, pm", bits = "0100 0100 pd.3:1 pm:4 pd:3", set = T32)
    static void add(ArmEnv e, int pd, int pm) {
        e.r(pd, e.r(pd) + e.t(pm));
    }

    @Insn(value = "add pc, pm", bits = "0100 0100 1 pm:4 111", set = T32, flow = Flow.INDIRECT)
    static long addToPc(ArmEnv e, int pm) {
        return (int) e.pc + 4 + e.t(pm) & ~1;
    }

    @Insn(value = "cmp pn, pm", bits = "0100 0101 pn.3:1 pm:4 pn:3", set = T32)
    static void cmp(ArmEnv e, int pn, int pm) {
        Sums.subtract(e, e.t(pn), e.t(pm));
    }

    @Insn(value = "mov pd, pm", bits = "0100 0110 pd.3:1 pm:4 pd:3", set = T32)
    static void mov(ArmEnv e, int pd, int pm) {
        e.r(pd, e.t(pm));
    }

    @Insn(value = "mov pc, pm", bits = "0100 0110 1 pm:4 111", set = T32, flow = Flow.INDIRECT)
    static long movToPc(ArmEnv e, int pm) {
        return e.t(pm) & ~1;
    }

    @Insn(value = "add rd, pc, imm", bits = "1010 0 rd:3 imm.2:8", set = T32)
    static void adr(ArmEnv e, int rd, int imm) {
        e.r(rd, ((int) e.pc + 4 & ~3) + imm);
    }

    @Insn(value = "add rd, sp, imm", bits = "1010 1 rd:3 imm.2:8", set = T32)
    static void addSp(ArmEnv e, int rd, int imm) {
        e.r(rd, e.r(13) + imm);
    }

    @Insn(value = "add sp, imm", bits = "1011 0000 0 imm.2:7", set = T32)
    static void addToSp(ArmEnv e, int imm) {
        e.r(13, e.r(13) + imm);
    }

    @Insn(value = "sub sp, imm", bits = "1011 0000 1 imm.2:7", set = T32)
    static void subFromSp(ArmEnv e, int imm) {
        e.r(13, e.r(13) - imm);
    }

    @Insn(value = "sxth rd, rm", bits = "1011 0010 00 rm:3 rd:3", set = T32)
    static void sxth(ArmEnv e, int rd, int rm) {
        e.r(rd, (short) e.r(rm));
    }

    @Insn(value = "sxtb rd, rm", bits = "1011 0010 01 rm:3 rd:3", set = T32)
    static void sxtb(ArmEnv e, int rd, int rm) {
        e.r(rd, (byte) e.r(rm));
    }

    @Insn(value = "uxth rd, rm", bits = "1011 0010 10 rm:3 rd:3", set = T32)
    static void uxth(ArmEnv e, int rd, int rm) {
        e.r(rd, e.r(rm) & 0xffff);
    }

    @Insn(value = "uxtb rd, rm", bits = "1011 0010 11 rm:3 rd:3", set = T32)
    static void uxtb(ArmEnv e, int rd, int rm) {
        e.r(rd, e.r(rm) & 0xff);
    }

    @Insn(value = "rev rd, rm", bits = "1011 1010 00 rm:3 rd:3", set = T32)
    static void rev(ArmEnv e, int rd, int rm) {
        e.r(rd, Integer.reverseBytes(e.r(rm)));
    }

    @Insn(value = "rev16 rd, rm", bits = "1011 1010 01 rm:3 rd:3", set = T32)
    static void rev16(ArmEnv e, int rd, int rm) {
        e.r(rd, e.r(rm) >>> 8 & 0xff_00ff | (e.r(rm) & 0xff_00ff) << 8);
    }

    @Insn(value = "revsh rd, rm", bits = "1011 1010 11 rm:3 rd:3", set = T32)
    static void revsh(ArmEnv e, int rd, int rm) {
        e.r(rd, Short.reverseBytes((short) e.r(rm)));
    }

    /** With a condition whose number is even; ITSTATE is the condition and the mask; Arm ARM section F5.1.52. */
    @Insn(value = "it<maskeven> even", bits = "1011 1111 even:3 0 maskeven:4!0", set = T32)
    static void itEven(ArmEnv e, int even, int maskeven) {
        e.it = even << 5 | maskeven;
    }

    @Insn(value = "it<maskodd> odd", bits = "1011 1111 odd:3 1 maskodd:4!0", set = T32)
    static void itOdd(ArmEnv e, int odd, int maskodd) {
        e.it = odd << 5 | 0x10 | maskodd;
    }
}
