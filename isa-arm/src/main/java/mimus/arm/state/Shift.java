package mimus.arm.state;

/** What the second operand of a data-processing instruction goes through; Arm ARM section J1.2, ShiftReg and ExtendReg. */
public final class Shift {
    private Shift() {}

    /** The value shifted or rotated by less than 64. */
    public static long of(long value, int type, int amount) {
        return switch (type) {
            case 0 -> value << amount;
            case 1 -> value >>> amount;
            case 2 -> value >> amount;
            default -> Long.rotateRight(value, amount);
        };
    }

    /** The value shifted or rotated by less than 32. */
    public static int of(int value, int type, int amount) {
        return switch (type) {
            case 0 -> value << amount;
            case 1 -> value >>> amount;
            case 2 -> value >> amount;
            default -> Integer.rotateRight(value, amount);
        };
    }

    /** The low bits of a value, extended as {@code option} says, and shifted to the left. */
    public static long extended(long value, int option, int amount) {
        long extended = switch (option) {
            case 0 -> value & 0xff;
            case 1 -> value & 0xffff;
            case 2 -> value & 0xffffffffL;
            case 4 -> (byte) value;
            case 5 -> (short) value;
            case 6 -> (int) value;
            default -> value;
        };
        return extended << amount;
    }
}
