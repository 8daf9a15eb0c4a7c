package mimus.x86.state;

/**
 * How wide an operation is; a record in static finals, whose fields HotSpot takes for constants.
 *
 * @param bits in an operand
 * @param shift that brings its sign to that of a {@code long}
 * @param mask of its bits
 * @param kept bits of a register that stay when one of this width is written
 */
public record Width(int bits, int shift, long mask, long kept) {
    public static final Width BYTE = new Width(8, 56, 0xff, ~0xffL);
    public static final Width WORD = new Width(16, 48, 0xffff, ~0xffffL);
    public static final Width LONG = new Width(32, 32, 0xffffffffL, 0);
    public static final Width QUAD = new Width(64, 0, -1, 0);

    /** An operand, zero-extended. */
    public long zero(long value) {
        return value & mask;
    }

    /** An operand, sign-extended; by conversions, for which HotSpot has an instruction and knows what comes out. */
    public long sign(long value) {
        if (bits == 64) {
            return value;
        }
        return bits == 32 ? (int) value : bits == 16 ? (short) value : (byte) value;
    }

    /** Bytes in an operand. */
    public int bytes() {
        return bits >> 3;
    }
}
