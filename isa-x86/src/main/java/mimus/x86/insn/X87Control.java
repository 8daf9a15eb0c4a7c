package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.X86Env;
import mimus.x86.state.X87Image;

/** x87 control (Intel SDM volume 1, section 8.3.11). */
final class X87Control {
    private X87Control() {}

    @Op("DB E3 fninit")
    static void fninit(X86Env e) {
        e.x87.initialize();
    }

    @Op("DB E2 fnclex")
    static void fnclex(X86Env e) {
        e.x87.words.clearExceptions();
    }

    /** Means of the 8087 and 80287, which do nothing since. */
    @Op("DB E0 fneni")
    @Op("DB E1 fndisi")
    @Op("DB E4 fnsetpm")
    static void nothing(X86Env e) {}

    @Op("D9 /7 fnstcw Mw")
    static long fnstcw(X86Env e) {
        return e.x87.words.control();
    }

    @Op("D9 /5 fldcw Mw")
    static void fldcw(X86Env e, long m) {
        e.x87.requireNonePending();
        e.x87.words.control((int) m);
    }

    @Op("DD /7 fnstsw Mw")
    static long fnstsw(X86Env e) {
        return e.x87.words.status();
    }

    @Op("DF E0 fnstsw AX")
    static long fnstswAx(X86Env e) {
        return e.x87.words.status();
    }

    @Op("D9 /6 fnstenv Mav")
    static void fnstenv(X86Env e, long address, int size) {
        X87Image.storeEnvironment(e, address, size == 16);
        e.x87.words.control(e.x87.words.control() | 0x3f);
    }

    @Op("D9 /4 fldenv Mav")
    static void fldenv(X86Env e, long address, int size) {
        e.x87.requireNonePending();
        X87Image.loadEnvironment(e, address, size == 16);
    }

    @Op("DD /6 fnsave Mav")
    static void fnsave(X86Env e, long address, int size) {
        X87Image.store(e, address, size == 16);
        e.x87.initialize();
    }

    @Op("DD /4 frstor Mav")
    static void frstor(X86Env e, long address, int size) {
        e.x87.requireNonePending();
        X87Image.load(e, address, size == 16);
    }
}
