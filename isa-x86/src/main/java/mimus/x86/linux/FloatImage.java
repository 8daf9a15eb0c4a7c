package mimus.x86.linux;

import mimus.x86.state.X86Env;

/** The floating-point and vector registers in a signal handler's frame. */
final class FloatImage {
    /** Bytes of the area: that of {@code fxsave}, and the high halves of the vector registers behind it. */
    static final int SIZE = 1024;

    private static final int VECTORS = 160;
    private static final int HIGH = 576;
    private static final int MXCSR = 24;

    private FloatImage() {}

    static void store(X86Env e, long address) {
        e.memory().write(address, new byte[SIZE]);
        e.store32(address + MXCSR, e.mxcsr.read());
        for (int n = 0; n < 16; n++) {
            e.store64(address + VECTORS + 16L * n, e.v(n, 0));
            e.store64(address + VECTORS + 16L * n + 8, e.v(n, 1));
            e.store64(address + HIGH + 16L * n, e.v(n, 2));
            e.store64(address + HIGH + 16L * n + 8, e.v(n, 3));
        }
    }

    static void load(X86Env e, long address) {
        e.mxcsr.write(e.load32(address + MXCSR));
        for (int n = 0; n < 16; n++) {
            e.v(n, 0, e.load64(address + VECTORS + 16L * n));
            e.v(n, 1, e.load64(address + VECTORS + 16L * n + 8));
            e.v(n, 2, e.load64(address + HIGH + 16L * n));
            e.v(n, 3, e.load64(address + HIGH + 16L * n + 8));
        }
    }
}
