package mimus.x86.state;

/**
 * A segment as a descriptor table gives it.
 *
 * @param base linear address of its offset 0
 * @param limit its last offset
 * @param code whether it holds code; else data
 * @param size of code in bits: 16, 32 or 64; of a stack pointer: 16 or 32
 * @param writable whether data may be written
 * @param available the bit that is for software
 */
public record Descriptor(long base, long limit, boolean code, int size, boolean writable, boolean available) {
    /** Bits above that a limit counts pages. */
    private static final long BYTES = 0xfffff;

    /** Whether its limit is counted in pages. */
    public boolean inPages() {
        return limit > BYTES;
    }

    /** Its limit in bytes or pages. */
    public long units() {
        return inPages() ? limit >> 12 : limit;
    }

    /** Its eight bytes in a table: present, of a program (Intel SDM volume 3, section 3.4.5). */
    public long raw() {
        long type = 0xf1L | (code ? 8 : 0) | (code == writable ? 0 : 2); // accessed
        long flags = (inPages() ? 8 : 0) | (size == 32 ? 4 : size == 64 ? 2 : 0) | (available ? 1 : 0);
        return units() & 0xffff
                | (base & 0xffffff) << 16
                | type << 40
                | (units() >> 16 & 0xf) << 48
                | flags << 52
                | (base >> 24 & 0xff) << 56;
    }

    /** The second doubleword of those without the base, as {@code lar} shows it. */
    public long rights() {
        return raw() >>> 32 & 0xffff00;
    }
}
