package mimus.image;

/**
 * Bytes that go to an address, with zeros after them up to the size in memory.
 *
 * @param address of the first byte; unsigned, zero-extended for 32-bit images
 * @param content what is copied from the file, possibly nothing
 * @param memorySize in bytes, unsigned, never less than the content; the rest is zeros
 * @param permissions what the program may do with it
 */
public record Segment(long address, Bytes content, long memorySize, Permissions permissions) {
    /** A segment that is content only. */
    public static Segment of(long address, Bytes content, Permissions permissions) {
        return new Segment(address, content, content.size(), permissions);
    }

    /** Refuses, with a sentence, what does not fit: less memory than content, or an end beyond the last address. */
    public Segment {
        if (Long.compareUnsigned(content.size(), memorySize) > 0) {
            throw content.error(
                    "segment at 0x%x has %d bytes of content for %s bytes of memory",
                    address, content.size(), Long.toUnsignedString(memorySize));
        }
        if (memorySize != 0 && Long.compareUnsigned(address + (memorySize - 1), address) < 0) {
            throw content.error(
                    "segment at 0x%x with %s bytes runs past the last address",
                    address, Long.toUnsignedString(memorySize));
        }
    }

    /** Address of the last byte in memory; the size must not be 0. */
    public long last() {
        return address + (memorySize - 1);
    }

    /** Whether the two have a byte of memory in common. */
    public boolean overlaps(Segment other) {
        return memorySize != 0
                && other.memorySize != 0
                && Long.compareUnsigned(address, other.last()) <= 0
                && Long.compareUnsigned(other.address, last()) <= 0;
    }
}
