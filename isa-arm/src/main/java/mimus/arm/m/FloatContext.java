package mimus.arm.m;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.SpecialRegisters;

/**
 * The floating-point extension: who may use it, and how its registers are saved at exceptions; Armv7-M ARM sections B1.5.7
 * and B3.2.20.
 *
 * <p>An instruction that is the first one of its context, or that finds the registers of another not saved yet, finds the
 * extension closed; {@link #begin} does what is due, and opens it. So all other instructions need not look.
 */
final class FloatContext {
    /** What a frame has for these registers behind the others, and the place of FPSCR in it. */
    static final int SIZE = 0x48;

    private static final int FPSCR = 0x40;
    private static final int SINGLES = 16;

    /** Offsets of the registers from 0xe000e000. */
    private static final int CPACR = 0xd88;

    private static final int FPCCR = 0xf34;
    private static final int FPCAR = 0xf38;
    private static final int FPDSCR = 0xf3c;
    private static final int MVFR0 = 0xf40;
    private static final int MVFR1 = 0xf44;
    private static final int MVFR2 = 0xf48;

    /** Bits of FPCCR. */
    private static final int ASPEN = 1 << 31;

    private static final int LSPEN = 1 << 30;
    private static final int BFRDY = 1 << 6;
    private static final int MMRDY = 1 << 5;
    private static final int MONRDY = 1 << 8;
    private static final int HFRDY = 1 << 4;
    private static final int THREAD = 1 << 3;
    private static final int USER = 1 << 1;
    private static final int LSPACT = 1;

    private static final int WRITABLE = ASPEN | LSPEN | MONRDY | BFRDY | MMRDY | HFRDY | THREAD | USER | LSPACT;

    /** What of FPDSCR there is, and what of FPSCR a new context takes from it. */
    private static final int DEFAULTS = 0x07c0_0000;

    /** The field of CPACR for coprocessor 10; that for 11 is above it, and has to be the same. */
    private static final int CP10 = 20;

    private static final int COPROCESSORS = 15 << CP10;
    private static final int PRIVILEGED = 1;
    private static final int FULL = 3;

    private final CortexM model;
    private final ArmEnv env;
    private final SpecialRegisters special;
    private final Nvic nvic;
    private int access;
    private int control;
    private int address;
    private int defaults;

    FloatContext(CortexM model, ArmEnv env, Nvic nvic) {
        this.model = model;
        this.env = env;
        this.special = env.special;
        this.nvic = nvic;
    }

    void reset() {
        access = 0;
        control = ASPEN | LSPEN;
        address = 0;
        defaults = 0;
        env.floats.fpscr(0);
        review();
    }

    boolean isPresent() {
        return model.hasFloat();
    }

    /** Whether the code that is executed may use it. */
    boolean isPermitted() {
        int field = access >>> CP10 & 3;
        return isPresent() && (field == FULL || field == PRIVILEGED && special.privileged());
    }

    private boolean isUnsaved() {
        return (control & LSPACT) != 0;
    }

    /** To be called when the privilege, the context or a register may have changed. */
    void review() {
        boolean due = isUnsaved() || (control & ASPEN) != 0 && !special.floatActive();
        special.floatClosed = isPresent() && (!isPermitted() || due);
    }

    /**
     * What precedes the first instruction of a context; section A2.5, ExecuteFPCheck().
     *
     * @throws mimus.memory.MemoryFault if the registers of another context cannot be saved
     */
    void begin() {
        if (isUnsaved()) {
            control &= ~LSPACT;
            store(address);
        }
        if ((control & ASPEN) != 0 && !special.floatActive()) {
            env.floats.fpscr(env.floats.fpscr() & ~DEFAULTS | defaults);
            special.floatActive(true);
        }
        review();
    }

    /** Puts the registers into a frame, or remembers that they belong there. */
    void save(int frame) {
        if ((control & LSPEN) == 0) {
            store(frame);
            return;
        }
        address = frame & ~7;
        control = control & (ASPEN | LSPEN)
                | LSPACT
                | (special.privileged() ? 0 : USER)
                | (special.handlerMode() ? 0 : THREAD)
                | (nvic.preempts(Nvic.HARD_FAULT) ? HFRDY : 0)
                | ready(Nvic.BUS_FAULT, BFRDY)
                | ready(Nvic.MEM_MANAGE, MMRDY)
                | ready(Nvic.DEBUG_MONITOR, MONRDY);
    }

    private int ready(int number, int bit) {
        return nvic.isEnabled(number) && nvic.preempts(number) ? bit : 0;
    }

    private void store(int frame) {
        for (int n = 0; n < SINGLES; n++) {
            env.memory().store32(frame + 4 * n, (int) env.vfp(2, n));
        }
        env.memory().store32(frame + FPSCR, env.floats.fpscr());
    }

    /** Takes the registers from a frame, unless they have never left. */
    void restore(int frame) {
        if (isUnsaved()) {
            control &= ~LSPACT;
            return;
        }
        for (int n = 0; n < SINGLES; n++) {
            env.vfp(2, n, env.memory().load32(frame + 4 * n));
        }
        env.floats.fpscr(env.memory().load32(frame + FPSCR));
    }

    /** Whether a register of this extension is at an offset. */
    boolean holds(int offset) {
        return isPresent() && (offset == CPACR || offset >= FPCCR && offset <= MVFR2);
    }

    int read(int offset) {
        return switch (offset) {
            case CPACR -> access;
            case FPCCR -> control;
            case FPCAR -> address;
            case FPDSCR -> defaults;
            case MVFR0 -> model.hasDouble() ? 0x1011_0221 : 0x1011_0021;
            case MVFR1 -> model.hasDouble() ? 0x1200_0011 : 0x1100_0011;
            default -> model.hasDouble() ? 0x40 : 0;
        };
    }

    void write(int offset, int value) {
        switch (offset) {
            case CPACR -> access = value & COPROCESSORS;
            case FPCCR -> control = value & WRITABLE;
            case FPCAR -> address = value & ~7;
            case FPDSCR -> defaults = value & DEFAULTS;
            default -> {
                // the others are read-only
            }
        }
        review();
    }
}
