package mimus.x86.insn;

import mimus.insn.Flow;
import mimus.insn.opmap.Op;
import mimus.x86.state.Eflags;
import mimus.x86.state.SystemFlags;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** The stack. */
final class Stack {
    private Stack() {}

    @Op("50+r d64 push {-v}, Zv")
    @Op("68 d64 push {-v}, Iz")
    @Op("6A d64 push {-v}, Ibs")
    @Op("FF /6 d64 push {-v}, Ev")
    static long push(long src) {
        return src;
    }

    @Op("58+r d64 pop Zv, {+v}")
    @Op("8F /0 d64 pop Rv, {+v}")
    static long pop(long value) {
        return value;
    }

    /** The address of the destination is computed with the stack pointer as it is after the pop. */
    @Op("8F /0 d64 pop Mav")
    static void pop(X86Env e, Width w, long address, int base, long stack, int stackSegment, long linear) {
        long top = (e.r(X86Env.RSP) & stack) + e.r(stackSegment);
        long value = e.load(w, top & linear);
        e.store(w, address + (base == X86Env.RSP ? w.bytes() : 0) & linear, value);
        e.moveStack(e.r(X86Env.RSP) + w.bytes(), stack);
    }

    @Op("06 i64 push {-v}, ES")
    @Op("0E i64 push {-v}, CS")
    @Op("16 i64 push {-v}, SS")
    @Op("1E i64 push {-v}, DS")
    @Op("0F A0 d64 push {-v}, FS")
    @Op("0F A8 d64 push {-v}, GS")
    static long push(X86Env e, int which) {
        return e.segments.selector(which);
    }

    @Op("07 i64 whole pop ES, {v}")
    @Op("17 i64 whole pop SS, {v}")
    @Op("1F i64 whole pop DS, {v}")
    @Op("0F A1 d64 whole pop FS, {v}")
    @Op("0F A9 d64 whole pop GS, {v}")
    static void pop(X86Env e, Width w, int which, long stack, int stackSegment) {
        long selector = e.load(w, (e.r(X86Env.RSP) & stack) + e.r(stackSegment));
        e.segments.load(which, (int) selector & 0xffff);
        e.moveStack(e.r(X86Env.RSP) + w.bytes(), stack);
    }

    @Op("60 i64 pusha {v}")
    static void pusha(X86Env e, Width w, long stack, int stackSegment, long linear) {
        long start = e.r(X86Env.RSP);
        for (int n = 0; n < 8; n++) {
            long place = (start - (n + 1L) * w.bytes() & stack) + e.r(stackSegment);
            e.store(w, place & linear, e.sized(w, n));
        }
        e.moveStack(start - 8L * w.bytes(), stack);
    }

    @Op("61 i64 popa {v}")
    static void popa(X86Env e, Width w, long stack, int stackSegment, long linear) {
        long start = e.r(X86Env.RSP);
        e.load(w, (start & stack) + e.r(stackSegment) & linear);
        e.load(w, (start + 7L * w.bytes() & stack) + e.r(stackSegment) & linear); // so that nothing faults halfway
        for (int n = 7; n >= 0; n--) {
            if (n != X86Env.RSP) {
                long place = (start + (7L - n) * w.bytes() & stack) + e.r(stackSegment);
                e.sized(w, n, e.load(w, place & linear));
            }
        }
        e.moveStack(start + 8L * w.bytes(), stack);
    }

    @Op("9C d64 pushf {-v}")
    static long pushf(X86Env e) {
        return Eflags.read(e) & ~(SystemFlags.RF | SystemFlags.VM);
    }

    @Op(value = "9D d64 popf {+v}", flow = Flow.SYSTEM)
    static void popf(X86Env e, Width w, long value) {
        Eflags.status(e, value);
        e.system.write(w.bits() == 16 ? value & 0xffff | e.system.bits() & ~0xffffL : value);
    }

    @Op("C9 d64 leave rBP, {=v}")
    static long leave(X86Env e, Width w, long saved, long stack) {
        e.moveStack(e.r(X86Env.RBP) + w.bytes(), stack);
        return saved;
    }

    @Op("C8 d64 enter {v}, Iw, Ib")
    static void enter(X86Env e, Width w, long size, long level, long stack, int stackSegment, long linear) {
        long start = e.r(X86Env.RSP);
        int levels = (int) level & 31;
        long base = e.r(stackSegment);
        e.memory().requireWritable((start - (levels + 1L) * w.bytes() - size & stack) + base & linear, w.bytes());
        e.store(w, (start - w.bytes() & stack) + base & linear, e.sized(w, X86Env.RBP));
        long frame = start - w.bytes();
        for (int i = 1; i < levels; i++) {
            long outer = e.load(w, (e.r(X86Env.RBP) - (long) i * w.bytes() & stack) + base & linear);
            e.store(w, (frame - (long) i * w.bytes() & stack) + base & linear, outer);
        }
        if (levels > 0) {
            e.store(w, (frame - (long) levels * w.bytes() & stack) + base & linear, frame);
        }
        e.moveStack(frame - (long) levels * w.bytes() - size, stack);
        e.sized(w, X86Env.RBP, frame);
    }
}
