package mimus.x86.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.IntegerRange;
import mimus.ieee.Rounding;
import mimus.insn.opmap.Op;
import mimus.x86.state.Singles;

/** Conversions of floating-point numbers and integers lane by lane, and scalar ones. */
final class FloatConvert {
    private static final IntegerRange INT = IntegerRange.INT32.indefinite(Integer.MIN_VALUE);
    private static final IntegerRange LONG = IntegerRange.INT64.indefinite(Long.MIN_VALUE);

    private FloatConvert() {}

    @Op("NP 0F 5B cvtdq2ps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 5B vcvtdq2ps Vx, Wx", feature = "avx")
    static long cvtdq2ps(FloatUnit u, long a) {
        return Singles.join(Binary32.fromInt64(u, (int) a), Binary32.fromInt64(u, Singles.high(a)));
    }

    @Op("66 0F 5B cvtps2dq Vdq, Wdq")
    @Op(value = "VEX.66.0F 5B vcvtps2dq Vx, Wx", feature = "avx")
    static long cvtps2dq(FloatUnit u, long a) {
        return Singles.join((int) Binary32.toInteger(u, (int) a, u.rounding(), INT), (int)
                Binary32.toInteger(u, Singles.high(a), u.rounding(), INT));
    }

    @Op("F3 0F 5B cvttps2dq Vdq, Wdq")
    @Op(value = "VEX.F3.0F 5B vcvttps2dq Vx, Wx", feature = "avx")
    static long cvttps2dq(FloatUnit u, long a) {
        return Singles.join((int) Binary32.toInteger(u, (int) a, Rounding.TOWARD_ZERO, INT), (int)
                Binary32.toInteger(u, Singles.high(a), Rounding.TOWARD_ZERO, INT));
    }

    @Op("F3 0F 2A cvtsi2ss Vss, Ed")
    @Op(value = "VEX.LIG.F3.0F.W0 2A vcvtsi2ss Vss, Hss, Ed", feature = "avx")
    static long cvtsi2ss(FloatUnit u, long kept, long value) {
        return Binary32.fromInt64(u, (int) value);
    }

    @Op("F3 0F 2A W1 o64 cvtsi2ss Vss, Eq")
    @Op(value = "VEX.LIG.F3.0F.W1 2A o64 vcvtsi2ss Vss, Hss, Eq", feature = "avx")
    static long cvtsi2ssQuad(FloatUnit u, long kept, long value) {
        return Binary32.fromInt64(u, value);
    }

    @Op("F3 0F 2C cvttss2si Gd, Wss")
    @Op(value = "VEX.LIG.F3.0F.W0 2C vcvttss2si Gd, Wss", feature = "avx")
    static long cvttss2si(FloatUnit u, long a) {
        return Binary32.toInteger(u, (int) a, Rounding.TOWARD_ZERO, INT);
    }

    @Op("F3 0F 2C W1 o64 cvttss2si Gq, Wss")
    @Op(value = "VEX.LIG.F3.0F.W1 2C o64 vcvttss2si Gq, Wss", feature = "avx")
    static long cvttss2siQuad(FloatUnit u, long a) {
        return Binary32.toInteger(u, (int) a, Rounding.TOWARD_ZERO, LONG);
    }

    @Op("F3 0F 2D cvtss2si Gd, Wss")
    @Op(value = "VEX.LIG.F3.0F.W0 2D vcvtss2si Gd, Wss", feature = "avx")
    static long cvtss2si(FloatUnit u, long a) {
        return Binary32.toInteger(u, (int) a, u.rounding(), INT);
    }

    @Op("F3 0F 2D W1 o64 cvtss2si Gq, Wss")
    @Op(value = "VEX.LIG.F3.0F.W1 2D o64 vcvtss2si Gq, Wss", feature = "avx")
    static long cvtss2siQuad(FloatUnit u, long a) {
        return Binary32.toInteger(u, (int) a, u.rounding(), LONG);
    }

    @Op("F2 0F 2A cvtsi2sd Vsd, Ed")
    @Op(value = "VEX.LIG.F2.0F.W0 2A vcvtsi2sd Vsd, Hsd, Ed", feature = "avx")
    static long cvtsi2sd(FloatUnit u, long kept, long value) {
        return Binary64.fromInt64(u, (int) value);
    }

    @Op("F2 0F 2A W1 o64 cvtsi2sd Vsd, Eq")
    @Op(value = "VEX.LIG.F2.0F.W1 2A o64 vcvtsi2sd Vsd, Hsd, Eq", feature = "avx")
    static long cvtsi2sdQuad(FloatUnit u, long kept, long value) {
        return Binary64.fromInt64(u, value);
    }

    @Op("F2 0F 2C cvttsd2si Gd, Wsd")
    @Op(value = "VEX.LIG.F2.0F.W0 2C vcvttsd2si Gd, Wsd", feature = "avx")
    static long cvttsd2si(FloatUnit u, long a) {
        return Binary64.toInteger(u, a, Rounding.TOWARD_ZERO, INT);
    }

    @Op("F2 0F 2C W1 o64 cvttsd2si Gq, Wsd")
    @Op(value = "VEX.LIG.F2.0F.W1 2C o64 vcvttsd2si Gq, Wsd", feature = "avx")
    static long cvttsd2siQuad(FloatUnit u, long a) {
        return Binary64.toInteger(u, a, Rounding.TOWARD_ZERO, LONG);
    }

    @Op("F2 0F 2D cvtsd2si Gd, Wsd")
    @Op(value = "VEX.LIG.F2.0F.W0 2D vcvtsd2si Gd, Wsd", feature = "avx")
    static long cvtsd2si(FloatUnit u, long a) {
        return Binary64.toInteger(u, a, u.rounding(), INT);
    }

    @Op("F2 0F 2D W1 o64 cvtsd2si Gq, Wsd")
    @Op(value = "VEX.LIG.F2.0F.W1 2D o64 vcvtsd2si Gq, Wsd", feature = "avx")
    static long cvtsd2siQuad(FloatUnit u, long a) {
        return Binary64.toInteger(u, a, u.rounding(), LONG);
    }

    @Op("F3 0F 5A cvtss2sd Vsd, Wss")
    @Op(value = "VEX.LIG.F3.0F 5A vcvtss2sd Vsd, Hsd, Wss", feature = "avx")
    static long cvtss2sd(FloatUnit u, long kept, long a) {
        return Binary32.toBinary64(u, (int) a);
    }

    @Op("F2 0F 5A cvtsd2ss Vss, Wsd")
    @Op(value = "VEX.LIG.F2.0F 5A vcvtsd2ss Vss, Hss, Wsd", feature = "avx")
    static long cvtsd2ss(FloatUnit u, long kept, long a) {
        return Binary64.toBinary32(u, a);
    }
}
