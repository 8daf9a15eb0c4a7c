package mimus.ppc64.state;

/** The condition register as one word, whose most significant bit is bit 0. */
public final class ConditionRegister {
    private ConditionRegister() {}

    /** All 32 bits. */
    public static int read(Ppc64Env e) {
        int value = 0;
        for (int n = 0; n < 32; n++) {
            value = value << 1 | e.crb(n);
        }
        return value;
    }

    /** The field that the first bit of a mask chooses, in its place; the rest is zero. */
    public static long read(Ppc64Env e, int mask) {
        for (int n = 0; n < 8; n++) {
            if ((mask << n & 0x80) != 0) {
                return (long) e.cr(n) << 28 - 4 * n;
            }
        }
        return 0;
    }

    /** Writes the fields that a mask chooses, whose most significant of eight bits is field 0. */
    public static void write(Ppc64Env e, int mask, int value) {
        for (int n = 0; n < 8; n++) {
            if ((mask << n & 0x80) != 0) {
                e.cr(n, value >>> 28 - 4 * n);
            }
        }
    }
}
