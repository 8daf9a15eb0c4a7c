package mimus.arm.state;

/** SPSR of the current mode; User and System mode have none: undefined. Arm ARM section G8.2.126. */
public final class SavedStatus {
    private SavedStatus() {}

    public static int read(ArmEnv e) {
        return e.modes.saved(mode(e));
    }

    /** Sets the bytes of it that a mask names, the lowest one in bit 0. */
    public static void write(ArmEnv e, int word, int mask) {
        int mode = mode(e);
        int bits = 0;
        for (int i = 0; i < 4; i++) {
            bits |= (mask >> i & 1) * 0xff << 8 * i;
        }
        e.modes.saved(mode, e.modes.saved(mode) & ~bits | word & bits);
    }

    private static int mode(ArmEnv e) {
        int mode = e.modes.mode();
        e.require(mode != Modes.USER && mode != Modes.SYSTEM);
        return mode;
    }
}
