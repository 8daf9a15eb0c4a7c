package mimus.memory;

/**
 * Addresses whose accesses somebody wants to know of.
 *
 * @param length in bytes, at least 1
 */
public record Watch(long start, long length, boolean reads, boolean writes) {
    /** Whether any address belongs to both. */
    public boolean overlaps(Watch other) {
        return Long.compareUnsigned(other.start - start, length) < 0
                || Long.compareUnsigned(start - other.start, other.length) < 0;
    }

    /** Whether an access touches any of them. */
    boolean touches(long address, int size, Access access) {
        boolean wanted = access == Access.WRITE ? writes : reads;
        return wanted
                && (Long.compareUnsigned(address - start, length) < 0
                        || Long.compareUnsigned(start - address, size) < 0);
    }
}
