package mimus.x86.state;

/** Shifts of 128 bits, given as two halves. */
public final class Wide {
    private Wide() {}

    /** The low half after a shift right by n, 0 to 63. */
    public static long low(long low, long high, int n) {
        return n == 0 ? low : low >>> n | high << -n;
    }

    /** The high half after a shift left by n, 0 to 63. */
    public static long high(long low, long high, int n) {
        return n == 0 ? high : high << n | low >>> -n;
    }
}
