package mimus.x86.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.IntegerRange;
import mimus.ieee.Rounding;
import mimus.insn.opmap.Op;
import mimus.x86.state.Singles;
import mimus.x86.state.X86Env;

/** Conversions that change the width of packed numbers. */
final class FloatWiden {
    private static final IntegerRange INT = IntegerRange.INT32.indefinite(Integer.MIN_VALUE);

    private FloatWiden() {}

    @Op("NP 0F 5A cvtps2pd Vdq, Wq")
    @Op(value = "VEX.128.NP.0F 5A vcvtps2pd Vdq, Wq", feature = "avx")
    @Op(value = "VEX.256.NP.0F 5A vcvtps2pd Vqq, Wdq", feature = "avx")
    static void cvtps2pd(X86Env e, int d, int a, int size) {
        FloatUnit u = e.mxcsr.unit();
        long source = e.v(a, 0);
        long upper = e.v(a, 1);
        long r0 = Binary32.toBinary64(u, (int) source);
        long r1 = Binary32.toBinary64(u, Singles.high(source));
        long r2 = size == 256 ? Binary32.toBinary64(u, (int) upper) : 0;
        long r3 = size == 256 ? Binary32.toBinary64(u, Singles.high(upper)) : 0;
        e.mxcsr.finish();
        e.v(d, r0, r1, r2, r3, size);
    }

    @Op("F3 0F E6 cvtdq2pd Vdq, Wq")
    @Op(value = "VEX.128.F3.0F E6 vcvtdq2pd Vdq, Wq", feature = "avx")
    @Op(value = "VEX.256.F3.0F E6 vcvtdq2pd Vqq, Wdq", feature = "avx")
    static void cvtdq2pd(X86Env e, int d, int a, int size) {
        FloatUnit u = e.mxcsr.unit();
        long source = e.v(a, 0);
        long upper = e.v(a, 1);
        long r0 = Binary64.fromInt64(u, (int) source);
        long r1 = Binary64.fromInt64(u, Singles.high(source));
        long r2 = size == 256 ? Binary64.fromInt64(u, (int) upper) : 0;
        long r3 = size == 256 ? Binary64.fromInt64(u, Singles.high(upper)) : 0;
        e.mxcsr.finish();
        e.v(d, r0, r1, r2, r3, size);
    }

    @Op("66 0F 5A cvtpd2ps Vdq, Wdq")
    @Op(value = "VEX.66.0F 5A vcvtpd2ps Vdq, Wx", feature = "avx")
    static void cvtpd2ps(X86Env e, int d, int a, int size) {
        FloatUnit u = e.mxcsr.unit();
        long low = Singles.join(Binary64.toBinary32(u, e.v(a, 0)), Binary64.toBinary32(u, e.v(a, 1)));
        long high =
                size == 256 ? Singles.join(Binary64.toBinary32(u, e.v(a, 2)), Binary64.toBinary32(u, e.v(a, 3))) : 0;
        e.mxcsr.finish();
        e.v(d, low, high, 0, 0, 128);
    }

    @Op("F2 0F E6 cvtpd2dq Vdq, Wdq")
    @Op(value = "VEX.F2.0F E6 vcvtpd2dq Vdq, Wx", feature = "avx")
    static void cvtpd2dq(X86Env e, int d, int a, int size) {
        FloatUnit u = e.mxcsr.unit();
        long low = Singles.join((int) Binary64.toInteger(u, e.v(a, 0), u.rounding(), INT), (int)
                Binary64.toInteger(u, e.v(a, 1), u.rounding(), INT));
        long high = size == 256
                ? Singles.join((int) Binary64.toInteger(u, e.v(a, 2), u.rounding(), INT), (int)
                        Binary64.toInteger(u, e.v(a, 3), u.rounding(), INT))
                : 0;
        e.mxcsr.finish();
        e.v(d, low, high, 0, 0, 128);
    }

    @Op("66 0F E6 cvttpd2dq Vdq, Wdq")
    @Op(value = "VEX.66.0F E6 vcvttpd2dq Vdq, Wx", feature = "avx")
    static void cvttpd2dq(X86Env e, int d, int a, int size) {
        FloatUnit u = e.mxcsr.unit();
        long low = Singles.join((int) Binary64.toInteger(u, e.v(a, 0), Rounding.TOWARD_ZERO, INT), (int)
                Binary64.toInteger(u, e.v(a, 1), Rounding.TOWARD_ZERO, INT));
        long high = size == 256
                ? Singles.join((int) Binary64.toInteger(u, e.v(a, 2), Rounding.TOWARD_ZERO, INT), (int)
                        Binary64.toInteger(u, e.v(a, 3), Rounding.TOWARD_ZERO, INT))
                : 0;
        e.mxcsr.finish();
        e.v(d, low, high, 0, 0, 128);
    }

    @Op("NP 0F 2A cvtpi2ps Vq, Qq")
    static long cvtpi2ps(FloatUnit u, long kept, long a) {
        return Singles.join(Binary32.fromInt64(u, (int) a), Binary32.fromInt64(u, Singles.high(a)));
    }

    @Op("66 0F 2A cvtpi2pd Vdq, Qq")
    static void cvtpi2pd(X86Env e, int d, int a) {
        FloatUnit u = e.mxcsr.unit();
        long source = e.v(a, 0);
        e.v(d, Binary64.fromInt64(u, (int) source), Binary64.fromInt64(u, Singles.high(source)), 0, 0, 128);
    }

    @Op("NP 0F 2C cvttps2pi Pq, Wq")
    static long cvttps2pi(FloatUnit u, long a) {
        return Singles.join((int) Binary32.toInteger(u, (int) a, Rounding.TOWARD_ZERO, INT), (int)
                Binary32.toInteger(u, Singles.high(a), Rounding.TOWARD_ZERO, INT));
    }

    @Op("NP 0F 2D cvtps2pi Pq, Wq")
    static long cvtps2pi(FloatUnit u, long a) {
        return Singles.join((int) Binary32.toInteger(u, (int) a, u.rounding(), INT), (int)
                Binary32.toInteger(u, Singles.high(a), u.rounding(), INT));
    }

    @Op("66 0F 2C cvttpd2pi Pq, Wdq")
    static void cvttpd2pi(X86Env e, int d, int a) {
        FloatUnit u = e.mxcsr.unit();
        long both = Singles.join((int) Binary64.toInteger(u, e.v(a, 0), Rounding.TOWARD_ZERO, INT), (int)
                Binary64.toInteger(u, e.v(a, 1), Rounding.TOWARD_ZERO, INT));
        e.mxcsr.finish();
        e.v(d, 0, both);
    }

    @Op("66 0F 2D cvtpd2pi Pq, Wdq")
    static void cvtpd2pi(X86Env e, int d, int a) {
        FloatUnit u = e.mxcsr.unit();
        long both = Singles.join((int) Binary64.toInteger(u, e.v(a, 0), u.rounding(), INT), (int)
                Binary64.toInteger(u, e.v(a, 1), u.rounding(), INT));
        e.mxcsr.finish();
        e.v(d, 0, both);
    }
}
