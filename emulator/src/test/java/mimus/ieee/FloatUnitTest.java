package mimus.ieee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Flags accumulate, and modes of a unit take effect. */
class FloatUnitTest {
    private static final long ONE = Double.doubleToRawLongBits(1);
    private static final long THREE = Double.doubleToRawLongBits(3);
    private static final long LEAST_NORMAL = Double.doubleToRawLongBits(Double.MIN_NORMAL);
    private static final long HALF = Double.doubleToRawLongBits(0.5);

    @Test
    void flagsAccumulateUntilCleared() {
        FloatUnit u = new FloatUnit(FloatRules.MIPS_LEGACY);
        Binary64.div(u, ONE, THREE);
        Binary64.div(u, ONE, 0);
        assertEquals(Flags.INEXACT | Flags.DIV_BY_ZERO, u.flags());
        u.flags(0);
        Binary64.add(u, ONE, THREE);
        assertEquals(0, u.flags());
    }

    @Test
    void exactSubnormalIsTinyButNoUnderflow() {
        FloatUnit u = new FloatUnit(FloatRules.MIPS_2008);
        assertEquals(LEAST_NORMAL >>> 1, Binary64.mul(u, LEAST_NORMAL, HALF));
        assertEquals(Flags.TINY, u.flags());
    }

    @Test
    void flushedResultRaisesWhatTheArchitectureSays() {
        assertFlushed(FloatRules.MIPS_2008, 0);
        assertFlushed(FloatRules.ARM, Flags.UNDERFLOW);
        assertFlushed(FloatRules.X86_SSE, Flags.UNDERFLOW | Flags.INEXACT);
    }

    private static void assertFlushed(FloatRules rules, int flags) {
        FloatUnit u = new FloatUnit(rules);
        u.flushToZero(true);
        assertEquals(Long.MIN_VALUE, Binary64.mul(u, LEAST_NORMAL, HALF | Long.MIN_VALUE));
        assertEquals(flags | Flags.FLUSHED | Flags.TINY, u.flags());
    }

    @Test
    void subnormalOperandIsTakenAsZero() {
        FloatUnit u = new FloatUnit(FloatRules.ARM);
        u.denormalsAreZero(true);
        assertEquals(ONE, Binary64.add(u, ONE, 1));
        assertEquals(Ordering.EQUAL, Binary64.compareQuiet(u, 1, 2));
        assertEquals(Flags.INPUT_DENORMAL, u.flags());
    }

    @Test
    void subnormalOperandIsReportedOnX86Only() {
        FloatUnit x86 = new FloatUnit(FloatRules.X86_SSE);
        Binary64.add(x86, LEAST_NORMAL, 1);
        assertEquals(Flags.INPUT_DENORMAL, x86.flags());
        FloatUnit mips = new FloatUnit(FloatRules.MIPS_LEGACY);
        Binary64.add(mips, LEAST_NORMAL, 1);
        assertEquals(0, mips.flags());
    }

    @Test
    void exactDifferenceOfZeroIsNegativeOnlyDownward() {
        FloatUnit u = new FloatUnit(FloatRules.ARM);
        assertEquals(0, Binary64.sub(u, ONE, ONE));
        u.rounding(Rounding.DOWN);
        assertEquals(Long.MIN_VALUE, Binary64.sub(u, ONE, ONE));
        assertEquals(0, u.flags());
    }

    @Test
    void integerOutOfRangeIsTheIsasChoice() {
        FloatUnit u = new FloatUnit(FloatRules.MIPS_LEGACY);
        int huge = 0xff000000;
        assertEquals(
                Integer.MAX_VALUE,
                Binary32.toInteger(u, huge, Rounding.TOWARD_ZERO, IntegerRange.INT32.indefinite(Integer.MAX_VALUE)));
        assertEquals(Integer.MIN_VALUE, Binary32.toInteger(u, huge, Rounding.TOWARD_ZERO, IntegerRange.INT32));
        assertEquals(-1, Binary32.toInteger(u, 0x7fbfffff, Rounding.TOWARD_ZERO, IntegerRange.INT32.nan(-1)));
        assertEquals(Flags.INVALID | Flags.INVALID_CVI, u.flags());
    }
}
