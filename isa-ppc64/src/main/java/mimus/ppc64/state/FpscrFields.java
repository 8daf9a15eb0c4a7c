package mimus.ppc64.state;

/** The sixteen fields of four bits of FPSCR, of which instructions choose those of the upper or the lower word. */
public final class FpscrFields {
    private FpscrFields() {}

    /** Place of the last bit of a field, of the lower word or, with {@code w}, the upper one. */
    public static int shift(int field, int w) {
        return 28 - 4 * field + 32 * w;
    }

    /** The bits of the fields that the eight bits of {@code flm} choose, field 0 first. */
    public static long mask(int flm, int w) {
        long mask = 0;
        for (int field = 0; field < 8; field++) {
            if ((flm << field & 0x80) != 0) {
                mask |= 0xfL << shift(field, w);
            }
        }
        return mask;
    }
}
