package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads that acquire and stores that release; one processor runs at a time, so they only must be aligned. */
final class Ordered {
    private Ordered() {}

    @Insn(value = "ldarb wt, [base]", bits = "00 001000 1 1 0 11111 1 11111 base:5 wt:5")
    static void ldarb(ArmEnv e, int wt, int base) {
        e.w(wt, e.load8(e.alignedFor(base, 1, Access.READ)));
    }

    @Insn(value = "ldarh wt, [base]", bits = "01 001000 1 1 0 11111 1 11111 base:5 wt:5")
    static void ldarh(ArmEnv e, int wt, int base) {
        e.w(wt, e.load16(e.alignedFor(base, 2, Access.READ)));
    }

    @Insn(value = "ldar wt, [base]", bits = "10 001000 1 1 0 11111 1 11111 base:5 wt:5")
    static void ldarW(ArmEnv e, int wt, int base) {
        e.w(wt, e.load32(e.alignedFor(base, 4, Access.READ)));
    }

    @Insn(value = "ldar xt, [base]", bits = "11 001000 1 1 0 11111 1 11111 base:5 xt:5")
    static void ldar(ArmEnv e, int xt, int base) {
        e.x(xt, e.load64(e.alignedFor(base, 8, Access.READ)));
    }

    @Insn(value = "ldlarb wt, [base]", bits = "00 001000 1 1 0 11111 0 11111 base:5 wt:5", feature = "lor")
    static void ldlarb(ArmEnv e, int wt, int base) {
        e.w(wt, e.load8(e.alignedFor(base, 1, Access.READ)));
    }

    @Insn(value = "ldlarh wt, [base]", bits = "01 001000 1 1 0 11111 0 11111 base:5 wt:5", feature = "lor")
    static void ldlarh(ArmEnv e, int wt, int base) {
        e.w(wt, e.load16(e.alignedFor(base, 2, Access.READ)));
    }

    @Insn(value = "ldlar wt, [base]", bits = "10 001000 1 1 0 11111 0 11111 base:5 wt:5", feature = "lor")
    static void ldlarW(ArmEnv e, int wt, int base) {
        e.w(wt, e.load32(e.alignedFor(base, 4, Access.READ)));
    }

    @Insn(value = "ldlar xt, [base]", bits = "11 001000 1 1 0 11111 0 11111 base:5 xt:5", feature = "lor")
    static void ldlar(ArmEnv e, int xt, int base) {
        e.x(xt, e.load64(e.alignedFor(base, 8, Access.READ)));
    }

    @Insn(value = "stlrb wt, [base]", bits = "00 001000 1 0 0 11111 1 11111 base:5 wt:5")
    static void stlrb(ArmEnv e, int wt, int base) {
        e.store8(e.alignedFor(base, 1, Access.WRITE), e.w(wt));
    }

    @Insn(value = "stlrh wt, [base]", bits = "01 001000 1 0 0 11111 1 11111 base:5 wt:5")
    static void stlrh(ArmEnv e, int wt, int base) {
        e.store16(e.alignedFor(base, 2, Access.WRITE), e.w(wt));
    }

    @Insn(value = "stlr wt, [base]", bits = "10 001000 1 0 0 11111 1 11111 base:5 wt:5")
    static void stlrW(ArmEnv e, int wt, int base) {
        e.store32(e.alignedFor(base, 4, Access.WRITE), e.w(wt));
    }

    @Insn(value = "stlr xt, [base]", bits = "11 001000 1 0 0 11111 1 11111 base:5 xt:5")
    static void stlr(ArmEnv e, int xt, int base) {
        e.store64(e.alignedFor(base, 8, Access.WRITE), e.x(xt));
    }

    @Insn(value = "stllrb wt, [base]", bits = "00 001000 1 0 0 11111 0 11111 base:5 wt:5", feature = "lor")
    static void stllrb(ArmEnv e, int wt, int base) {
        e.store8(e.alignedFor(base, 1, Access.WRITE), e.w(wt));
    }

    @Insn(value = "stllrh wt, [base]", bits = "01 001000 1 0 0 11111 0 11111 base:5 wt:5", feature = "lor")
    static void stllrh(ArmEnv e, int wt, int base) {
        e.store16(e.alignedFor(base, 2, Access.WRITE), e.w(wt));
    }

    @Insn(value = "stllr wt, [base]", bits = "10 001000 1 0 0 11111 0 11111 base:5 wt:5", feature = "lor")
    static void stllrW(ArmEnv e, int wt, int base) {
        e.store32(e.alignedFor(base, 4, Access.WRITE), e.w(wt));
    }

    @Insn(value = "stllr xt, [base]", bits = "11 001000 1 0 0 11111 0 11111 base:5 xt:5", feature = "lor")
    static void stllr(ArmEnv e, int xt, int base) {
        e.store64(e.alignedFor(base, 8, Access.WRITE), e.x(xt));
    }

    @Insn(value = "ldaprb wt, [base]", bits = "00 111000 1 0 1 11111 1 100 00 base:5 wt:5", feature = "lrcpc")
    static void ldaprb(ArmEnv e, int wt, int base) {
        e.w(wt, e.load8(e.alignedFor(base, 1, Access.READ)));
    }

    @Insn(value = "ldaprh wt, [base]", bits = "01 111000 1 0 1 11111 1 100 00 base:5 wt:5", feature = "lrcpc")
    static void ldaprh(ArmEnv e, int wt, int base) {
        e.w(wt, e.load16(e.alignedFor(base, 2, Access.READ)));
    }

    @Insn(value = "ldapr wt, [base]", bits = "10 111000 1 0 1 11111 1 100 00 base:5 wt:5", feature = "lrcpc")
    static void ldaprW(ArmEnv e, int wt, int base) {
        e.w(wt, e.load32(e.alignedFor(base, 4, Access.READ)));
    }

    @Insn(value = "ldapr xt, [base]", bits = "11 111000 1 0 1 11111 1 100 00 base:5 xt:5", feature = "lrcpc")
    static void ldapr(ArmEnv e, int xt, int base) {
        e.x(xt, e.load64(e.alignedFor(base, 8, Access.READ)));
    }
}
