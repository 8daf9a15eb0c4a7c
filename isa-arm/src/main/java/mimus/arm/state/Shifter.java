package mimus.arm.state;

/**
 * The shifter of AArch32 data processing; Arm ARM section F2.4.3, Shift_C().
 *
 * <p>A shift by a constant is written as {@code imm5 << 2 | type}; types are LSL, LSR, ASR, and ROR, which with a zero
 * amount is RRX; the zero amount of LSR and ASR means 32.
 */
public final class Shifter {
    private Shifter() {}

    /** A value shifted by a constant. */
    public static int value(int value, int shift, boolean carry) {
        int amount = shift >>> 2;
        return switch (shift & 3) {
            case 0 -> value << amount;
            case 1 -> amount == 0 ? 0 : value >>> amount;
            case 2 -> value >> (amount == 0 ? 31 : amount);
            default -> amount == 0 ? value >>> 1 | (carry ? 1 << 31 : 0) : Integer.rotateRight(value, amount);
        };
    }

    /** The carry that goes with {@link #value}. */
    public static boolean carry(int value, int shift, boolean carry) {
        int amount = shift >>> 2;
        if ((shift & 3) == 0) {
            return amount == 0 ? carry : value << amount - 1 < 0;
        }
        if ((shift & 3) == 3 && amount == 0) {
            return (value & 1) != 0;
        }
        return (value >>> amount - 1 & 1) != 0; // by 31 where the amount is 32
    }

    /** A value shifted by the low byte of a register. */
    public static int byRegister(int value, int type, int register) {
        int amount = register & 0xff;
        return switch (type) {
            case 0 -> amount < 32 ? value << amount : 0;
            case 1 -> amount < 32 ? value >>> amount : 0;
            case 2 -> value >> Math.min(amount, 31);
            default -> Integer.rotateRight(value, amount);
        };
    }

    /** The carry that goes with {@link #byRegister}. */
    public static boolean carryByRegister(int value, int type, int register, boolean carry) {
        int amount = register & 0xff;
        if (amount == 0) {
            return carry;
        }
        return switch (type) {
            case 0 -> amount <= 32 && value << amount - 1 < 0;
            case 1 -> amount <= 32 && (value >>> amount - 1 & 1) != 0;
            case 2 -> (value >> Math.min(amount - 1, 31) & 1) != 0;
            default -> (value >>> (amount - 1 & 31) & 1) != 0;
        };
    }

    /** An A32 constant: eight bits, rotated right by twice the upper four. */
    public static int constant(int imm12) {
        return Integer.rotateRight(imm12 & 0xff, imm12 >>> 7 & 0x1e);
    }

    /** The carry that goes with {@link #constant}. */
    public static boolean constantCarry(int imm12, boolean carry) {
        return imm12 >>> 8 == 0 ? carry : constant(imm12) < 0;
    }

    /** A T32 constant; Arm ARM section F1.3, T32ExpandImm(). */
    public static int expanded(int imm12) {
        int low = imm12 & 0xff;
        return switch (imm12 >>> 8) {
            case 0 -> low;
            case 1 -> low << 16 | low;
            case 2 -> low << 24 | low << 8;
            case 3 -> low << 24 | low << 16 | low << 8 | low;
            default -> Integer.rotateRight(imm12 & 0x7f | 0x80, imm12 >>> 7);
        };
    }

    /** The carry that goes with {@link #expanded}. */
    public static boolean expandedCarry(int imm12, boolean carry) {
        return imm12 >>> 10 == 0 ? carry : expanded(imm12) < 0;
    }
}
