package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Condition;
import mimus.x86.state.Flags;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** Single bits, and searches for them. */
final class Bits {
    private Bits() {}

    /** The bit that {@code src} chooses; CF becomes its value, the other flags stay. */
    private static long bit(X86Env e, Width w, long dst, long src) {
        int place = (int) src & w.bits() - 1;
        Flags.carry(e, dst >>> place & 1);
        return 1L << place;
    }

    /** The address of the word that holds the bit {@code src} of a string of bits at {@code address}. */
    private static long place(Width w, long address, long src, long linear) {
        long word = w.sign(src) & -w.bits();
        return address + (word >> 3) & linear;
    }

    @Op("0F A3 bt Rv, Gv")
    @Op("0F BA /4 bt Ev, Ib")
    static void bt(X86Env e, Width w, long dst, long src) {
        bit(e, w, dst, src);
    }

    @Op("0F A3 bt Mav, Gv")
    static void bt(X86Env e, Width w, long address, long src, long linear) {
        bit(e, w, e.load(w, place(w, address, src, linear)), src);
    }

    @Op("0F AB bts Rv, Gv")
    @Op("0F BA /5 bts Ev, Ib")
    static long bts(X86Env e, Width w, long dst, long src) {
        return dst | bit(e, w, dst, src);
    }

    @Op("0F AB bts Mav, Gv")
    static void bts(X86Env e, Width w, long address, long src, long linear) {
        long at = place(w, address, src, linear);
        e.memory().requireWritable(at, w.bytes());
        long dst = e.load(w, at);
        e.store(w, at, dst | bit(e, w, dst, src));
    }

    @Op("0F B3 btr Rv, Gv")
    @Op("0F BA /6 btr Ev, Ib")
    static long btr(X86Env e, Width w, long dst, long src) {
        return dst & ~bit(e, w, dst, src);
    }

    @Op("0F B3 btr Mav, Gv")
    static void btr(X86Env e, Width w, long address, long src, long linear) {
        long at = place(w, address, src, linear);
        e.memory().requireWritable(at, w.bytes());
        long dst = e.load(w, at);
        e.store(w, at, dst & ~bit(e, w, dst, src));
    }

    @Op("0F BB btc Rv, Gv")
    @Op("0F BA /7 btc Ev, Ib")
    static long btc(X86Env e, Width w, long dst, long src) {
        return dst ^ bit(e, w, dst, src);
    }

    @Op("0F BB btc Mav, Gv")
    static void btc(X86Env e, Width w, long address, long src, long linear) {
        long at = place(w, address, src, linear);
        e.memory().requireWritable(at, w.bytes());
        long dst = e.load(w, at);
        e.store(w, at, dst ^ bit(e, w, dst, src));
    }

    /** ZF tells a source of 0; the others are undefined: PF is that of the place, the rest 0, as AMD's Zen leaves them. */
    private static void found(X86Env e, Width w, long src, long place, int reg) {
        Flags.logic(e, Width.QUAD, src == 0 ? 0 : place | 0x100);
        if (src != 0) {
            e.sized(w, reg, place); // the destination of a search for nothing stays, all 64 bits of it
        }
    }

    @Op("0F BC bsf Gv, Ev")
    static void bsf(X86Env e, Width w, long dst, long src, int reg) {
        found(e, w, src, Long.numberOfTrailingZeros(src), reg);
    }

    @Op("0F BD bsr Gv, Ev")
    static void bsr(X86Env e, Width w, long dst, long src, int reg) {
        found(e, w, src, 63 - Long.numberOfLeadingZeros(src), reg);
    }

    /** CF tells a source of 0, ZF a result of 0; OF, undefined, stays, SF, AF and PF become 0. */
    private static long counted(X86Env e, long src, long count) {
        Flags.set(e, count == 0, src == 0 ? 1 : 0, 0, Condition.overflow(e));
        return count;
    }

    @Op(value = "F3 0F BC tzcnt Gv, Ev", feature = "bmi1")
    static long tzcnt(X86Env e, Width w, long src) {
        return counted(e, src, src == 0 ? w.bits() : Long.numberOfTrailingZeros(src));
    }

    @Op(value = "F3 0F BD lzcnt Gv, Ev", feature = "lzcnt")
    static long lzcnt(X86Env e, Width w, long src) {
        return counted(e, src, Long.numberOfLeadingZeros(src) - 64 + w.bits());
    }

    @Op(value = "F3 0F B8 popcnt Gv, Ev", feature = "popcnt")
    static long popcnt(X86Env e, long src) {
        Flags.set(e, src == 0, 0, 0, 0);
        return Long.bitCount(src);
    }

    @Op("0F C8+r bswap Zv")
    static long bswap(Width w, long dst) {
        return w.bits() == 64 ? Long.reverseBytes(dst) : w.bits() == 32 ? Integer.reverseBytes((int) dst) : 0;
    }

    @Op(value = "NFx 0F 38 F0 movbe Gv, Mv", feature = "movbe")
    @Op(value = "NFx 0F 38 F1 movbe Mv, Gv", feature = "movbe")
    static long movbe(Width w, long src) {
        return Long.reverseBytes(src) >>> w.shift();
    }

    @Op(value = "F2 0F 38 F0 crc32 Gy, Eb", feature = "sse4.2")
    static long crc32Byte(long dst, long src) {
        return crc(dst, src, 8);
    }

    @Op(value = "F2 0F 38 F1 W0 crc32 Gd, Ev", feature = "sse4.2")
    static long crc32(Width w, long dst, long src) {
        return crc(dst, src, w.bits());
    }

    @Op(value = "F2 0F 38 F1 W1 o64 crc32 Gq, Eq", feature = "sse4.2")
    static long crc32Wide(long dst, long src) {
        return crc(dst, src, 64);
    }

    /** CRC-32C, the polynomial 11EDC6F41 reflected (Intel SDM volume 2, CRC32). */
    private static long crc(long sum, long data, int bits) {
        long rest = sum & 0xffffffffL ^ (bits == 64 ? data & 0xffffffffL : data);
        for (int i = 0; i < Math.min(bits, 32); i++) {
            rest = rest >>> 1 ^ (-(rest & 1) & 0x82f63b78L);
        }
        return bits == 64 ? crc(rest, data >>> 32, 32) : rest;
    }
}
