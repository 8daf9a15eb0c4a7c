package mimus.arm.state;

/** Loads and stores of structures, whose parts stand in consecutive vector registers; sizes as in {@link Elements}. */
public final class Structures {
    private Structures() {}

    /**
     * Loads whole vectors of 64 or, if {@code q} is 1, 128 bits.
     *
     * @param parts of a structure: 1, or {@code count}
     * @param count of registers
     */
    public static void load(ArmEnv e, int parts, int count, int q, int size, int first, long address) {
        int elements = 8 << q >> size;
        long at = address;
        for (int i = 0; i < count; i += parts) {
            for (int element = 0; element < elements; element++) {
                loadElements(e, parts, size, element, first + i & 31, at);
                at += parts << size;
            }
        }
        for (int i = 0; i < count && q == 0; i++) {
            e.v(first + i & 31, 1, 0);
        }
    }

    /** Stores whole vectors; see {@link #load}. */
    public static void store(ArmEnv e, int parts, int count, int q, int size, int first, long address) {
        int elements = 8 << q >> size;
        long at = address;
        for (int i = 0; i < count; i += parts) {
            for (int element = 0; element < elements; element++) {
                storeElements(e, parts, size, element, first + i & 31, at);
                at += parts << size;
            }
        }
    }

    /** Loads one element of each register. */
    public static void loadElements(ArmEnv e, int count, int size, int element, int first, long address) {
        for (int i = 0; i < count; i++) {
            e.element(size, first + i & 31, element, VectorMemory.load(e, size, address + (i << size)));
        }
    }

    /** Stores one element of each register. */
    public static void storeElements(ArmEnv e, int count, int size, int element, int first, long address) {
        for (int i = 0; i < count; i++) {
            VectorMemory.store(e, size, address + (i << size), e.element(size, first + i & 31, element));
        }
    }

    /** Loads one element for all elements of each register. */
    public static void replicate(ArmEnv e, int count, int q, int size, int first, long address) {
        for (int i = 0; i < count; i++) {
            long all = Elements.repeat(size, VectorMemory.load(e, size, address + (i << size)));
            e.v(first + i & 31, q, all, all);
        }
    }
}
