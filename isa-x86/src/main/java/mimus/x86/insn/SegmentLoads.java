package mimus.x86.insn;

import mimus.insn.Flow;
import mimus.insn.opmap.Op;
import mimus.x86.state.Mode;
import mimus.x86.state.Segments;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** Loads of segment registers, and jumps to other code segments. */
final class SegmentLoads {
    private SegmentLoads() {}

    @Op(value = "8E mov Sw, Ew", flow = Flow.SYSTEM)
    static void mov(X86Env e, int which, long selector) {
        if (which == Segments.CS || which >= Segments.COUNT) {
            throw e.undefined(0, null);
        }
        e.segments.load(which, (int) selector);
    }

    private static void load(X86Env e, Width w, int reg, long address, int segment, long linear) {
        long offset = e.load(w, address);
        int selector = e.load16(address + w.bytes() & linear);
        e.segments.load(segment, selector);
        e.sized(w, reg, offset);
    }

    @Op("C4 i64 whole les Gv, Map")
    static void les(X86Env e, Width w, long old, long address, int reg, long linear) {
        load(e, w, reg, address, Segments.ES, linear);
    }

    @Op("C5 i64 whole lds Gv, Map")
    static void lds(X86Env e, Width w, long old, long address, int reg, long linear) {
        load(e, w, reg, address, Segments.DS, linear);
    }

    @Op("0F B2 whole lss Gv, Map")
    static void lss(X86Env e, Width w, long old, long address, int reg, long linear) {
        load(e, w, reg, address, Segments.SS, linear);
    }

    @Op("0F B4 whole lfs Gv, Map")
    static void lfs(X86Env e, Width w, long old, long address, int reg, long linear) {
        load(e, w, reg, address, Segments.FS, linear);
    }

    @Op("0F B5 whole lgs Gv, Map")
    static void lgs(X86Env e, Width w, long old, long address, int reg, long linear) {
        load(e, w, reg, address, Segments.GS, linear);
    }

    /** Leads to an offset in a code segment, whose base the jump adds. */
    private static long far(X86Env e, Width w, long offset, int selector) {
        e.segments.enter(selector);
        return w.zero(offset);
    }

    @Op(value = "EA i64 whole jmp Ap", flow = Flow.INDIRECT)
    static long jmp(X86Env e, Width w, long offset, long second) {
        return far(e, w, offset, (int) second);
    }

    @Op(value = "FF /5 whole jmp Map", flow = Flow.INDIRECT)
    static long jmpMemory(X86Env e, Width w, long address, long linear) {
        return far(e, w, e.load(w, address), e.load16(address + w.bytes() & linear));
    }

    @Op(value = "9A i64 whole call Ap", flow = Flow.INDIRECT)
    static long call(X86Env e, Width w, long offset, long second, long stack, int stackSegment, int length) {
        return call(e, w, offset, (int) second, stack, stackSegment, length);
    }

    @Op(value = "FF /3 whole call Map", flow = Flow.INDIRECT)
    static long callMemory(X86Env e, Width w, long address, long linear, long stack, int stackSegment, int length) {
        long offset = e.load(w, address);
        return call(e, w, offset, e.load16(address + w.bytes() & linear), stack, stackSegment, length);
    }

    private static long call(X86Env e, Width w, long offset, int selector, long stack, int stackSegment, int length) {
        int old = e.segments.selector(Segments.CS);
        long back = e.after(length, X86Env.BASES + Segments.CS);
        long top = e.r(X86Env.RSP);
        long first = (top - w.bytes() & stack) + e.r(stackSegment);
        long next = (top - 2L * w.bytes() & stack) + e.r(stackSegment);
        e.memory().requireWritable(first, w.bytes());
        e.memory().requireWritable(next, w.bytes());
        long target = far(e, w, offset, selector);
        e.store(w, first, old);
        e.store(w, next, back);
        e.moveStack(top - 2L * w.bytes(), stack);
        return target;
    }

    /** A return to a program, with no change of privilege; 64-bit code returns to another stack always. */
    @Op(value = "CF whole iret {v}", flow = Flow.INDIRECT)
    static long iret(X86Env e, Width w, long stack, int stackSegment) {
        boolean wide = Mode.codeSize(e.segments.mode()) == 64;
        long[] item = new long[wide ? 5 : 3];
        for (int i = 0; i < item.length; i++) {
            item[i] = e.load(w, (e.r(X86Env.RSP) + (long) i * w.bytes() & stack) + e.r(stackSegment));
        }
        long target = far(e, w, item[0], (int) item[1] & 0xffff);
        if (wide) {
            e.segments.load(Segments.SS, (int) item[4] & 0xffff);
            e.r(X86Env.RSP, item[3]);
        } else {
            e.moveStack(e.r(X86Env.RSP) + 3L * w.bytes(), stack);
        }
        Stack.popf(e, w, item[2]);
        return target;
    }

    @Op(value = "CB whole retf {v}", flow = Flow.INDIRECT)
    static long retf(X86Env e, Width w, long stack, int stackSegment) {
        return retf(e, w, 0, stack, stackSegment);
    }

    @Op(value = "CA whole retf {v}, Iw", flow = Flow.INDIRECT)
    static long retf(X86Env e, Width w, long bytes, long stack, int stackSegment) {
        long top = e.r(X86Env.RSP);
        long offset = e.load(w, (top & stack) + e.r(stackSegment));
        int selector = (int) e.load(w, (top + w.bytes() & stack) + e.r(stackSegment)) & 0xffff;
        long target = far(e, w, offset, selector);
        e.moveStack(top + 2L * w.bytes() + bytes, stack);
        return target;
    }
}
