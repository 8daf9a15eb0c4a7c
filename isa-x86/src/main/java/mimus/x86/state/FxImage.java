package mimus.x86.state;

/** The image of FXSAVE: 512 bytes, also the first ones of that of XSAVE (Intel SDM volume 1, section 10.5.1). */
public final class FxImage {
    private static final int MXCSR = 24;
    private static final int REGISTERS = 32;
    private static final int VECTORS = 160;
    private static final int LAST = 408;

    private FxImage() {}

    /** @param wide whether instruction and data pointers have 64 bits in the image */
    public static void store(X86Env e, long address, boolean wide) {
        storeX87(e, address, wide);
        storeMxcsr(e, address);
        storeVectors(e, address);
    }

    /** Raises #GP if a bit of MXCSR is set that does not exist. */
    public static void load(X86Env e, long address, boolean wide) {
        requireReadable(e, address);
        loadMxcsr(e, address);
        loadX87(e, address, wide);
        loadVectors(e, address);
    }

    static void storeX87(X86Env e, long address, boolean wide) {
        X87 f = e.x87;
        e.store16(address, f.words.control());
        e.store16(address + 2, f.words.status());
        e.store16(address + 4, f.full());
        e.store16(address + 6, f.opcode);
        if (wide) {
            e.store64(address + 8, f.instructionPointer);
            e.store64(address + 16, f.dataPointer);
        } else {
            e.store64(address + 8, f.instructionPointer & 0xffffffffL);
            e.store64(address + 16, f.dataPointer & 0xffffffffL);
        }
        for (int i = 0; i < 8; i++) {
            e.store64(address + REGISTERS + 16 * i, f.st(i).significand);
            e.store64(address + REGISTERS + 16 * i + 8, f.st(i).signExponent);
        }
    }

    static void storeMxcsr(X86Env e, long address) {
        e.store32(address + MXCSR, e.mxcsr.read());
        e.store32(address + MXCSR + 4, Mxcsr.MASK);
    }

    static void storeVectors(X86Env e, long address) {
        for (int n = 0; n < e.vectors(); n++) {
            e.store64(address + VECTORS + 16 * n, e.v(n, 0));
            e.store64(address + VECTORS + 16 * n + 8, e.v(n, 1));
        }
    }

    /** Faults before anything is loaded if a page of the image is not there. */
    private static void requireReadable(X86Env e, long address) {
        e.load64(address);
        e.load64(address + LAST);
    }

    static void loadX87(X86Env e, long address, boolean wide) {
        X87 f = e.x87;
        f.words.control(e.load16(address));
        f.words.status(e.load16(address + 2));
        f.full(e.load8(address + 4));
        f.opcode = e.load16(address + 6) & 0x7ff;
        long mask = wide ? -1L : 0xffffffffL;
        f.instructionPointer = e.load64(address + 8) & mask;
        f.dataPointer = e.load64(address + 16) & mask;
        for (int i = 0; i < 8; i++) {
            f.st(i).set(e.load16(address + REGISTERS + 16 * i + 8), e.load64(address + REGISTERS + 16 * i));
        }
    }

    /** Raises #GP if a bit is set that does not exist. */
    static void loadMxcsr(X86Env e, long address) {
        if (!isValid(e, address)) {
            throw e.protection();
        }
        e.mxcsr.write(e.load32(address + MXCSR));
    }

    /** Whether no bit of MXCSR is set that does not exist. */
    public static boolean isValid(X86Env e, long address) {
        return (e.load32(address + MXCSR) & ~Mxcsr.MASK) == 0;
    }

    static void loadVectors(X86Env e, long address) {
        for (int n = 0; n < e.vectors(); n++) {
            e.v(n, 0, e.load64(address + VECTORS + 16 * n));
            e.v(n, 1, e.load64(address + VECTORS + 16 * n + 8));
        }
    }
}
