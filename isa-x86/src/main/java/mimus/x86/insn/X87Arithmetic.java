package mimus.x86.insn;

import mimus.ieee.Binary80;
import mimus.insn.opmap.Op;
import mimus.x86.state.X86Env;
import mimus.x86.state.X87;

/** x87 basic arithmetic on two registers (Intel SDM volume 1, section 8.3.3). */
final class X87Arithmetic {
    private X87Arithmetic() {}

    @Op("D8 /0 rm fadd ST0, STi")
    static void fadd(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.add(f.unit, f.result, f.st(0), f.st(i));
        }
        f.finish(0, 0);
    }

    @Op("DC /0 rm fadd STi, ST0")
    static void faddTo(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.add(f.unit, f.result, f.st(i), f.st(0));
        }
        f.finish(i, 0);
    }

    @Op("DE /0 rm faddp STi, ST0")
    static void faddp(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.add(f.unit, f.result, f.st(i), f.st(0));
        }
        f.finish(i, 1);
    }

    @Op("D8 /1 rm fmul ST0, STi")
    static void fmul(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.mul(f.unit, f.result, f.st(0), f.st(i));
        }
        f.finish(0, 0);
    }

    @Op("DC /1 rm fmul STi, ST0")
    static void fmulTo(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.mul(f.unit, f.result, f.st(i), f.st(0));
        }
        f.finish(i, 0);
    }

    @Op("DE /1 rm fmulp STi, ST0")
    static void fmulp(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.mul(f.unit, f.result, f.st(i), f.st(0));
        }
        f.finish(i, 1);
    }

    @Op("D8 /4 rm fsub ST0, STi")
    static void fsub(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.sub(f.unit, f.result, f.st(0), f.st(i));
        }
        f.finish(0, 0);
    }

    @Op("DC /5 rm fsub STi, ST0")
    static void fsubTo(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.sub(f.unit, f.result, f.st(i), f.st(0));
        }
        f.finish(i, 0);
    }

    @Op("DE /5 rm fsubp STi, ST0")
    static void fsubp(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.sub(f.unit, f.result, f.st(i), f.st(0));
        }
        f.finish(i, 1);
    }

    @Op("D8 /5 rm fsubr ST0, STi")
    static void fsubr(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.sub(f.unit, f.result, f.st(i), f.st(0));
        }
        f.finish(0, 0);
    }

    @Op("DC /4 rm fsubr STi, ST0")
    static void fsubrTo(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.sub(f.unit, f.result, f.st(0), f.st(i));
        }
        f.finish(i, 0);
    }

    @Op("DE /4 rm fsubrp STi, ST0")
    static void fsubrp(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.sub(f.unit, f.result, f.st(0), f.st(i));
        }
        f.finish(i, 1);
    }

    @Op("D8 /6 rm fdiv ST0, STi")
    static void fdiv(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.div(f.unit, f.result, f.st(0), f.st(i));
        }
        f.finish(0, 0);
    }

    @Op("DC /7 rm fdiv STi, ST0")
    static void fdivTo(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.div(f.unit, f.result, f.st(i), f.st(0));
        }
        f.finish(i, 0);
    }

    @Op("DE /7 rm fdivp STi, ST0")
    static void fdivp(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.div(f.unit, f.result, f.st(i), f.st(0));
        }
        f.finish(i, 1);
    }

    @Op("D8 /7 rm fdivr ST0, STi")
    static void fdivr(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.div(f.unit, f.result, f.st(i), f.st(0));
        }
        f.finish(0, 0);
    }

    @Op("DC /6 rm fdivr STi, ST0")
    static void fdivrTo(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.div(f.unit, f.result, f.st(0), f.st(i));
        }
        f.finish(i, 0);
    }

    @Op("DE /6 rm fdivrp STi, ST0")
    static void fdivrp(X86Env e, int i) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0, i)) {
            Binary80.div(f.unit, f.result, f.st(0), f.st(i));
        }
        f.finish(i, 1);
    }
}
