package mimus.mips.state;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.Flags;
import mimus.ieee.FloatUnit;

/** NEG and ABS before ABS2008: arithmetic, so that any NaN is an invalid operand (MIPS64 volume II, ABS.fmt, NEG.fmt). */
public final class LegacySign {
    private LegacySign() {}

    /** {@code result}, unless {@code a} is a NaN. */
    public static int of(FloatUnit u, int a, int result) {
        if ((a & Integer.MAX_VALUE) <= 0x7f80_0000) {
            return result;
        }
        u.raise(Flags.INVALID);
        return Binary32.add(u, a, a);
    }

    /** {@code result}, unless {@code a} is a NaN. */
    public static long of(FloatUnit u, long a, long result) {
        if ((a & Long.MAX_VALUE) <= 0x7ff0_0000_0000_0000L) {
            return result;
        }
        u.raise(Flags.INVALID);
        return Binary64.add(u, a, a);
    }
}
