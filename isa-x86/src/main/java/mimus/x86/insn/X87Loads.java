package mimus.x86.insn;

import mimus.ieee.Extended;
import mimus.ieee.ExtendedConversion;
import mimus.insn.opmap.Op;
import mimus.x86.state.Condition;
import mimus.x86.state.X86Env;
import mimus.x86.state.X87;

/** x87 loads, constants and moves between registers (Intel SDM volume 1, sections 8.3.3 and 8.3.4). */
final class X87Loads {
    private X87Loads() {}

    @Op("D9 /0 fld Md")
    static void fldSingle(X86Env e, long m) {
        X87 f = e.x87;
        f.begin(e.pc);
        if (f.room()) {
            ExtendedConversion.fromBinary32(f.unit, f.result, (int) m);
        }
        f.finishLoad();
    }

    @Op("DD /0 fld Mq")
    static void fldDouble(X86Env e, long m) {
        X87 f = e.x87;
        f.begin(e.pc);
        if (f.room()) {
            ExtendedConversion.fromBinary64(f.unit, f.result, m);
        }
        f.finishLoad();
    }

    @Op("DB /5 fld Mat")
    static void fldExtended(X86Env e, long address) {
        X87 f = e.x87;
        long significand = e.load64(address);
        int signExponent = e.load16(address + 8);
        f.begin(e.pc);
        if (f.room()) {
            f.result.set(signExponent, significand);
        }
        f.finishPush();
    }

    @Op("D9 /0 rm fld STi")
    static void fld(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, i) && f.room()) {
            f.result.set(f.st(i));
        }
        f.finishPush();
    }

    @Op("DF /0 fild Mw")
    static void fildShort(X86Env e, long m) {
        integer(e, (short) m);
    }

    @Op("DB /0 fild Md")
    static void fild(X86Env e, long m) {
        integer(e, (int) m);
    }

    @Op("DF /5 fild Mq")
    static void fildLong(X86Env e, long m) {
        integer(e, m);
    }

    private static void integer(X86Env e, long m) {
        X87 f = e.x87;
        f.begin(e.pc);
        if (f.room()) {
            ExtendedConversion.fromInt64(f.result, m);
        }
        f.finishPush();
    }

    @Op("DF /4 fbld Mat")
    static void fbld(X86Env e, long address) {
        X87 f = e.x87;
        f.second.set(e.load16(address + 8), e.load64(address));
        f.begin(e.pc);
        if (f.room()) {
            ExtendedConversion.fromDecimal(f.result, f.second);
        }
        f.finishPush();
    }

    @Op("D9 E8 fld1")
    static void fld1(X86Env e) {
        e.x87.begin(e.pc);
        push(e.x87, 0x3fff, Extended.ONE);
    }

    @Op("D9 EE fldz")
    static void fldz(X86Env e) {
        e.x87.begin(e.pc);
        push(e.x87, 0, 0);
    }

    @Op("D9 E9 fldl2t")
    static void fldl2t(X86Env e) {
        constant(e, 0x4000, 0xd49a_784b_cd1b_8afeL, 0x49);
    }

    @Op("D9 EA fldl2e")
    static void fldl2e(X86Env e) {
        constant(e, 0x3fff, 0xb8aa_3b29_5c17_f0bbL, 0xbe);
    }

    @Op("D9 EB fldpi")
    static void fldpi(X86Env e) {
        constant(e, 0x4000, 0xc90f_daa2_2168_c234L, 0xc4);
    }

    @Op("D9 EC fldlg2")
    static void fldlg2(X86Env e) {
        constant(e, 0x3ffd, 0x9a20_9a84_fbcf_f798L, 0x8f);
    }

    @Op("D9 ED fldln2")
    static void fldln2(X86Env e) {
        constant(e, 0x3ffe, 0xb172_17f7_d1cf_79abL, 0xc9);
    }

    /** A constant cut off after 64 bits; the next eight decide how it is rounded. */
    private static void constant(X86Env e, int signExponent, long significand, int rest) {
        e.x87.begin(e.pc);
        push(e.x87, signExponent, significand + (e.x87.words.roundsUp(rest) ? 1 : 0));
    }

    private static void push(X87 f, int signExponent, long significand) {
        if (f.room()) {
            f.result.set(signExponent, significand);
        }
        f.finishPush();
    }

    @Op("D9 /1 rm fxch STi")
    @Op("DD /1 rm fxch STi")
    @Op("DF /1 rm fxch STi")
    static void fxch(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            f.result.set(f.st(i));
            f.second.set(f.st(0));
        } else {
            f.result.set(f.isEmpty(i) ? f.result : f.st(i));
            f.second.set(f.isEmpty(0) ? f.second : f.st(0));
        }
        f.finishExchange(i);
    }

    @Op("DA /0 rm fcmovb ST0, STi")
    static void fcmovb(X86Env e, int i) {
        move(e, i, Condition.b(e));
    }

    @Op("DA /1 rm fcmove ST0, STi")
    static void fcmove(X86Env e, int i) {
        move(e, i, Condition.e(e));
    }

    @Op("DA /2 rm fcmovbe ST0, STi")
    static void fcmovbe(X86Env e, int i) {
        move(e, i, Condition.be(e));
    }

    @Op("DA /3 rm fcmovu ST0, STi")
    static void fcmovu(X86Env e, int i) {
        move(e, i, Condition.p(e));
    }

    @Op("DB /0 rm fcmovnb ST0, STi")
    static void fcmovnb(X86Env e, int i) {
        move(e, i, Condition.ae(e));
    }

    @Op("DB /1 rm fcmovne ST0, STi")
    static void fcmovne(X86Env e, int i) {
        move(e, i, Condition.ne(e));
    }

    @Op("DB /2 rm fcmovnbe ST0, STi")
    static void fcmovnbe(X86Env e, int i) {
        move(e, i, Condition.a(e));
    }

    @Op("DB /3 rm fcmovnu ST0, STi")
    static void fcmovnu(X86Env e, int i) {
        move(e, i, Condition.np(e));
    }

    private static void move(X86Env e, int i, boolean moves) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            f.result.set(f.st(moves ? i : 0));
        }
        f.finish(0, 0);
    }
}
