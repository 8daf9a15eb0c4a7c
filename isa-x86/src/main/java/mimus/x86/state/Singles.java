package mimus.x86.state;

/** Two singles in 64 bits. */
public final class Singles {
    private Singles() {}

    /** The single in the high half. */
    public static int high(long both) {
        return (int) (both >>> 32);
    }

    public static long join(int low, int high) {
        return low & 0xffffffffL | (long) high << 32;
    }
}
