package mimus.arm.state;

/** Operations on neighbouring elements of two times 64 bits, the results of the first in the low half. */
public final class Pairwise {
    private Pairwise() {}

    public static long add(int size, long a, long b) {
        return Lanes.add(size, Lanes.evens(size, a, b), Lanes.odds(size, a, b));
    }

    public static long smax(int size, long a, long b) {
        return Lanes.smax(size, Lanes.evens(size, a, b), Lanes.odds(size, a, b));
    }

    public static long smin(int size, long a, long b) {
        return Lanes.smin(size, Lanes.evens(size, a, b), Lanes.odds(size, a, b));
    }

    public static long umax(int size, long a, long b) {
        return Lanes.umax(size, Lanes.evens(size, a, b), Lanes.odds(size, a, b));
    }

    public static long umin(int size, long a, long b) {
        return Lanes.umin(size, Lanes.evens(size, a, b), Lanes.odds(size, a, b));
    }
}
