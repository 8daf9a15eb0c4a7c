package mimus.arm.state;

/** The greater and the lesser of two unsigned numbers. */
public final class Unsigned {
    private Unsigned() {}

    public static long max(long a, long b) {
        return Long.compareUnsigned(a, b) >= 0 ? a : b;
    }

    public static int max(int a, int b) {
        return Integer.compareUnsigned(a, b) >= 0 ? a : b;
    }

    public static long min(long a, long b) {
        return Long.compareUnsigned(a, b) <= 0 ? a : b;
    }

    public static int min(int a, int b) {
        return Integer.compareUnsigned(a, b) <= 0 ? a : b;
    }
}
