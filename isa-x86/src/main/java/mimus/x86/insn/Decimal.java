package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Division;
import mimus.x86.state.Flags;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** Decimal adjustment; not in 64-bit mode (Intel SDM volume 2, AAA to DAS). */
final class Decimal {
    private Decimal() {}

    private static boolean carries(X86Env e) {
        return (e.b(X86Env.RAX, 0) & 15) > 9 || (e.adjust & 16) != 0;
    }

    private static void flags(X86Env e, boolean adjust, boolean carry) {
        Flags.logic(e, Width.BYTE, e.b(X86Env.RAX, 0));
        e.adjust = adjust ? 16 : 0;
        e.carry = carry ? 1 : 0;
    }

    @Op("37 i64 aaa")
    static void aaa(X86Env e) {
        boolean carries = carries(e);
        if (carries) {
            e.w(X86Env.RAX, e.w(X86Env.RAX) + 0x106);
        }
        flags(e, carries, carries);
        e.b(X86Env.RAX, 0, e.b(X86Env.RAX, 0) & 15);
    }

    @Op("3F i64 aas")
    static void aas(X86Env e) {
        boolean carries = carries(e);
        if (carries) {
            e.w(X86Env.RAX, e.w(X86Env.RAX) - 0x106);
        }
        flags(e, carries, carries);
        e.b(X86Env.RAX, 0, e.b(X86Env.RAX, 0) & 15);
    }

    @Op("27 i64 daa")
    static void daa(X86Env e) {
        long al = e.b(X86Env.RAX, 0);
        boolean low = carries(e);
        boolean high = al > 0x99 || e.carry != 0;
        e.b(X86Env.RAX, 0, al + (low ? 6 : 0) + (high ? 0x60 : 0));
        flags(e, low, high);
    }

    @Op("2F i64 das")
    static void das(X86Env e) {
        long al = e.b(X86Env.RAX, 0);
        boolean low = carries(e);
        boolean high = al > 0x99 || e.carry != 0;
        e.b(X86Env.RAX, 0, al - (low ? 6 : 0) - (high ? 0x60 : 0));
        flags(e, low, high || low && al < 6);
    }

    @Op("D4 i64 aam Ib")
    static void aam(X86Env e, long radix) {
        if (radix == 0) {
            throw Division.error();
        }
        long al = e.b(X86Env.RAX, 0);
        e.w(X86Env.RAX, al / radix << 8 | al % radix);
        flags(e, false, false);
    }

    @Op("D5 i64 aad Ib")
    static void aad(X86Env e, long radix) {
        long product = (e.b(X86Env.RAX, 8) * radix & 0xff);
        long sum = Flags.add(e, Width.BYTE, e.b(X86Env.RAX, 0), product);
        e.w(X86Env.RAX, sum & 0xff);
    }
}
