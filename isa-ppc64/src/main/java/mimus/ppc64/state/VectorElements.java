package mimus.ppc64.state;

/** Single elements and bytes of vector registers, where they stand in memory. */
public final class VectorElements {
    private VectorElements() {}

    /** The number, from the most significant, of the element that an aligned address falls to. */
    public static int index(Ppc64Env e, long address, int width) {
        int n = ((int) address & 0xf) * 8 / width;
        return e.bigEndian() ? n : 128 / width - 1 - n;
    }

    /** Element {@code n} of vector register {@code vr}. */
    public static long get(Ppc64Env e, int vr, int width, int n) {
        return Permute.element(width, e.vh(vr), e.vl(vr), n);
    }

    /** Sets element {@code n}; the others keep their values, though they are undefined. */
    public static void set(Ppc64Env e, int vr, int width, int n, long value) {
        int at = 128 - width * (n + 1);
        long mask = Lanes.place(width, -1, at & 63);
        long element = Lanes.place(width, value, at & 63);
        if (at >= 64) {
            e.v(vr, Mask.merge(element, e.vh(vr), mask), e.vl(vr));
        } else {
            e.v(vr, e.vh(vr), Mask.merge(element, e.vl(vr), mask));
        }
    }

    /**
     * Loads up to 16 bytes; the others of the register become zero.
     *
     * @param left whether they come in the order of memory from the most significant byte on, whatever the byte order
     */
    public static void load(Ppc64Env e, int xt, long address, long count, boolean left) {
        long high = 0;
        long low = 0;
        int bytes = (int) Math.min(16, count);
        for (int i = 0; i < bytes; i++) {
            int at = left || e.bigEndian() ? 15 - i : i;
            long octet = (long) e.load8(address + i) << 8 * (at & 7);
            if (at >= 8) {
                high |= octet;
            } else {
                low |= octet;
            }
        }
        e.x(xt, high, low);
    }

    /** Stores up to 16 bytes, as {@link #load} takes them. */
    public static void store(Ppc64Env e, int xs, long address, long count, boolean left) {
        int bytes = (int) Math.min(16, count);
        for (int i = 0; i < bytes; i++) {
            int at = left || e.bigEndian() ? 15 - i : i;
            e.store8(address + i, (int) ((at >= 8 ? e.xh(xs) : e.xl(xs)) >>> 8 * (at & 7)));
        }
    }

    /** An element that begins at byte {@code n} of a vector register; zeros are behind the last byte. */
    public static long window(Ppc64Env e, int vr, int width, int n) {
        return windowOf(e.vh(vr), e.vl(vr), width, n & 0xf);
    }

    /** As {@link #window}, of 128 bits. */
    public static long windowOf(long high, long low, int width, int n) {
        return Permute.window(high, low, 0, 0, n) >>> 64 - width;
    }

    /** Puts the low bits of {@code value} in place of those that begin at byte {@code n} of a vector register. */
    public static void insert(Ppc64Env e, int vr, int width, int n, long value) {
        insertInto(e, vr + 32, width, n, value);
    }

    /** As {@link #insert}, of a vector-scalar register. */
    public static void insertInto(Ppc64Env e, int xt, int width, int n, long value) {
        long element = value << 64 - width;
        long mask = -1L << 64 - width;
        long high =
                Mask.merge(Permute.window(0, 0, element, 0, 16 - n), e.xh(xt), Permute.window(0, 0, mask, 0, 16 - n));
        long low =
                Mask.merge(Permute.window(0, element, 0, 0, 16 - n), e.xl(xt), Permute.window(0, mask, 0, 0, 16 - n));
        e.x(xt, high, low);
    }
}
