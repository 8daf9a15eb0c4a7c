package mimus.x86.state;

/** Accesses of those lanes of 64 bits of which the mask has its top bit set; the others cannot fault. */
public final class MaskedMemory {
    private MaskedMemory() {}

    /** Two doublewords; 0 where the mask is clear. */
    public static long loadLong(X86Env e, long address, long mask) {
        int low = (int) mask < 0 ? e.load32(address) : 0;
        int high = mask < 0 ? e.load32(address + 4) : 0;
        return Singles.join(low, high);
    }

    /** A quadword; 0 where the mask is clear. */
    public static long loadQuad(X86Env e, long address, long mask) {
        return mask < 0 ? e.load64(address) : 0;
    }

    public static void storeLong(X86Env e, long address, long mask, long value) {
        if ((int) mask < 0) {
            e.store32(address, (int) value);
        }
        if (mask < 0) {
            e.store32(address + 4, Singles.high(value));
        }
    }

    public static void storeQuad(X86Env e, long address, long mask, long value) {
        if (mask < 0) {
            e.store64(address, value);
        }
    }

    /** The bytes of which the mask has its top bit set (MASKMOVDQU). */
    public static void storeBytes(X86Env e, long address, long mask, long value) {
        for (int i = 0; i < 8; i++) {
            if ((mask >>> 8 * i & 0x80) != 0) {
                e.store8(address + i, (int) (value >>> 8 * i));
            }
        }
    }
}
