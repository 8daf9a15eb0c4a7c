package mimus.ppc64.state;

/** How vector-scalar floating-point instructions end, as FPSCR asks. */
public final class VsxResults {
    private VsxResults() {}

    /** Ends a scalar floating-point instruction with its result in a vector-scalar register. */
    public static void scalar(Ppc64Env e, int xt, long result) {
        boolean plain = e.fpscr.accepts(result);
        if (plain || e.fpscr.writes()) {
            e.x(xt, result, 0);
        }
        FloatResults.ended(e, plain, 0);
    }

    /** As {@link #scalar}, for a result that is an integer. */
    public static void scalarInteger(Ppc64Env e, int xt, long result) {
        boolean plain = e.fpscr.acceptsUnclassed();
        if (plain || e.fpscr.writes()) {
            e.x(xt, result, 0);
        }
        FloatResults.ended(e, plain, 0);
    }

    /** As {@link #scalar}, for an integer of 32 bits in words 0 and, where it is undefined, 1. */
    public static void scalarWord(Ppc64Env e, int xt, int result) {
        scalarInteger(e, xt, (long) result << 32 | result & 0xffff_ffffL);
    }

    /** As {@link #scalar}, for a result that is one of the operands: no class is told, FR and FI stay. */
    public static void selected(Ppc64Env e, int xt, long result) {
        boolean plain = e.fpscr.acceptsVector();
        if (plain || e.fpscr.writes()) {
            e.x(xt, result, 0);
        }
        FloatResults.ended(e, plain, 0);
    }

    /** As {@link #scalar}, for a single in the format of singles, in words 0 and, where it is undefined, 1. */
    public static void scalarSingle(Ppc64Env e, int xt, int result) {
        boolean plain = e.fpscr.acceptsSingle(result);
        if (plain || e.fpscr.writes()) {
            e.x(xt, (long) result << 32 | result & 0xffff_ffffL, 0);
        }
        FloatResults.ended(e, plain, 0);
    }

    /** Ends a vector floating-point instruction: it sets exceptions but neither FPRF nor FR nor FI. */
    public static void vector(Ppc64Env e, int xt, long high, long low) {
        boolean plain = e.fpscr.acceptsVector();
        if (plain) {
            e.x(xt, high, low);
        }
        FloatResults.ended(e, plain, 0);
    }

    /** Ends a vector floating-point comparison; see {@link VectorResults#test}. */
    public static void tested(Ppc64Env e, int xt, long high, long low, int rc) {
        boolean plain = e.fpscr.acceptsVector();
        if (plain) {
            e.x(xt, high, low);
            if (rc != 0) {
                VectorResults.tell(e, high, low);
            }
        }
        FloatResults.ended(e, plain, 0);
    }

    /** As {@link #scalar}, for a number of half precision. */
    public static void scalarHalf(Ppc64Env e, int xt, int result) {
        boolean plain = e.fpscr.acceptsHalf(result);
        if (plain || e.fpscr.writes()) {
            e.x(xt, result, 0);
        }
        FloatResults.ended(e, plain, 0);
    }
}
