package mimus.ppc64.state;

/** What vector instructions tell besides their result. */
public final class VectorResults {
    private VectorResults() {}

    /** Ends a vector comparison: CR field 6 tells whether it holds for all elements, and whether for none. */
    public static void test(Ppc64Env e, int vrt, long high, long low, int rc) {
        if (rc != 0) {
            tell(e, high, low);
        }
        e.v(vrt, high, low);
    }

    /** Sets CR field 6. */
    static void tell(Ppc64Env e, long high, long low) {
        e.order(6, (high & low) == -1 ? -1 : (high | low) == 0 ? 0 : ConditionField.NONE);
        e.summary(6, 0);
    }

    /** VSCR.SAT, which nothing but a write of VSCR clears. */
    public static void saturated(Ppc64Env e, boolean now) {
        e.sat |= now ? 1 : 0;
    }

    /** The number of a width with sign that is next; tells if it is another. */
    static long clamped(Ppc64Env e, int width, long value) {
        long result = Lanes.clamp(width, value);
        saturated(e, result != value);
        return result;
    }

    /** The number of a width without sign that is next; tells if it is another. */
    static long clampedUnsigned(Ppc64Env e, int width, long value) {
        long result = Lanes.clampUnsigned(width, value);
        saturated(e, result != value);
        return result;
    }
}
