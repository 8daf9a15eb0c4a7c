package mimus.memory;

/** Who is told of accesses of instructions to addresses that are watched. */
public interface AccessListener {
    /**
     * Is called after a load, and before a store, that succeeds.
     *
     * @param size in bytes: 1, 2, 4 or 8
     * @param access {@link Access#READ} or {@link Access#WRITE}
     * @param value that was loaded, zero-extended, or that is about to be stored
     */
    void accessed(long address, int size, Access access, long value);
}
