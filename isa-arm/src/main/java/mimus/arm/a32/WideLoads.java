package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Insn;
import mimus.memory.Access;

/** T32 loads; Arm ARM section F3.3.10. */
final class WideLoads {
    private WideLoads() {}

    @Insn(value = "ldr.w rt, [rn<plus12>]", bits = "11111 00 0 1 10 1 rn:4!15 rt:4 plus12:12", set = T32)
    static void ldr(ArmEnv e, int rt, int rn, int plus12) {
        e.r(rt, DataOrder.word(e, e.load32(e.r(rn) + plus12)));
    }

    @Insn(value = "ldr.w rt, [rn<minus8>]", bits = "11111 00 0 0 10 1 rn:4!15 rt:4 1100 minus8:8", set = T32)
    static void ldrBelow(ArmEnv e, int rt, int rn, int minus8) {
        e.r(rt, DataOrder.word(e, e.load32(e.r(rn) - minus8)));
    }

    @Insn(value = "ldrt rt, [rn<plus8>]", bits = "11111 00 0 0 10 1 rn:4!15 rt:4 1110 plus8:8", set = T32)
    static void ldrt(ArmEnv e, int rt, int rn, int plus8) {
        e.r(rt, DataOrder.word(e, e.load32(e.unprivileged(e.r(rn) + plus8, Access.READ))));
    }

    @Insn(value = "ldr.w rt, [rn], step8", bits = "11111 00 0 0 10 1 rn:4!15 rt:4 10 step8.8:1 1 step8:8", set = T32)
    static void ldrPost(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        int value = DataOrder.word(e, e.load32(address));
        e.r(rn, address + Displacement.of8(step8));
        e.r(rt, value);
    }

