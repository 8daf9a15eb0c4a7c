package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Exclusive loads and stores; Arm ARM section F2.7. */
final class Exclusives {
    private Exclusives() {}

    @Insn(value = "ldrex<cond> rt, [rn]", bits = "cond:4 0001 100 1 rn:4 rt:4 1111 1001 1111", feature = "v6")
    static void ldrex(ArmEnv e, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 4, Access.READ);
        e.r(rt, DataOrder.word(e, e.load32(address)));
        e.reserve(address);
    }

    @Insn(value = "strex<cond> rd, rt, [rn]", bits = "cond:4 0001 100 0 rn:4 rd:4 1111 1001 rt:4", feature = "v6")
    static void strex(ArmEnv e, int rd, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 4, Access.WRITE);
        if (e.claim(address)) {
            e.store32(address, DataOrder.word(e, e.r(rt)));
            e.r(rd, 0);
        } else {
            e.r(rd, 1);
        }
    }

    @Insn(value = "ldrexb<cond> rt, [rn]", bits = "cond:4 0001 110 1 rn:4 rt:4 1111 1001 1111", feature = "v6k")
    @Insn(value = "ldrexb rt, [rn]", bits = "11101 00 0110 1 rn:4 rt:4 1111 0100 1111", set = T32, feature = "v6k")
    static void ldrexb(ArmEnv e, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 1, Access.READ);
        e.r(rt, e.load8(address));
        e.reserve(address);
    }

    @Insn(value = "strexb<cond> rd, rt, [rn]", bits = "cond:4 0001 110 0 rn:4 rd:4 1111 1001 rt:4", feature = "v6k")
    @Insn(value = "strexb rd, rt, [rn]", bits = "11101 00 0110 0 rn:4 rt:4 1111 0100 rd:4", set = T32, feature = "v6k")
    static void strexb(ArmEnv e, int rd, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 1, Access.WRITE);
        if (e.claim(address)) {
            e.store8(address, e.r(rt));
            e.r(rd, 0);
        } else {
            e.r(rd, 1);
        }
    }

    @Insn(value = "ldrexh<cond> rt, [rn]", bits = "cond:4 0001 111 1 rn:4 rt:4 1111 1001 1111", feature = "v6k")
    @Insn(value = "ldrexh rt, [rn]", bits = "11101 00 0110 1 rn:4 rt:4 1111 0101 1111", set = T32, feature = "v6k")
    static void ldrexh(ArmEnv e, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 2, Access.READ);
        e.r(rt, DataOrder.halfword(e, e.load16(address)));
        e.reserve(address);
    }

    @Insn(value = "strexh<cond> rd, rt, [rn]", bits = "cond:4 0001 111 0 rn:4 rd:4 1111 1001 rt:4", feature = "v6k")
    @Insn(value = "strexh rd, rt, [rn]", bits = "11101 00 0110 0 rn:4 rt:4 1111 0101 rd:4", set = T32, feature = "v6k")
    static void strexh(ArmEnv e, int rd, int rt, int rn) {
        int address = e.r(rn);
        e.aligned(address, 2, Access.WRITE);
        if (e.claim(address)) {
            e.store16(address, DataOrder.halfword(e, e.r(rt)));
            e.r(rd, 0);
        } else {
            e.r(rd, 1);
        }
    }

    @Insn(
            value = "ldrex rt, [rn<exclusive>]",
            bits = "11101 00 0010 1 rn:4 rt:4 1111 exclusive.2:8",
            set = T32,
            feature = "v6")
    static void ldrexOffset(ArmEnv e, int rt, int rn, int exclusive) {
        int address = e.r(rn) + exclusive;
        e.aligned(address, 4, Access.READ);
        e.r(rt, DataOrder.word(e, e.load32(address)));
        e.reserve(address);
    }

    @Insn(
            value = "strex rd, rt, [rn<exclusive>]",
            bits = "11101 00 0010 0 rn:4 rt:4 rd:4 exclusive.2:8",
            set = T32,
            feature = "v6")
    static void strexOffset(ArmEnv e, int rd, int rt, int rn, int exclusive) {
        int address = e.r(rn) + exclusive;
        e.aligned(address, 4, Access.WRITE);
        if (e.claim(address)) {
            e.store32(address, DataOrder.word(e, e.r(rt)));
            e.r(rd, 0);
        } else {
            e.r(rd, 1);
        }
    }

    @Insn(value = "ldrexd<cond> rt, [rn]", bits = "cond:4 0001 1011 rn:4 rt.1:3 0 1111 1001 1111", feature = "v6k")
    static void ldrexd(ArmEnv e, int rt, int rn) {
        e.require(rt != 14);
        int address = e.r(rn);
        e.aligned(address, 8, Access.READ);
        long value = DataOrder.twoWords(e, e.load64(address));
        e.pair(rt, rt + 1, value);
        e.reserve(address);
    }

    @Insn(
            value = "ldrexd rt, rt2, [rn]",
            bits = "11101 00 0110 1 rn:4 rt:4 rt2:4 0111 1111",
            set = T32,
            feature = "v6k")
    static void ldrexdAny(ArmEnv e, int rt, int rt2, int rn) {
        int address = e.r(rn);
        e.aligned(address, 8, Access.READ);
        long value = DataOrder.twoWords(e, e.load64(address));
        e.pair(rt, rt2, value);
        e.reserve(address);
    }

    @Insn(value = "strexd<cond> rd, rt, [rn]", bits = "cond:4 0001 1010 rn:4 rd:4 1111 1001 rt.1:3 0", feature = "v6k")
    static void strexd(ArmEnv e, int rd, int rt, int rn) {
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
            value = "strexd rd, rt, rt2, [rn]",
            bits = "11101 00 0110 0 rn:4 rt:4 rt2:4 0111 rd:4",
            set = T32,
            feature = "v6k")
    static void strexdAny(ArmEnv e, int rd, int rt, int rt2, int rn) {
        int address = e.r(rn);
        e.aligned(address, 8, Access.WRITE);
        if (e.claim(address)) {
            e.store64(address, DataOrder.twoWords(e, e.pair(rt, rt2)));
            e.r(rd, 0);
        } else {
            e.r(rd, 1);
        }
    }

    @Insn(value = "clrex", bits = "1111 0101 0111 1111 1111 0000 0001 1111", feature = "v6k")
    @Insn(value = "clrex", bits = "11110 0111011 1111 1000 1111 0010 1111", set = T32, feature = "v6k")
    static void clrex(ArmEnv e) {
        e.release();
    }
}
