package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.MaskedMemory;
import mimus.x86.state.X86Env;

/** Stores of chosen bytes, and of numbers past the cache. */
final class NonTemporal {
    private NonTemporal() {}

    @Op("66 0F F7 src maskmovdqu Vdq, Udq")
    @Op(value = "VEX.128.66.0F F7 src vmaskmovdqu Vdq, Udq", feature = "avx")
    static void maskmovdqu(X86Env e, int a, int chosen, int segment, long mask, long linear) {
        long address = e.address(segment, X86Env.RDI, X86Env.ZERO, 0, 0, 0, mask, linear);
        MaskedMemory.storeBytes(e, address, e.v(chosen, 0), e.v(a, 0));
        MaskedMemory.storeBytes(e, address + 8, e.v(chosen, 1), e.v(a, 1));
    }

    @Op("NP 0F F7 src maskmovq Pq, Nq")
    static void maskmovq(X86Env e, int a, int chosen, int segment, long mask, long linear) {
        long address = e.address(segment, X86Env.RDI, X86Env.ZERO, 0, 0, 0, mask, linear);
        MaskedMemory.storeBytes(e, address, e.v(chosen, 0), e.v(a, 0));
    }

    @Op("NP 0F C3 movnti My, Gy")
    static long movnti(long value) {
        return value;
    }
}
