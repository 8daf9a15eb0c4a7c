package mimus.x86.state;

import mimus.ieee.Binary32;
import mimus.ieee.FloatUnit;

/**
 * The dot product of four singles (Intel SDM volume 2, DPPS).
 *
 * <p>Exceptions are raised after the products, after the first sums and after the last one, as processors do.
 */
public final class DotProduct {
    private DotProduct() {}

    /** In each 128 bits, that of the lanes that bits 7 to 4 choose, in the lanes that bits 3 to 0 choose. */
    public static void singles(X86Env e, int d, int a, int b, int chosen, int size) {
        boolean wide = size == 256;
        FloatUnit u = e.unit();
        long p0 = products(u, e.v(a, 0), e.v(b, 0), chosen >> 4);
        long p1 = products(u, e.v(a, 1), e.v(b, 1), chosen >> 6);
        long p2 = wide ? products(u, e.v(a, 2), e.v(b, 2), chosen >> 4) : 0;
        long p3 = wide ? products(u, e.v(a, 3), e.v(b, 3), chosen >> 6) : 0;
        e.finish();
        u = e.unit();
        int s0 = sum(u, p0);
        int s1 = sum(u, p1);
        int s2 = wide ? sum(u, p2) : 0;
        int s3 = wide ? sum(u, p3) : 0;
        e.finish();
        u = e.unit();
        int low = Binary32.add(u, s0, s1);
        int high = wide ? Binary32.add(u, s2, s3) : 0;
        e.finish();
        e.v(d, spread(low, chosen), spread(low, chosen >> 2), spread(high, chosen), spread(high, chosen >> 2), size);
    }

    private static long products(FloatUnit u, long a, long b, int chosen) {
        int low = (chosen & 1) != 0 ? Binary32.mul(u, (int) a, (int) b) : 0;
        int high = (chosen & 2) != 0 ? Binary32.mul(u, Singles.high(a), Singles.high(b)) : 0;
        return Singles.join(low, high);
    }

    private static int sum(FloatUnit u, long both) {
        return Binary32.add(u, (int) both, Singles.high(both));
    }

    private static long spread(int value, int chosen) {
        return Singles.join((chosen & 1) != 0 ? value : 0, (chosen & 2) != 0 ? value : 0);
    }
}
