package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads that acquire and stores that release; Arm ARM section F2.7. */
final class AcquireRelease {
    private AcquireRelease() {}

    @Insn(value = "lda<cond> rt, [rn]", bits = "cond:4 0001 100 1 rn:4 rt:4 1100 1001 1111", feature = "v8")
    @Insn(value = "lda rt, [rn]", bits = "11101 00 0110 1 rn:4 rt:4 1111 1010 1111", set = T32, feature = "v8")
    static void lda(ArmEnv e, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 4, Access.READ);
        e.r(rt, DataOrder.word(e, e.load32(address)));
    }

    @Insn(value = "ldaex<cond> rt, [rn]", bits = "cond:4 0001 100 1 rn:4 rt:4 1110 1001 1111", feature = "v8")
    @Insn(value = "ldaex rt, [rn]", bits = "11101 00 0110 1 rn:4 rt:4 1111 1110 1111", set = T32, feature = "v8")
    static void ldaex(ArmEnv e, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 4, Access.READ);
        e.r(rt, DataOrder.word(e, e.load32(address)));
        e.reserve(address);
    }

    @Insn(value = "stl<cond> rt, [rn]", bits = "cond:4 0001 100 0 rn:4 1111 1100 1001 rt:4", feature = "v8")
    @Insn(value = "stl rt, [rn]", bits = "11101 00 0110 0 rn:4 rt:4 1111 1010 1111", set = T32, feature = "v8")
    static void stl(ArmEnv e, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 4, Access.WRITE);
        e.store32(address, DataOrder.word(e, e.r(rt)));
    }

    @Insn(value = "stlex<cond> rd, rt, [rn]", bits = "cond:4 0001 100 0 rn:4 rd:4 1110 1001 rt:4", feature = "v8")
    @Insn(value = "stlex rd, rt, [rn]", bits = "11101 00 0110 0 rn:4 rt:4 1111 1110 rd:4", set = T32, feature = "v8")
    static void stlex(ArmEnv e, int rd, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 4, Access.WRITE);
        if (e.claim(address)) {
            e.store32(address, DataOrder.word(e, e.r(rt)));
            e.r(rd, 0);
        } else {
            e.r(rd, 1);
        }
    }

    @Insn(value = "ldab<cond> rt, [rn]", bits = "cond:4 0001 110 1 rn:4 rt:4 1100 1001 1111", feature = "v8")
    @Insn(value = "ldab rt, [rn]", bits = "11101 00 0110 1 rn:4 rt:4 1111 1000 1111", set = T32, feature = "v8")
    static void ldab(ArmEnv e, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 1, Access.READ);
        e.r(rt, e.load8(address));
    }

    @Insn(value = "ldaexb<cond> rt, [rn]", bits = "cond:4 0001 110 1 rn:4 rt:4 1110 1001 1111", feature = "v8")
    @Insn(value = "ldaexb rt, [rn]", bits = "11101 00 0110 1 rn:4 rt:4 1111 1100 1111", set = T32, feature = "v8")
    static void ldaexb(ArmEnv e, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 1, Access.READ);
        e.r(rt, e.load8(address));
        e.reserve(address);
    }

    @Insn(value = "stlb<cond> rt, [rn]", bits = "cond:4 0001 110 0 rn:4 1111 1100 1001 rt:4", feature = "v8")
    @Insn(value = "stlb rt, [rn]", bits = "11101 00 0110 0 rn:4 rt:4 1111 1000 1111", set = T32, feature = "v8")
    static void stlb(ArmEnv e, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 1, Access.WRITE);
        e.store8(address, e.r(rt));
    }

    @Insn(value = "stlexb<cond> rd, rt, [rn]", bits = "cond:4 0001 110 0 rn:4 rd:4 1110 1001 rt:4", feature = "v8")
    @Insn(value = "stlexb rd, rt, [rn]", bits = "11101 00 0110 0 rn:4 rt:4 1111 1100 rd:4", set = T32, feature = "v8")
    static void stlexb(ArmEnv e, int rd, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 1, Access.WRITE);
        if (e.claim(address)) {
            e.store8(address, e.r(rt));
            e.r(rd, 0);
        } else {
            e.r(rd, 1);
        }
    }

    @Insn(value = "ldah<cond> rt, [rn]", bits = "cond:4 0001 111 1 rn:4 rt:4 1100 1001 1111", feature = "v8")
    @Insn(value = "ldah rt, [rn]", bits = "11101 00 0110 1 rn:4 rt:4 1111 1001 1111", set = T32, feature = "v8")
    static void ldah(ArmEnv e, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 2, Access.READ);
        e.r(rt, DataOrder.halfword(e, e.load16(address)));
    }

    @Insn(value = "ldaexh<cond> rt, [rn]", bits = "cond:4 0001 111 1 rn:4 rt:4 1110 1001 1111", feature = "v8")
    @Insn(value = "ldaexh rt, [rn]", bits = "11101 00 0110 1 rn:4 rt:4 1111 1101 1111", set = T32, feature = "v8")
    static void ldaexh(ArmEnv e, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 2, Access.READ);
        e.r(rt, DataOrder.halfword(e, e.load16(address)));
        e.reserve(address);
    }

    @Insn(value = "stlh<cond> rt, [rn]", bits = "cond:4 0001 111 0 rn:4 1111 1100 1001 rt:4", feature = "v8")
    @Insn(value = "stlh rt, [rn]", bits = "11101 00 0110 0 rn:4 rt:4 1111 1001 1111", set = T32, feature = "v8")
    static void stlh(ArmEnv e, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 2, Access.WRITE);
        e.store16(address, DataOrder.halfword(e, e.r(rt)));
    }

    @Insn(value = "stlexh<cond> rd, rt, [rn]", bits = "cond:4 0001 111 0 rn:4 rd:4 1110 1001 rt:4", feature = "v8")
    @Insn(value = "stlexh rd, rt, [rn]", bits = "11101 00 0110 0 rn:4 rt:4 1111 1101 rd:4", set = T32, feature = "v8")
    static void stlexh(ArmEnv e, int rd, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 2, Access.WRITE);
        if (e.claim(address)) {
            e.store16(address, DataOrder.halfword(e, e.r(rt)));
            e.r(rd, 0);
        } else {
            e.r(rd, 1);
        }
    }

    @Insn(value = "ldaexd<cond> rt, [rn]", bits = "cond:4 0001 1011 rn:4 rt.1:3 0 1110 1001 1111", feature = "v8")
    static void ldaexd(ArmEnv e, int rt, int rn) {
        e.require(rt != 14);
        int address = e.r(rn);
        e.aligned(address, 8, Access.READ);
        long value = DataOrder.twoWords(e, e.load64(address));
        e.pair(rt, rt + 1, value);
        e.reserve(address);
    }

    @Insn(value = "ldaexd rt, rt2, [rn]", bits = "11101 00 0110 1 rn:4 rt:4 rt2:4 1111 1111", set = T32, feature = "v8")
    static void ldaexdAny(ArmEnv e, int rt, int rt2, int rn) {
        int address = e.r(rn);
        e.aligned(address, 8, Access.READ);
        long value = DataOrder.twoWords(e, e.load64(address));
        e.pair(rt, rt2, value);
        e.reserve(address);
    }

    @Insn(value = "stlexd<cond> rd, rt, [rn]", bits = "cond:4 0001 1010 rn:4 rd:4 1110 1001 rt.1:3 0", feature = "v8")
    static void stlexd(ArmEnv e, int rd, int rt, int rn) {
        e.require(rt != 14);
        int address = e.r(rn);
        e.aligned(address, 8, Access.WRITE);
        if (e.claim(address)) {
            e.store64(address, DataOrder.twoWords(e, e.pair(rt, rt + 1)));
            e.r(rd, 0);
        } else {
            e.r(rd, 1);
        }
    }

    @Insn(
            value = "stlexd rd, rt, rt2, [rn]",
            bits = "11101 00 0110 0 rn:4 rt:4 rt2:4 1111 rd:4",
            set = T32,
            feature = "v8")
    static void stlexdAny(ArmEnv e, int rd, int rt, int rt2, int rn) {
        int address = e.r(rn);
        e.aligned(address, 8, Access.WRITE);
        if (e.claim(address)) {
            e.store64(address, DataOrder.twoWords(e, e.pair(rt, rt2)));
            e.r(rd, 0);
        } else {
            e.r(rd, 1);
        }
    }
}
