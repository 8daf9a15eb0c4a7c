package mimus.x86.insn;

import mimus.ieee.Arctangent;
import mimus.ieee.Extended;
import mimus.ieee.Logarithm;
import mimus.ieee.Trigonometry;
import mimus.insn.opmap.Op;
import mimus.x86.state.X86Env;
import mimus.x86.state.X87;
import mimus.x86.state.X87Words;

/** x87 transcendental functions (Intel SDM volume 1, sections 8.3.7 to 8.3.10). */
final class X87Functions {
    private static final int EXPONENT_OF_ONE = 0x3fff;

    private X87Functions() {}

    @Op("D9 F0 f2xm1")
    static void f2xm1(X86Env e) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            Logarithm.exponential(f.unit, f.result, f.st(0));
        }
        f.finish(0, 0);
    }

    @Op("D9 F1 fyl2x")
    static void fyl2x(X86Env e) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, 1)) {
            Logarithm.product(f.unit, f.result, f.st(0), f.st(1));
        }
        f.finish(1, 1);
    }

    @Op("D9 F9 fyl2xp1")
    static void fyl2xp1(X86Env e) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, 1)) {
            Logarithm.productPlusOne(f.unit, f.result, f.st(0), f.st(1));
        }
        f.finish(1, 1);
    }

    @Op("D9 F3 fpatan")
    static void fpatan(X86Env e) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, 1)) {
            Arctangent.of(f.unit, f.result, f.st(0), f.st(1));
        }
        f.finish(1, 1);
    }

    @Op("D9 FE fsin")
    static void fsin(X86Env e) {
        X87 f = e.x87;
        if (reducible(e)) {
            if (!f.isEmpty(0)) {
                Trigonometry.sin(f.unit, f.result, f.st(0));
            }
            f.finish(0, 0);
        }
    }

    @Op("D9 FF fcos")
    static void fcos(X86Env e) {
        X87 f = e.x87;
        if (reducible(e)) {
            if (!f.isEmpty(0)) {
                Trigonometry.cos(f.unit, f.result, f.st(0));
            }
            f.finish(0, 0);
        }
    }

    @Op("D9 FB fsincos")
    static void fsincos(X86Env e) {
        X87 f = e.x87;
        if (reducible(e)) {
            if (!f.isEmpty(0) && f.room()) {
                Trigonometry.sin(f.unit, f.second, f.st(0));
                Trigonometry.cos(f.unit, f.result, f.st(0));
            }
            f.finishTwo();
        }
    }

    @Op("D9 F2 fptan")
    static void fptan(X86Env e) {
        X87 f = e.x87;
        if (reducible(e)) {
            if (!f.isEmpty(0) && f.room()) {
                Trigonometry.tan(f.unit, f.second, f.st(0));
                boolean nan = f.second.examined() == 1;
                f.result.set(nan ? f.second.signExponent : EXPONENT_OF_ONE, nan ? f.second.significand : Extended.ONE);
            }
            f.finishTwo();
        }
    }

    /** Begins; C2 tells that the argument is out of range. */
    private static boolean reducible(X86Env e) {
        X87 f = e.x87;
        boolean reducible = !f.begin(e.pc, 0) || Trigonometry.inRange(f.st(0));
        f.words.conditions(f.words.status() & (X87Words.C0 | X87Words.C3) | (reducible ? 0 : X87Words.C2));
        return reducible;
    }
}
