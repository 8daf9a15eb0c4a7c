package mimus.ppc64.state;

import mimus.ieee.Binary16;
import mimus.ieee.Binary32;
import mimus.ieee.FloatUnit;

/** Numbers of half precision in the low halves of words. */
public final class Halves {
    private Halves() {}

    /** Both as singles. */
    public static long widen(FloatUnit u, long pair) {
        long high = Binary16.toBinary32(u, (int) (pair >>> 32) & 0xffff);
        return high << 32 | Binary16.toBinary32(u, (int) pair & 0xffff) & 0xffff_ffffL;
    }

    /** Both singles in half precision. */
    public static long narrow(FloatUnit u, long pair) {
        long high = Binary32.toBinary16(u, (int) (pair >>> 32));
        return high << 32 | Binary32.toBinary16(u, (int) pair);
    }
}
