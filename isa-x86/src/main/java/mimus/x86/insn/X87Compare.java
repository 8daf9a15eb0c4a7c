package mimus.x86.insn;

import mimus.ieee.Binary80;
import mimus.ieee.Extended;
import mimus.ieee.ExtendedConversion;
import mimus.ieee.Ordering;
import mimus.insn.opmap.Op;
import mimus.x86.state.Flags;
import mimus.x86.state.X86Env;
import mimus.x86.state.X87;

/** x87 comparison and classification (Intel SDM volume 1, section 8.3.6). */
final class X87Compare {
    private static final Extended ZERO = new Extended();

    private X87Compare() {}

    @Op("D8 /2 rm fcom STi")
    @Op("DC /2 rm fcom STi")
    static void fcom(X86Env e, int i) {
        compare(e, i, false, 0);
    }

    @Op("D8 /3 rm fcomp STi")
    @Op("DC /3 rm fcomp STi")
    @Op("DE /2 rm fcomp STi")
    static void fcomp(X86Env e, int i) {
        compare(e, i, false, 1);
    }

    @Op("DE D9 fcompp")
    static void fcompp(X86Env e) {
        compare(e, 1, false, 2);
    }

    @Op("DD /4 rm fucom STi")
    static void fucom(X86Env e, int i) {
        compare(e, i, true, 0);
    }

    @Op("DD /5 rm fucomp STi")
    static void fucomp(X86Env e, int i) {
        compare(e, i, true, 1);
    }

    @Op("DA E9 fucompp")
    static void fucompp(X86Env e) {
        compare(e, 1, true, 2);
    }

    private static void compare(X86Env e, int i, boolean quiet, int pops) {
        X87 f = e.x87;
        boolean there = f.begin(e.pc, 0, i);
        f.finishCompare(there ? Binary80.compare(f.unit, f.st(0), f.st(i), quiet) : Ordering.UNORDERED, pops);
    }

    @Op("D9 E4 ftst")
    static void ftst(X86Env e) {
        X87 f = e.x87;
        boolean there = f.begin(e.pc, 0);
        f.finishCompare(there ? Binary80.compare(f.unit, f.st(0), ZERO, false) : Ordering.UNORDERED, 0);
    }

    @Op("D8 /2 fcom Md")
    static void fcomSingle(X86Env e, long m) {
        single(e, m, 0);
    }

    @Op("D8 /3 fcomp Md")
    static void fcompSingle(X86Env e, long m) {
        single(e, m, 1);
    }

    private static void single(X86Env e, long m, int pops) {
        boolean there = e.x87.begin(e.pc, 0);
        ExtendedConversion.operand32(e.x87.unit, e.x87.second, (int) m);
        withSecond(e.x87, there, pops);
    }

    @Op("DC /2 fcom Mq")
    static void fcomDouble(X86Env e, long m) {
        twice(e, m, 0);
    }

    @Op("DC /3 fcomp Mq")
    static void fcompDouble(X86Env e, long m) {
        twice(e, m, 1);
    }

    private static void twice(X86Env e, long m, int pops) {
        boolean there = e.x87.begin(e.pc, 0);
        ExtendedConversion.operand64(e.x87.unit, e.x87.second, m);
        withSecond(e.x87, there, pops);
    }

    @Op("DA /2 ficom Md")
    static void ficom(X86Env e, long m) {
        integer(e, (int) m, 0);
    }

    @Op("DA /3 ficomp Md")
    static void ficomp(X86Env e, long m) {
        integer(e, (int) m, 1);
    }

    @Op("DE /2 ficom Mw")
    static void ficomShort(X86Env e, long m) {
        integer(e, (short) m, 0);
    }

    @Op("DE /3 ficomp Mw")
    static void ficompShort(X86Env e, long m) {
        integer(e, (short) m, 1);
    }

    private static void integer(X86Env e, int m, int pops) {
        boolean there = e.x87.begin(e.pc, 0);
        ExtendedConversion.fromInt64(e.x87.second, m);
        withSecond(e.x87, there, pops);
    }

    private static void withSecond(X87 f, boolean there, int pops) {
        f.finishCompare(there ? Binary80.compare(f.unit, f.st(0), f.second, false) : Ordering.UNORDERED, pops);
    }

    @Op("DB /6 rm fcomi ST0, STi")
    static void fcomi(X86Env e, int i) {
        compareToFlags(e, i, false, 0);
    }

    @Op("DF /6 rm fcomip ST0, STi")
    static void fcomip(X86Env e, int i) {
        compareToFlags(e, i, false, 1);
    }

    @Op("DB /5 rm fucomi ST0, STi")
    static void fucomi(X86Env e, int i) {
        compareToFlags(e, i, true, 0);
    }

    @Op("DF /5 rm fucomip ST0, STi")
    static void fucomip(X86Env e, int i) {
        compareToFlags(e, i, true, 1);
    }

    private static void compareToFlags(X86Env e, int i, boolean quiet, int pops) {
        X87 f = e.x87;
        boolean there = f.begin(e.pc, 0, i);
        int ordering = there ? Binary80.compare(f.unit, f.st(0), f.st(i), quiet) : Ordering.UNORDERED;
        f.finishCompare(pops);
        Flags.ordering(e, ordering);
    }

    /** C3, C2 and C0 are the class, C1 the sign, of an empty register too. */
    @Op("D9 E5 fxam")
    static void fxam(X86Env e) {
        X87 f = e.x87;
        f.begin(e.pc);
        int kind = f.isEmpty(0) ? 5 : f.st(0).examined();
        int sign = (f.st(0).signExponent & Extended.SIGN) >> 6;
        f.words.conditionsWithC1((kind & 4) << 12 | (kind & 2) << 9 | (kind & 1) << 8 | sign);
    }
}
