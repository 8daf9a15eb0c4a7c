package mimus.x86.state;

/** Interleaves the lanes of two vectors, in each 128 bits; of 64 bits, as MMX does, when that is the size. */
public final class Unpacking {
    private static final long LOW = 0xffffffffL;

    private Unpacking() {}

    /** Those of the low halves. */
    public static void low(X86Env e, Lanes w, int d, int a, int b, int size) {
        if (size == 64) {
            e.v(d, 0, interleaved(w, e.v(a, 0), e.v(b, 0)));
            return;
        }
        pair(e, w, d, 0, e.v(a, 0), e.v(b, 0));
        if (size == 256) {
            pair(e, w, d, 2, e.v(a, 2), e.v(b, 2));
        }
    }

    /** Those of the high halves. */
    public static void high(X86Env e, Lanes w, int d, int a, int b, int size) {
        if (size == 64) {
            e.v(d, 0, interleaved(w, e.v(a, 0) >>> 32, e.v(b, 0) >>> 32));
            return;
        }
        pair(e, w, d, 0, e.v(a, 1), e.v(b, 1));
        if (size == 256) {
            pair(e, w, d, 2, e.v(a, 3), e.v(b, 3));
        }
    }

    /** Two parts of a vector, in which all lanes of x and y are. */
    private static void pair(X86Env e, Lanes w, int d, int part, long x, long y) {
        e.v(d, part, w.bits() == 64 ? x : interleaved(w, x, y));
        e.v(d, part + 1, w.bits() == 64 ? y : interleaved(w, x >>> 32, y >>> 32));
    }

    private static long interleaved(Lanes w, long x, long y) {
        return spread(w, x) | spread(w, y) << w.bits();
    }

    /** The lanes of the low 32 bits, each with as much room above it. */
    private static long spread(Lanes w, long x) {
        long spread = x & LOW;
        if (w.bits() < 32) {
            spread = (spread | spread << 16) & 0x0000_ffff_0000_ffffL;
        }
        if (w.bits() < 16) {
            spread = (spread | spread << 8) & 0x00ff_00ff_00ff_00ffL;
        }
        return spread;
    }
}
