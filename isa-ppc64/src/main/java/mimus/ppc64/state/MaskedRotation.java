package mimus.ppc64.state;

/** Rotations of elements under masks, whose ends and counts are in the elements of another operand. */
public final class MaskedRotation {
    private MaskedRotation() {}

    /** Each element rotated, and zero outside of its mask. */
    public static long and(int width, long a, long control) {
        return insert(width, a, control, 0);
    }

    /** Each element rotated, and that of {@code old} outside of its mask. */
    public static long insert(int width, long a, long control, long old) {
        if (width == 64) {
            long mask = Mask.of((int) (control >>> 16) & 63, (int) (control >>> 8) & 63);
            return Mask.merge(Long.rotateLeft(a, (int) control & 63), old, mask);
        }
        long high = word((int) (a >>> 32), (int) (control >>> 32), (int) (old >>> 32));
        return high << 32 | Lanes.unsigned(32, word((int) a, (int) control, (int) old), 0);
    }

    private static long word(int a, int control, int old) {
        long mask = Mask.of(32 + (control >>> 16 & 31), 32 + (control >>> 8 & 31));
        return Mask.merge(Integer.rotateLeft(a, control & 31), old, mask);
    }
}
