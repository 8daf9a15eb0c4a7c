package mimus.x86.decode;

import mimus.x86.state.Segments;

/**
 * The bytes in front of an opcode.
 *
 * <p>Each is a bit; as bits they are also in {@link mimus.insn.opmap.DecodedOp#prefixes}, for whoever writes text.
 */
public final class Prefixes {
    public static final int LOCK = 1;
    public static final int REPNE = 1 << 1;
    public static final int REP = 1 << 2;
    public static final int OPERAND = 1 << 3;
    public static final int ADDRESS = 1 << 4;
    public static final int REX = 1 << 5;
    public static final int REX_B = 1 << 6;
    public static final int REX_X = 1 << 7;
    public static final int REX_R = 1 << 8;
    public static final int REX_W = 1 << 9;
    /** A SIB byte is there. */
    public static final int SIB = 1 << 10;
    /** ModRM means memory. */
    public static final int MEMORY = 1 << 11;
    /** The displacement has 8 bits; {@link #DISPLACEMENT_32}: 32. */
    public static final int DISPLACEMENT_8 = 1 << 12;

    public static final int DISPLACEMENT_32 = 1 << 13;
    /** The prefix 66 or F2 or F3 is part of the opcode. */
    public static final int MANDATORY = 1 << 14;

    /** Where the segment prefix stands: 0 for none, else the segment's number and 1. */
    public static final int SEGMENT = 16;

    private static final int REX_BITS = REX | REX_B | REX_X | REX_R | REX_W;

    private Prefixes() {}

    /** The segment that a prefix names, or -1. */
    public static int segment(int prefixes) {
        return (prefixes >> SEGMENT & 7) - 1;
    }

    /**
     * Adds a byte to the prefixes before it.
     *
     * @param wide whether it is 64-bit code
     * @return -1 if the byte is no prefix
     */
    static int add(int prefixes, int value, boolean wide) {
        int before = prefixes & ~REX_BITS; // a REX prefix that does not stand last means nothing
        if (wide && (value & 0xf0) == 0x40) {
            return before | REX | (value & 15) << 6;
        }
        int segment = switch (value) {
            case 0x26 -> 0;
            case 0x2e -> 1;
            case 0x36 -> 2;
            case 0x3e -> 3;
            case 0x64 -> 4;
            case 0x65 -> 5;
            default -> -1;
        };
        if (segment >= 0) {
            boolean nothing = wide && segment < Segments.FS && segment(prefixes) >= Segments.FS;
            return nothing ? before : before & ~(7 << SEGMENT) | segment + 1 << SEGMENT;
        }
        return switch (value) {
            case 0xf0 -> before | LOCK;
            case 0xf2 -> before & ~REP | REPNE;
            case 0xf3 -> before & ~REPNE | REP;
            case 0x66 -> before | OPERAND;
            case 0x67 -> before | ADDRESS;
            default -> -1;
        };
    }
}
