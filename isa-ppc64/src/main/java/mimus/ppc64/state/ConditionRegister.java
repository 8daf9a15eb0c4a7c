package mimus.ppc64.state;

/** The condition register as one word, whose most significant bit is bit 0; without loops, so that it can be translated. */
public final class ConditionRegister {
    private ConditionRegister() {}

    /** All 32 bits. */
    public static int read(Ppc64Env e) {
        int high = e.cr(0) << 12 | e.cr(1) << 8 | e.cr(2) << 4 | e.cr(3);
        int low = e.cr(4) << 12 | e.cr(5) << 8 | e.cr(6) << 4 | e.cr(7);
        return high << 16 | low;
    }

    /** The field that the first bit of a mask chooses, in its place; the rest is zero. */
    public static long read(Ppc64Env e, int mask) {
        int first = Integer.highestOneBit(mask & 0xff);
        return first == 0 ? 0 : read(e) & 0xfL << 4 * Integer.numberOfTrailingZeros(first);
    }

    /** Writes the fields that a mask chooses, whose most significant of eight bits is field 0. */
    public static void write(Ppc64Env e, int mask, int value) {
        field(e, 0, mask, value);
        field(e, 1, mask, value);
        field(e, 2, mask, value);
        field(e, 3, mask, value);
        field(e, 4, mask, value);
        field(e, 5, mask, value);
        field(e, 6, mask, value);
        field(e, 7, mask, value);
    }

    private static void field(Ppc64Env e, int n, int mask, int value) {
        if ((mask << n & 0x80) != 0) {
            e.cr(n, value >>> 28 - 4 * n);
        }
    }
}
