package mimus.x86.oracle;

/** The numbers of {@code tools/oracle/x86/native.c}, crowded where instructions have corners. */
final class NativeRandom {
    private long state;

    NativeRandom(long seed) {
        state = seed * 0x2545f4914f6cdd1dL;
    }

    long next() {
        state += 0x9e3779b97f4a7c15L;
        long z = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** 64 bits: integers, two singles, a double or any of these. */
    long word(int flavour) {
        switch (flavour) {
            case 0:
                return integer();
            case 1:
                long low = single();
                return low | single() << 32;
            case 2:
                return twice();
            default:
                return (next() & 1) != 0 ? word((int) Long.remainderUnsigned(next(), 3)) : integer();
        }
    }

    private long single() {
        long r = next();
        long field = switch ((int) r & 7) {
            case 0 -> r >>> 8 & 1;
            case 1 -> 255 - (r >>> 8 & 1);
            case 2 -> r >>> 8 & 255;
            case 3 -> 127 + 23 + (r >>> 8 & 15);
            default -> 127 - 4 + (r >>> 8 & 7);
        };
        long fraction = r >>> 20 & 0x7fffff;
        fraction = switch ((int) (r >>> 16) & 7) {
            case 0 -> 0;
            case 1 -> fraction & 0x700000;
            case 2 -> fraction | 0x7ffff8;
            default -> fraction;
        };
        return r >>> 63 << 31 | field << 23 | fraction;
    }

    private long twice() {
        long r = next();
        long f = next();
        long field = switch ((int) r & 7) {
            case 0 -> r >>> 8 & 1;
            case 1 -> 2047 - (r >>> 8 & 1);
            case 2 -> 1023 - 127 + (r >>> 8 & 255);
            case 3 -> 1023 + 26 + (r >>> 8 & 63);
            default -> 1023 - 4 + (r >>> 8 & 7);
        };
        long fraction = f & 0xfffffffffffffL;
        fraction = switch ((int) (r >>> 16) & 7) {
            case 0 -> 0;
            case 1 -> fraction & 0xffffe00000000L;
            case 2 -> fraction | 0xffffffffffff0L;
            default -> fraction;
        };
        return r >>> 63 << 63 | field << 52 | fraction;
    }

    private long integer() {
        long r = next();
        long s = next();
        boolean inverted = (r >>> 8 & 1) != 0;
        return switch ((int) r & 7) {
            case 0 -> 0;
            case 1 -> -1;
            case 2 -> s & 0x0101010101010101L * (r >>> 8 & 255);
            case 3 -> s & 0x8080808080808080L ^ (inverted ? 0x7f7f7f7f7f7f7f7fL : 0);
            case 4 -> s & 0x8000800080008000L ^ (inverted ? 0x7fff7fff7fff7fffL : 0);
            case 5 -> s >>> (r >>> 8 & 63);
            default -> s;
        };
    }
}
