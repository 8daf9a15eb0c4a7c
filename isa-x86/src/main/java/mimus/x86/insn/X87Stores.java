package mimus.x86.insn;

import mimus.ieee.ExtendedConversion;
import mimus.ieee.IntegerRange;
import mimus.ieee.Rounding;
import mimus.insn.opmap.Op;
import mimus.x86.state.X86Env;
import mimus.x86.state.X87;

/** x87 stores (Intel SDM volume 1, section 8.3.3); an instruction stores, and only then changes the unit. */
final class X87Stores {
    private static final int SINGLE_INDEFINITE = 0xffc0_0000;
    private static final long DOUBLE_INDEFINITE = 0xfff8_0000_0000_0000L;
    private static final IntegerRange SHORT =
            new IntegerRange(Short.MIN_VALUE, Short.MAX_VALUE, 0, 0, 0).indefinite(Short.MIN_VALUE);
    private static final IntegerRange INT = IntegerRange.INT32.indefinite(Integer.MIN_VALUE);
    private static final IntegerRange LONG = IntegerRange.INT64.indefinite(Long.MIN_VALUE);

    private X87Stores() {}

    @Op("D9 /2 fst Mad")
    static void fstSingle(X86Env e, long address) {
        single(e, address, 0);
    }

    @Op("D9 /3 fstp Mad")
    static void fstpSingle(X86Env e, long address) {
        single(e, address, 1);
    }

    private static void single(X86Env e, long address, int pops) {
        X87 f = e.x87;
        boolean there = f.begin(e.pc, 0);
        int bits = there ? ExtendedConversion.toBinary32(f.unit, f.st(0)) : SINGLE_INDEFINITE;
        if (f.mayStore()) {
            e.store32(address, bits);
        }
        f.finishStore(pops);
    }

    @Op("DD /2 fst Maq")
    static void fstDouble(X86Env e, long address) {
        twice(e, address, 0);
    }

    @Op("DD /3 fstp Maq")
    static void fstpDouble(X86Env e, long address) {
        twice(e, address, 1);
    }

    private static void twice(X86Env e, long address, int pops) {
        X87 f = e.x87;
        boolean there = f.begin(e.pc, 0);
        long bits = there ? ExtendedConversion.toBinary64(f.unit, f.st(0)) : DOUBLE_INDEFINITE;
        if (f.mayStore()) {
            e.store64(address, bits);
        }
        f.finishStore(pops);
    }

    @Op("DB /7 fstp Mat")
    static void fstpExtended(X86Env e, long address) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            f.result.set(f.st(0));
        }
        if (f.mayStore()) {
            e.store64(address, f.result.significand);
            e.store16(address + 8, f.result.signExponent);
        }
        f.finishStore(1);
    }

    @Op("DD /2 rm fst STi")
    static void fst(X86Env e, int i) {
        move(e, i, 0);
    }

    @Op("DD /3 rm fstp STi")
    @Op("DF /2 rm fstp STi")
    @Op("DF /3 rm fstp STi")
    static void fstp(X86Env e, int i) {
        move(e, i, 1);
    }

    /** Undocumented: as the others, but an empty register is popped in silence. */
    @Op("D9 /3 rm fstp1 STi")
    static void fstp1(X86Env e, int i) {
        if (e.x87.isEmpty(0)) {
            e.x87.begin(e.pc);
            e.x87.pop(1);
        } else {
            move(e, i, 1);
        }
    }

    private static void move(X86Env e, int i, int pops) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            f.result.set(f.st(0));
        }
        f.finish(i, pops);
    }

    @Op("DF /2 fist Maw")
    static void fistShort(X86Env e, long address) {
        shortInteger(e, address, e.x87.unit.rounding(), 0);
    }

    @Op("DF /3 fistp Maw")
    static void fistpShort(X86Env e, long address) {
        shortInteger(e, address, e.x87.unit.rounding(), 1);
    }

    @Op("DF /1 fisttp Maw")
    static void fisttpShort(X86Env e, long address) {
        shortInteger(e, address, Rounding.TOWARD_ZERO, 1);
    }

    private static void shortInteger(X86Env e, long address, Rounding mode, int pops) {
        int value = (int) integer(e, mode, SHORT);
        if (e.x87.mayStore()) {
            e.store16(address, value);
        }
        e.x87.finishStore(pops);
    }

    @Op("DB /2 fist Mad")
    static void fist(X86Env e, long address) {
        integer(e, address, e.x87.unit.rounding(), 0);
    }

    @Op("DB /3 fistp Mad")
    static void fistp(X86Env e, long address) {
        integer(e, address, e.x87.unit.rounding(), 1);
    }

    @Op("DB /1 fisttp Mad")
    static void fisttp(X86Env e, long address) {
        integer(e, address, Rounding.TOWARD_ZERO, 1);
    }

    private static void integer(X86Env e, long address, Rounding mode, int pops) {
        int value = (int) integer(e, mode, INT);
        if (e.x87.mayStore()) {
            e.store32(address, value);
        }
        e.x87.finishStore(pops);
    }

    @Op("DF /7 fistp Maq")
    static void fistpLong(X86Env e, long address) {
        longInteger(e, address, e.x87.unit.rounding());
    }

    @Op("DD /1 fisttp Maq")
    static void fisttpLong(X86Env e, long address) {
        longInteger(e, address, Rounding.TOWARD_ZERO);
    }

    private static void longInteger(X86Env e, long address, Rounding mode) {
        long value = integer(e, mode, LONG);
        if (e.x87.mayStore()) {
            e.store64(address, value);
        }
        e.x87.finishStore(1);
    }

    private static long integer(X86Env e, Rounding mode, IntegerRange range) {
        X87 f = e.x87;
        return f.begin(e.pc, 0) ? ExtendedConversion.toInteger(f.unit, f.st(0), mode, range) : range.whenNan();
    }

    @Op("DF /6 fbstp Mat")
    static void fbstp(X86Env e, long address) {
        X87 f = e.x87;
        if (f.begin(e.pc, 0)) {
            ExtendedConversion.toDecimal(f.unit, f.result, f.st(0));
        }
        if (f.mayStore()) {
            e.store64(address, f.result.significand);
            e.store16(address + 8, f.result.signExponent);
        }
        f.finishStore(1);
    }
}
