package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.MaskedMemory;
import mimus.x86.state.X86Env;

/** Moves of chosen lanes, and clearing (AVX and AVX2). */
final class MaskedMoves {
    private MaskedMoves() {}

    @Op(value = "VEX.66.0F38.W0 2C mem vmaskmovps Vx, Hx, Max", feature = "avx")
    @Op(value = "VEX.66.0F38.W0 8C mem vpmaskmovd Vx, Hx, Max", feature = "avx2")
    static void vmaskmovps(X86Env e, int d, int chosen, long address, int size) {
        long r0 = MaskedMemory.loadLong(e, address, e.v(chosen, 0));
        long r1 = MaskedMemory.loadLong(e, address + 8, e.v(chosen, 1));
        long r2 = size == 256 ? MaskedMemory.loadLong(e, address + 16, e.v(chosen, 2)) : 0;
        long r3 = size == 256 ? MaskedMemory.loadLong(e, address + 24, e.v(chosen, 3)) : 0;
        e.v(d, r0, r1, r2, r3, size);
    }

    @Op(value = "VEX.66.0F38.W0 2E mem vmaskmovps Max, Hx, Vx", feature = "avx")
    @Op(value = "VEX.66.0F38.W0 8E mem vpmaskmovd Max, Hx, Vx", feature = "avx2")
    static void vmaskmovps(X86Env e, long address, int chosen, int a, int size) {
        for (int i = 0; i < size / 64; i++) {
            MaskedMemory.storeLong(e, address + 8 * i, e.v(chosen, i), e.v(a, i));
        }
    }

    @Op(value = "VEX.66.0F38.W0 2D mem vmaskmovpd Vx, Hx, Max", feature = "avx")
    @Op(value = "VEX.66.0F38.W1 8C mem vpmaskmovq Vx, Hx, Max", feature = "avx2")
    static void vmaskmovpd(X86Env e, int d, int chosen, long address, int size) {
        long r0 = MaskedMemory.loadQuad(e, address, e.v(chosen, 0));
        long r1 = MaskedMemory.loadQuad(e, address + 8, e.v(chosen, 1));
        long r2 = size == 256 ? MaskedMemory.loadQuad(e, address + 16, e.v(chosen, 2)) : 0;
        long r3 = size == 256 ? MaskedMemory.loadQuad(e, address + 24, e.v(chosen, 3)) : 0;
        e.v(d, r0, r1, r2, r3, size);
    }

    @Op(value = "VEX.66.0F38.W0 2F mem vmaskmovpd Max, Hx, Vx", feature = "avx")
    @Op(value = "VEX.66.0F38.W1 8E mem vpmaskmovq Max, Hx, Vx", feature = "avx2")
    static void vmaskmovpd(X86Env e, long address, int chosen, int a, int size) {
        for (int i = 0; i < size / 64; i++) {
            MaskedMemory.storeQuad(e, address + 8 * i, e.v(chosen, i), e.v(a, i));
        }
    }

    @Op(value = "VEX.128.NP.0F 77 vzeroupper", feature = "avx")
    static void vzeroupper(X86Env e) {
        for (int n = 0; n < e.vectors(); n++) {
            e.v(n, 2, 0);
            e.v(n, 3, 0);
        }
    }

    @Op(value = "VEX.256.NP.0F 77 vzeroall", feature = "avx")
    static void vzeroall(X86Env e) {
        for (int n = 0; n < e.vectors(); n++) {
            e.v(n, 0, 0, 0, 0, 256);
        }
    }
}
