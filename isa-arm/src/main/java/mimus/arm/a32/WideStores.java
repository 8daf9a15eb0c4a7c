package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Insn;
import mimus.memory.Access;

/** T32 stores; Arm ARM section F3.3.10. */
final class WideStores {
    private WideStores() {}

    @Insn(value = "str.w rt, [rn<plus12>]", bits = "11111 00 0 1 10 0 rn:4 rt:4 plus12:12", set = T32)
    static void str(ArmEnv e, int rt, int rn, int plus12) {
        e.store32(e.r(rn) + plus12, DataOrder.word(e, e.r(rt)));
    }

    @Insn(value = "str.w rt, [rn<minus8>]", bits = "11111 00 0 0 10 0 rn:4 rt:4 1100 minus8:8", set = T32)
    static void strBelow(ArmEnv e, int rt, int rn, int minus8) {
        e.store32(e.r(rn) - minus8, DataOrder.word(e, e.r(rt)));
    }

    @Insn(value = "strt rt, [rn<plus8>]", bits = "11111 00 0 0 10 0 rn:4 rt:4 1110 plus8:8", set = T32)
    static void strt(ArmEnv e, int rt, int rn, int plus8) {
        e.store32(e.unprivileged(e.r(rn) + plus8, Access.WRITE), DataOrder.word(e, e.r(rt)));
    }

    @Insn(value = "str.w rt, [rn], step8", bits = "11111 00 0 0 10 0 rn:4 rt:4 10 step8.8:1 1 step8:8", set = T32)
    static void strPost(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        e.store32(address, DataOrder.word(e, e.r(rt)));
        e.r(rn, address + Displacement.of8(step8));
    }

    @Insn(value = "str.w rt, [rn<disp8>]!", bits = "11111 00 0 0 10 0 rn:4 rt:4 11 disp8.8:1 1 disp8:8", set = T32)
    static void strPre(ArmEnv e, int rt, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        e.store32(address, DataOrder.word(e, e.r(rt)));
        e.r(rn, address);
    }

    @Insn(value = "str.w rt, [rn, rm<left>]", bits = "11111 00 0 0 10 0 rn:4 rt:4 000000 left:2 rm:4", set = T32)
    static void strIndex(ArmEnv e, int rt, int rn, int rm, int left) {
        e.store32(e.r(rn) + (e.r(rm) << left), DataOrder.word(e, e.r(rt)));
    }

    @Insn(value = "strh.w rt, [rn<plus12>]", bits = "11111 00 0 1 01 0 rn:4 rt:4 plus12:12", set = T32)
    static void strh(ArmEnv e, int rt, int rn, int plus12) {
        e.store16(e.r(rn) + plus12, DataOrder.halfword(e, e.r(rt)));
    }

    @Insn(value = "strh.w rt, [rn<minus8>]", bits = "11111 00 0 0 01 0 rn:4 rt:4 1100 minus8:8", set = T32)
    static void strhBelow(ArmEnv e, int rt, int rn, int minus8) {
        e.store16(e.r(rn) - minus8, DataOrder.halfword(e, e.r(rt)));
    }

    @Insn(value = "strht rt, [rn<plus8>]", bits = "11111 00 0 0 01 0 rn:4 rt:4 1110 plus8:8", set = T32)
    static void strht(ArmEnv e, int rt, int rn, int plus8) {
        e.store16(e.unprivileged(e.r(rn) + plus8, Access.WRITE), DataOrder.halfword(e, e.r(rt)));
    }

    @Insn(value = "strh.w rt, [rn], step8", bits = "11111 00 0 0 01 0 rn:4 rt:4 10 step8.8:1 1 step8:8", set = T32)
    static void strhPost(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        e.store16(address, DataOrder.halfword(e, e.r(rt)));
        e.r(rn, address + Displacement.of8(step8));
    }

    @Insn(value = "strh.w rt, [rn<disp8>]!", bits = "11111 00 0 0 01 0 rn:4 rt:4 11 disp8.8:1 1 disp8:8", set = T32)
    static void strhPre(ArmEnv e, int rt, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        e.store16(address, DataOrder.halfword(e, e.r(rt)));
        e.r(rn, address);
    }

    @Insn(value = "strh.w rt, [rn, rm<left>]", bits = "11111 00 0 0 01 0 rn:4 rt:4 000000 left:2 rm:4", set = T32)
    static void strhIndex(ArmEnv e, int rt, int rn, int rm, int left) {
        e.store16(e.r(rn) + (e.r(rm) << left), DataOrder.halfword(e, e.r(rt)));
    }

    @Insn(value = "strb.w rt, [rn<plus12>]", bits = "11111 00 0 1 00 0 rn:4 rt:4 plus12:12", set = T32)
    static void strb(ArmEnv e, int rt, int rn, int plus12) {
        e.store8(e.r(rn) + plus12, e.r(rt));
    }

    @Insn(value = "strb.w rt, [rn<minus8>]", bits = "11111 00 0 0 00 0 rn:4 rt:4 1100 minus8:8", set = T32)
    static void strbBelow(ArmEnv e, int rt, int rn, int minus8) {
        e.store8(e.r(rn) - minus8, e.r(rt));
    }

    @Insn(value = "strbt rt, [rn<plus8>]", bits = "11111 00 0 0 00 0 rn:4 rt:4 1110 plus8:8", set = T32)
    static void strbt(ArmEnv e, int rt, int rn, int plus8) {
        e.store8(e.unprivileged(e.r(rn) + plus8, Access.WRITE), e.r(rt));
    }

    @Insn(value = "strb.w rt, [rn], step8", bits = "11111 00 0 0 00 0 rn:4 rt:4 10 step8.8:1 1 step8:8", set = T32)
    static void strbPost(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        e.store8(address, e.r(rt));
        e.r(rn, address + Displacement.of8(step8));
    }

    @Insn(value = "strb.w rt, [rn<disp8>]!", bits = "11111 00 0 0 00 0 rn:4 rt:4 11 disp8.8:1 1 disp8:8", set = T32)
    static void strbPre(ArmEnv e, int rt, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        e.store8(address, e.r(rt));
        e.r(rn, address);
    }

    @Insn(value = "strb.w rt, [rn, rm<left>]", bits = "11111 00 0 0 00 0 rn:4 rt:4 000000 left:2 rm:4", set = T32)
    static void strbIndex(ArmEnv e, int rt, int rn, int rm, int left) {
        e.store8(e.r(rn) + (e.r(rm) << left), e.r(rt));
    }
}
