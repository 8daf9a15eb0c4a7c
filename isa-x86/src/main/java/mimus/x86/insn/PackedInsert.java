package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Lanes;
import mimus.x86.state.Shuffling;
import mimus.x86.state.X86Env;

/** Insertion into and extraction from vectors. */
final class PackedInsert {
    private PackedInsert() {}

    @Op("NP 0F C4 mem pinsrw Pq, Mw, Ib")
    @Op("NP 0F C4 rm pinsrw Pq, Ed, Ib")
    static long pinsrw(long a, long value, long i) {
        int shift = 16 * ((int) i & 3);
        return a & ~(0xffffL << shift) | (value & 0xffff) << shift;
    }

    @Op("66 0F C4 mem pinsrw Vdq, Mw, Ib")
    @Op("66 0F C4 rm pinsrw Vdq, Ed, Ib")
    @Op(value = "VEX.128.66.0F C4 mem vpinsrw Vdq, Hdq, Mw, Ib", feature = "avx")
    @Op(value = "VEX.128.66.0F C4 rm vpinsrw Vdq, Hdq, Ed, Ib", feature = "avx")
    static void pinsrw(X86Env e, int d, int a, long value, long i) {
        int lane = (int) i & 7;
        int shift = 16 * (lane & 3);
        long low = e.v(a, 0);
        long high = e.v(a, 1);
        long old = lane < 4 ? low : high;
        long changed = old & ~(0xffffL << shift) | (value & 0xffffL) << shift;
        e.v(d, lane < 4 ? changed : low, lane < 4 ? high : changed, 0, 0, 128);
    }

    @Op(value = "66 0F 3A 20 mem pinsrb Vdq, Mb, Ib", feature = "sse4.1")
    @Op(value = "66 0F 3A 20 rm pinsrb Vdq, Ed, Ib", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F3A 20 mem vpinsrb Vdq, Hdq, Mb, Ib", feature = "avx")
    @Op(value = "VEX.128.66.0F3A 20 rm vpinsrb Vdq, Hdq, Ed, Ib", feature = "avx")
    static void pinsrb(X86Env e, int d, int a, long value, long i) {
        int lane = (int) i & 15;
        int shift = 8 * (lane & 7);
        long low = e.v(a, 0);
        long high = e.v(a, 1);
        long old = lane < 8 ? low : high;
        long changed = old & ~(0xffL << shift) | (value & 0xffL) << shift;
        e.v(d, lane < 8 ? changed : low, lane < 8 ? high : changed, 0, 0, 128);
    }

    @Op(value = "66 0F 3A 22 W0 pinsrd Vdq, Ed, Ib", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F3A.W0 22 vpinsrd Vdq, Hdq, Ed, Ib", feature = "avx")
    static void pinsrd(X86Env e, int d, int a, long value, long i) {
        int lane = (int) i & 3;
        int shift = 32 * (lane & 1);
        long low = e.v(a, 0);
        long high = e.v(a, 1);
        long old = lane < 2 ? low : high;
        long changed = old & ~(0xffffffffL << shift) | (value & 0xffffffffL) << shift;
        e.v(d, lane < 2 ? changed : low, lane < 2 ? high : changed, 0, 0, 128);
    }

    @Op(value = "66 0F 3A 22 W1 o64 pinsrq Vdq, Eq, Ib", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F3A.W1 22 o64 vpinsrq Vdq, Hdq, Eq, Ib", feature = "avx")
    static void pinsrq(X86Env e, int d, int a, long value, long i) {
        e.v(d, (i & 1) == 0 ? value : e.v(a, 0), (i & 1) == 0 ? e.v(a, 1) : value, 0, 0, 128);
    }

    @Op("NP 0F C5 pextrw Gd, Nq, Ib")
    static long pextrw(long a, long i) {
        return Lanes.WORD.unsigned(a, (int) i & 3);
    }

    @Op("66 0F C5 pextrw Gd, Udq, Ib")
    @Op(value = "66 0F 3A 15 mem pextrw Mw, Vdq, Ib", feature = "sse4.1")
    @Op(value = "66 0F 3A 15 rm pextrw Ed, Vdq, Ib", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F C5 vpextrw Gd, Udq, Ib", feature = "avx")
    @Op(value = "VEX.128.66.0F3A 15 mem vpextrw Mw, Vdq, Ib", feature = "avx")
    @Op(value = "VEX.128.66.0F3A 15 rm vpextrw Ed, Vdq, Ib", feature = "avx")
    static long pextrw(X86Env e, int a, long i) {
        return Lanes.WORD.unsigned(e.v(a, (int) i >> 2 & 1), (int) i & 3);
    }

    @Op(value = "66 0F 3A 14 mem pextrb Mb, Vdq, Ib", feature = "sse4.1")
    @Op(value = "66 0F 3A 14 rm pextrb Ed, Vdq, Ib", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F3A 14 mem vpextrb Mb, Vdq, Ib", feature = "avx")
    @Op(value = "VEX.128.66.0F3A 14 rm vpextrb Ed, Vdq, Ib", feature = "avx")
    static long pextrb(X86Env e, int a, long i) {
        return Lanes.BYTE.unsigned(e.v(a, (int) i >> 3 & 1), (int) i & 7);
    }

    @Op(value = "66 0F 3A 16 W0 pextrd Ed, Vdq, Ib", feature = "sse4.1")
    @Op(value = "66 0F 3A 17 extractps Ed, Vdq, Ib", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F3A.W0 16 vpextrd Ed, Vdq, Ib", feature = "avx")
    @Op(value = "VEX.128.66.0F3A 17 vextractps Ed, Vdq, Ib", feature = "avx")
    static long pextrd(X86Env e, int a, long i) {
        return Lanes.LONG.unsigned(e.v(a, (int) i >> 1 & 1), (int) i & 1);
    }

    @Op(value = "66 0F 3A 16 W1 o64 pextrq Eq, Vdq, Ib", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F3A.W1 16 o64 vpextrq Eq, Vdq, Ib", feature = "avx")
    static long pextrq(X86Env e, int a, long i) {
        return Lanes.QUAD.unsigned(e.v(a, (int) i >> 0 & 1), (int) i & 0);
    }

    @Op(value = "66 0F 3A 21 rm insertps Vdq, Udq, Ib", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F3A 21 rm vinsertps Vdq, Hdq, Udq, Ib", feature = "avx")
    static void insertps(X86Env e, int d, int a, int b, long control) {
        Shuffling.insert(e, d, a, (int) (e.v(b, (int) control >> 7 & 1) >>> 32 * ((int) control >> 6 & 1)), (int)
                control);
    }

    @Op(value = "66 0F 3A 21 mem insertps Vdq, Md, Ib", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F3A 21 mem vinsertps Vdq, Hdq, Md, Ib", feature = "avx")
    static void insertpsMemory(X86Env e, int d, int a, long value, long control) {
        Shuffling.insert(e, d, a, (int) value, (int) control);
    }
}
