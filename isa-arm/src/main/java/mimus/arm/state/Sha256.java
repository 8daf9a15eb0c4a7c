package mimus.arm.state;

/** Four rounds of SHA-256 (FIPS 180-4), and its message schedule. */
public final class Sha256 {
    private Sha256() {}

    /**
     * Four rounds.
     *
     * @param x the vector of A to D
     * @param y the vector of E to H
     * @param m the vector of schedule words with the round constants added
     * @param first whether the result is A to D, in V {@code x}; otherwise E to H, in V {@code y}
     */
    public static void rounds(ArmEnv e, int x, int y, int m, boolean first) {
        long ab = e.v(x, 0);
        long cd = e.v(x, 1);
        long ef = e.v(y, 0);
        long gh = e.v(y, 1);
        for (int i = 0; i < 4; i++) {
            int a = (int) ab;
            int b = (int) (ab >>> 32);
            int c = (int) cd;
            int five = (int) ef;
            int chosen = (int) (ef >>> 32) & five ^ (int) gh & ~five;
            int sum1 = Integer.rotateRight(five, 6) ^ Integer.rotateRight(five, 11) ^ Integer.rotateRight(five, 25);
            int sum0 = Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
            int turn = (int) (gh >>> 32) + sum1 + chosen + (int) e.element(2, m, i);
            int top = turn + sum0 + (a & b | (a | b) & c);
            gh = Sha1.pair((int) (ef >>> 32), (int) gh);
            ef = Sha1.pair(turn + (int) (cd >>> 32), five);
            cd = Sha1.pair(b, c);
            ab = Sha1.pair(top, a);
        }
        e.v(first ? x : y, 1, first ? ab : ef, first ? cd : gh);
    }

    /** SHA256SU0. */
    public static void scheduleFirst(ArmEnv e, int d, int n) {
        int first = (int) e.element(2, d, 0) + small0((int) e.element(2, d, 1));
        int second = (int) e.element(2, d, 1) + small0((int) e.element(2, d, 2));
        int third = (int) e.element(2, d, 2) + small0((int) e.element(2, d, 3));
        int fourth = (int) e.element(2, d, 3) + small0((int) e.element(2, n, 0));
        e.v(d, 1, Sha1.pair(first, second), Sha1.pair(third, fourth));
    }

    /** SHA256SU1. */
    public static void scheduleSecond(ArmEnv e, int d, int n, int m) {
        int first = (int) e.element(2, d, 0) + (int) e.element(2, n, 1) + small1((int) e.element(2, m, 2));
        int second = (int) e.element(2, d, 1) + (int) e.element(2, n, 2) + small1((int) e.element(2, m, 3));
        int third = (int) e.element(2, d, 2) + (int) e.element(2, n, 3) + small1(first);
        int fourth = (int) e.element(2, d, 3) + (int) e.element(2, m, 0) + small1(second);
        e.v(d, 1, Sha1.pair(first, second), Sha1.pair(third, fourth));
    }

    private static int small0(int a) {
        return Integer.rotateRight(a, 7) ^ Integer.rotateRight(a, 18) ^ a >>> 3;
    }

    private static int small1(int a) {
        return Integer.rotateRight(a, 17) ^ Integer.rotateRight(a, 19) ^ a >>> 10;
    }
}
