package mimus.memory;

/** Loads and stores as instructions make them; what {@link Memory} says of values and faults holds here too. */
public interface MemoryPort {
    /** The byte at an address, zero-extended. */
    int load8(long address);

    /** The halfword at an address, zero-extended. */
    int load16(long address);

    int load32(long address);

    long load64(long address);

    void store8(long address, int value);

    void store16(long address, int value);

    void store32(long address, int value);

    void store64(long address, long value);
}
