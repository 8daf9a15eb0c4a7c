package mimus.arm.state;

/** Data of AArch32 in the byte order that SETEND chooses; what memory gives and takes is in its own. */
public final class DataOrder {
    private DataOrder() {}

    /** A loaded halfword, or one to store; the upper bits are zero. */
    public static int halfword(ArmEnv e, int value) {
        return e.swapped ? Short.reverseBytes((short) value) & 0xffff : value;
    }

    /** A loaded word, or one to store. */
    public static int word(ArmEnv e, int value) {
        return e.swapped ? Integer.reverseBytes(value) : value;
    }

    /** A loaded number of 64 bits, or one to store. */
    public static long doubleword(ArmEnv e, long value) {
        return e.swapped ? Long.reverseBytes(value) : value;
    }

    /** Two words of data as one number, the first one in its low half; and the other way round. */
    public static long twoWords(ArmEnv e, long value) {
        long ordered = e.memory().bigEndian() ? Long.rotateLeft(value, 32) : value;
        return e.swapped ? Long.reverseBytes(Long.rotateLeft(ordered, 32)) : ordered;
    }
}
