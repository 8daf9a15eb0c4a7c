package mimus.x86.oracle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Operands where instructions have corners, and the states with them, as {@code tools/oracle/x86/corners.h} has them. */
final class Corners {
    private static final int[] EXPONENTS = {
        0x0, 0x0, 0x0, 0x0, 0x1, 0x1, 0x3fff, 0x3fff, 0x3fff, 0x3fff,
        0x3ffe, 0x3ffe, 0x3ffb, 0x4000, 0x4000, 0x4000, 0x3fff, 0x3fff, 0x3fff, 0x3fff,
        0x400d, 0x400d, 0x400e, 0x401d, 0x401e, 0x403d, 0x403e, 0x403e, 0x403f, 0x403a,
        0x3c01, 0x3c00, 0x3bcd, 0x3bcc, 0x43fe, 0x43fe, 0x3f81, 0x3f80, 0x3f6a, 0x407e,
        0x407e, 0x2000, 0x1fff, 0x5fff, 0x7ffe, 0x7ffe, 0x7fff, 0x7fff, 0x7fff, 0x7fff,
        0x4005, 0x7fff, 0x7fff, 0x403d
    };
    private static final long[] SIGNIFICANDS = {
        0x0L, 0x1L, 0x7fffffffffffffffL, 0x8000000000000001L,
        0x8000000000000000L, 0xffffffffffffffffL, 0x8000000000000000L, 0x8000000000000001L,
        0xc000000000000000L, 0xffffffffffffffffL, 0x8000000000000000L, 0xffffffffffffffffL,
        0xcccccccccccccccdL, 0xc90fdaa22168c235L, 0xa000000000000000L, 0xc000000000000000L,
        0x8000008000000000L, 0x8000018000000001L, 0x8000000000000400L, 0x8000000000000c00L,
        0xffff000000000000L, 0xfffe000000000000L, 0x8000800000000000L, 0xffffffff00000000L,
        0x8000000080000000L, 0xffffffffffffffffL, 0x8000000000000000L, 0xffffffffffffffffL,
        0x8000000000000000L, 0xde0b6b3a763fffffL, 0x8000000000000000L, 0xfffffffffffffc00L,
        0x8000000000000000L, 0xc000000000000000L, 0xfffffffffffff800L, 0xfffffffffffffc00L,
        0x8000000000000000L, 0xffffff8000000000L, 0x8000000000000000L, 0xffffff0000000000L,
        0xffffff8000000000L, 0x8000000000000000L, 0xb504f333f9de6484L, 0xb504f333f9de6484L,
        0xffffffffffffffffL, 0x8000000000000000L, 0x8000000000000000L, 0xc000000000000000L,
        0xa000000000000001L, 0xffffffffffffffffL, 0x4000000000000001L, 0x0L,
        0x4000000000000000L, 0x1L
    };
    private static final int[] SINGLES = {
        0x0, 0x1, 0x7fffff, 0x800000, 0x800001, 0xc00000, 0x3f800000, 0x3f800001,
        0x3fc00000, 0x3fffffff, 0x3f000000, 0x3effffff, 0x3e99999a, 0x40400000, 0x4b000001, 0x4b800001,
        0x4effffff, 0x4f000000, 0x4f800000, 0x5effffff, 0x5f000000, 0x1fb504f3, 0x203504f3, 0x5fb504f3,
        0x7f000000, 0x7f7fffff, 0x7f800000, 0x7fc00000, 0x7f800001, 0x7fbfffff, 0x7fffffff, 0x477fe000,
        0x477ff000, 0x38800000, 0x387fe000, 0x33000000
    };
    private static final long[] DOUBLES = {
        0x0L, 0x1L, 0xfffffffffffffL, 0x10000000000000L,
        0x10000000000001L, 0x18000000000000L, 0x3ff0000000000000L, 0x3ff0000000000001L,
        0x3ff8000000000000L, 0x3fffffffffffffffL, 0x3fe0000000000000L, 0x3fdfffffffffffffL,
        0x3fd3333333333333L, 0x4008000000000000L, 0x4330000000000001L, 0x4340000000000001L,
        0x41dfffffffc00000L, 0x41dfffffffe00000L, 0x41e0000000000000L, 0x41e0000000100000L,
        0x43dfffffffffffffL, 0x43e0000000000000L, 0x43f0000000000000L, 0x1ff6a09e667f3bcdL,
        0x20066a09e667f3bcL, 0x5fe6a09e667f3bccL, 0x7fe0000000000000L, 0x7fefffffffffffffL,
        0x7ff0000000000000L, 0x7ff8000000000000L, 0x7ff0000000000001L, 0x7ff7ffffffffffffL,
        0x47efffffe0000000L, 0x47effffff0000000L, 0x380fffffe0000000L, 0x3810000000000000L,
        0x36a0000000000000L, 0x3690000000000001L
    };
    private static final long[] INTEGERS = {
        0x0L, 0x1L, 0x2L, 0x9L, 0xaL, 0x64L,
        0x7fL, 0x80L, 0x7fffL, 0x8000L, 0xffffL, 0x1000001L,
        0x7fffffffL, 0x80000000L, 0xffffffffL, 0x1fffffffffffffL, 0x20000000000001L, 0x3ffffffffffffffL,
        0x7fffffffffffffffL, 0x8000000000000000L, 0x7fffffbfffffffffL
    };
    private static final int[] THIRDS = {0, 2, 7, 12, 13, 21, 29, 46, 51, 53, 55, 57};
    private static final int[] PRECISIONS = {0, 2, 3};
    private static final int MEMORY = 64;

