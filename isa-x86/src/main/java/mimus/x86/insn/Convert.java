package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** Widening within the accumulator, and table look-up. */
final class Convert {
    private Convert() {}

    /** {@code cbw}, {@code cwde} or {@code cdqe}, by its width. */
    @Op("98 cwde {v}")
    static void cwde(X86Env e, Width w) {
        int unused = 64 - (w.bits() >> 1);
        e.sized(w, X86Env.RAX, e.r(X86Env.RAX) << unused >> unused);
    }

    /** {@code cwd}, {@code cdq} or {@code cqo}, by its width. */
    @Op("99 cdq {v}")
    static void cdq(X86Env e, Width w) {
        e.sized(w, X86Env.RDX, w.sign(e.r(X86Env.RAX)) >> 63);
    }

    @Op("D7 xlat rBX+AL")
    static void xlat(X86Env e, int segment, long mask, long linear) {
        long offset = e.r(X86Env.RBX) + e.b(X86Env.RAX, 0) & mask;
        e.b(X86Env.RAX, 0, e.load8(offset + e.r(segment) & linear));
    }
}
