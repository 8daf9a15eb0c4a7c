package mimus.arm.state;

/** The immediates of logical instructions: a run of ones, rotated and repeated; Arm ARM section J1.1, DecodeBitMasks. */
public final class BitMask {
    private static final long[] MASKS = new long[1 << 13];

    static {
        for (int encoded = 0; encoded < MASKS.length; encoded++) {
            MASKS[encoded] = decode(encoded >>> 12, encoded >>> 6 & 63, encoded & 63);
        }
    }

    private BitMask() {}

    /**
     * The mask that N:immr:imms encodes.
     *
     * @return 0 for an encoding that is reserved
     */
    public static long of(int encoded) {
        return MASKS[encoded];
    }

    private static long decode(int n, int immr, int imms) {
        int length = 31 - Integer.numberOfLeadingZeros(n << 6 | ~imms & 63);
        int size = 1 << length;
        int ones = imms & size - 1;
        if (length < 1 || ones == size - 1) {
            return 0;
        }
        long run = (1L << ones + 1) - 1;
        int rotation = immr & size - 1;
        long mask = -1L >>> 64 - size;
        long element = (run >>> rotation | (rotation == 0 ? 0 : run << size - rotation)) & mask;
        for (int filled = size; filled < 64; filled *= 2) {
            element |= element << filled;
        }
        return element;
    }

    /**
     * The encoding of a mask, of which there is at most one; 32-bit masks must be repeated.
     *
     * @return -1 if no encoding has it
     */
    public static int encode(long mask) {
        for (int encoded = 0; encoded < MASKS.length; encoded++) {
            boolean canonical = (encoded >>> 6 & 63) < size(encoded);
            if (MASKS[encoded] == mask && mask != 0 && canonical) {
                return encoded;
            }
        }
        return -1;
    }

    private static int size(int encoded) {
        return Integer.highestOneBit(encoded >>> 12 << 6 | ~encoded & 63);
    }
}
