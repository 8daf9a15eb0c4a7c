package mimus.x86.oracle;

/** The random bytes of {@code tools/oracle/x86/binutils.c}: prefixes and rare opcode maps come more often than by chance. */
public final class RandomCode {
    /** Bytes in each string. */
    public static final int LENGTH = 20;

    private static final int[] PREFIXES = {
        0x66, 0x67, 0xf0, 0xf2, 0xf3, 0x2e, 0x36, 0x3e, 0x26, 0x64, 0x65, 0x66, 0xf2, 0xf3
    };

    private final boolean wide;
    private long state;

    /** @param wide whether REX prefixes come too, for 64-bit code */
    public RandomCode(long seed, boolean wide) {
        this.state = seed;
        this.wide = wide;
    }

    private int next() {
        state += 0x9e3779b97f4a7c15L;
        long z = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return (int) ((z ^ z >>> 31) >>> 32);
    }

    private int next(int bound) {
        return Integer.remainderUnsigned(next(), bound);
    }

    /** Fills {@link #LENGTH} bytes. */
    public void fill(byte[] bytes) {
        for (int i = 0; i < LENGTH; i++) {
            bytes[i] = (byte) next();
        }
        int at = 0;
        for (int more = next(8) - 4; more > 0; more--) {
            bytes[at++] = (byte) PREFIXES[next(PREFIXES.length)];
        }
        if (wide && next(3) == 0) {
            bytes[at++] = (byte) (0x40 | next() & 15);
        }
        opcodeMap(bytes, at);
    }

    private void opcodeMap(byte[] bytes, int at) {
        switch (next(8)) {
            case 0, 1 -> bytes[at] = 0x0f;
            case 2 -> put(bytes, at, 0x0f, 0x38);
            case 3 -> put(bytes, at, 0x0f, 0x3a);
            case 4 -> {
                bytes[at] = (byte) 0xc5;
                bytes[at + 1] = (byte) (bytes[at + 1] | (next(2) != 0 ? 0x78 : 0));
            }
            case 5 -> {
                put(bytes, at, 0xc4, bytes[at + 1] & 0xe0 | 1 + next(3));
                bytes[at + 2] = (byte) (bytes[at + 2] | (next(2) != 0 ? 0x78 : 0));
            }
            default -> {}
        }
    }

    private static void put(byte[] bytes, int at, int first, int second) {
        bytes[at] = (byte) first;
        bytes[at + 1] = (byte) second;
    }
}