    private final char kind;
    private final boolean triple;

    /** @param what a letter, and 3 if a third operand varies */
    Corners(String what) {
        kind = what.charAt(0);
        triple = what.endsWith("3");
    }

    private boolean vectors() {
        return kind == 's' || kind == 'd' || kind == 'i';
    }

    int modes() {
        return vectors() ? triple ? 16 : 32 : 24;
    }

    /** How many first operands there are. */
    int firsts() {
        return 2
                * switch (kind) {
                    case 's' -> SINGLES.length;
                    case 'd' -> DOUBLES.length;
                    case 'i' -> 1;
                    default -> EXPONENTS.length;
                };
    }

    int seconds() {
        return switch (kind) {
            case 'f', 'T' -> 2 * EXPONENTS.length;
            case 'S', 's' -> 2 * SINGLES.length;
            case 'D', 'd' -> 2 * DOUBLES.length;
            case 'I', 'i' -> 2 * INTEGERS.length;
            default -> 1;
        };
    }

    int thirds() {
        return triple ? THIRDS.length : 1;
    }

    /** Changes a state to one with these operands in this mode. */
    void put(NativeState s, int i, int j, int k, int mode) {
        s.status = 3 << 11;
        s.tags = vectors() ? 0 : 3 << 3;
        s.mxcsr = 0x1f80;
        s.control = 0x37f;
        Arrays.fill(s.vector, 0);
        Arrays.fill(s.significand, 0);
        Arrays.fill(s.exponent, 0);
        Arrays.fill(s.memory, (byte) 0);
        if (vectors()) {
            putVectors(s, i, j, k, mode);
        } else {
            putNumbers(s, i, j, mode);
        }
    }

    private void putNumbers(NativeState s, int i, int j, int mode) {
        s.control = 0x40 | (mode < 12 ? 0x3f : 0) | PRECISIONS[mode % 3] << 8 | mode / 3 % 4 << 10;
        number(s, 3, i);
        ByteBuffer memory = ByteBuffer.wrap(s.memory).order(ByteOrder.LITTLE_ENDIAN);
        switch (kind) {
            case 'f' -> number(s, 4, j);
            case 'S' -> memory.putLong(MEMORY, single(j));
            case 'D' -> memory.putLong(MEMORY, twice(j));
            case 'I' -> memory.putLong(MEMORY, integer(j));
            case 'T' -> {
                memory.putLong(MEMORY, SIGNIFICANDS[j / 2]);
                memory.putShort(MEMORY + 8, (short) (EXPONENTS[j / 2] | (j & 1) << 15));
            }
            default -> {}
        }
    }

    private static void number(NativeState s, int register, int n) {
        s.significand[register] = SIGNIFICANDS[n / 2];
        s.exponent[register] = EXPONENTS[n / 2] | (n & 1) << 15;
    }

    private static long single(int n) {
        return (SINGLES[n / 2] | (n & 1) << 31) & 0xffffffffL;
    }

    private static long twice(int n) {
        return DOUBLES[n / 2] | (long) (n & 1) << 63;
    }

    private static long integer(int n) {
        return (n & 1) != 0 ? -INTEGERS[n / 2] : INTEGERS[n / 2];
    }

    private void putVectors(NativeState s, int i, int j, int k, int mode) {
        s.mxcsr = (mode < 16 ? 0x1f80 : 0) | (mode & 3) << 13 | (mode & 4) << 4 | (mode & 8) << 12;
        boolean single = kind == 's';
        int second = single ? j : j % (2 * DOUBLES.length);
        s.vector[4] = single ? single(i) : twice(i);
        s.vector[8] = single ? single(second) : twice(second);
        s.vector[12] = single ? single(THIRDS[k]) : twice(THIRDS[k]);
        if (kind == 'i') {
            s.gpr[0] = integer(j);
        }
    }
}
