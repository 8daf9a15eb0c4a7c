package mimus.mips.state;

import mimus.ieee.Binary32;
import mimus.ieee.FloatUnit;

/** Two singles in one register, and what is done to both at once; the flags of both are collected. */
public final class PairedSingle {
    private PairedSingle() {}

    public static long of(int upper, int lower) {
        return (long) upper << 32 | lower & 0xffffffffL;
    }

    public static int upper(long pair) {
        return (int) (pair >>> 32);
    }

    public static int lower(long pair) {
        return (int) pair;
    }

    /** {@code a + b}. */
    public static long add(FloatUnit u, long a, long b) {
        return of(Binary32.add(u, upper(a), upper(b)), Binary32.add(u, lower(a), lower(b)));
    }

    /** {@code a - b}. */
    public static long sub(FloatUnit u, long a, long b) {
        return of(Binary32.sub(u, upper(a), upper(b)), Binary32.sub(u, lower(a), lower(b)));
    }

    /** {@code a * b}. */
    public static long mul(FloatUnit u, long a, long b) {
        return of(Binary32.mul(u, upper(a), upper(b)), Binary32.mul(u, lower(a), lower(b)));
    }

    /** {@link LegacySign} of both. */
    public static long legacySign(FloatUnit u, long a, long result) {
        return of(LegacySign.of(u, upper(a), upper(result)), LegacySign.of(u, lower(a), lower(result)));
    }

    /** Both quiet comparisons, as a pair of {@link mimus.ieee.Ordering}. */
    public static long compareQuiet(FloatUnit u, long a, long b) {
        return of(Binary32.compareQuiet(u, upper(a), upper(b)), Binary32.compareQuiet(u, lower(a), lower(b)));
    }

    /** Both signalling comparisons, as a pair of {@link mimus.ieee.Ordering}. */
    public static long compareSignalling(FloatUnit u, long a, long b) {
        return of(Binary32.compareSignalling(u, upper(a), upper(b)), Binary32.compareSignalling(u, lower(a), lower(b)));
    }
}
