package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Condition;
import mimus.x86.state.Division;
import mimus.x86.state.Eflags;
import mimus.x86.state.Flags;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** Decimal adjustment; not in 64-bit mode (Intel SDM volume 2, AAA to DAS). */
final class Decimal {
    private Decimal() {}

    private static boolean carries(X86Env e) {
        return (e.b(X86Env.RAX, 0) & 15) > 9 || Condition.adjust(e) != 0;
    }

    /** The flags of a result; OF is 0. */
    private static void flags(X86Env e, Width w, boolean adjust, boolean carry) {
        Flags.set(e, w, e.r(X86Env.RAX) & w.mask(), carry ? 1 : 0, adjust ? Eflags.AF : 0, 0);
    }

    @Op("37 i64 aaa")
    static void aaa(X86Env e) {
        adjustUnpacked(e, 0x106);
    }

    @Op("3F i64 aas")
    static void aas(X86Env e) {
        adjustUnpacked(e, -0x106);
    }

    /** OF, SF, ZF and PF, undefined, are those of AX before the high half of AL is cleared, as on AMD's processors. */
    private static void adjustUnpacked(X86Env e, long amount) {
        long before = e.w(X86Env.RAX);
        boolean carries = carries(e);
        if (carries) {
            e.w(X86Env.RAX, before + amount);
        }
        flags(e, Width.WORD, carries, carries);
        long after = e.w(X86Env.RAX);
        Flags.overflow(e, (amount > 0 ? ~before & after : before & ~after) << Width.WORD.shift());
        e.b(X86Env.RAX, 0, e.b(X86Env.RAX, 0) & 15);
    }

    @Op("27 i64 daa")
    static void daa(X86Env e) {
        long al = e.b(X86Env.RAX, 0);
        boolean low = carries(e);
        boolean high = al > 0x99 || Condition.b(e);
        adjustPacked(e, al + amount(low, high), low, high);
        Flags.overflow(e, (~al & e.b(X86Env.RAX, 0)) << Width.BYTE.shift());
    }

    @Op("2F i64 das")
    static void das(X86Env e) {
        long al = e.b(X86Env.RAX, 0);
        boolean low = carries(e);
        boolean high = al > 0x99 || Condition.b(e);
        adjustPacked(e, al - amount(low, high), low, high || low && al < 6);
        Flags.overflow(e, (al & ~e.b(X86Env.RAX, 0)) << Width.BYTE.shift());
    }

    private static long amount(boolean low, boolean high) {
        return (low ? 6 : 0) + (high ? 0x60 : 0);
    }

    /** OF, undefined, is that of the sum or difference, as on AMD's processors. */
    private static void adjustPacked(X86Env e, long result, boolean low, boolean carry) {
        e.b(X86Env.RAX, 0, result);
        flags(e, Width.BYTE, low, carry);
    }

    @Op("D4 i64 aam Ib")
    static void aam(X86Env e, long radix) {
        if (radix == 0) {
            throw Division.error();
        }
        long al = e.b(X86Env.RAX, 0);
        e.w(X86Env.RAX, al / radix << 8 | al % radix);
        flags(e, Width.BYTE, false, false);
    }

    @Op("D5 i64 aad Ib")
    static void aad(X86Env e, long radix) {
        long product = (e.b(X86Env.RAX, 8) * radix & 0xff);
        long sum = Flags.add(e, Width.BYTE, e.b(X86Env.RAX, 0), product);
        e.w(X86Env.RAX, sum & 0xff);
    }
}
