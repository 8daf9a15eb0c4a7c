package mimus.x86.state;

/** Puts lanes in another order. */
public final class Shuffling {
    private Shuffling() {}

    /** Four words in the order that four times two bits say. */
    public static long words(long a, int order) {
        long all = 0;
        for (int i = 0; i < 4; i++) {
            all |= (a >>> 16 * (order >> 2 * i & 3) & 0xffff) << 16 * i;
        }
        return all;
    }

    /** Two of four doublewords, chosen by twice two bits. */
    public static long doublewords(long low, long high, int order) {
        return doubleword(low, high, order) | doubleword(low, high, order >> 2) << 32;
    }

    private static long doubleword(long low, long high, int which) {
        return ((which & 2) == 0 ? low : high) >>> 32 * (which & 1) & 0xffffffffL;
    }

    /** Eight of sixteen bytes, chosen by the bytes of {@code order}; where its top bit is set, 0. */
    public static long bytes(long low, long high, long order) {
        long all = 0;
        for (int i = 0; i < 64; i += 8) {
            int which = (int) (order >>> i);
            long from = (which & 8) == 0 ? low : high;
            all |= (which & 0x80) != 0 ? 0 : (from >>> 8 * (which & 7) & 0xff) << i;
        }
        return all;
    }

    /** 64 bits of a longer number, from bit {@code n} on; what is beyond it is 0. */
    public static long aligned(long part0, long part1, long part2, long part3, int n) {
        int skipped = n >> 6;
        long low = skipped == 0 ? part0 : skipped == 1 ? part1 : skipped == 2 ? part2 : skipped == 3 ? part3 : 0;
        long high = skipped == 0 ? part1 : skipped == 1 ? part2 : skipped == 2 ? part3 : 0;
        return Wide.low(low, high, n & 63);
    }

    /** INSERTPS: the lane that bits 5 and 4 of {@code control} name, then zeros where bits 3 to 0 are set. */
    public static void insert(X86Env e, int d, int a, int value, int control) {
        int lane = control >> 4 & 3;
        long low = lane < 2 ? placed(e.v(a, 0), value, lane) : e.v(a, 0);
        long high = lane < 2 ? e.v(a, 1) : placed(e.v(a, 1), value, lane);
        e.v(d, low & kept(control), high & kept(control >> 2), 0, 0, 128);
    }

    private static long placed(long both, int value, int lane) {
        return (lane & 1) == 0 ? both & ~0xffffffffL | value & 0xffffffffL : both & 0xffffffffL | (long) value << 32;
    }

    private static long kept(int zeros) {
        return ((zeros & 1) != 0 ? 0 : 0xffffffffL) | ((zeros & 2) != 0 ? 0 : ~0xffffffffL);
    }
}
