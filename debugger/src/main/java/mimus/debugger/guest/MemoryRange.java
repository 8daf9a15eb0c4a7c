package mimus.debugger.guest;

/**
 * Addresses that are mapped in one way.
 *
 * @param end the first address past it, unsigned
 * @param rights some of {@code r}, {@code w} and {@code x}
 * @param offset in the file that is shown
 * @param name of the file, or what it is for; may be empty
 */
public record MemoryRange(long start, long end, String rights, long offset, String name) {
    public boolean holds(long address) {
        return Long.compareUnsigned(address, start) >= 0 && Long.compareUnsigned(address, end) < 0;
    }
}
