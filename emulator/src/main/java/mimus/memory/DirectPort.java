package mimus.memory;

/**
 * Loads and stores in two halves, for compiled code that would rather leave than call: first the question whether plain
 * memory with all rights is there, then the access.
 */
public interface DirectPort extends MemoryPort {
    /**
     * Whether a value can be loaded with no more ado; if not, {@link MemoryPort} may still do it.
     *
     * @param mask bytes to load, less one
     */
    boolean loads(long address, int mask);

    /** The same for a store. */
    boolean stores(long address, int mask);

    /** The byte at an address that {@link #loads} has allowed, zero-extended; the others likewise. */
    int get8(long address);

    int get16(long address);

    int get32(long address);

    long get64(long address);

    /** Stores a byte where {@link #stores} has allowed it; the others likewise. */
    void put8(long address, int value);

    void put16(long address, int value);

    void put32(long address, int value);

    void put64(long address, long value);
}
