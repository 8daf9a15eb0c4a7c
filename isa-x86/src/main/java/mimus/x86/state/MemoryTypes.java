package mimus.x86.state;

import java.util.Arrays;

/**
 * The memory type range registers (Intel SDM volume 3, section 11.11): kept for who asks, since there are no caches that they
 * could rule.
 */
final class MemoryTypes {
    private static final int CAPABILITIES = 0xfe;
    private static final int FIRST_VARIABLE = 0x200;
    private static final int VARIABLE = 16;
    private static final int DEFAULT = 0x2ff;

    /** Numbers of those for fixed ranges. */
    private static final int[] FIXED = {0x250, 0x258, 0x259, 0x268, 0x269, 0x26a, 0x26b, 0x26c, 0x26d, 0x26e, 0x26f};

    /** Eight variable ranges, fixed ranges, write combining. */
    private static final long CAPABLE = 0x508;

    private final long[] variable = new long[VARIABLE];
    private final long[] fixed = new long[FIXED.length];
    private long usual;

    void reset() {
        Arrays.fill(variable, 0);
        Arrays.fill(fixed, 0);
        usual = 0;
    }

    /** Whether a model-specific register is one of them. */
    static boolean has(int number) {
        return number == CAPABILITIES
                || number == DEFAULT
                || number >= FIRST_VARIABLE && number < FIRST_VARIABLE + VARIABLE
                || Arrays.binarySearch(FIXED, number) >= 0;
    }

    long read(int number) {
        if (number == CAPABILITIES) {
            return CAPABLE;
        }
        if (number == DEFAULT) {
            return usual;
        }
        int place = Arrays.binarySearch(FIXED, number);
        return place >= 0 ? fixed[place] : variable[number - FIRST_VARIABLE];
    }

    /** Whether a register can be written. */
    boolean write(int number, long value) {
        int place = Arrays.binarySearch(FIXED, number);
        if (number == DEFAULT) {
            usual = value & 0xcff;
        } else if (place >= 0) {
            fixed[place] = value;
        } else if (number != CAPABILITIES) {
            variable[number - FIRST_VARIABLE] = value;
        }
        return number != CAPABILITIES;
    }
}
