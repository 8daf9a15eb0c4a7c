package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Lanes;
import mimus.x86.state.Wide;
import mimus.x86.state.X86Env;

/** Shifts of packed integers and of whole vectors. */
final class PackedShift {
    private PackedShift() {}

    @Op("NP 0F F1 psllw Pq, Qq")
    @Op("66 0F F1 psllw Vdq, Wc")
    @Op(value = "VEX.66.0F F1 vpsllw Vx, Hx, Wc", feature = "avx2")
    @Op("NP 0F 71 /6 psllw Nq, Ib")
    @Op("66 0F 71 /6 psllw Udq, Ib")
    @Op(value = "VEX.66.0F 71 /6 vpsllw Hx, Ux, Ib", feature = "avx2")
    static long psllw(long a, long count) {
        return Lanes.WORD.shiftLeft(a, count);
    }

    @Op("NP 0F F2 pslld Pq, Qq")
    @Op("66 0F F2 pslld Vdq, Wc")
    @Op(value = "VEX.66.0F F2 vpslld Vx, Hx, Wc", feature = "avx2")
    @Op("NP 0F 72 /6 pslld Nq, Ib")
    @Op("66 0F 72 /6 pslld Udq, Ib")
    @Op(value = "VEX.66.0F 72 /6 vpslld Hx, Ux, Ib", feature = "avx2")
    static long pslld(long a, long count) {
        return Lanes.LONG.shiftLeft(a, count);
    }

    @Op("NP 0F F3 psllq Pq, Qq")
    @Op("66 0F F3 psllq Vdq, Wc")
    @Op(value = "VEX.66.0F F3 vpsllq Vx, Hx, Wc", feature = "avx2")
    @Op("NP 0F 73 /6 psllq Nq, Ib")
    @Op("66 0F 73 /6 psllq Udq, Ib")
    @Op(value = "VEX.66.0F 73 /6 vpsllq Hx, Ux, Ib", feature = "avx2")
    static long psllq(long a, long count) {
        return Lanes.QUAD.shiftLeft(a, count);
    }

    @Op("NP 0F D1 psrlw Pq, Qq")
    @Op("66 0F D1 psrlw Vdq, Wc")
    @Op(value = "VEX.66.0F D1 vpsrlw Vx, Hx, Wc", feature = "avx2")
    @Op("NP 0F 71 /2 psrlw Nq, Ib")
    @Op("66 0F 71 /2 psrlw Udq, Ib")
    @Op(value = "VEX.66.0F 71 /2 vpsrlw Hx, Ux, Ib", feature = "avx2")
    static long psrlw(long a, long count) {
        return Lanes.WORD.shiftRight(a, count);
    }

    @Op("NP 0F D2 psrld Pq, Qq")
    @Op("66 0F D2 psrld Vdq, Wc")
    @Op(value = "VEX.66.0F D2 vpsrld Vx, Hx, Wc", feature = "avx2")
    @Op("NP 0F 72 /2 psrld Nq, Ib")
    @Op("66 0F 72 /2 psrld Udq, Ib")
    @Op(value = "VEX.66.0F 72 /2 vpsrld Hx, Ux, Ib", feature = "avx2")
    static long psrld(long a, long count) {
        return Lanes.LONG.shiftRight(a, count);
    }

    @Op("NP 0F D3 psrlq Pq, Qq")
    @Op("66 0F D3 psrlq Vdq, Wc")
    @Op(value = "VEX.66.0F D3 vpsrlq Vx, Hx, Wc", feature = "avx2")
    @Op("NP 0F 73 /2 psrlq Nq, Ib")
    @Op("66 0F 73 /2 psrlq Udq, Ib")
    @Op(value = "VEX.66.0F 73 /2 vpsrlq Hx, Ux, Ib", feature = "avx2")
    static long psrlq(long a, long count) {
        return Lanes.QUAD.shiftRight(a, count);
    }

    @Op("NP 0F E1 psraw Pq, Qq")
    @Op("66 0F E1 psraw Vdq, Wc")
    @Op(value = "VEX.66.0F E1 vpsraw Vx, Hx, Wc", feature = "avx2")
    @Op("NP 0F 71 /4 psraw Nq, Ib")
    @Op("66 0F 71 /4 psraw Udq, Ib")
    @Op(value = "VEX.66.0F 71 /4 vpsraw Hx, Ux, Ib", feature = "avx2")
    static long psraw(long a, long count) {
        return Lanes.WORD.shiftRightSigned(a, count);
    }

