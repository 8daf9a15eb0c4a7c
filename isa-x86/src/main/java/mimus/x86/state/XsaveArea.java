package mimus.x86.state;

/**
 * The area of XSAVE and its kin (Intel SDM volume 1, sections 13.4 and 13.7 to 13.10): x87, SSE, and the high halves of
 * the vector registers, each a bit of a mask.
 */
public final class XsaveArea {
    private static final int X87 = 1;
    private static final int SSE = 2;
    private static final int AVX = 4;
    private static final int HEADER = 512;

    /** In the standard form and, since there is nothing else before, in the compacted one. */
    private static final int HIGH_HALVES = 576;

    private static final int HIGH_HALVES_SIZE = 256;

    /** In XCOMP_BV, the second word of the header: the compacted form. */
    private static final long COMPACTED = 1L << 63;

    private XsaveArea() {}

    /** XCR0: what an operating system has switched on. */
    public static int enabled(X86Env e) {
        return e.cpuid.has("avx") ? X87 | SSE | AVX : X87 | SSE;
    }

    /** Bytes of the area with all that is switched on. */
    public static int size(X86Env e) {
        return e.cpuid.has("avx") ? HIGH_HALVES + HIGH_HALVES_SIZE : HIGH_HALVES;
    }

    /** What EDX:EAX ask for and is switched on. */
    public static int requested(X86Env e) {
        return (int) e.r(X86Env.RAX) & enabled(e);
    }

    /** XINUSE: what is not in its initial state. */
    public static int inUse(X86Env e) {
        return (e.x87.isInitial() ? 0 : X87) | (areZero(e, 0) ? 0 : SSE) | (areZero(e, 2) ? 0 : AVX);
    }

    private static boolean areZero(X86Env e, int part) {
        long all = 0;
        for (int n = 0; n < e.vectors(); n++) {
            all |= e.v(n, part) | e.v(n, part + 1);
        }
        return all == 0;
    }

    /** XSAVE: stores what is wanted. */
    public static void store(X86Env e, long address, boolean wide, int wanted) {
        e.requireAligned(address, 63);
        long present = e.load64(address + HEADER);
        storeParts(e, address, wide, wanted, wanted & (SSE | AVX));
        e.store64(address + HEADER, present & ~(long) wanted | inUse(e) & wanted);
    }

    /** XSAVEOPT: as XSAVE, but not what is in its initial state. */
    public static void storeUsed(X86Env e, long address, boolean wide, int wanted) {
        e.requireAligned(address, 63);
        long present = e.load64(address + HEADER);
        int used = inUse(e) & wanted;
        storeParts(e, address, wide, used, wanted & (SSE | AVX));
        e.store64(address + HEADER, present & ~(long) wanted | used);
    }

    /** XSAVEC: stores what is wanted and not in its initial state, and says that the form is compacted. */
    public static void storeCompacted(X86Env e, long address, boolean wide, int wanted) {
        e.requireAligned(address, 63);
        // section 13.10: MXCSR belongs to SSE alone, and is in use if it is not as after a reset
        int used = (inUse(e) | (e.mxcsr.isInitial() ? 0 : SSE)) & wanted;
        storeParts(e, address, wide, used, used & SSE);
        e.store64(address + HEADER, used);
        e.store64(address + HEADER + 8, COMPACTED | wanted);
    }

    private static void storeParts(X86Env e, long address, boolean wide, int parts, int withMxcsr) {
        if ((parts & X87) != 0) {
            FxImage.storeX87(e, address, wide);
        }
        if (withMxcsr != 0) {
            FxImage.storeMxcsr(e, address);
        }
        if ((parts & SSE) != 0) {
            FxImage.storeVectors(e, address);
        }
        if ((parts & AVX) != 0) {
            storeHighHalves(e, address + HIGH_HALVES);
        }
    }

    private static void storeHighHalves(X86Env e, long address) {
        for (int n = 0; n < e.vectors(); n++) {
            e.store64(address + 16 * n, e.v(n, 2));
            e.store64(address + 16 * n + 8, e.v(n, 3));
        }
    }

    /** Whether the header is one that XRSTOR takes. */
    public static boolean isValid(X86Env e, long address) {
        long present = e.load64(address + HEADER);
        long form = e.load64(address + HEADER + 8);
        long allowed = form == 0 ? enabled(e) : form & enabled(e);
        boolean known = form == 0 || e.cpuid.has("xsavec") && (form & ~(long) enabled(e)) == COMPACTED;
        return known
                && (present & ~allowed) == 0
                && e.load64(address + HEADER + 16) == 0
                && restIsZero(e, address, form);
    }

    /** The rest of the header counts in the compacted form only. */
    private static boolean restIsZero(X86Env e, long address, long form) {
        long rest = 0;
        for (int i = 24; i < 64 && form != 0; i += 8) {
            rest |= e.load64(address + HEADER + i);
        }
        return rest == 0;
    }

    /** XRSTOR: loads what is wanted; what the area has not is put in its initial state. */
    public static void load(X86Env e, long address, boolean wide, int wanted) {
        e.requireAligned(address, 63);
        if (!isValid(e, address)) {
            throw e.protection();
        }
        long present = e.load64(address + HEADER);
        boolean compacted = e.load64(address + HEADER + 8) != 0;
        if (compacted ? (wanted & SSE & present) != 0 : (wanted & (SSE | AVX)) != 0) {
            FxImage.loadMxcsr(e, address);
        } else if (compacted && (wanted & SSE) != 0) {
            e.mxcsr.reset();
        }
        int there = (int) (wanted & present);
        if ((there & X87) != 0) {
            FxImage.loadX87(e, address, wide);
        }
        if ((there & SSE) != 0) {
            FxImage.loadVectors(e, address);
        }
        if ((there & AVX) != 0) {
            loadHighHalves(e, address + HIGH_HALVES);
        }
        initialize(e, wanted & ~there);
    }

    private static void loadHighHalves(X86Env e, long address) {
        for (int n = 0; n < e.vectors(); n++) {
            e.v(n, 2, e.load64(address + 16 * n));
            e.v(n, 3, e.load64(address + 16 * n + 8));
        }
    }

    /** Puts parts into their initial state; MXCSR is none of them. */
    public static void initialize(X86Env e, int parts) {
        if ((parts & X87) != 0) {
            e.x87.reset();
        }
        for (int n = 0; n < e.vectors(); n++) {
            if ((parts & SSE) != 0) {
                e.v(n, 0, 0, 0, 0, 128);
            }
            if ((parts & AVX) != 0) {
                e.v(n, 2, 0);
                e.v(n, 3, 0);
            }
        }
    }
}
