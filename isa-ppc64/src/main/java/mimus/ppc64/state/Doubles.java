package mimus.ppc64.state;

import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.Ordering;

/** Comparisons of doubles, which give all ones or zero. */
public final class Doubles {
    private Doubles() {}

    public static long equal(FloatUnit u, long a, long b) {
        return Binary64.compareQuiet(u, a, b) == Ordering.EQUAL ? -1 : 0;
    }

    public static long greater(FloatUnit u, long a, long b) {
        return Binary64.compareSignalling(u, a, b) == Ordering.GREATER ? -1 : 0;
    }

    public static long greaterOrEqual(FloatUnit u, long a, long b) {
        int order = Binary64.compareSignalling(u, a, b);
        return order == Ordering.GREATER || order == Ordering.EQUAL ? -1 : 0;
    }
}