    @Insn(value = "ldr.w rt, [rn<disp8>]!", bits = "11111 00 0 0 10 1 rn:4!15 rt:4 11 disp8.8:1 1 disp8:8", set = T32)
    static void ldrPre(ArmEnv e, int rt, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        int value = DataOrder.word(e, e.load32(address));
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldr.w rt, [rn, rm<left>]", bits = "11111 00 0 0 10 1 rn:4!15 rt:4 000000 left:2 rm:4", set = T32)
    static void ldrIndex(ArmEnv e, int rt, int rn, int rm, int left) {
        e.r(rt, DataOrder.word(e, e.load32(e.r(rn) + (e.r(rm) << left))));
    }

    @Insn(value = "ldr.w rt, [pc<disp>]", bits = "11111 00 0 disp.12:1 10 1 1111 rt:4 disp:12", set = T32)
    static void ldrLiteral(ArmEnv e, int rt, int disp) {
        e.r(rt, DataOrder.word(e, e.load32(((int) e.pc + 4 & ~3) + Displacement.of12(disp))));
    }

    @Insn(value = "ldrh.w rt, [rn<plus12>]", bits = "11111 00 0 1 01 1 rn:4!15 rt:4 plus12:12", set = T32)
    static void ldrh(ArmEnv e, int rt, int rn, int plus12) {
        e.r(rt, DataOrder.halfword(e, e.load16(e.r(rn) + plus12)));
    }

    @Insn(value = "ldrh.w rt, [rn<minus8>]", bits = "11111 00 0 0 01 1 rn:4!15 rt:4 1100 minus8:8", set = T32)
    static void ldrhBelow(ArmEnv e, int rt, int rn, int minus8) {
        e.r(rt, DataOrder.halfword(e, e.load16(e.r(rn) - minus8)));
    }

    @Insn(value = "ldrht rt, [rn<plus8>]", bits = "11111 00 0 0 01 1 rn:4!15 rt:4 1110 plus8:8", set = T32)
    static void ldrht(ArmEnv e, int rt, int rn, int plus8) {
        e.r(rt, DataOrder.halfword(e, e.load16(e.unprivileged(e.r(rn) + plus8, Access.READ))));
    }

    @Insn(value = "ldrh.w rt, [rn], step8", bits = "11111 00 0 0 01 1 rn:4!15 rt:4 10 step8.8:1 1 step8:8", set = T32)
    static void ldrhPost(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        int value = DataOrder.halfword(e, e.load16(address));
        e.r(rn, address + Displacement.of8(step8));
        e.r(rt, value);
    }

    @Insn(value = "ldrh.w rt, [rn<disp8>]!", bits = "11111 00 0 0 01 1 rn:4!15 rt:4 11 disp8.8:1 1 disp8:8", set = T32)
    static void ldrhPre(ArmEnv e, int rt, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        int value = DataOrder.halfword(e, e.load16(address));
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldrh.w rt, [rn, rm<left>]", bits = "11111 00 0 0 01 1 rn:4!15 rt:4 000000 left:2 rm:4", set = T32)
    static void ldrhIndex(ArmEnv e, int rt, int rn, int rm, int left) {
        e.r(rt, DataOrder.halfword(e, e.load16(e.r(rn) + (e.r(rm) << left))));
    }

    @Insn(value = "ldrh.w rt, [pc<disp>]", bits = "11111 00 0 disp.12:1 01 1 1111 rt:4 disp:12", set = T32)
    static void ldrhLiteral(ArmEnv e, int rt, int disp) {
        e.r(rt, DataOrder.halfword(e, e.load16(((int) e.pc + 4 & ~3) + Displacement.of12(disp))));
    }

    @Insn(value = "ldrb.w rt, [rn<plus12>]", bits = "11111 00 0 1 00 1 rn:4!15 rt:4 plus12:12", set = T32)
    static void ldrb(ArmEnv e, int rt, int rn, int plus12) {
        e.r(rt, e.load8(e.r(rn) + plus12));
    }

    @Insn(value = "ldrb.w rt, [rn<minus8>]", bits = "11111 00 0 0 00 1 rn:4!15 rt:4 1100 minus8:8", set = T32)
    static void ldrbBelow(ArmEnv e, int rt, int rn, int minus8) {
        e.r(rt, e.load8(e.r(rn) - minus8));
    }

    @Insn(value = "ldrbt rt, [rn<plus8>]", bits = "11111 00 0 0 00 1 rn:4!15 rt:4 1110 plus8:8", set = T32)
    static void ldrbt(ArmEnv e, int rt, int rn, int plus8) {
        e.r(rt, e.load8(e.unprivileged(e.r(rn) + plus8, Access.READ)));
    }

    @Insn(value = "ldrb.w rt, [rn], step8", bits = "11111 00 0 0 00 1 rn:4!15 rt:4 10 step8.8:1 1 step8:8", set = T32)
    static void ldrbPost(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        int value = e.load8(address);
        e.r(rn, address + Displacement.of8(step8));
        e.r(rt, value);
    }

    @Insn(value = "ldrb.w rt, [rn<disp8>]!", bits = "11111 00 0 0 00 1 rn:4!15 rt:4 11 disp8.8:1 1 disp8:8", set = T32)
    static void ldrbPre(ArmEnv e, int rt, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        int value = e.load8(address);
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldrb.w rt, [rn, rm<left>]", bits = "11111 00 0 0 00 1 rn:4!15 rt:4 000000 left:2 rm:4", set = T32)
    static void ldrbIndex(ArmEnv e, int rt, int rn, int rm, int left) {
        e.r(rt, e.load8(e.r(rn) + (e.r(rm) << left)));
    }

    @Insn(value = "ldrb.w rt, [pc<disp>]", bits = "11111 00 0 disp.12:1 00 1 1111 rt:4 disp:12", set = T32)
    static void ldrbLiteral(ArmEnv e, int rt, int disp) {
        e.r(rt, e.load8(((int) e.pc + 4 & ~3) + Displacement.of12(disp)));
    }

    @Insn(value = "ldrsh.w rt, [rn<plus12>]", bits = "11111 00 1 1 01 1 rn:4!15 rt:4 plus12:12", set = T32)
    static void ldrsh(ArmEnv e, int rt, int rn, int plus12) {
        e.r(rt, (short) DataOrder.halfword(e, e.load16(e.r(rn) + plus12)));
    }

    @Insn(value = "ldrsh.w rt, [rn<minus8>]", bits = "11111 00 1 0 01 1 rn:4!15 rt:4 1100 minus8:8", set = T32)
    static void ldrshBelow(ArmEnv e, int rt, int rn, int minus8) {
        e.r(rt, (short) DataOrder.halfword(e, e.load16(e.r(rn) - minus8)));
    }

    @Insn(value = "ldrsht rt, [rn<plus8>]", bits = "11111 00 1 0 01 1 rn:4!15 rt:4 1110 plus8:8", set = T32)
    static void ldrsht(ArmEnv e, int rt, int rn, int plus8) {
        e.r(rt, (short) DataOrder.halfword(e, e.load16(e.unprivileged(e.r(rn) + plus8, Access.READ))));
    }

    @Insn(value = "ldrsh.w rt, [rn], step8", bits = "11111 00 1 0 01 1 rn:4!15 rt:4 10 step8.8:1 1 step8:8", set = T32)
    static void ldrshPost(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        int value = (short) DataOrder.halfword(e, e.load16(address));
        e.r(rn, address + Displacement.of8(step8));
        e.r(rt, value);
    }

    @Insn(value = "ldrsh.w rt, [rn<disp8>]!", bits = "11111 00 1 0 01 1 rn:4!15 rt:4 11 disp8.8:1 1 disp8:8", set = T32)
    static void ldrshPre(ArmEnv e, int rt, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        int value = (short) DataOrder.halfword(e, e.load16(address));
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldrsh.w rt, [rn, rm<left>]", bits = "11111 00 1 0 01 1 rn:4!15 rt:4 000000 left:2 rm:4", set = T32)
    static void ldrshIndex(ArmEnv e, int rt, int rn, int rm, int left) {
        e.r(rt, (short) DataOrder.halfword(e, e.load16(e.r(rn) + (e.r(rm) << left))));
    }

    @Insn(value = "ldrsh.w rt, [pc<disp>]", bits = "11111 00 1 disp.12:1 01 1 1111 rt:4 disp:12", set = T32)
    static void ldrshLiteral(ArmEnv e, int rt, int disp) {
        e.r(rt, (short) DataOrder.halfword(e, e.load16(((int) e.pc + 4 & ~3) + Displacement.of12(disp))));
    }

    @Insn(value = "ldrsb.w rt, [rn<plus12>]", bits = "11111 00 1 1 00 1 rn:4!15 rt:4 plus12:12", set = T32)
    static void ldrsb(ArmEnv e, int rt, int rn, int plus12) {
        e.r(rt, (byte) e.load8(e.r(rn) + plus12));
    }

    @Insn(value = "ldrsb.w rt, [rn<minus8>]", bits = "11111 00 1 0 00 1 rn:4!15 rt:4 1100 minus8:8", set = T32)
    static void ldrsbBelow(ArmEnv e, int rt, int rn, int minus8) {
        e.r(rt, (byte) e.load8(e.r(rn) - minus8));
    }

    @Insn(value = "ldrsbt rt, [rn<plus8>]", bits = "11111 00 1 0 00 1 rn:4!15 rt:4 1110 plus8:8", set = T32)
    static void ldrsbt(ArmEnv e, int rt, int rn, int plus8) {
        e.r(rt, (byte) e.load8(e.unprivileged(e.r(rn) + plus8, Access.READ)));
    }

    @Insn(value = "ldrsb.w rt, [rn], step8", bits = "11111 00 1 0 00 1 rn:4!15 rt:4 10 step8.8:1 1 step8:8", set = T32)
    static void ldrsbPost(ArmEnv e, int rt, int rn, int step8) {
        int address = e.r(rn);
        int value = (byte) e.load8(address);
        e.r(rn, address + Displacement.of8(step8));
        e.r(rt, value);
    }

    @Insn(value = "ldrsb.w rt, [rn<disp8>]!", bits = "11111 00 1 0 00 1 rn:4!15 rt:4 11 disp8.8:1 1 disp8:8", set = T32)
    static void ldrsbPre(ArmEnv e, int rt, int rn, int disp8) {
        int address = e.r(rn) + Displacement.of8(disp8);
        int value = (byte) e.load8(address);
        e.r(rn, address);
        e.r(rt, value);
    }

    @Insn(value = "ldrsb.w rt, [rn, rm<left>]", bits = "11111 00 1 0 00 1 rn:4!15 rt:4 000000 left:2 rm:4", set = T32)
    static void ldrsbIndex(ArmEnv e, int rt, int rn, int rm, int left) {
        e.r(rt, (byte) e.load8(e.r(rn) + (e.r(rm) << left)));
    }

    @Insn(value = "ldrsb.w rt, [pc<disp>]", bits = "11111 00 1 disp.12:1 00 1 1111 rt:4 disp:12", set = T32)
    static void ldrsbLiteral(ArmEnv e, int rt, int disp) {
        e.r(rt, (byte) e.load8(((int) e.pc + 4 & ~3) + Displacement.of12(disp)));
    }
}
