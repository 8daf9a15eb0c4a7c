package mimus.mips.insn;

import mimus.bits.Bits;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Extract and insert bit fields, and reorder bytes. */
final class BitFields {
    private BitFields() {}

    // A field that would reach beyond the register is UNPREDICTABLE; as in QEMU, it is a reserved instruction.

    @Insn(value = "ext rt, rs, lsb, msbd", bits = "011111 rs:5 rt:5 msbd:5 lsb:5 000000")
    static void ext(MipsEnv e, int rt, int rs, int lsb, int msbd) {
        if (lsb + msbd > 31) {
            throw e.reservedInstruction();
        }
        e.r(rt, (int) Bits.field(e.r(rs), lsb, msbd + 1));
    }

    @Insn(value = "ins rt, rs, lsb, msb", bits = "011111 rs:5 rt:5 msb:5 lsb:5 000100")
    static void ins(MipsEnv e, int rt, int rs, int lsb, int msb) {
        if (lsb > msb) {
            throw e.reservedInstruction();
        }
        e.r(rt, (int) Bits.insert(e.r(rt), lsb, msb - lsb + 1, e.r(rs)));
    }

    @Insn(value = "dext rt, rs, lsb, msbd", bits = "011111 rs:5 rt:5 msbd:5 lsb:5 000011", feature = "mips64")
    static void dext(MipsEnv e, int rt, int rs, int lsb, int msbd) {
        e.r(rt, Bits.field(e.r(rs), lsb, msbd + 1));
    }

    @Insn(
            value = "dext rt, rs, lsb, msbdminus32",
            bits = "011111 rs:5 rt:5 msbdminus32:5 lsb:5 000001",
            feature = "mips64")
    @Alias(value = "dextm rt, rs, lsb, msbdminus32", bits = "011111 rs:5 rt:5 msbdminus32:5 lsb:5 000001")
    static void dextm(MipsEnv e, int rt, int rs, int lsb, int msbdminus32) {
        if (lsb + msbdminus32 > 31) {
            throw e.reservedInstruction();
        }
        e.r(rt, Bits.field(e.r(rs), lsb, msbdminus32 + 33));
    }

    @Insn(
            value = "dext rt, rs, lsbminus32, msbd",
            bits = "011111 rs:5 rt:5 msbd:5 lsbminus32:5 000010",
            feature = "mips64")
    @Alias(value = "dextu rt, rs, lsbminus32, msbd", bits = "011111 rs:5 rt:5 msbd:5 lsbminus32:5 000010")
    static void dextu(MipsEnv e, int rt, int rs, int lsbminus32, int msbd) {
        if (lsbminus32 + msbd > 31) {
            throw e.reservedInstruction();
        }
        e.r(rt, Bits.field(e.r(rs), lsbminus32 + 32, msbd + 1));
    }

    @Insn(value = "dins rt, rs, lsb, msb", bits = "011111 rs:5 rt:5 msb:5 lsb:5 000111", feature = "mips64")
    static void dins(MipsEnv e, int rt, int rs, int lsb, int msb) {
        if (lsb > msb) {
            throw e.reservedInstruction();
        }
        e.r(rt, Bits.insert(e.r(rt), lsb, msb - lsb + 1, e.r(rs)));
    }

    @Insn(
            value = "dins rt, rs, lsb, msbminus32",
            bits = "011111 rs:5 rt:5 msbminus32:5 lsb:5 000101",
            feature = "mips64")
    @Alias(value = "dinsm rt, rs, lsb, msbminus32", bits = "011111 rs:5 rt:5 msbminus32:5 lsb:5 000101")
    static void dinsm(MipsEnv e, int rt, int rs, int lsb, int msbminus32) {
        e.r(rt, Bits.insert(e.r(rt), lsb, msbminus32 + 33 - lsb, e.r(rs)));
    }

    @Insn(
            value = "dins rt, rs, lsbminus32, msbminus32",
            bits = "011111 rs:5 rt:5 msbminus32:5 lsbminus32:5 000110",
            feature = "mips64")
    @Alias(value = "dinsu rt, rs, lsbminus32, msbminus32", bits = "011111 rs:5 rt:5 msbminus32:5 lsbminus32:5 000110")
    static void dinsu(MipsEnv e, int rt, int rs, int lsbminus32, int msbminus32) {
        if (lsbminus32 > msbminus32) {
            throw e.reservedInstruction();
        }
        e.r(rt, Bits.insert(e.r(rt), lsbminus32 + 32, msbminus32 - lsbminus32 + 1, e.r(rs)));
    }

    @Insn(value = "wsbh rd, rt", bits = "011111 00000 rt:5 rd:5 00010 100000")
    static void wsbh(MipsEnv e, int rd, int rt) {
        int word = (int) e.r(rt);
        e.r(rd, (word & 0x00ff00ff) << 8 | word >>> 8 & 0x00ff00ff);
    }

    @Insn(value = "dsbh rd, rt", bits = "011111 00000 rt:5 rd:5 00010 100100", feature = "mips64")
    static void dsbh(MipsEnv e, int rd, int rt) {
        long value = e.r(rt);
        e.r(rd, (value & 0x00ff00ff00ff00ffL) << 8 | value >>> 8 & 0x00ff00ff00ff00ffL);
    }

    @Insn(value = "dshd rd, rt", bits = "011111 00000 rt:5 rd:5 00101 100100", feature = "mips64")
    static void dshd(MipsEnv e, int rd, int rt) {
        long value = Long.rotateLeft(e.r(rt), 32);
        e.r(rd, (value & 0x0000ffff0000ffffL) << 16 | value >>> 16 & 0x0000ffff0000ffffL);
    }
}
