package mimus.arm.state;

import mimus.ieee.Rounding;

/** What {@link Floats} and its neighbours do, on all elements of 64 bits; the most common without loops, for the translator. */
public final class FloatElements {
    private FloatElements() {}

    public static long add(FloatUnits f, int size, long a, long b) {
        if (size == 3) {
            return Floats.add(f, 3, a, b);
        }
        if (size == 2) {
            return Floats.add(f, 2, a, b) | Floats.add(f, 2, a >>> 32, b >>> 32) << 32;
        }
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= Floats.add(f, size, Elements.get(size, a, at), Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long sub(FloatUnits f, int size, long a, long b) {
        if (size == 3) {
            return Floats.sub(f, 3, a, b);
        }
        if (size == 2) {
            return Floats.sub(f, 2, a, b) | Floats.sub(f, 2, a >>> 32, b >>> 32) << 32;
        }
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= Floats.sub(f, size, Elements.get(size, a, at), Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long mul(FloatUnits f, int size, long a, long b) {
        if (size == 3) {
            return Floats.mul(f, 3, a, b);
        }
        if (size == 2) {
            return Floats.mul(f, 2, a, b) | Floats.mul(f, 2, a >>> 32, b >>> 32) << 32;
        }
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= Floats.mul(f, size, Elements.get(size, a, at), Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long div(FloatUnits f, int size, long a, long b) {
        if (size == 3) {
            return Floats.div(f, 3, a, b);
        }
        if (size == 2) {
            return Floats.div(f, 2, a, b) | Floats.div(f, 2, a >>> 32, b >>> 32) << 32;
        }
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= Floats.div(f, size, Elements.get(size, a, at), Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long abd(FloatUnits f, int size, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= Floats.abd(f, size, Elements.get(size, a, at), Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long max(FloatUnits f, int size, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= FloatExtremes.max(f, size, Elements.get(size, a, at), Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long min(FloatUnits f, int size, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= FloatExtremes.min(f, size, Elements.get(size, a, at), Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long maxNum(FloatUnits f, int size, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= FloatExtremes.maxNum(f, size, Elements.get(size, a, at), Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long minNum(FloatUnits f, int size, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= FloatExtremes.minNum(f, size, Elements.get(size, a, at), Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long mulx(FloatUnits f, int size, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= FloatSteps.mulx(f, size, Elements.get(size, a, at), Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long recps(FloatUnits f, int size, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= FloatSteps.recps(f, size, Elements.get(size, a, at), Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long rsqrts(FloatUnits f, int size, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= FloatSteps.rsqrts(f, size, Elements.get(size, a, at), Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long fma(FloatUnits f, int size, long c, long a, long b) {
        if (size == 3) {
            return Floats.fma(f, 3, c, a, b);
        }
        if (size == 2) {
            return Floats.fma(f, 2, c, a, b) | Floats.fma(f, 2, c >>> 32, a >>> 32, b >>> 32) << 32;
        }
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            long element = Elements.get(size, a, at);
            result |= Floats.fma(f, size, Elements.get(size, c, at), element, Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long fms(FloatUnits f, int size, long c, long a, long b) {
        if (size == 3) {
            return Floats.fms(f, 3, c, a, b);
        }
        if (size == 2) {
            return Floats.fms(f, 2, c, a, b) | Floats.fms(f, 2, c >>> 32, a >>> 32, b >>> 32) << 32;
        }
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            long element = Elements.get(size, a, at);
            result |= Floats.fms(f, size, Elements.get(size, c, at), element, Elements.get(size, b, at)) << at;
        }
        return result;
    }

    public static long eq(FloatUnits f, int size, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            boolean holds = Floats.eq(f, size, Elements.get(size, a, at), Elements.get(size, b, at));
            result |= holds ? Elements.mask(size) << at : 0;
        }
        return result;
    }

    public static long ge(FloatUnits f, int size, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            boolean holds = Floats.ge(f, size, Elements.get(size, a, at), Elements.get(size, b, at));
            result |= holds ? Elements.mask(size) << at : 0;
        }
        return result;
    }

    public static long gt(FloatUnits f, int size, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            boolean holds = Floats.gt(f, size, Elements.get(size, a, at), Elements.get(size, b, at));
            result |= holds ? Elements.mask(size) << at : 0;
        }
        return result;
    }

    public static long neg(int size, long a) {
        return a ^ Elements.signs(size);
    }

    public static long abs(int size, long a) {
        return a & ~Elements.signs(size);
    }

    public static long sqrt(FloatUnits f, int size, long a) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= Floats.sqrt(f, size, Elements.get(size, a, at)) << at;
        }
        return result;
    }

    public static long recip(FloatUnits f, int size, long a) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= FloatEstimates.recip(f, size, Elements.get(size, a, at)) << at;
        }
        return result;
    }

    public static long rsqrt(FloatUnits f, int size, long a) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= FloatEstimates.rsqrt(f, size, Elements.get(size, a, at)) << at;
        }
        return result;
    }

    public static long round(FloatUnits f, int size, long a, Rounding mode, boolean raiseInexact) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= Floats.round(f, size, Elements.get(size, a, at), mode, raiseInexact) << at;
        }
        return result;
    }

    /** Of two singles. */
    public static long recpsUnfused(FloatUnits f, int size, long a, long b) {
        long low = FloatSteps.recpsUnfused(f, Elements.get(size, a, 0), Elements.get(size, b, 0));
        return low | FloatSteps.recpsUnfused(f, Elements.get(size, a, 32), Elements.get(size, b, 32)) << 32;
    }

    /** Of two singles. */
    public static long rsqrtsUnfused(FloatUnits f, int size, long a, long b) {
        long low = FloatSteps.rsqrtsUnfused(f, Elements.get(size, a, 0), Elements.get(size, b, 0));
        return low | FloatSteps.rsqrtsUnfused(f, Elements.get(size, a, 32), Elements.get(size, b, 32)) << 32;
    }
}
