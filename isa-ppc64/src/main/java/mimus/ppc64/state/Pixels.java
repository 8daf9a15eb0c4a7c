package mimus.ppc64.state;

/** Pixels of 16 bits, one for the mask and five for each colour, and of 32 (Power ISA Book I, 6.8.1). */
public final class Pixels {
    private static final int COLOUR = 0x1f;

    private Pixels() {}

    /** Two pixels of 32 bits as ones of 16. */
    public static long pack(long pair) {
        return packed(pair >>> 32) << 16 | packed(pair);
    }

    private static long packed(long pixel) {
        return pixel >>> 9 & 1L << 15 | pixel >>> 9 & COLOUR << 10 | pixel >>> 6 & COLOUR << 5 | pixel >>> 3 & COLOUR;
    }

    /** The two pixels of 16 bits of a word as ones of 32. */
    public static long unpack(long pair) {
        return unpacked(pair >>> 16) << 32 | unpacked(pair);
    }

    private static long unpacked(long pixel) {
        long mask = (pixel >>> 15 & 1) * 0xff00_0000L;
        return mask | (pixel & COLOUR << 10) << 6 | (pixel & COLOUR << 5) << 3 | pixel & COLOUR;
    }
}
