package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Differences;
import mimus.x86.state.Flags;
import mimus.x86.state.Lanes;
import mimus.x86.state.X86Env;

/** Tests, and searches of small numbers (SSE4.1). */
final class PackedTest {
    private PackedTest() {}

    @Op(value = "66 0F 38 17 src ptest Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 17 src vptest Vx, Wx", feature = "avx")
    static void ptest(X86Env e, int a, int b, int size) {
        long both = 0;
        long missing = 0;
        for (int i = 0; i < (size == 256 ? 4 : 2); i++) {
            both |= e.v(a, i) & e.v(b, i);
            missing |= ~e.v(a, i) & e.v(b, i);
        }
        Flags.tested(e, both, missing);
    }

    @Op(value = "VEX.66.0F38.W0 0E src vtestps Vx, Wx", feature = "avx")
    static void vtestps(X86Env e, int a, int b, int size) {
        long both = 0;
        long missing = 0;
        for (int i = 0; i < (size == 256 ? 4 : 2); i++) {
            both |= e.v(a, i) & e.v(b, i) & Lanes.LONG.tops();
            missing |= ~e.v(a, i) & e.v(b, i) & Lanes.LONG.tops();
        }
        Flags.tested(e, both, missing);
    }

    @Op(value = "VEX.66.0F38.W0 0F src vtestpd Vx, Wx", feature = "avx")
    static void vtestpd(X86Env e, int a, int b, int size) {
        long both = 0;
        long missing = 0;
        for (int i = 0; i < (size == 256 ? 4 : 2); i++) {
            both |= e.v(a, i) & e.v(b, i) & Lanes.QUAD.tops();
            missing |= ~e.v(a, i) & e.v(b, i) & Lanes.QUAD.tops();
        }
        Flags.tested(e, both, missing);
    }

    @Op(value = "66 0F 38 41 phminposuw Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 41 vphminposuw Vdq, Wdq", feature = "avx")
    static void phminposuw(X86Env e, int d, int a) {
        long least = Lanes.WORD.unsigned(e.v(a, 0), 0);
        int place = 0;
        for (int i = 1; i < 8; i++) {
            long word = Lanes.WORD.unsigned(e.v(a, i >> 2), i & 3);
            if (word < least) {
                least = word;
                place = i;
            }
        }
        e.v(d, least | (long) place << 16, 0, 0, 0, 128);
    }

    @Op(value = "66 0F 3A 42 mpsadbw Vdq, Wdq, Ib", feature = "sse4.1")
    @Op(value = "VEX.66.0F3A 42 vmpsadbw Vx, Hx, Wx, Ib", feature = "avx2")
    static void mpsadbw(X86Env e, int d, int a, int b, long control, int size) {
        for (int i = 0; i < size / 64; i += 2) {
            int chosen = (int) control >> 3 * (i >> 1);
            long low = Differences.four(e.v(a, i), e.v(a, i + 1), e.v(b, i + (chosen >> 1 & 1)), chosen, 0);
            long high = Differences.four(e.v(a, i), e.v(a, i + 1), e.v(b, i + (chosen >> 1 & 1)), chosen, 4);
            e.v(d, i, low);
            e.v(d, i + 1, high);
        }
    }
}
