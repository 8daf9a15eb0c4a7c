package mimus.arm.state;

/** Flags of AArch32 results that are no sums; Arm ARM section F2.4. */
public final class Results {
    private Results() {}

    /** A result without overflow: sets the signs, and the carry that a shift left. */
    public static int logical(ArmEnv e, int result, boolean carry) {
        e.sign = result;
        e.rest = result;
        e.c = carry;
        return result;
    }

    /** A product: sets the signs. */
    public static int signs(ArmEnv e, int result) {
        e.sign = result;
        e.rest = result;
        return result;
    }

    /** A long product: sets the signs. */
    public static void signs(ArmEnv e, long result) {
        e.sign = (int) (result >> 32);
        e.rest = (int) (result >> 32) | (int) result;
    }
}
