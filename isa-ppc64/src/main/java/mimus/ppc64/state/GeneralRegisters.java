package mimus.ppc64.state;

/** Transfers between memory and several general registers, and of blocks of memory. */
public final class GeneralRegisters {
    /** Bytes that {@code dcbz} clears. */
    private static final int BLOCK = 128;

    private static final int LAST = 31;

    private GeneralRegisters() {}

    /** Loads words into registers {@code rt} to 31. */
    public static void load(Ppc64Env e, int rt, long address) {
        for (int n = rt; n <= LAST; n++) {
            e.r(n, e.load32(address + 4L * (n - rt)) & 0xffff_ffffL);
        }
    }

    /** Stores the words in registers {@code rs} to 31. */
    public static void store(Ppc64Env e, int rs, long address) {
        for (int n = rs; n <= LAST; n++) {
            e.store32(address + 4L * (n - rs), (int) e.r(n));
        }
    }

    /** Loads bytes, four to a register, the first highest; the last register is filled with zeros. */
    public static void loadString(Ppc64Env e, int rt, long address, int count) {
        for (int i = 0; i < count; i += 4) {
            long word = 0;
            for (int j = 0; j < 4; j++) {
                word = word << 8 | (i + j < count ? e.load8(address + i + j) : 0);
            }
            e.r(rt + i / 4 & LAST, word);
        }
    }

    /** Refuses to load a string into a register that its address comes from: an invalid form (3.3.7). */
    public static void requireOutside(Ppc64Env e, int rt, int count, int register) {
        if ((register - rt & LAST) < (count + 3) / 4) {
            throw e.invalidForm();
        }
    }

    /** Stores bytes, four from a register, the highest first. */
    public static void storeString(Ppc64Env e, int rs, long address, int count) {
        for (int i = 0; i < count; i++) {
            e.store8(address + i, (int) e.r(rs + i / 4 & LAST) >>> 24 - 8 * (i % 4));
        }
    }

    // Translated code reads registers before an odd number of a pair is refused: "the next" must not be beyond the
    // last.

    /** Loads a quadword into an even register, its high half, and the next. */
    public static void loadPair(Ppc64Env e, int rtp, long address) {
        long first = e.load64(address);
        long second = e.load64(address + 8);
        e.r(rtp, e.bigEndian() ? first : second);
        e.r(rtp | 1, e.bigEndian() ? second : first);
    }

    /** Stores an even register, the high half of a quadword, and the next. */
    public static void storePair(Ppc64Env e, int rsp, long address) {
        e.store64(address, e.r(e.bigEndian() ? rsp : rsp | 1));
        e.store64(address + 8, e.r(e.bigEndian() ? rsp | 1 : rsp));
    }

    /** Clears the block around an address. */
    public static void clearBlock(Ppc64Env e, long address) {
        long start = address & -BLOCK;
        for (int i = 0; i < BLOCK; i += 8) {
            e.store64(start + i, 0);
        }
    }
}
