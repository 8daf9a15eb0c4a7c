package mimus.arm.state;

/** Results that stay within their range, and the Q flag; Arm ARM section F2.4.5, SignedSatQ(). */
public final class Saturation {
    private Saturation() {}

    /** The nearest signed number of some bits, 1 to 32. */
    public static int signed(int value, int bits) {
        int most = (1 << bits - 1) - 1;
        return Math.max(~most, Math.min(most, value));
    }

    /** The nearest unsigned number of some bits, 0 to 31. */
    public static int unsigned(int value, int bits) {
        return Math.max(0, Math.min((1 << bits) - 1, value));
    }

    /** A sum that wraps; Q says that it did. */
    public static int add(ArmEnv e, int a, int b) {
        int sum = a + b;
        e.q |= ((a ^ sum) & (b ^ sum)) < 0;
        return sum;
    }

    /** The low word of a sum; Q says that there is more of it. */
    public static int sum(ArmEnv e, long sum) {
        e.q |= (int) sum != sum;
        return (int) sum;
    }

    /** A sum that saturates; Q says that it did. */
    public static int add32(ArmEnv e, int a, int b) {
        return clamp(e, (long) a + b);
    }

    /** A difference that saturates; Q says that it did. */
    public static int sub32(ArmEnv e, int a, int b) {
        return clamp(e, (long) a - b);
    }

    private static int clamp(ArmEnv e, long value) {
        int clamped = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
        e.q |= clamped != value;
        return clamped;
    }

    /** The sum of the differences, without signs, of the bytes of two words. */
    public static int differences(int a, int b) {
        int sum = 0;
        for (int i = 0; i < 32; i += 8) {
            sum += Math.abs((a >>> i & 0xff) - (b >>> i & 0xff));
        }
        return sum;
    }
}
