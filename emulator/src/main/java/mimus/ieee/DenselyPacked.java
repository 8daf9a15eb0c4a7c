package mimus.ieee;

/** Densely packed decimal: three digits in ten bits, a declet (IEEE 754-2019 section 3.5.2, tables 3.3 and 3.4). */
public final class DenselyPacked {
    private static final int DECLET = 1 << 10;
    private static final short[] NUMBERS = new short[DECLET];
    private static final short[] DECLETS = new short[1000];

    static {
        for (int declet = DECLET - 1; declet >= 0; declet--) { // the canonical declet of a number is the least
            NUMBERS[declet] = (short) decode(declet);
            DECLETS[NUMBERS[declet]] = (short) declet;
        }
    }

    private DenselyPacked() {}

    /** Names of bits are those of the standard: {@code pqr stu v wxy}. */
    private static int decode(int declet) {
        int pqr = declet >>> 7;
        int stu = declet >>> 4 & 7;
        int wxy = declet & 7;
        if ((declet & 8) == 0) {
            return number(pqr, stu, wxy);
        }
        int largeR = 8 | pqr & 1;
        int largeU = 8 | stu & 1;
        int largeY = 8 | wxy & 1;
        int y = wxy & 1;
        return switch (wxy >>> 1) {
            case 0 -> number(pqr, stu, largeY);
            case 1 -> number(pqr, largeU, stu & 6 | y);
            case 2 -> number(largeR, stu, pqr & 6 | y);
            default ->
                switch (stu >>> 1) {
                    case 0 -> number(largeR, largeU, pqr & 6 | y);
                    case 1 -> number(largeR, pqr & 6 | stu & 1, largeY);
                    case 2 -> number(pqr, largeU, largeY);
                    default -> number(largeR, largeU, largeY);
                };
        };
    }

    private static int number(int hundreds, int tens, int ones) {
        return 100 * hundreds + 10 * tens + ones;
    }

    /** The three digits of a declet as a number. */
    public static int number(int declet) {
        return NUMBERS[declet & DECLET - 1];
    }

    /** The canonical declet of a number below 1000. */
    public static int declet(int number) {
        return DECLETS[number];
    }

    /** The number that the lowest {@code count} declets, at most six, stand for. */
    static long numberOf(long declets, int count) {
        long number = 0;
        for (int shift = 10 * (count - 1); shift >= 0; shift -= 10) {
            number = 1000 * number + number((int) (declets >>> shift));
        }
        return number;
    }

    /** The canonical declets of a number below {@code 1000^6}. */
    static long declets(long number) {
        long declets = 0;
        long rest = number;
        for (int shift = 0; rest != 0; shift += 10) {
            declets |= (long) declet((int) (rest % 1000)) << shift;
            rest /= 1000;
        }
        return declets;
    }
}
