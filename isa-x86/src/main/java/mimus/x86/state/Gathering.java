package mimus.x86.state;

/**
 * Gathers lanes from memory (Intel SDM volume 2, VPGATHERDD and its kin): those whose lane of the mask has its top bit set.
 *
 * <p>A lane of the mask is cleared when its turn is over, so that after a fault the instruction goes on where it was. In
 * all methods {@code index} is the number of the vector of offsets, which are shifted by {@code scale}, and {@code linear}
 * the bits of an address that count.
 */
public final class Gathering {
    private static final long LOW = 0xffffffffL;

    private Gathering() {}

    private static void requireDifferent(X86Env e, int d, int mask, int index) {
        if (d == mask || d == index || mask == index) {
            throw e.undefined(0, null);
        }
    }

    private static int doubleword(X86Env e, int v, int i) {
        return (int) (e.v(v, i >> 1) >>> 32 * (i & 1));
    }

    private static void doubleword(X86Env e, int v, int i, int value) {
        long old = e.v(v, i >> 1);
        e.v(v, i >> 1, (i & 1) == 0 ? old & ~LOW | value & LOW : old & LOW | (long) value << 32);
    }

    /** Clears the mask, and the destination from a part on. */
    private static void finish(X86Env e, int d, int mask, int parts) {
        e.v(mask, 0, 0, 0, 0, 256);
        for (int part = parts; part < 4; part++) {
            e.v(d, part, 0);
        }
    }

    /** Doublewords by offsets of 32 bits. */
    public static void doublewords(
            X86Env e, int d, long address, int mask, int index, int scale, long linear, int size) {
        requireDifferent(e, d, mask, index);
        for (int i = 0; i < size / 32; i++) {
            if (doubleword(e, mask, i) < 0) {
                long offset = (long) doubleword(e, index, i) << scale;
                doubleword(e, d, i, e.load32(address + offset & linear));
            }
            doubleword(e, mask, i, 0);
        }
        finish(e, d, mask, size / 64);
    }

    /** Quadwords by offsets of 32 bits. */
    public static void quadwordsByDoublewords(
            X86Env e, int d, long address, int mask, int index, int scale, long linear, int size) {
        requireDifferent(e, d, mask, index);
        for (int i = 0; i < size / 64; i++) {
            if (e.v(mask, i) < 0) {
                long offset = (long) doubleword(e, index, i) << scale;
                e.v(d, i, e.load64(address + offset & linear));
            }
            e.v(mask, i, 0);
        }
        finish(e, d, mask, size / 64);
    }

    /** Doublewords by offsets of 64 bits. */
    public static void doublewordsByQuadwords(
            X86Env e, int d, long address, int mask, int index, int scale, long linear, int size) {
        requireDifferent(e, d, mask, index);
        for (int i = 0; i < size / 64; i++) {
            if (doubleword(e, mask, i) < 0) {
                doubleword(e, d, i, e.load32(address + (e.v(index, i) << scale) & linear));
            }
            doubleword(e, mask, i, 0);
        }
        finish(e, d, mask, size / 128);
    }

    /** Quadwords by offsets of 64 bits. */
    public static void quadwords(X86Env e, int d, long address, int mask, int index, int scale, long linear, int size) {
        requireDifferent(e, d, mask, index);
        for (int i = 0; i < size / 64; i++) {
            if (e.v(mask, i) < 0) {
                e.v(d, i, e.load64(address + (e.v(index, i) << scale) & linear));
            }
            e.v(mask, i, 0);
        }
        finish(e, d, mask, size / 64);
    }
}
