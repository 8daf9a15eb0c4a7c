package mimus.memory;

/**
 * Loads and stores of plain memory, in two halves: first the question whether it is there with all rights, then the
 * access. Compiled code that is barred leaves the access to {@link Memory}.
 *
 * <p>The methods are as short as can be, since HotSpot inlines only so much; a port knows its byte order by its class.
 */
public interface DirectPort {
    /**
     * Whether a value cannot be loaded with no more ado.
     *
     * @param reach see {@link Memory#reach}; {@code odd} likewise
     */
    boolean barsLoad(long address, int reach, int odd);

    /** The same for a store. */
    boolean barsStore(long address, int reach, int odd);

    /** The byte at an address that {@link #barsLoad} does not bar, zero-extended; the others likewise. */
    int get8(long address);

    int get16(long address);

    int get32(long address);

    long get64(long address);

    /** Stores a byte where {@link #barsStore} does not bar it; the others likewise. */
    void put8(long address, int value);

    void put16(long address, int value);

    void put32(long address, int value);

    void put64(long address, long value);
}
