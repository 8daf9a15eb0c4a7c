package mimus.arm.m;

import static mimus.arm.m.Nvic.BUS_FAULT;
import static mimus.arm.m.Nvic.DEBUG_MONITOR;
import static mimus.arm.m.Nvic.EXTERNAL;
import static mimus.arm.m.Nvic.MEM_MANAGE;
import static mimus.arm.m.Nvic.NMI;
import static mimus.arm.m.Nvic.PENDSV;
import static mimus.arm.m.Nvic.SVCALL;
import static mimus.arm.m.Nvic.SYSTICK;
import static mimus.arm.m.Nvic.USAGE_FAULT;

/** What the registers of the interrupt controller show of it: Armv7-M ARM sections B3.2.4, B3.2.13 and B3.4.3. */
final class InterruptRegisters {
    /** Where the rows of bits begin, one for each external interrupt. */
    private static final int ISER = 0x100;

    private static final int ICER = 0x180;
    private static final int ISPR = 0x200;
    private static final int ICPR = 0x280;
    private static final int IABR = 0x300;
    private static final int ROW = 0x80;

    /** The exceptions of SHCSR: number, bit for active, bit for pending, bit for enabled; -1 where there is none. */
    private static final int[][] HANDLERS = {
        {MEM_MANAGE, 0, 13, 16},
        {BUS_FAULT, 1, 14, 17},
        {USAGE_FAULT, 3, 12, 18},
        {SVCALL, 7, 15, -1},
        {DEBUG_MONITOR, 8, -1, -1},
        {PENDSV, 10, -1, -1},
        {SYSTICK, 11, -1, -1}
    };

    private final Nvic nvic;

    InterruptRegisters(Nvic nvic) {
        this.nvic = nvic;
    }

    /** A word of the rows of bits. */
    int read(int offset) {
        int row = offset & -ROW;
        int word = 0;
        for (int bit = 0; bit < 32; bit++) {
            int number = number(offset, bit);
            if (number < nvic.count() && is(row, number)) {
                word |= 1 << bit;
            }
        }
        return word;
    }

    private static int number(int offset, int bit) {
        return EXTERNAL + (offset & ROW - 1) * 8 + bit;
    }

    private boolean is(int row, int number) {
        return switch (row) {
            case ISER, ICER -> nvic.isEnabled(number);
            case ISPR, ICPR -> nvic.isPending(number);
            case IABR -> nvic.isActive(number);
            default -> false;
        };
    }

    void write(int offset, int value) {
        for (int bits = value; bits != 0; bits &= bits - 1) {
            int number = number(offset, Integer.numberOfTrailingZeros(bits));
            if (number < nvic.count()) {
                set(offset & -ROW, number);
            }
        }
    }

    private void set(int row, int number) {
        switch (row) {
            case ISER -> nvic.enable(number, true);
            case ICER -> nvic.enable(number, false);
            case ISPR -> nvic.pend(number, true);
            case ICPR -> nvic.pend(number, false);
            default -> {
                // which handlers are active is read-only
            }
        }
    }

    /** What a write to STIR does. */
    void trigger(int interrupt) {
        if (EXTERNAL + interrupt < nvic.count()) {
            nvic.pend(EXTERNAL + interrupt, true);
        }
    }

    int priority(int number) {
        return number < nvic.count() ? nvic.priority(number) : 0;
    }

    void priority(int number, int value) {
        if (number < nvic.count()) {
            nvic.priority(number, value);
        }
    }

    /** ICSR; {@code current} is the exception that is being handled. */
    int state(int current) {
        int best = nvic.best();
        boolean external = false;
        int active = 0;
        for (int number = 1; number < nvic.count(); number++) {
            external |= number >= EXTERNAL && nvic.isPending(number);
            active += nvic.isActive(number) ? 1 : 0;
        }
        return current
                | (active <= 1 ? 1 << 11 : 0)
                | best << 12
                | (external ? 1 << 22 : 0)
                | (nvic.isPending(SYSTICK) ? 1 << 26 : 0)
                | (nvic.isPending(PENDSV) ? 1 << 28 : 0)
                | (nvic.isPending(NMI) ? 1 << 31 : 0);
    }

    /** SHCSR. */
    int handlers() {
        int word = 0;
        for (int[] handler : HANDLERS) {
            word |= bit(handler[1], nvic.isActive(handler[0]));
            word |= bit(handler[2], nvic.isPending(handler[0]));
            word |= bit(handler[3], nvic.isEnabled(handler[0]));
        }
        return word;
    }

    private static int bit(int place, boolean set) {
        return place >= 0 && set ? 1 << place : 0;
    }

    void handlers(int word) {
        for (int[] handler : HANDLERS) {
            nvic.activate(handler[0], (word >>> handler[1] & 1) != 0);
            if (handler[2] >= 0) {
                nvic.pend(handler[0], (word >>> handler[2] & 1) != 0);
            }
            if (handler[3] >= 0) {
                nvic.enable(handler[0], (word >>> handler[3] & 1) != 0);
            }
        }
    }
}
