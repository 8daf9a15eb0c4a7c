package mimus.arm.cpu;

import mimus.arm.state.ArmEnv;

/**
 * The Power State Coordination Interface, version 1.0 (Arm DEN 0022), for a board with one processor: what firmware above an
 * operating system would answer.
 */
final class Psci {
    private static final int VERSION = 0x8400_0000;
    private static final int CPU_SUSPEND = 0x8400_0001;
    private static final int CPU_OFF = 0x8400_0002;
    private static final int CPU_ON = 0x8400_0003;
    private static final int AFFINITY_INFO = 0x8400_0004;
    private static final int MIGRATE_INFO_TYPE = 0x8400_0006;
    private static final int SYSTEM_OFF = 0x8400_0008;
    private static final int SYSTEM_RESET = 0x8400_0009;
    private static final int FEATURES = 0x8400_000a;

    /** Of a function's number: its arguments have 64 bits. */
    private static final int WIDE = 1 << 30;

    private static final long NOT_SUPPORTED = -1;
    private static final long INVALID_PARAMETERS = -2;
    private static final long DENIED = -3;
    private static final long ALREADY_ON = -4;
    private static final long NO_MIGRATION_NEEDED = 2;

    private final ArmEnv env;
    private Runnable reset = () -> {};
    private Runnable powerOff = () -> {};

    Psci(ArmEnv env) {
        this.env = env;
    }

    void onReset(Runnable wanted) {
        reset = wanted;
    }

    void onPowerOff(Runnable wanted) {
        powerOff = wanted;
    }

    /** Does what the registers ask for and puts the answer into the first one. */
    void call() {
        env.x(0, answer((int) env.x(0)));
    }

    private long answer(int function) {
        switch (function & ~WIDE) {
            case VERSION:
                return 1 << 16;
            case MIGRATE_INFO_TYPE:
                return NO_MIGRATION_NEEDED;
            case AFFINITY_INFO:
                return env.x(1) == 0 ? 0 : INVALID_PARAMETERS;
            case CPU_ON:
                return env.x(1) == 0 ? ALREADY_ON : INVALID_PARAMETERS;
            case CPU_OFF:
                return DENIED; // it is the last one
            case CPU_SUSPEND:
                return 0; // as if an interrupt had come at once
            case SYSTEM_OFF:
                powerOff.run();
                return 0;
            case SYSTEM_RESET:
                reset.run();
                return 0;
            case FEATURES:
                return isKnown((int) env.x(1)) ? 0 : NOT_SUPPORTED;
            default:
                return NOT_SUPPORTED;
        }
    }

    private static boolean isKnown(int function) {
        return switch (function & ~WIDE) {
            case VERSION,
                    MIGRATE_INFO_TYPE,
                    AFFINITY_INFO,
                    CPU_ON,
                    CPU_OFF,
                    CPU_SUSPEND,
                    SYSTEM_OFF,
                    SYSTEM_RESET,
                    FEATURES -> true;
            default -> false;
        };
    }
}
