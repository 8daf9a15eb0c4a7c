package mimus.memory;

/**
 * Loads and stores of plain memory, in two halves: first the question whether it is there with all rights, then the
 * access. Compiled code that gets no for an answer leaves the access to {@link Memory}.
 *
 * <p>The methods are as short as can be, since HotSpot inlines only so much; a port knows its byte order by its class.
 */
public interface DirectPort {
    /**
     * Whether a value can be loaded with no more ado.
     *
     * @param mask bytes to load, less one
     * @return 0 if it can
     */
    int barsLoad(long address, int mask);

    /** The same for a store. */
    int barsStore(long address, int mask);

    /** The byte at an address that {@link #barsLoad} has allowed, zero-extended; the others likewise. */
    int get8(long address);

    int get16(long address);

    int get32(long address);

    long get64(long address);

    /** Stores a byte where {@link #barsStore} has allowed it; the others likewise. */
    void put8(long address, int value);

    void put16(long address, int value);

    void put32(long address, int value);

    void put64(long address, long value);
}
