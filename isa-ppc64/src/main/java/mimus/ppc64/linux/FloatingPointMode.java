package mimus.ppc64.linux;

import mimus.ppc64.state.Ppc64Env;

/**
 * Whether exceptions that FPSCR enables become signals: MSR.FE0 and MSR.FE1, as {@code prctl} sets them ({@code
 * arch/powerpc/kernel/process.c}, {@code set_fpexc_mode}). A program begins without; under QEMU's user mode they always do.
 */
final class FloatingPointMode {
    private static final int GET = 11; // PR_GET_FPEXC
    private static final int SET = 12; // PR_SET_FPEXC
    private static final int PRECISE = 3;

    private FloatingPointMode() {}

    /** Every mode but 0 is precise here; -1 for what is no request of these. */
    static long control(Ppc64Env e, int request, long argument) {
        if (request == GET) {
            e.memory().store32(argument, e.fpscr.interrupts() ? PRECISE : 0);
            return 0;
        }
        if (request != SET || argument < 0 || argument > PRECISE) {
            return -1;
        }
        e.fpscr.interrupts(argument != 0);
        return 0;
    }
}
