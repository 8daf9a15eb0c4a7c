package mimus.x86.insn;

import mimus.ieee.Binary80;
import mimus.ieee.ExtendedConversion;
import mimus.insn.opmap.Op;
import mimus.x86.state.X86Env;
import mimus.x86.state.X87;

/** x87 basic arithmetic with an operand in memory (Intel SDM volume 1, section 8.3.3). */
final class X87MemoryArithmetic {
    private X87MemoryArithmetic() {}

    @Op("D8 /0 fadd Md")
    static void faddSingle(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.operand32(f.unit, f.second, (int) m);
            Binary80.add(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("DC /0 fadd Mq")
    static void faddDouble(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.operand64(f.unit, f.second, m);
            Binary80.add(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("DA /0 fiadd Md")
    static void fiadd(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.fromInt64(f.second, (int) m);
            Binary80.add(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("DE /0 fiadd Mw")
    static void fiaddShort(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.fromInt64(f.second, (short) m);
            Binary80.add(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("D8 /1 fmul Md")
    static void fmulSingle(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.operand32(f.unit, f.second, (int) m);
            Binary80.mul(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("DC /1 fmul Mq")
    static void fmulDouble(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.operand64(f.unit, f.second, m);
            Binary80.mul(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("DA /1 fimul Md")
    static void fimul(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.fromInt64(f.second, (int) m);
            Binary80.mul(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("DE /1 fimul Mw")
    static void fimulShort(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.fromInt64(f.second, (short) m);
            Binary80.mul(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("D8 /4 fsub Md")
    static void fsubSingle(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.operand32(f.unit, f.second, (int) m);
            Binary80.sub(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("DC /4 fsub Mq")
    static void fsubDouble(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.operand64(f.unit, f.second, m);
            Binary80.sub(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("DA /4 fisub Md")
    static void fisub(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.fromInt64(f.second, (int) m);
            Binary80.sub(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("DE /4 fisub Mw")
    static void fisubShort(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.fromInt64(f.second, (short) m);
            Binary80.sub(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("D8 /5 fsubr Md")
    static void fsubrSingle(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.operand32(f.unit, f.second, (int) m);
            Binary80.sub(f.unit, f.result, f.second, f.st(0));
        }
        f.finish(0, 0);
    }

    @Op("DC /5 fsubr Mq")
    static void fsubrDouble(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.operand64(f.unit, f.second, m);
            Binary80.sub(f.unit, f.result, f.second, f.st(0));
        }
        f.finish(0, 0);
    }

    @Op("DA /5 fisubr Md")
    static void fisubr(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.fromInt64(f.second, (int) m);
            Binary80.sub(f.unit, f.result, f.second, f.st(0));
        }
        f.finish(0, 0);
    }

    @Op("DE /5 fisubr Mw")
    static void fisubrShort(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.fromInt64(f.second, (short) m);
            Binary80.sub(f.unit, f.result, f.second, f.st(0));
        }
        f.finish(0, 0);
    }

    @Op("D8 /6 fdiv Md")
    static void fdivSingle(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.operand32(f.unit, f.second, (int) m);
            Binary80.div(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("DC /6 fdiv Mq")
    static void fdivDouble(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.operand64(f.unit, f.second, m);
            Binary80.div(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("DA /6 fidiv Md")
    static void fidiv(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.fromInt64(f.second, (int) m);
            Binary80.div(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("DE /6 fidiv Mw")
    static void fidivShort(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.fromInt64(f.second, (short) m);
            Binary80.div(f.unit, f.result, f.st(0), f.second);
        }
        f.finish(0, 0);
    }

    @Op("D8 /7 fdivr Md")
    static void fdivrSingle(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.operand32(f.unit, f.second, (int) m);
            Binary80.div(f.unit, f.result, f.second, f.st(0));
        }
        f.finish(0, 0);
    }

    @Op("DC /7 fdivr Mq")
    static void fdivrDouble(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.operand64(f.unit, f.second, m);
            Binary80.div(f.unit, f.result, f.second, f.st(0));
        }
        f.finish(0, 0);
    }

    @Op("DA /7 fidivr Md")
    static void fidivr(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.fromInt64(f.second, (int) m);
            Binary80.div(f.unit, f.result, f.second, f.st(0));
        }
        f.finish(0, 0);
    }

    @Op("DE /7 fidivr Mw")
    static void fidivrShort(X86Env e, long m) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.fromInt64(f.second, (short) m);
            Binary80.div(f.unit, f.result, f.second, f.st(0));
        }
        f.finish(0, 0);
    }
}
