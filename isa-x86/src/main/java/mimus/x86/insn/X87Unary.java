package mimus.x86.insn;

import mimus.ieee.Binary80;
import mimus.ieee.Extended;
import mimus.ieee.Remainder;
import mimus.insn.opmap.Op;
import mimus.x86.state.X86Env;
import mimus.x86.state.X87;
import mimus.x86.state.X87Words;

/** x87 arithmetic on the top of the stack (Intel SDM volume 1, section 8.3.3). */
final class X87Unary {
    private X87Unary() {}

    @Op("D9 E0 fchs")
    static void fchs(X86Env e) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            f.result.set(f.st(0).signExponent ^ Extended.SIGN, f.st(0).significand);
        }
        f.finish(0, 0);
    }

    @Op("D9 E1 fabs")
    static void fabs(X86Env e) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            f.result.set(f.st(0).signExponent & Extended.SPECIAL, f.st(0).significand);
        }
        f.finish(0, 0);
    }

    @Op("D9 FA fsqrt")
    static void fsqrt(X86Env e) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            Binary80.sqrt(f.unit, f.result, f.st(0));
        }
        f.finish(0, 0);
    }

    @Op("D9 FC frndint")
    static void frndint(X86Env e) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            Binary80.roundToIntegral(f.unit, f.result, f.st(0));
        }
        f.finish(0, 0);
    }

    @Op("D9 FD fscale")
    static void fscale(X86Env e) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, 1)) {
            Binary80.scale(f.unit, f.result, f.st(0), f.st(1));
        }
        f.finish(0, 0);
    }

    @Op("D9 F4 fxtract")
    static void fxtract(X86Env e) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0) && f.room()) {
            Binary80.extract(f.unit, f.second, f.result, f.st(0));
        }
        f.finishTwo();
    }

    @Op("D9 F8 fprem")
    static void fprem(X86Env e) {
        remainder(e, false);
    }

    @Op("D9 F5 fprem1")
    static void fprem1(X86Env e) {
        remainder(e, true);
    }

    private static void remainder(X86Env e, boolean nearest) {
        X87 f = e.x87;
        int quotient = 0;
        boolean there = f.begin(e.pc, 0, 1);
        if (there) {
            quotient = Remainder.of(f.unit, f.result, f.st(0), f.st(1), nearest);
        }
        f.finish(0, 0);
        if (there) {
            f.words.conditionsWithC1(f.words.forbidden() ? 0 : conditions(quotient));
        }
    }

    private static int conditions(int quotient) {
        return quotient == Remainder.PARTIAL
                ? X87Words.C2
                : (quotient & 4) << 6 | (quotient & 2) << 13 | (quotient & 1) << 9;
    }

    @Op("D9 F6 fdecstp")
    static void fdecstp(X86Env e) {
        e.x87.begin(e.pc);
        e.x87.words.top(e.x87.words.top() - 1 & 7);
    }

    @Op("D9 F7 fincstp")
    static void fincstp(X86Env e) {
        e.x87.begin(e.pc);
        e.x87.words.top(e.x87.words.top() + 1 & 7);
    }

    @Op("DD /0 rm ffree STi")
    static void ffree(X86Env e, int i) {
        e.x87.begin(e.pc);
        e.x87.free(i);
    }

    @Op("DF /0 rm ffreep STi")
    static void ffreep(X86Env e, int i) {
        e.x87.begin(e.pc);
        e.x87.free(i);
        e.x87.pop(1);
    }

    @Op("D9 D0 fnop")
    static void fnop(X86Env e) {
        e.x87.requireNonePending();
        e.x87.instructionPointer = e.pc;
    }

    @Op("9B fwait")
    static void fwait(X86Env e) {
        e.x87.requireNonePending();
    }
}
