package mimus.memory;

/** What answers at memory-mapped addresses in place of memory. */
public interface Device {
    /**
     * Reads a register.
     *
     * @param offset bytes from the start of the device's region
     * @param size 1, 2, 4 or 8 bytes
     * @return the value, as the processor would see it in a register, zero-extended
     */
    long read(long offset, int size);

    /** Writes a register; units as in {@link #read}. */
    void write(long offset, int size, long value);
}
