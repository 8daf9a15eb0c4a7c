package mimus.x86.state;

/** Masks of lanes. */
public final class Blending {
    private Blending() {}

    /** All ones in the lanes whose bit is set, the lowest lane's first. */
    public static long lanes(Lanes w, int bits) {
        long mask = 0;
        for (int i = 0; i < 64 / w.bits(); i++) {
            mask |= w.place(-(bits >> i & 1), i);
        }
        return mask;
    }
}
