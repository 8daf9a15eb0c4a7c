package mimus.x86.state;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.Rounding;

/** What the immediate operand of a comparison or of a rounding asks for. */
public final class Predicates {
    /** For each predicate, the orderings that fulfil it: less 1, equal 2, greater 4, unordered 8 (Intel SDM, CMPPD). */
    private static final int[] FULFILLING = {2, 1, 3, 8, 13, 14, 12, 7, 10, 9, 11, 0, 5, 6, 4, 15};

    /** Predicates below 16 that raise INVALID for quiet NaNs; above 16, the others do. */
    private static final int SIGNALLING = 1 << 1 | 1 << 2 | 1 << 5 | 1 << 6 | 1 << 9 | 1 << 10 | 1 << 13 | 1 << 14;

    private static final Rounding[] DIRECTIONS = {
        Rounding.NEAREST_EVEN, Rounding.DOWN, Rounding.UP, Rounding.TOWARD_ZERO
    };

    private Predicates() {}

    /** All ones if the predicate holds, else 0. */
    public static int test(FloatUnit u, int a, int b, int predicate) {
        int ordering = signals(predicate) ? Binary32.compareSignalling(u, a, b) : Binary32.compareQuiet(u, a, b);
        return fulfils(ordering, predicate) ? -1 : 0;
    }

    /** All ones if the predicate holds, else 0. */
    public static long test(FloatUnit u, long a, long b, int predicate) {
        int ordering = signals(predicate) ? Binary64.compareSignalling(u, a, b) : Binary64.compareQuiet(u, a, b);
        return fulfils(ordering, predicate) ? -1 : 0;
    }

    private static boolean signals(int predicate) {
        return (SIGNALLING >> (predicate & 15) & 1) != (predicate >> 4 & 1);
    }

    /** Orderings are numbered -1 less, 0 equal, 1 greater, 2 unordered. */
    private static boolean fulfils(int ordering, int predicate) {
        return (FULFILLING[predicate & 15] >> ordering + 1 & 1) != 0;
    }

    /** The direction that the immediate operand of ROUNDPS names; it may be the unit's own. */
    public static Rounding direction(FloatUnit u, int control) {
        return (control & 4) != 0 ? u.rounding() : DIRECTIONS[control & 3];
    }
}
