package mimus.arm.state;

/** Four rounds of SHA-1 (FIPS 180-4), and its message schedule. */
public final class Sha1 {
    private Sha1() {}

    /**
     * Four rounds on A to D in V {@code d}.
     *
     * @param function 0 choice, 1 parity, 2 majority
     * @param fifth E
     * @param m the vector of schedule words with the round constant added
     */
    public static void rounds(ArmEnv e, int function, int d, int fifth, int m) {
        int a = (int) e.element(2, d, 0);
        int b = (int) e.element(2, d, 1);
        int c = (int) e.element(2, d, 2);
        int last = (int) e.element(2, d, 3);
        int x = fifth;
        for (int i = 0; i < 4; i++) {
            int mixed = function == 0 ? (c ^ last) & b ^ last : function == 1 ? b ^ c ^ last : b & c | (b | c) & last;
            int sum = x + Integer.rotateLeft(a, 5) + mixed + (int) e.element(2, m, i);
            x = last;
            last = c;
            c = Integer.rotateLeft(b, 30);
            b = a;
            a = sum;
        }
        e.v(d, 1, pair(a, b), pair(c, last));
    }

    static long pair(int low, int high) {
        return low & 0xffff_ffffL | (long) high << 32;
    }

    /** SHA1SU1: four more words of the schedule. */
    public static void schedule(ArmEnv e, int d, int n) {
        int first = Integer.rotateLeft((int) (e.element(2, d, 0) ^ e.element(2, n, 1)), 1);
        int second = Integer.rotateLeft((int) (e.element(2, d, 1) ^ e.element(2, n, 2)), 1);
        int third = Integer.rotateLeft((int) (e.element(2, d, 2) ^ e.element(2, n, 3)), 1);
        int fourth = Integer.rotateLeft((int) e.element(2, d, 3), 1) ^ Integer.rotateLeft(first, 1);
        e.v(d, 1, pair(first, second), pair(third, fourth));
    }
}
