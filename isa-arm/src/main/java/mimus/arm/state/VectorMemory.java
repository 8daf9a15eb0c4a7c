package mimus.arm.state;

/** Loads and stores of vector registers and their elements; sizes as in {@link Elements}. */
public final class VectorMemory {
    private VectorMemory() {}

    /** An element, zero-extended. */
    public static long load(ArmEnv e, int size, long address) {
        return switch (size) {
            case 0 -> e.load8(address) & 0xff;
            case 1 -> e.load16(address) & 0xffff;
            case 2 -> e.load32(address) & 0xffff_ffffL;
            default -> e.load64(address);
        };
    }

    /** Stores an element; bits above it are ignored. */
    public static void store(ArmEnv e, int size, long address, long value) {
        switch (size) {
            case 0 -> e.store8(address, (int) value);
            case 1 -> e.store16(address, (int) value);
            case 2 -> e.store32(address, (int) value);
            default -> e.store64(address, value);
        }
    }

    /** Loads all of V {@code n}, as one number. */
    public static void load128(ArmEnv e, int n, long address) {
        int low = e.lowFirst() ? 0 : 8;
        long first = e.load64(address + low);
        long second = e.load64(address + 8 - low);
        e.v(n, 1, first, second);
    }

    /** Stores all of V {@code n}, as one number. */
    public static void store128(ArmEnv e, int n, long address) {
        int low = e.lowFirst() ? 0 : 8;
        e.store64(address + low, e.v(n, 0));
        e.store64(address + 8 - low, e.v(n, 1));
    }

    /** Loads all of two registers, or neither. */
    public static void loadPair(ArmEnv e, int n, int m, long address) {
        long firstLow = e.v(n, 0);
        long firstHigh = e.v(n, 1);
        load128(e, n, address);
        long low = e.v(n, 0);
        long high = e.v(n, 1);
        e.v(n, 1, firstLow, firstHigh);
        load128(e, m, address + 16);
        e.v(n, 1, low, high);
    }

    /** Stores all of two registers. */
    public static void storePair(ArmEnv e, int n, int m, long address) {
        store128(e, n, address);
        store128(e, m, address + 16);
    }
}
