package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** Loads of where control goes; Arm ARM section F2.6. */
final class LoadsToPc {
    private LoadsToPc() {}

    @Insn(
            value = "ldr<cond> pc, [pn<disp>]",
            bits = "cond:4 010 1 disp.12:1 0 0 1 pn:4 1111 disp:12",
            flow = Flow.INDIRECT)
    static long ldr(ArmEnv e, int pn, int disp) {
        return e.exchange(DataOrder.word(e, e.load32(e.p(pn) + Displacement.of12(disp))));
    }

    @Insn(
            value = "ldr<cond> pc, [rn<disp>]!",
            bits = "cond:4 010 1 disp.12:1 0 1 1 rn:4 1111 disp:12",
            flow = Flow.INDIRECT)
    static long ldrPre(ArmEnv e, int rn, int disp) {
        int address = e.r(rn) + Displacement.of12(disp);
        int value = DataOrder.word(e, e.load32(address));
        e.r(rn, address);
        return e.exchange(value);
    }

    @Insn(
            value = "ldr<cond> pc, [rn], step",
            bits = "cond:4 010 0 step.12:1 0 0 1 rn:4 1111 step:12",
            flow = Flow.INDIRECT)
    @Alias(value = "pop<cond> {pc}", bits = "cond:4 010 01001 1101 1111 000000000100")
    static long ldrPost(ArmEnv e, int rn, int step) {
        int address = e.r(rn);
        int value = DataOrder.word(e, e.load32(address));
        e.r(rn, address + Displacement.of12(step));
        return e.exchange(value);
    }

    @Insn(
            value = "ldr<cond> pc, [pn, srm<shift>]",
            bits = "cond:4 011 1 srm.4:1 0 0 1 pn:4 1111 shift:7 0 srm:4",
            flow = Flow.INDIRECT)
    static long ldrIndex(ArmEnv e, int pn, int srm, int shift) {
        return e.exchange(DataOrder.word(e, e.load32(e.p(pn) + e.index(srm, shift))));
    }

    @Insn(
            value = "ldr<cond> pc, [rn, srm<shift>]!",
            bits = "cond:4 011 1 srm.4:1 0 1 1 rn:4 1111 shift:7 0 srm:4",
            flow = Flow.INDIRECT)
    static long ldrIndexPre(ArmEnv e, int rn, int srm, int shift) {
        int address = e.r(rn) + e.index(srm, shift);
        int value = DataOrder.word(e, e.load32(address));
        e.r(rn, address);
        return e.exchange(value);
    }

    @Insn(
            value = "ldr<cond> pc, [rn], srm<shift>",
            bits = "cond:4 011 0 srm.4:1 0 0 1 rn:4 1111 shift:7 0 srm:4",
            flow = Flow.INDIRECT)
    static long ldrIndexPost(ArmEnv e, int rn, int srm, int shift) {
        int address = e.r(rn);
        int value = DataOrder.word(e, e.load32(address));
        e.r(rn, address + e.index(srm, shift));
        return e.exchange(value);
    }
}
