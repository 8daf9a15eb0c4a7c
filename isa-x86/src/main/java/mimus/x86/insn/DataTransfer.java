package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** Moves between registers and memory; no flags. */
final class DataTransfer {
    private DataTransfer() {}

    @Op("88 mov Eb, Gb")
    @Op("89 mov Ev, Gv")
    @Op("8A mov Gb, Eb")
    @Op("8B mov Gv, Ev")
    @Op("A0 mov AL, Ob")
    @Op("A1 mov rAX, Ov")
    @Op("A2 mov Ob, AL")
    @Op("A3 mov Ov, rAX")
    @Op("B0+r mov Zb, Ib")
    @Op("B8+r mov Zv, Iv")
    @Op("C6 /0 mov Eb, Ib")
    @Op("C7 /0 mov Ev, Iz")
    static long mov(long src) {
        return src;
    }

    @Op("8D lea Gv, M")
    static long lea(long address) {
        return address;
    }

    @Op("86 xchg Eb, Gb")
    static long xchg(X86Env e, long dst, long src, int reg, int regShift) {
        e.b(reg, regShift, dst);
        return src;
    }

    @Op("87 xchg Ev, Gv")
    static long xchg(X86Env e, Width w, long dst, long src, int reg) {
        e.sized(w, reg, dst);
        return src;
    }

    @Op("90+r xchg Zv, rAX")
    static long xchg(X86Env e, Width w, long dst, long src) {
        e.sized(w, X86Env.RAX, dst);
        return src;
    }

    @Op("0F B6 movzx Gv, Eb")
    @Op("0F B7 movzx Gv, Ew")
    static long movzx(long src) {
        return src;
    }

    @Op("0F BE movsx Gv, Eb")
    static long movsxByte(long src) {
        return (byte) src;
    }

    @Op("0F BF movsx Gv, Ew")
    static long movsxWord(long src) {
        return (short) src;
    }

    @Op("63 o64 movsxd Gv, Ez")
    static long movsxd(long src) {
        return (int) src;
    }
}
