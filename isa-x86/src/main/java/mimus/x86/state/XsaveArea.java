package mimus.x86.state;

/** The area of XSAVE in its standard form (Intel SDM volume 1, sections 13.4, 13.7 and 13.8). */
public final class XsaveArea {
    private static final int X87 = 1;
    private static final int SSE = 2;
    private static final int AVX = 4;
    private static final int HEADER = 512;
    private static final int HIGH_HALVES = 576;

    private XsaveArea() {}

    /** XCR0: what an operating system has switched on. */
    public static int enabled(X86Env e) {
        return e.cpuid.has("avx") ? X87 | SSE | AVX : X87 | SSE;
    }

    private static int requested(X86Env e) {
        return (int) e.r(X86Env.RAX) & enabled(e);
    }

    /** Stores what EDX:EAX ask for and is switched on. */
    public static void store(X86Env e, long address, boolean wide) {
        e.requireAligned(address, 63);
        int wanted = requested(e);
        long present = e.load64(address + HEADER);
        if ((wanted & X87) != 0) {
            FxImage.storeX87(e, address, wide);
        }
        if ((wanted & (SSE | AVX)) != 0) {
            FxImage.storeMxcsr(e, address);
        }
        if ((wanted & SSE) != 0) {
            FxImage.storeVectors(e, address);
        }
        if ((wanted & AVX) != 0) {
            storeHighHalves(e, address + HIGH_HALVES);
        }
        e.store64(address + HEADER, present & ~(long) wanted | wanted);
    }

    private static void storeHighHalves(X86Env e, long address) {
        for (int n = 0; n < e.vectors(); n++) {
            e.store64(address + 16 * n, e.v(n, 2));
            e.store64(address + 16 * n + 8, e.v(n, 3));
        }
    }

    /** Loads what EDX:EAX ask for; what the area has not is put in its initial state. */
    public static void load(X86Env e, long address, boolean wide) {
        e.requireAligned(address, 63);
        long present = e.load64(address + HEADER);
        boolean reserved = (present & ~(long) enabled(e)) != 0
                || e.load64(address + HEADER + 8) != 0
                || e.load64(address + HEADER + 16) != 0;
        if (reserved) {
            throw e.protection();
        }
        int wanted = requested(e);
        if ((wanted & (SSE | AVX)) != 0) {
            FxImage.loadMxcsr(e, address);
        }
        loadX87(e, address, wide, wanted, present);
        loadVectors(e, address, wanted, present);
    }

    private static void loadX87(X86Env e, long address, boolean wide, int wanted, long present) {
        if ((wanted & X87) == 0) {
            return;
        }
        if ((present & X87) != 0) {
            FxImage.loadX87(e, address, wide);
            return;
        }
        e.x87.initialize();
        for (int i = 0; i < 8; i++) {
            e.x87.st(i).set(0, 0);
        }
    }

    private static void loadVectors(X86Env e, long address, int wanted, long present) {
        if ((wanted & SSE) != 0 && (present & SSE) != 0) {
            FxImage.loadVectors(e, address);
        }
        for (int n = 0; n < e.vectors(); n++) {
            if ((wanted & SSE) != 0 && (present & SSE) == 0) {
                e.v(n, 0, 0, 0, 0, 128);
            }
            if ((wanted & AVX) != 0) {
                boolean there = (present & AVX) != 0;
                e.v(n, 2, there ? e.load64(address + HIGH_HALVES + 16 * n) : 0);
                e.v(n, 3, there ? e.load64(address + HIGH_HALVES + 16 * n + 8) : 0);
            }
        }
    }
}
