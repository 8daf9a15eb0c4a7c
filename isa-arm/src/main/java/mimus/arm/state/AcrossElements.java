package mimus.arm.state;

/** One result of all elements of 64 or 128 bits; the low bits of a result count. */
public final class AcrossElements {
    private AcrossElements() {}

    /** The sum of all elements, zero-extended. */
    public static long uaddlv(int size, long low, long high) {
        long sum = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            sum += Elements.get(size, low, at) + Elements.get(size, high, at);
        }
        return sum;
    }

    /** The sum of all elements, sign-extended. */
    public static long saddlv(int size, long low, long high) {
        long sum = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            sum += Elements.getSigned(size, low, at) + Elements.getSigned(size, high, at);
        }
        return sum;
    }

    public static long smaxv(int size, long low, long high) {
        long most = Elements.smax(size, low, high);
        for (int at = 32; at >= 8 << size; at /= 2) {
            most = Elements.smax(size, most, most >>> at);
        }
        return most;
    }

    public static long sminv(int size, long low, long high) {
        long least = Elements.smin(size, low, high);
        for (int at = 32; at >= 8 << size; at /= 2) {
            least = Elements.smin(size, least, least >>> at);
        }
        return least;
    }

    public static long umaxv(int size, long low, long high) {
        long most = Elements.umax(size, low, high);
        for (int at = 32; at >= 8 << size; at /= 2) {
            most = Elements.umax(size, most, most >>> at);
        }
        return most;
    }

    public static long uminv(int size, long low, long high) {
        long least = Elements.umin(size, low, high);
        for (int at = 32; at >= 8 << size; at /= 2) {
            least = Elements.umin(size, least, least >>> at);
        }
        return least;
    }

    /** Over pairs, over pairs of their results, and so on (Arm ARM, pseudocode Reduce). */
    public static long max(FloatUnits f, int size, int q, long low, long high) {
        long first = max(f, size, low);
        return q == 0 ? first : FloatExtremes.max(f, size, first, max(f, size, high));
    }

    private static long max(FloatUnits f, int size, long a) {
        long first = FloatExtremes.max(f, size, Elements.get(size, a, 0), Elements.get(size, a, size == 1 ? 16 : 32));
        if (size == 2) {
            return first;
        }
        return FloatExtremes.max(f, 1, first, FloatExtremes.max(f, 1, Elements.get(1, a, 32), Elements.get(1, a, 48)));
    }

    /** Over pairs, over pairs of their results, and so on (Arm ARM, pseudocode Reduce). */
    public static long min(FloatUnits f, int size, int q, long low, long high) {
        long first = min(f, size, low);
        return q == 0 ? first : FloatExtremes.min(f, size, first, min(f, size, high));
    }

    private static long min(FloatUnits f, int size, long a) {
        long first = FloatExtremes.min(f, size, Elements.get(size, a, 0), Elements.get(size, a, size == 1 ? 16 : 32));
        if (size == 2) {
            return first;
        }
        return FloatExtremes.min(f, 1, first, FloatExtremes.min(f, 1, Elements.get(1, a, 32), Elements.get(1, a, 48)));
    }

    /** Over pairs, over pairs of their results, and so on (Arm ARM, pseudocode Reduce). */
    public static long maxNum(FloatUnits f, int size, int q, long low, long high) {
        long first = maxNum(f, size, low);
        return q == 0 ? first : FloatExtremes.maxNum(f, size, first, maxNum(f, size, high));
    }

    private static long maxNum(FloatUnits f, int size, long a) {
        long first =
                FloatExtremes.maxNum(f, size, Elements.get(size, a, 0), Elements.get(size, a, size == 1 ? 16 : 32));
        if (size == 2) {
            return first;
        }
        return FloatExtremes.maxNum(
                f, 1, first, FloatExtremes.maxNum(f, 1, Elements.get(1, a, 32), Elements.get(1, a, 48)));
    }

    /** Over pairs, over pairs of their results, and so on (Arm ARM, pseudocode Reduce). */
    public static long minNum(FloatUnits f, int size, int q, long low, long high) {
        long first = minNum(f, size, low);
        return q == 0 ? first : FloatExtremes.minNum(f, size, first, minNum(f, size, high));
    }

    private static long minNum(FloatUnits f, int size, long a) {
        long first =
                FloatExtremes.minNum(f, size, Elements.get(size, a, 0), Elements.get(size, a, size == 1 ? 16 : 32));
        if (size == 2) {
            return first;
        }
        return FloatExtremes.minNum(
                f, 1, first, FloatExtremes.minNum(f, 1, Elements.get(1, a, 32), Elements.get(1, a, 48)));
    }
}
