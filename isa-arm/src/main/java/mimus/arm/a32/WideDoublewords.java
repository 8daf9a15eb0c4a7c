package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Insn;
import mimus.memory.Access;

/** T32 loads and stores of two registers; Arm ARM section F3.3.4. */
final class WideDoublewords {
    private WideDoublewords() {}

    @Insn(
            value = "ldrd rt, rt2, [rn<dispwords>]",
            bits = "11101 00 1 dispwords.10:1 1 0 1 rn:4!15 rt:4 rt2:4 dispwords.2:8",
            set = T32)
    static void ldrd(ArmEnv e, int rt, int rt2, int rn, int dispwords) {
        int address = e.r(rn) + Displacement.ofWords(dispwords);
        int low = DataOrder.word(e, e.load32(e.aligned(address, 4, Access.READ)));
        int high = DataOrder.word(e, e.load32(address + 4));
        e.r(rt, low);
        e.r(rt2, high);
    }

    @Insn(
            value = "ldrd rt, rt2, [rn<dispwords>]!",
            bits = "11101 00 1 dispwords.10:1 1 1 1 rn:4!15 rt:4 rt2:4 dispwords.2:8",
            set = T32)
    static void ldrdPre(ArmEnv e, int rt, int rt2, int rn, int dispwords) {
        int address = e.r(rn) + Displacement.ofWords(dispwords);
        int low = DataOrder.word(e, e.load32(e.aligned(address, 4, Access.READ)));
        int high = DataOrder.word(e, e.load32(address + 4));
        e.r(rn, address);
        e.r(rt, low);
        e.r(rt2, high);
    }

    @Insn(
            value = "ldrd rt, rt2, [rn], stepwords",
            bits = "11101 00 0 stepwords.10:1 1 1 1 rn:4!15 rt:4 rt2:4 stepwords.2:8",
            set = T32)
    static void ldrdPost(ArmEnv e, int rt, int rt2, int rn, int stepwords) {
        int address = e.r(rn);
        int low = DataOrder.word(e, e.load32(e.aligned(address, 4, Access.READ)));
        int high = DataOrder.word(e, e.load32(address + 4));
        e.r(rn, address + Displacement.ofWords(stepwords));
        e.r(rt, low);
        e.r(rt2, high);
    }

    @Insn(
            value = "ldrd rt, rt2, [pc<dispwords>]",
            bits = "11101 00 1 dispwords.10:1 1 0 1 1111 rt:4 rt2:4 dispwords.2:8",
            set = T32)
    static void ldrdLiteral(ArmEnv e, int rt, int rt2, int dispwords) {
        int address = ((int) e.pc + 4 & ~3) + Displacement.ofWords(dispwords);
        int low = DataOrder.word(e, e.load32(e.aligned(address, 4, Access.READ)));
        int high = DataOrder.word(e, e.load32(address + 4));
        e.r(rt, low);
        e.r(rt2, high);
    }

    @Insn(
            value = "strd rt, rt2, [rn<dispwords>]",
            bits = "11101 00 1 dispwords.10:1 1 0 0 rn:4!15 rt:4 rt2:4 dispwords.2:8",
            set = T32)
    static void strd(ArmEnv e, int rt, int rt2, int rn, int dispwords) {
        int address = e.r(rn) + Displacement.ofWords(dispwords);
        e.store32(e.aligned(address, 4, Access.WRITE), DataOrder.word(e, e.r(rt)));
        e.store32(address + 4, DataOrder.word(e, e.r(rt2)));
    }

    @Insn(
            value = "strd rt, rt2, [rn<dispwords>]!",
            bits = "11101 00 1 dispwords.10:1 1 1 0 rn:4!15 rt:4 rt2:4 dispwords.2:8",
            set = T32)
    static void strdPre(ArmEnv e, int rt, int rt2, int rn, int dispwords) {
        int address = e.r(rn) + Displacement.ofWords(dispwords);
        e.store32(e.aligned(address, 4, Access.WRITE), DataOrder.word(e, e.r(rt)));
        e.store32(address + 4, DataOrder.word(e, e.r(rt2)));
        e.r(rn, address);
    }

    @Insn(
            value = "strd rt, rt2, [rn], stepwords",
            bits = "11101 00 0 stepwords.10:1 1 1 0 rn:4!15 rt:4 rt2:4 stepwords.2:8",
            set = T32)
    static void strdPost(ArmEnv e, int rt, int rt2, int rn, int stepwords) {
        int address = e.r(rn);
        e.store32(e.aligned(address, 4, Access.WRITE), DataOrder.word(e, e.r(rt)));
        e.store32(address + 4, DataOrder.word(e, e.r(rt2)));
        e.r(rn, address + Displacement.ofWords(stepwords));
    }
}
