package mimus.arm.state;

/** Flags of AArch32 results that are no sums; Arm ARM section F2.4. */
public final class Results {
    private Results() {}

    /** A result without overflow: sets the signs, and the carry that a shift left. */
    public static int logical(ArmEnv e, int result, boolean carry) {
        e.n = result < 0;
        e.z = result == 0;
        e.c = carry;
        return result;
    }

    /** A product: sets the signs. */
    public static int signs(ArmEnv e, int result) {
        e.n = result < 0;
        e.z = result == 0;
        return result;
    }

    /** A long product: sets the signs. */
    public static void signs(ArmEnv e, long result) {
        e.n = result < 0;
        e.z = result == 0;
    }
}
