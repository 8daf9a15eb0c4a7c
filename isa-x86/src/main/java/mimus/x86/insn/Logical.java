package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Flags;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** Bitwise operations. */
final class Logical {
    private Logical() {}

    @Op("20 and Eb, Gb")
    @Op("21 and Ev, Gv")
    @Op("22 and Gb, Eb")
    @Op("23 and Gv, Ev")
    @Op("24 and AL, Ib")
    @Op("25 and rAX, Iz")
    @Op("80 /4 and Eb, Ib")
    @Op("81 /4 and Ev, Iz")
    @Op("82 /4 i64 and Eb, Ib")
    @Op("83 /4 and Ev, Ibs")
    static long and(X86Env e, Width w, long dst, long src) {
        return Flags.logic(e, w, dst & src);
    }

    @Op("08 or Eb, Gb")
    @Op("09 or Ev, Gv")
    @Op("0A or Gb, Eb")
    @Op("0B or Gv, Ev")
    @Op("0C or AL, Ib")
    @Op("0D or rAX, Iz")
    @Op("80 /1 or Eb, Ib")
    @Op("81 /1 or Ev, Iz")
    @Op("82 /1 i64 or Eb, Ib")
    @Op("83 /1 or Ev, Ibs")
    static long or(X86Env e, Width w, long dst, long src) {
        return Flags.logic(e, w, dst | src);
    }

    @Op("30 xor Eb, Gb")
    @Op("31 xor Ev, Gv")
    @Op("32 xor Gb, Eb")
    @Op("33 xor Gv, Ev")
    @Op("34 xor AL, Ib")
    @Op("35 xor rAX, Iz")
    @Op("80 /6 xor Eb, Ib")
    @Op("81 /6 xor Ev, Iz")
    @Op("82 /6 i64 xor Eb, Ib")
    @Op("83 /6 xor Ev, Ibs")
    static long xor(X86Env e, Width w, long dst, long src) {
        return Flags.logic(e, w, dst ^ src);
    }

    @Op("84 test Eb, Gb")
    @Op("85 test Ev, Gv")
    @Op("A8 test AL, Ib")
    @Op("A9 test rAX, Iz")
    @Op("F6 /0 test Eb, Ib")
    @Op("F6 /1 test Eb, Ib")
    @Op("F7 /0 test Ev, Iz")
    @Op("F7 /1 test Ev, Iz")
    static void test(X86Env e, Width w, long dst, long src) {
        Flags.logic(e, w, dst & src);
    }

    @Op("F6 /2 not Eb")
    @Op("F7 /2 not Ev")
    static long not(long dst) {
        return ~dst;
    }
}
