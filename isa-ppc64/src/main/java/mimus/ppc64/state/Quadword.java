package mimus.ppc64.state;

/** Sums of 128 bits. */
public final class Quadword {
    private Quadword() {}

    private static long carryOut(long a, long b, long sum) {
        return (a & b | (a | b) & ~sum) >>> 63;
    }

    /** Sets a register to the sum of another, a number of two doublewords, and a carry. */
    public static void add(Ppc64Env e, int vrt, int vra, long high, long low, long carry) {
        long sum = e.vl(vra) + low + carry;
        e.v(vrt, e.vh(vra) + high + carryOut(e.vl(vra), low, sum), sum);
    }

    /** Sets a register to the carry out of the sum that {@link #add} makes. */
    public static void carry(Ppc64Env e, int vrt, int vra, long high, long low, long carry) {
        long middle = carryOut(e.vl(vra), low, e.vl(vra) + low + carry);
        long sum = e.vh(vra) + high + middle;
        e.v(vrt, 0, carryOut(e.vh(vra), high, sum));
    }

    /** Adds the products of both doublewords, without sign, to a quadword. */
    public static void addProducts(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long first = e.vh(vra) * e.vh(vrb);
        long second = e.vl(vra) * e.vl(vrb);
        long high = Division.multiplyHighUnsigned(e.vh(vra), e.vh(vrb))
                + Division.multiplyHighUnsigned(e.vl(vra), e.vl(vrb));
        long middle = first + second;
        long sum = middle + e.vl(vrc);
        high += carryOut(first, second, middle) + carryOut(middle, e.vl(vrc), sum);
        e.v(vrt, high + e.vh(vrc), sum);
    }
}
