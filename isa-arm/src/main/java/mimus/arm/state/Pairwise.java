package mimus.arm.state;

/** Operations on neighbouring elements of two times 64 bits, the results of the first in the low half. */
public final class Pairwise {
    private Pairwise() {}

    public static long add(int size, long a, long b) {
        return Elements.add(size, Elements.evens(size, a, b), Elements.odds(size, a, b));
    }

    public static long smax(int size, long a, long b) {
        return Elements.smax(size, Elements.evens(size, a, b), Elements.odds(size, a, b));
    }

    public static long smin(int size, long a, long b) {
        return Elements.smin(size, Elements.evens(size, a, b), Elements.odds(size, a, b));
    }

    public static long umax(int size, long a, long b) {
        return Elements.umax(size, Elements.evens(size, a, b), Elements.odds(size, a, b));
    }

    public static long umin(int size, long a, long b) {
        return Elements.umin(size, Elements.evens(size, a, b), Elements.odds(size, a, b));
    }
}
