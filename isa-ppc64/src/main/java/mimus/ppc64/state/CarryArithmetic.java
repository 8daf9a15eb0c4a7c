package mimus.ppc64.state;

/** Sums and shifts that set the carries and overflows of XER. */
public final class CarryArithmetic {
    private CarryArithmetic() {}

    /** Sets CA, and where there is one CA32. */
    private static void carry(Ppc64Env e, int of64, int of32) {
        e.ca = of64;
        if (e.isa300()) {
            e.ca32 = of32;
        }
    }

    /** Sets a register to {@code a + b + carry}, as OE and Rc ask. */
    public static void add(Ppc64Env e, int rt, long a, long b, int carry, int oe, int rc) {
        long sum = a + b + carry;
        if (oe != 0) {
            long wrong = (a ^ sum) & (b ^ sum);
            e.overflow((int) (wrong >>> 63), (int) (wrong >>> 31) & 1);
        }
        e.set(rt, sum, rc);
    }

    /** As {@link #add}, and sets the carries. */
    public static void addCarrying(Ppc64Env e, int rt, long a, long b, int carry, int oe, int rc) {
        long sum = a + b + carry;
        long out = a & b | (a | b) & ~sum;
        carry(e, (int) (out >>> 63), (int) (out >>> 31) & 1);
        add(e, rt, a, b, carry, oe, rc);
    }

    /** Sets a register to a number shifted right by up to 127 bits; CA tells of ones lost from a negative one. */
    public static void shiftRightAlgebraic(Ppc64Env e, int ra, long value, int n, int rc) {
        int lost = value < 0 && (n > 63 || (value & ~(-1L << n)) != 0) ? 1 : 0;
        carry(e, lost, lost);
        e.set(ra, value >> (n > 63 ? 63 : n), rc);
    }
}
