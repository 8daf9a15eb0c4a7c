package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Condition;
import mimus.x86.state.Flags;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** Addition, subtraction, comparison. */
final class Arithmetic {
    private Arithmetic() {}

    @Op("00 add Eb, Gb")
    @Op("01 add Ev, Gv")
    @Op("02 add Gb, Eb")
    @Op("03 add Gv, Ev")
    @Op("04 add AL, Ib")
    @Op("05 add rAX, Iz")
    @Op("80 /0 add Eb, Ib")
    @Op("81 /0 add Ev, Iz")
    @Op("82 /0 i64 add Eb, Ib")
    @Op("83 /0 add Ev, Ibs")
    static long add(X86Env e, Width w, long dst, long src) {
        return Flags.add(e, w, dst, src);
    }

    @Op("10 adc Eb, Gb")
    @Op("11 adc Ev, Gv")
    @Op("12 adc Gb, Eb")
    @Op("13 adc Gv, Ev")
    @Op("14 adc AL, Ib")
    @Op("15 adc rAX, Iz")
    @Op("80 /2 adc Eb, Ib")
    @Op("81 /2 adc Ev, Iz")
    @Op("82 /2 i64 adc Eb, Ib")
    @Op("83 /2 adc Ev, Ibs")
    static long adc(X86Env e, Width w, long dst, long src) {
        return Flags.addWithCarry(e, w, dst, src);
    }

    @Op("18 sbb Eb, Gb")
    @Op("19 sbb Ev, Gv")
    @Op("1A sbb Gb, Eb")
    @Op("1B sbb Gv, Ev")
    @Op("1C sbb AL, Ib")
    @Op("1D sbb rAX, Iz")
    @Op("80 /3 sbb Eb, Ib")
    @Op("81 /3 sbb Ev, Iz")
    @Op("82 /3 i64 sbb Eb, Ib")
    @Op("83 /3 sbb Ev, Ibs")
    static long sbb(X86Env e, Width w, long dst, long src) {
        return Flags.subtractWithBorrow(e, w, dst, src);
    }

    @Op("28 sub Eb, Gb")
    @Op("29 sub Ev, Gv")
    @Op("2A sub Gb, Eb")
    @Op("2B sub Gv, Ev")
    @Op("2C sub AL, Ib")
    @Op("2D sub rAX, Iz")
    @Op("80 /5 sub Eb, Ib")
    @Op("81 /5 sub Ev, Iz")
    @Op("82 /5 i64 sub Eb, Ib")
    @Op("83 /5 sub Ev, Ibs")
    static long sub(X86Env e, Width w, long dst, long src) {
        return Flags.subtract(e, w, dst, src);
    }

    @Op("38 cmp Eb, Gb")
    @Op("39 cmp Ev, Gv")
    @Op("3A cmp Gb, Eb")
    @Op("3B cmp Gv, Ev")
    @Op("3C cmp AL, Ib")
    @Op("3D cmp rAX, Iz")
    @Op("80 /7 cmp Eb, Ib")
    @Op("81 /7 cmp Ev, Iz")
    @Op("82 /7 i64 cmp Eb, Ib")
    @Op("83 /7 cmp Ev, Ibs")
    static void cmp(X86Env e, Width w, long dst, long src) {
        Flags.subtract(e, w, dst, src);
    }

    @Op("40+r i64 inc Zv")
    @Op("FE /0 inc Eb")
    @Op("FF /0 inc Ev")
    static long inc(X86Env e, Width w, long dst) {
        return Flags.increment(e, w, dst);
    }

    @Op("48+r i64 dec Zv")
    @Op("FE /1 dec Eb")
    @Op("FF /1 dec Ev")
    static long dec(X86Env e, Width w, long dst) {
        return Flags.decrement(e, w, dst);
    }

    @Op("F6 /3 neg Eb")
    @Op("F7 /3 neg Ev")
    static long neg(X86Env e, Width w, long dst) {
        return Flags.subtract(e, w, 0, dst);
    }

    @Op("0F C0 xadd Eb, Gb")
    static long xaddByte(X86Env e, Width w, long dst, long src, int reg, int regShift) {
        long sum = Flags.add(e, w, dst, src);
        e.b(reg, regShift, dst);
        return sum;
    }

    @Op("0F C1 xadd Ev, Gv")
    static long xadd(X86Env e, Width w, long dst, long src, int reg) {
        long sum = Flags.add(e, w, dst, src);
        e.sized(w, reg, dst);
        return sum;
    }

    @Op(value = "66 0F 38 F6 adcx Gy, Ey", feature = "adx")
    static long adcx(X86Env e, Width w, long dst, long src) {
        long sum = dst + src + Condition.carry(e);
        Flags.carry(e, Flags.carryOut(w, dst, src, sum));
        return sum;
    }

    @Op(value = "F3 0F 38 F6 adox Gy, Ey", feature = "adx")
    static long adox(X86Env e, Width w, long dst, long src) {
        long sum = dst + src + (Condition.overflow(e) >>> 63);
        Flags.overflow(e, Flags.carryOut(w, dst, src, sum) << 63);
        return sum;
    }
}
