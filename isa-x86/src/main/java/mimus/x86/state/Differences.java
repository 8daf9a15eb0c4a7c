package mimus.x86.state;

/** Sums of absolute differences of four bytes (Intel SDM volume 2, MPSADBW). */
public final class Differences {
    private Differences() {}

    /**
     * Four of the eight sums.
     *
     * @param low the low half of the first source; {@code high} the high one
     * @param pattern the half of the second source in which the four bytes are
     * @param control bit 2 chooses where the first source begins, bit 0 which four bytes of the pattern are meant
     * @param first the first of the sums
     */
    public static long four(long low, long high, long pattern, int control, int first) {
        long wanted = pattern >>> 32 * (control & 1);
        int start = 4 * (control >> 2 & 1) + first;
        long all = 0;
        for (int i = 0; i < 4; i++) {
            int shift = 8 * (start + i);
            long bytes = shift < 64 ? Wide.low(low, high, shift) : high >>> shift - 64;
            long sum = 0;
            for (int k = 0; k < 4; k++) {
                sum += Math.abs(Lanes.BYTE.unsigned(bytes, k) - Lanes.BYTE.unsigned(wanted, k));
            }
            all |= sum << 16 * i;
        }
        return all;
    }
}
