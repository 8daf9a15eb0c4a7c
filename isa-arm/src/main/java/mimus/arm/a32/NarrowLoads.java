package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Insn;

/** T32 loads and stores of one halfword; Arm ARM section F3.2.3. */
final class NarrowLoads {
    private NarrowLoads() {}

    @Insn(value = "str rt, [rn, rm]", bits = "0101 000 rm:3 rn:3 rt:3", set = T32)
    static void strIndex(ArmEnv e, int rt, int rn, int rm) {
        e.store32(e.r(rn) + e.r(rm), DataOrder.word(e, e.r(rt)));
    }

    @Insn(value = "strh rt, [rn, rm]", bits = "0101 001 rm:3 rn:3 rt:3", set = T32)
    static void strhIndex(ArmEnv e, int rt, int rn, int rm) {
        e.store16(e.r(rn) + e.r(rm), DataOrder.halfword(e, e.r(rt)));
    }

    @Insn(value = "strb rt, [rn, rm]", bits = "0101 010 rm:3 rn:3 rt:3", set = T32)
    static void strbIndex(ArmEnv e, int rt, int rn, int rm) {
        e.store8(e.r(rn) + e.r(rm), e.r(rt));
    }

    @Insn(value = "ldrsb rt, [rn, rm]", bits = "0101 011 rm:3 rn:3 rt:3", set = T32)
    static void ldrsbIndex(ArmEnv e, int rt, int rn, int rm) {
        e.r(rt, (byte) e.load8(e.r(rn) + e.r(rm)));
    }

    @Insn(value = "ldr rt, [rn, rm]", bits = "0101 100 rm:3 rn:3 rt:3", set = T32)
    static void ldrIndex(ArmEnv e, int rt, int rn, int rm) {
        e.r(rt, DataOrder.word(e, e.load32(e.r(rn) + e.r(rm))));
    }

    @Insn(value = "ldrh rt, [rn, rm]", bits = "0101 101 rm:3 rn:3 rt:3", set = T32)
    static void ldrhIndex(ArmEnv e, int rt, int rn, int rm) {
        e.r(rt, DataOrder.halfword(e, e.load16(e.r(rn) + e.r(rm))));
    }

    @Insn(value = "ldrb rt, [rn, rm]", bits = "0101 110 rm:3 rn:3 rt:3", set = T32)
    static void ldrbIndex(ArmEnv e, int rt, int rn, int rm) {
        e.r(rt, e.load8(e.r(rn) + e.r(rm)));
    }

    @Insn(value = "ldrsh rt, [rn, rm]", bits = "0101 111 rm:3 rn:3 rt:3", set = T32)
    static void ldrshIndex(ArmEnv e, int rt, int rn, int rm) {
        e.r(rt, (short) DataOrder.halfword(e, e.load16(e.r(rn) + e.r(rm))));
    }

    @Insn(value = "str rt, [rn<words>]", bits = "0110 0 words.2:5 rn:3 rt:3", set = T32)
    static void str(ArmEnv e, int rt, int rn, int words) {
        e.store32(e.r(rn) + words, DataOrder.word(e, e.r(rt)));
    }

    @Insn(value = "ldr rt, [rn<words>]", bits = "0110 1 words.2:5 rn:3 rt:3", set = T32)
    static void ldr(ArmEnv e, int rt, int rn, int words) {
        e.r(rt, DataOrder.word(e, e.load32(e.r(rn) + words)));
    }

    @Insn(value = "strb rt, [rn<bytes>]", bits = "0111 0 bytes.0:5 rn:3 rt:3", set = T32)
    static void strb(ArmEnv e, int rt, int rn, int bytes) {
        e.store8(e.r(rn) + bytes, e.r(rt));
    }

    @Insn(value = "ldrb rt, [rn<bytes>]", bits = "0111 1 bytes.0:5 rn:3 rt:3", set = T32)
    static void ldrb(ArmEnv e, int rt, int rn, int bytes) {
        e.r(rt, e.load8(e.r(rn) + bytes));
    }

    @Insn(value = "strh rt, [rn<halves>]", bits = "1000 0 halves.1:5 rn:3 rt:3", set = T32)
    static void strh(ArmEnv e, int rt, int rn, int halves) {
        e.store16(e.r(rn) + halves, DataOrder.halfword(e, e.r(rt)));
    }

    @Insn(value = "ldrh rt, [rn<halves>]", bits = "1000 1 halves.1:5 rn:3 rt:3", set = T32)
    static void ldrh(ArmEnv e, int rt, int rn, int halves) {
        e.r(rt, DataOrder.halfword(e, e.load16(e.r(rn) + halves)));
    }

    @Insn(value = "str rt, [sp<words>]", bits = "1001 0 rt:3 words.2:8", set = T32)
    static void strSp(ArmEnv e, int rt, int words) {
        e.store32(e.r(13) + words, DataOrder.word(e, e.r(rt)));
    }

    @Insn(value = "ldr rt, [sp<words>]", bits = "1001 1 rt:3 words.2:8", set = T32)
    static void ldrSp(ArmEnv e, int rt, int words) {
        e.r(rt, DataOrder.word(e, e.load32(e.r(13) + words)));
    }

    @Insn(value = "ldr rt, [pc<words>]", bits = "0100 1 rt:3 words.2:8", set = T32)
    static void ldrLiteral(ArmEnv e, int rt, int words) {
        e.r(rt, DataOrder.word(e, e.load32(((int) e.pc + 4 & ~3) + words)));
    }
}
