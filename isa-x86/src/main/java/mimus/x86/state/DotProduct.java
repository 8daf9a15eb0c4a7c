package mimus.x86.state;

import mimus.ieee.Binary32;
import mimus.ieee.FloatUnit;

/** The dot product of four singles (Intel SDM volume 2, DPPS). */
public final class DotProduct {
    private DotProduct() {}

    /** That of the lanes that bits 7 to 4 of the mask choose, of 128 bits that begin with {@code part}. */
    public static int single(X86Env e, FloatUnit u, int a, int b, int part, int mask) {
        int first = product(u, e.v(a, part), e.v(b, part), 0, mask >> 4);
        int second = product(u, e.v(a, part), e.v(b, part), 32, mask >> 5);
        int third = product(u, e.v(a, part + 1), e.v(b, part + 1), 0, mask >> 6);
        int fourth = product(u, e.v(a, part + 1), e.v(b, part + 1), 32, mask >> 7);
        return Binary32.add(u, Binary32.add(u, first, second), Binary32.add(u, third, fourth));
    }

    private static int product(FloatUnit u, long a, long b, int shift, int chosen) {
        return (chosen & 1) != 0 ? Binary32.mul(u, (int) (a >>> shift), (int) (b >>> shift)) : 0;
    }

    /** The value in both lanes, or 0 where one of the two lowest bits of the mask is clear. */
    public static long spread(int value, long mask) {
        return Singles.join((mask & 1) != 0 ? value : 0, (mask & 2) != 0 ? value : 0);
    }
}
