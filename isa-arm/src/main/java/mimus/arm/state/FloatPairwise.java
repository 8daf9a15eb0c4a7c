package mimus.arm.state;

/** As {@link Pairwise}, on floating-point numbers. */
public final class FloatPairwise {
    private FloatPairwise() {}

    public static long add(FloatUnits f, int size, long a, long b) {
        return FloatElements.add(f, size, Elements.evens(size, a, b), Elements.odds(size, a, b));
    }

    public static long max(FloatUnits f, int size, long a, long b) {
        return FloatElements.max(f, size, Elements.evens(size, a, b), Elements.odds(size, a, b));
    }

    public static long min(FloatUnits f, int size, long a, long b) {
        return FloatElements.min(f, size, Elements.evens(size, a, b), Elements.odds(size, a, b));
    }

    public static long maxNum(FloatUnits f, int size, long a, long b) {
        return FloatElements.maxNum(f, size, Elements.evens(size, a, b), Elements.odds(size, a, b));
    }

    public static long minNum(FloatUnits f, int size, long a, long b) {
        return FloatElements.minNum(f, size, Elements.evens(size, a, b), Elements.odds(size, a, b));
    }
}
