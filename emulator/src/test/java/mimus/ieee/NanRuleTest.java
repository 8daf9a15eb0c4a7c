package mimus.ieee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The NaN results that the manuals name. */
class NanRuleTest {
    private static final int ONE = 0x3f800000;
    private static final int INFINITY = 0x7f800000;
    private static final int SIGNALLING = 0x7f800001;
    private static final int QUIET = 0x7fc00002;

    private final FloatUnit legacy = new FloatUnit(FloatRules.MIPS_LEGACY);
    private final FloatUnit mips2008 = new FloatUnit(FloatRules.MIPS_2008);
    private final FloatUnit x86 = new FloatUnit(FloatRules.X86_SSE);
    private final FloatUnit arm = new FloatUnit(FloatRules.ARM);
    private final FloatUnit power = new FloatUnit(FloatRules.POWER);

    @Test
    void defaultNans() {
        assertEquals(0x7fbfffff, Binary32.div(legacy, 0, 0));
        assertEquals(0x7ff7_ffff_ffff_ffffL, Binary64.div(legacy, 0, 0));
        assertEquals(0x7fc00000, Binary32.div(mips2008, 0, 0));
        assertEquals(0xffc00000, Binary32.div(x86, 0, 0));
        assertEquals(0x7ff8_0000_0000_0000L, Binary64.div(arm, 0, 0));
    }

    @Test
    void signallingBitOfLegacyMipsIsTheOtherWayRound() {
        assertEquals(0x7fbfffff, Binary32.add(legacy, 0x7fc00000, ONE));
        assertEquals(Flags.INVALID | Flags.INVALID_SNAN, legacy.flags());
        legacy.flags(0);
        assertEquals(0x7fbfffff, Binary32.add(legacy, SIGNALLING, ONE));
        assertEquals(0, legacy.flags());
    }

    @Test
    void signallingOperandGoesFirstOnArmAndNan2008() {
        assertEquals(0x7fc00001, Binary32.add(arm, QUIET, SIGNALLING));
        assertEquals(0x7fc00001, Binary32.add(mips2008, QUIET, SIGNALLING));
        assertEquals(QUIET, Binary32.add(x86, QUIET, SIGNALLING));
        assertEquals(QUIET, Binary32.add(power, QUIET, SIGNALLING));
        assertEquals(Flags.INVALID | Flags.INVALID_SNAN, power.flags());
    }

    @Test
    void defaultNanModeReplacesEveryNan() {
        arm.defaultNan(true);
        assertEquals(0x7fc00000, Binary32.add(arm, QUIET, ONE));
        assertEquals(0x7ff8_0000_0000_0000L, Binary32.toBinary64(arm, QUIET));
        assertEquals(0, arm.flags());
    }

    @Test
    void infinityTimesZeroPlusQuietNan() {
        assertEquals(0x7fc00000, Binary32.fma(arm, INFINITY, 0, QUIET));
        assertEquals(QUIET, Binary32.fma(mips2008, INFINITY, 0, QUIET));
        assertEquals(QUIET, Binary32.fma(power, INFINITY, 0, QUIET));
        assertEquals(Flags.INVALID | Flags.INVALID_IMZ, power.flags());
        assertEquals(QUIET, Binary32.fma(x86, INFINITY, 0, QUIET));
        assertEquals(0, x86.flags());
    }

    @Test
    void fusedOperandOrder() {
        int a = 0x7fc0000a;
        int b = 0x7fc0000b;
        int c = 0x7fc0000c;
        assertEquals(a, Binary32.fma(x86, a, b, c));
        assertEquals(c, Binary32.fma(arm, a, b, c));
        assertEquals(c, Binary32.fma(power, ONE, b, c));
        assertEquals(a, Binary32.fma(power, a, b, c));
    }

    @Test
    void conversionKeepsTheTopOfTheFraction() {
        assertEquals(0x7ff8_0000_4000_0000L, Binary32.toBinary64(arm, QUIET));
        assertEquals(0xffc00002, Binary64.toBinary32(arm, 0xfff8_0000_5fff_ffffL));
        assertEquals(0, arm.flags());
    }

    @Test
    void negatedVariantsKeepTheSignOfNans() {
        assertEquals(QUIET, Binary32.fma(power, QUIET, ONE, ONE, FusedVariant.MADD_NEGATED_RESULT));
        assertEquals(0xbf800000, Binary32.fma(power, ONE, ONE, 0, FusedVariant.MADD_NEGATED_RESULT));
    }
}
