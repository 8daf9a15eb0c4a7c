package mimus.arm.state;

/** Constants that vector instructions hold in eight bits (Arm ARM, pseudocode AdvSIMDExpandImm and VFPExpandImm). */
public final class ModifiedImmediate {
    private static final long ONES = 0x0101_0101_0101_0101L;

    private ModifiedImmediate() {}

    /** 64 bits, of which bit {@code i} says whether byte {@code i} is all ones. */
    public static long bytes(int imm8) {
        long chosen = imm8 * ONES & 0x8040_2010_0804_0201L;
        return Elements.nonzero(0, chosen);
    }

    /** A floating-point number of {@code 8 << size} bits. */
    public static long floating(int size, int imm8) {
        int bits = FloatExtremes.fractionBits(size);
        int exponentBits = (8 << size) - 1 - bits;
        long high = imm8 >> 6 & 1;
        long exponent = (high ^ 1) << exponentBits - 1 | (high << exponentBits - 3) - high << 2 | imm8 >> 4 & 3;
        return (imm8 >> 7) * Floats.sign(size) | exponent << bits | (long) (imm8 & 15) << bits - 4;
    }

    /** What the operation bits (cmode, above) make of the other eight, in 64 bits; cmode 15 is that of other instructions. */
    public static long expanded(int cmodeAndImm8) {
        long imm8 = cmodeAndImm8 & 0xff;
        int cmode = cmodeAndImm8 >> 8;
        return switch (cmode) {
            case 8, 9, 10, 11 -> Elements.repeat(1, imm8 << (cmode >> 1 & 1) * 8);
            case 12 -> Elements.repeat(2, imm8 << 8 | 0xff);
            case 13 -> Elements.repeat(2, imm8 << 16 | 0xffff);
            case 14 -> Elements.repeat(0, imm8);
            default -> Elements.repeat(2, imm8 << (cmode >> 1) * 8);
        };
    }

    /** A number of 8 to 64 bits in every element. */
    public static long repeat(int size, long number) {
        return Elements.repeat(size, number);
    }
}
