package mimus.x86.state;

/** Rounds and message schedules of SHA-1 and SHA-256 (FIPS 180-4; Intel SDM volume 2). */
public final class Sha {
    private static final int[] CONSTANTS = {0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};

    private Sha() {}

    /** Doubleword {@code i} of a vector. */
    private static int word(X86Env e, int v, int i) {
        return (int) (e.v(v, i >> 1) >>> 32 * (i & 1));
    }

    private static void set(X86Env e, int v, int w0, int w1, int w2, int w3) {
        e.v(v, Singles.join(w0, w1), Singles.join(w2, w3), 0, 0, 128);
    }

    /** SHA1RNDS4: four rounds; the first number is in the highest lane. */
    public static void rounds1(X86Env e, int v, int w, int function) {
        int a = word(e, v, 3);
        int b = word(e, v, 2);
        int c = word(e, v, 1);
        int d = word(e, v, 0);
        int last = 0;
        for (int i = 0; i < 4; i++) {
            int mixed = mixed(function, b, c, d);
            int sum = mixed + Integer.rotateLeft(a, 5) + word(e, w, 3 - i) + CONSTANTS[function] + last;
            last = d;
            d = c;
            c = Integer.rotateLeft(b, 30);
            b = a;
            a = sum;
        }
        set(e, v, d, c, b, a);
    }

    private static int mixed(int function, int b, int c, int d) {
        return switch (function) {
            case 0 -> b & c ^ ~b & d;
            case 2 -> b & c ^ b & d ^ c & d;
            default -> b ^ c ^ d;
        };
    }

    /** SHA1MSG2. */
    public static void schedule1(X86Env e, int v, int w) {
        int w16 = Integer.rotateLeft(word(e, v, 3) ^ word(e, w, 2), 1);
        int w17 = Integer.rotateLeft(word(e, v, 2) ^ word(e, w, 1), 1);
        int w18 = Integer.rotateLeft(word(e, v, 1) ^ word(e, w, 0), 1);
        int w19 = Integer.rotateLeft(word(e, v, 0) ^ w16, 1);
        set(e, v, w19, w18, w17, w16);
    }

    /** SHA256RNDS2: two rounds, with the sums of message and constants in the low lanes of XMM0. */
    public static void rounds256(X86Env e, int v, int w) {
        int a = word(e, w, 3);
        int b = word(e, w, 2);
        int c = word(e, v, 3);
        int d = word(e, v, 2);
        int f = word(e, w, 0);
        int g = word(e, v, 1);
        int h = word(e, v, 0);
        int x = word(e, w, 1);
        for (int i = 0; i < 2; i++) {
            int sum = (x & f ^ ~x & g) + rotations(x, 6, 11, 25) + word(e, 0, i) + h;
            int next = sum + (a & b ^ a & c ^ b & c) + rotations(a, 2, 13, 22);
            h = g;
            g = f;
            f = x;
            x = sum + d;
            d = c;
            c = b;
            b = a;
            a = next;
        }
        set(e, v, f, x, b, a);
    }

    private static int rotations(int x, int first, int other, int third) {
        return Integer.rotateRight(x, first) ^ Integer.rotateRight(x, other) ^ Integer.rotateRight(x, third);
    }

    private static int small0(int x) {
        return Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3;
    }

    private static int small1(int x) {
        return Integer.rotateRight(x, 17) ^ Integer.rotateRight(x, 19) ^ x >>> 10;
    }

    /** SHA256MSG1. */
    public static void scheduleFirst256(X86Env e, int v, int w) {
        int w1 = word(e, v, 1);
        int w2 = word(e, v, 2);
        int w3 = word(e, v, 3);
        set(e, v, word(e, v, 0) + small0(w1), w1 + small0(w2), w2 + small0(w3), w3 + small0(word(e, w, 0)));
    }

    /** SHA256MSG2. */
    public static void scheduleSecond256(X86Env e, int v, int w) {
        int w16 = word(e, v, 0) + small1(word(e, w, 2));
        int w17 = word(e, v, 1) + small1(word(e, w, 3));
        set(e, v, w16, w17, word(e, v, 2) + small1(w16), word(e, v, 3) + small1(w17));
    }
}
