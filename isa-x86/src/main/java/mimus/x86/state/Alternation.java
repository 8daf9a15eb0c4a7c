package mimus.x86.state;

import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.FusedVariant;

/** Operations on doubles that differ in even and odd lanes. */
public final class Alternation {
    private Alternation() {}

    /** {@code a * b + c} in each lane. */
    public static void fused(X86Env e, int d, int a, int b, int c, FusedVariant even, FusedVariant odd, int size) {
        FloatUnit u = e.unit();
        boolean wide = size == 256;
        long r0 = Binary64.fma(u, e.v(a, 0), e.v(b, 0), e.v(c, 0), even);
        long r1 = Binary64.fma(u, e.v(a, 1), e.v(b, 1), e.v(c, 1), odd);
        long r2 = wide ? Binary64.fma(u, e.v(a, 2), e.v(b, 2), e.v(c, 2), even) : 0;
        long r3 = wide ? Binary64.fma(u, e.v(a, 3), e.v(b, 3), e.v(c, 3), odd) : 0;
        e.finish();
        e.v(d, r0, r1, r2, r3, size);
    }
}