    @Op("NP 0F E2 psrad Pq, Qq")
    @Op("66 0F E2 psrad Vdq, Wc")
    @Op(value = "VEX.66.0F E2 vpsrad Vx, Hx, Wc", feature = "avx2")
    @Op("NP 0F 72 /4 psrad Nq, Ib")
    @Op("66 0F 72 /4 psrad Udq, Ib")
    @Op(value = "VEX.66.0F 72 /4 vpsrad Hx, Ux, Ib", feature = "avx2")
    static long psrad(long a, long count) {
        return Lanes.LONG.shiftRightSigned(a, count);
    }

    @Op(value = "VEX.66.0F38.W0 47 vpsllvd Vx, Hx, Wx", feature = "avx2")
    static long vpsllvd(long a, long counts) {
        return Lanes.LONG.shiftLeft(a & 0xffffffffL, counts & 0xffffffffL) & 0xffffffffL
                | Lanes.LONG.shiftLeft(a & ~0xffffffffL, counts >>> 32) & ~0xffffffffL;
    }

    @Op(value = "VEX.66.0F38.W1 47 vpsllvq Vx, Hx, Wx", feature = "avx2")
    static long vpsllvq(long a, long counts) {
        return Lanes.QUAD.shiftLeft(a, counts);
    }

    @Op(value = "VEX.66.0F38.W0 45 vpsrlvd Vx, Hx, Wx", feature = "avx2")
    static long vpsrlvd(long a, long counts) {
        return Lanes.LONG.shiftRight(a & 0xffffffffL, counts & 0xffffffffL) & 0xffffffffL
                | Lanes.LONG.shiftRight(a & ~0xffffffffL, counts >>> 32) & ~0xffffffffL;
    }

    @Op(value = "VEX.66.0F38.W1 45 vpsrlvq Vx, Hx, Wx", feature = "avx2")
    static long vpsrlvq(long a, long counts) {
        return Lanes.QUAD.shiftRight(a, counts);
    }

    @Op(value = "VEX.66.0F38.W0 46 vpsravd Vx, Hx, Wx", feature = "avx2")
    static long vpsravd(long a, long counts) {
        return Lanes.LONG.shiftRightSigned(a & 0xffffffffL, counts & 0xffffffffL) & 0xffffffffL
                | Lanes.LONG.shiftRightSigned(a & ~0xffffffffL, counts >>> 32) & ~0xffffffffL;
    }

    @Op("66 0F 73 /7 pslldq Udq, Ib")
    @Op(value = "VEX.66.0F 73 /7 vpslldq Hx, Ux, Ib", feature = "avx2")
    static void pslldq(X86Env e, int d, int a, long count, int size) {
        left(e, d, 0, e.v(a, 0), e.v(a, 1), bits(count));
        if (size == 256) {
            left(e, d, 2, e.v(a, 2), e.v(a, 3), bits(count));
        }
    }

    private static void left(X86Env e, int d, int part, long low, long high, int n) {
        e.v(d, part + 1, n < 64 ? Wide.high(low, high, n) : n < 128 ? low << n - 64 : 0);
        e.v(d, part, n < 64 ? low << n : 0);
    }

    @Op("66 0F 73 /3 psrldq Udq, Ib")
    @Op(value = "VEX.66.0F 73 /3 vpsrldq Hx, Ux, Ib", feature = "avx2")
    static void psrldq(X86Env e, int d, int a, long count, int size) {
        right(e, d, 0, e.v(a, 0), e.v(a, 1), bits(count));
        if (size == 256) {
            right(e, d, 2, e.v(a, 2), e.v(a, 3), bits(count));
        }
    }

    private static void right(X86Env e, int d, int part, long low, long high, int n) {
        e.v(d, part, n < 64 ? Wide.low(low, high, n) : n < 128 ? high >>> n - 64 : 0);
        e.v(d, part + 1, n < 64 ? high >>> n : 0);
    }

    /** Bits in so many bytes, of which there are at most 16. */
    private static int bits(long bytes) {
        return bytes > 15 ? 128 : 8 * (int) bytes;
    }
}
