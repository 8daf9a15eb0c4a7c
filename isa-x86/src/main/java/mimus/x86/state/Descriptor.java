package mimus.x86.state;

/**
 * A segment as a descriptor table gives it.
 *
 * @param base linear address of its offset 0
 * @param limit its last offset
 * @param code whether it holds code; else data
 * @param size of code in bits: 16, 32 or 64; of a stack pointer: 16 or 32
 * @param writable whether data may be written
 */
public record Descriptor(long base, long limit, boolean code, int size, boolean writable) {
    private static final int PRESENT = 0x8000;
    private static final int FOR_PROGRAMS = 0x7000;
    private static final int ACCESSED = 0x100;
    private static final int CODE = 0x800;

    /** Writable data, or readable code. */
    private static final int SECOND_RIGHT = 0x200;

    /** Most of what a limit counted in bytes can be. */
    private static final long LARGEST_BYTES = 0xfffff;

    /** The second doubleword of the descriptor without the base, as {@code lar} shows it (Intel SDM volume 3, 3.4.5). */
    public long rights() {
        long rights = PRESENT | FOR_PROGRAMS | ACCESSED | (code ? CODE : 0) | (code || writable ? SECOND_RIGHT : 0);
        boolean pages = Long.compareUnsigned(limit, LARGEST_BYTES) > 0;
        rights |= (pages ? limit >>> 12 : limit) & 0xf0000 | (pages ? 1 << 23 : 0);
        rights |= size == 32 ? 1 << 22 : 0;
        return rights | (size == 64 ? 1 << 21 : 0);
    }
}
