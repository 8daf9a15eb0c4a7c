package mimus.arm.state;

/** As {@link Pairwise}, on floating-point numbers. */
public final class FloatPairwise {
    private FloatPairwise() {}

    public static long add(FloatUnits f, int size, long a, long b) {
        return FloatLanes.add(f, size, Lanes.evens(size, a, b), Lanes.odds(size, a, b));
    }

    public static long max(FloatUnits f, int size, long a, long b) {
        return FloatLanes.max(f, size, Lanes.evens(size, a, b), Lanes.odds(size, a, b));
    }

    public static long min(FloatUnits f, int size, long a, long b) {
        return FloatLanes.min(f, size, Lanes.evens(size, a, b), Lanes.odds(size, a, b));
    }

    public static long maxNum(FloatUnits f, int size, long a, long b) {
        return FloatLanes.maxNum(f, size, Lanes.evens(size, a, b), Lanes.odds(size, a, b));
    }

    public static long minNum(FloatUnits f, int size, long a, long b) {
        return FloatLanes.minNum(f, size, Lanes.evens(size, a, b), Lanes.odds(size, a, b));
    }
}
