package mimus.arm.state;

/** The mode of AArch32, what it masks, and the registers that each mode has for itself; Arm ARM section G1.9. */
public final class Modes {
    public static final int USER = 0x10;
    public static final int FIQ = 0x11;
    public static final int IRQ = 0x12;
    public static final int SUPERVISOR = 0x13;
    public static final int MONITOR = 0x16;
    public static final int ABORT = 0x17;
    public static final int HYP = 0x1a;
    public static final int UNDEFINED = 0x1b;
    public static final int SYSTEM = 0x1f;

    /** Bits of CPSR: FIQs, IRQs and asynchronous aborts are masked. */
    public static final int F = 1 << 6;

    public static final int I = 1 << 7;
    public static final int A = 1 << 8;

    /** Bits of CPSR: the mode, and the masks. */
    static final int CONTROL = 0x1df;

    private static final int MODE = 0x1f;
    private static final int FIRST_BANKED = 8;
    private static final int SP = 13;
    private static final int LR = 14;

    /** By mode less {@link #USER}, then by register less {@link #FIRST_BANKED}; what the current mode has is in the env. */
    private final int[][] banks = new int[16][7];

    private final int[] saved = new int[16];
    private final ArmEnv env;
    private int control = USER;

    /** Where a return from Hyp mode leads, ELR_hyp. */
    public int elrHyp;

    Modes(ArmEnv env) {
        this.env = env;
    }

    /** The mode as CPSR.M has it. */
    public int mode() {
        return control & MODE;
    }

    /** Whether there is a mode of that number. */
    public static boolean exists(int mode) {
        return switch (mode) {
            case USER, FIQ, IRQ, SUPERVISOR, MONITOR, ABORT, HYP, UNDEFINED, SYSTEM -> true;
            default -> false;
        };
    }

    /** Whether this processor has a mode: a board's has no Monitor and no Hyp mode. */
    public boolean has(int mode) {
        boolean higher = mode == MONITOR || mode == HYP;
        return exists(mode) && !(higher && env.privileged != null);
    }

    /** The bits of CPSR that are kept here: the mode and the masks. */
    public int control() {
        return control;
    }

    /** Sets them; another mode finds its own registers. A mode that does not exist is not entered. */
    void control(int word) {
        int wanted = has(word & MODE) ? word & MODE : mode();
        boolean moved = wanted != mode();
        if (moved) {
            for (int n = FIRST_BANKED; n <= LR; n++) {
                int from = owner(mode(), n);
                int to = owner(wanted, n);
                if (from != to) {
                    banks[from - USER][n - FIRST_BANKED] = env.r(n);
                    env.r(n, banks[to - USER][n - FIRST_BANKED]);
                }
            }
        }
        control = word & CONTROL & ~MODE | wanted;
        if (env.privileged != null) {
            env.privileged.statusChanged(moved);
        }
    }

    /** The mode in whose bank a mode finds register {@code n}. */
    private static int owner(int mode, int n) {
        boolean own = n >= SP ? mode != SYSTEM && (mode != HYP || n == SP) : mode == FIQ;
        return own ? mode : USER;
    }

    /** Register {@code n}, 8 to 14, as a mode sees it. */
    public int banked(int mode, int n) {
        int owner = owner(mode, n);
        return owner(mode(), n) == owner ? env.r(n) : banks[owner - USER][n - FIRST_BANKED];
    }

    /** Sets register {@code n}, 8 to 14, as a mode sees it. */
    public void banked(int mode, int n, int value) {
        int owner = owner(mode, n);
        if (owner(mode(), n) == owner) {
            env.r(n, value);
        } else {
            banks[owner - USER][n - FIRST_BANKED] = value;
        }
    }

    /** SPSR of a mode. */
    public int saved(int mode) {
        return saved[mode - USER];
    }

    /** Sets SPSR of a mode. */
    public void saved(int mode, int word) {
        saved[mode - USER] = word;
    }
}
