package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Flow;
import mimus.insn.Insn;

/**
 * Branches; Arm ARM section F2.3.
 *
 * <p>The words of far T32 branches are those that {@link mimus.arm.cpu.Aarch32Architecture#fetch} makes of them.
 */
final class Branches {
    private Branches() {}

    @Insn(value = "b<cond> offset", bits = "cond:4 1010 offset.2:s24", flow = Flow.BRANCH)
    static void b(ArmEnv e) {}

    @Insn(value = "bl<cond> offset", bits = "cond:4 1011 offset.2:s24", flow = Flow.BRANCH, link = true)
    static void bl(ArmEnv e) {
        e.r(14, (int) e.pc + 4);
    }

    @Insn(value = "blx exchanged", bits = "1111 101 exchanged.1:1 exchanged.2:s24", flow = Flow.INDIRECT, link = true)
    static long blx(ArmEnv e, int exchanged) {
        e.r(14, (int) e.pc + 4);
        return e.exchange((int) e.pc + 8 + exchanged | 1);
    }

    @Insn(value = "bx<cond> pm", bits = "cond:4 0001 0010 1111 1111 1111 0001 pm:4", flow = Flow.INDIRECT)
    static long bx(ArmEnv e, int pm) {
        return e.exchange(e.p(pm));
    }

    /** Without Jazelle as {@code bx}. */
    @Insn(value = "bxj<cond> rm", bits = "cond:4 0001 0010 1111 1111 1111 0010 rm:4", flow = Flow.INDIRECT)
    static long bxj(ArmEnv e, int rm) {
        return e.exchange(e.r(rm));
    }

    @Insn(value = "blx<cond> rm", bits = "cond:4 0001 0010 1111 1111 1111 0011 rm:4", flow = Flow.INDIRECT, link = true)
    static long blxRegister(ArmEnv e, int rm) {
        int target = e.r(rm);
        e.r(14, (int) e.pc + 4);
        return e.exchange(target);
    }

    @Insn(value = "b<c>.n offset", bits = "1101 c:4 offset.1:s8", set = T32, flow = Flow.BRANCH)
    static boolean bConditional(ArmEnv e, int c) {
        return e.holds(c);
    }

    @Insn(value = "b.n offset", bits = "11100 offset.1:s11", set = T32, flow = Flow.BRANCH)
    static void bNarrow(ArmEnv e) {}

    @Insn(
            value = "b<c>.w offset",
            bits = "11110 offset.20:s1 c:4 offset.12:6 10 offset.18:1 0 offset.19:1 offset.1:11",
            set = T32,
            flow = Flow.BRANCH)
    static boolean bConditionalWide(ArmEnv e, int c) {
        e.require(c < 14);
        return e.holds(c);
    }

    @Insn(
            value = "b.w offset",
            bits = "11110 offset.24:s1 offset.12:10 10 offset.23:1 1 offset.22:1 offset.1:11",
            set = T32,
            flow = Flow.BRANCH)
    static void bWide(ArmEnv e) {}

    @Insn(
            value = "bl offset",
            bits = "11110 offset.24:s1 offset.12:10 11 offset.23:1 1 offset.22:1 offset.1:11",
            set = T32,
            flow = Flow.BRANCH,
            link = true)
    static void blWide(ArmEnv e) {
        e.r(14, (int) e.pc + 4 | 1);
    }

    @Insn(
            value = "blx exchanged",
            bits = "11110 exchanged.24:s1 exchanged.12:10 11 exchanged.23:1 0 exchanged.22:1 exchanged.2:10 0",
            set = T32,
            flow = Flow.INDIRECT,
            link = true)
    static long blxWide(ArmEnv e, int exchanged) {
        e.r(14, (int) e.pc + 4 | 1);
        return e.exchange(((int) e.pc + 4 & ~3) + exchanged);
    }

    @Insn(value = "bx pm", bits = "0100 0111 0 pm:4 000", set = T32, flow = Flow.INDIRECT)
    static long bxNarrow(ArmEnv e, int pm) {
        return e.exchange(e.t(pm));
    }

    @Insn(value = "blx rm", bits = "0100 0111 1 rm:4 000", set = T32, flow = Flow.INDIRECT, link = true)
    static long blxNarrow(ArmEnv e, int rm) {
        int target = e.r(rm);
        e.r(14, (int) e.pc + 2 | 1);
        return e.exchange(target);
    }

    @Insn(value = "bxj rm", bits = "11110 0111100 rm:4 1000 1111 0000 0000", set = T32, flow = Flow.INDIRECT)
    static long bxjWide(ArmEnv e, int rm) {
        return e.exchange(e.r(rm));
    }

    @Insn(value = "cbz rn, offset", bits = "1011 0 0 offset.6:1 1 offset.1:5 rn:3", set = T32, flow = Flow.BRANCH)
    static boolean cbz(ArmEnv e, int rn) {
        return e.r(rn) == 0;
    }

    @Insn(value = "cbnz rn, offset", bits = "1011 1 0 offset.6:1 1 offset.1:5 rn:3", set = T32, flow = Flow.BRANCH)
    static boolean cbnz(ArmEnv e, int rn) {
        return e.r(rn) != 0;
    }

    @Insn(value = "tbb [pn, rm]", bits = "11101 00 0110 1 pn:4 1111 0000 0000 rm:4", set = T32, flow = Flow.INDIRECT)
    static long tbb(ArmEnv e, int pn, int rm) {
        return (int) e.pc + 4 + 2 * e.load8(e.t(pn) + e.r(rm));
    }

    @Insn(
            value = "tbh [pn, rm, lsl #1]",
            bits = "11101 00 0110 1 pn:4 1111 0000 0001 rm:4",
            set = T32,
            flow = Flow.INDIRECT)
    static long tbh(ArmEnv e, int pn, int rm) {
        return (int) e.pc + 4 + 2 * DataOrder.halfword(e, e.load16(e.t(pn) + 2 * e.r(rm)));
    }
}
