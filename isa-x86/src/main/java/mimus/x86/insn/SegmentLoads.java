package mimus.x86.insn;

import mimus.insn.Flow;
import mimus.insn.opmap.Op;
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

    /** Where a jump leads, as its row wants it: the code segment's base, if it is known to the row, is added again. */
    private static long beyond(X86Env e, long linear, int codeSegment) {
        return linear - e.r(codeSegment);
    }

    @Op(value = "EA i64 whole jmp Ap", flow = Flow.INDIRECT)
    static long jmp(X86Env e, Width w, long offset, long second, int codeSegment) {
        return beyond(e, e.far.jump((int) second, w.zero(offset)), codeSegment);
    }

    @Op(value = "FF /5 whole jmp Map", flow = Flow.INDIRECT)
    static long jmpMemory(X86Env e, Width w, long address, long linear, int codeSegment) {
        long offset = e.load(w, address);
        return beyond(e, e.far.jump(e.load16(address + w.bytes() & linear), offset), codeSegment);
    }

    @Op(value = "9A i64 whole call Ap", flow = Flow.INDIRECT)
    static long call(
            X86Env e, Width w, long offset, long second, long stack, int stackSegment, int length, int codeSegment) {
        long back = e.after(length, X86Env.BASES + Segments.CS);
        return beyond(e, e.far.call(w, (int) second, w.zero(offset), back, stack, stackSegment), codeSegment);
    }

    @Op(value = "FF /3 whole call Map", flow = Flow.INDIRECT)
    static long callMemory(
            X86Env e, Width w, long address, long linear, long stack, int stackSegment, int length, int codeSegment) {
        long offset = e.load(w, address);
        int selector = e.load16(address + w.bytes() & linear);
        long back = e.after(length, X86Env.BASES + Segments.CS);
        return beyond(e, e.far.call(w, selector, offset, back, stack, stackSegment), codeSegment);
    }

    @Op(value = "CF whole iret {v}", flow = Flow.INDIRECT)
    static long iret(X86Env e, Width w, long stack, int stackSegment, int codeSegment) {
        return beyond(e, e.far.interruptReturn(w, stack, stackSegment), codeSegment);
    }

    @Op(value = "CB whole retf {v}", flow = Flow.INDIRECT)
    static long retf(X86Env e, Width w, long stack, int stackSegment, int codeSegment) {
        return beyond(e, e.far.ret(w, 0, stack, stackSegment), codeSegment);
    }

    @Op(value = "CA whole retf {v}, Iw", flow = Flow.INDIRECT)
    static long retf(X86Env e, Width w, long bytes, long stack, int stackSegment, int codeSegment) {
        return beyond(e, e.far.ret(w, bytes, stack, stackSegment), codeSegment);
    }
}
