package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** T32 loads of where control goes; Arm ARM section F3.3.10. */
final class WideLoadsToPc {
    private WideLoadsToPc() {}

    @Insn(
            value = "ldr.w pc, [rn<plus12>]",
            bits = "11111 00 0 1 10 1 rn:4!15 1111 plus12:12",
            set = T32,
            flow = Flow.INDIRECT)
    static long ldr(ArmEnv e, int rn, int plus12) {
        return e.exchange(DataOrder.word(e, e.load32(e.r(rn) + plus12)));
    }

    @Insn(
            value = "ldr.w pc, [rn<minus8>]",
            bits = "11111 00 0 0 10 1 rn:4!15 1111 1100 minus8:8",
            set = T32,
            flow = Flow.INDIRECT)
    static long ldrBelow(ArmEnv e, int rn, int minus8) {
        return e.exchange(DataOrder.word(e, e.load32(e.r(rn) - minus8)));
    }

    @Insn(
            value = "ldr.w pc, [rn], step8",
            bits = "11111 00 0 0 10 1 rn:4!15 1111 10 step8.8:1 1 step8:8",
            set = T32,
            flow = Flow.INDIRECT)
    static long ldrPost(ArmEnv e, int rn, int step8) {
        int address = e.r(rn);
        int value = DataOrder.word(e, e.load32(address));
        e.r(rn, address + Displacement.of8(step8));
        return e.exchange(value);
    }

    @Insn(
            value = "ldr.w pc, [rn<disp8>]!",
            bits = "11111 00 0 0 10 1 rn:4!15 1111 11 disp8.8:1 1 disp8:8",
            set = T32,
            flow = Flow.INDIRECT)
    static long ldrPre(ArmEnv e, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        int value = DataOrder.word(e, e.load32(address));
        e.r(rn, address);
        return e.exchange(value);
    }

    @Insn(
            value = "ldr.w pc, [rn, rm<left>]",
            bits = "11111 00 0 0 10 1 rn:4!15 1111 000000 left:2 rm:4",
            set = T32,
            flow = Flow.INDIRECT)
    static long ldrIndex(ArmEnv e, int rn, int rm, int left) {
        return e.exchange(DataOrder.word(e, e.load32(e.r(rn) + (e.r(rm) << left))));
    }

    @Insn(
            value = "ldr.w pc, [pc<disp>]",
            bits = "11111 00 0 disp.12:1 10 1 1111 1111 disp:12",
            set = T32,
            flow = Flow.INDIRECT)
    static long ldrLiteral(ArmEnv e, int disp) {
        return e.exchange(DataOrder.word(e, e.load32(((int) e.pc + 4 & ~3) + Displacement.of12(disp))));
    }
}
