package mimus.arm.m;

import static mimus.arm.m.Nvic.NMI;
import static mimus.arm.m.Nvic.PENDSV;
import static mimus.arm.m.Nvic.SYSTICK;

import mimus.arm.state.SpecialRegisters;
import mimus.memory.Device;

/** The registers at 0xe000e000: interrupts, the timer, and the {@link SystemControlBlock}; Armv7-M ARM section B3.2.1. */
final class SystemControlSpace implements Device {
    static final long BASE = 0xe000_e000L;
    static final int SIZE = 0x1000;

    private static final int ICTR = 0x004;
    private static final int SYST_CSR = 0x010;
    private static final int SYST_RVR = 0x014;
    private static final int SYST_CVR = 0x018;
    private static final int SYST_CALIB = 0x01c;
    private static final int ICSR = 0xd04;
    private static final int AIRCR = 0xd0c;
    private static final int SHCSR = 0xd24;
    private static final int STIR = 0xf00;

    /** Priorities of external interrupts and of the processor's own exceptions: a byte each. */
    private static final int IPR = 0x400;

    private static final int IPR_END = 0x4f0;
    private static final int SHPR = 0xd18;
    private static final int SHPR_END = 0xd24;

    /** There is no reference clock to calibrate with. */
    private static final int NO_REFERENCE = 1 << 31;

    /** What must stand in the upper half of a value for AIRCR, and what is read there. */
    private static final int KEY = 0x05fa;

    private static final int KEY_READ = 0xfa05_0000;
    private static final int RESET_REQUEST = 4;

    private final Nvic nvic;
    private final InterruptRegisters interrupts;
    private final SysTick timer;
    private final SystemControlBlock block;
    private final ProtectionUnit protection;
    private final FloatContext floats;
    private final SpecialRegisters special;
    private final Runnable changed;
    private Runnable resetRequest = () -> {};

    /** @param changed told when what is pending, enabled or masked may be another */
    SystemControlSpace(
            Nvic nvic,
            SysTick timer,
            SystemControlBlock block,
            ProtectionUnit protection,
            FloatContext floats,
            SpecialRegisters special,
            Runnable changed) {
        this.nvic = nvic;
        this.interrupts = new InterruptRegisters(nvic);
        this.timer = timer;
        this.block = block;
        this.protection = protection;
        this.floats = floats;
        this.special = special;
        this.changed = changed;
    }

    void onResetRequest(Runnable wanted) {
        resetRequest = wanted;
    }

    private static boolean isPriority(long offset) {
        return offset >= IPR && offset < IPR_END || offset >= SHPR && offset < SHPR_END;
    }

    /** The exception whose priority is at an offset. */
    private static int exception(long offset) {
        return (int) (offset < SHPR ? offset - IPR + Nvic.EXTERNAL : offset - SHPR + Nvic.MEM_MANAGE);
    }

    @Override
    public long read(long offset, int size) {
        if (isPriority(offset)) {
            long value = 0;
            for (int i = 0; i < size; i++) {
                value |= (long) interrupts.priority(exception(offset + i)) << 8 * i;
            }
            return value;
        }
        int word = word((int) offset & ~3);
        return word >>> 8 * (offset & 3) & -1L >>> 64 - 8 * Math.min(size, 4);
    }

    private int word(int offset) {
        return switch (offset) {
            case ICTR -> (nvic.count() - Nvic.EXTERNAL - 1) / 32;
            case SYST_CSR -> timer.control();
            case SYST_RVR -> timer.reload();
            case SYST_CVR -> timer.current();
            case SYST_CALIB -> NO_REFERENCE;
            case ICSR -> interrupts.state(special.ipsr);
            case AIRCR -> KEY_READ | nvic.split() << 8;
            case SHCSR -> interrupts.handlers();
            default -> other(offset);
        };
    }

    private int other(int offset) {
        if (offset >= 0x100 && offset < IPR) {
            return interrupts.read(offset);
        }
        if (protection.holds(offset)) {
            return protection.read(offset);
        }
        return floats.holds(offset) ? floats.read(offset) : block.read(offset);
    }

    @Override
    public void write(long offset, int size, long value) {
        if (isPriority(offset)) {
            for (int i = 0; i < size; i++) {
                interrupts.priority(exception(offset + i), (int) (value >>> 8 * i) & 0xff);
            }
        } else {
            word((int) offset & ~3, (int) value << 8 * (int) (offset & 3));
        }
        changed.run();
    }

    private void word(int offset, int value) {
        switch (offset) {
            case SYST_CSR -> timer.control(value);
            case SYST_RVR -> timer.reload(value);
            case SYST_CVR -> timer.clear();
            case ICSR -> state(value);
            case AIRCR -> resetControl(value);
            case SHCSR -> interrupts.handlers(value);
            case STIR -> interrupts.trigger(value & 0x1ff);
            default -> other(offset, value);
        }
    }

    private void other(int offset, int value) {
        if (offset >= 0x100 && offset < IPR) {
            interrupts.write(offset, value);
        } else if (protection.holds(offset)) {
            protection.write(offset, value);
        } else if (floats.holds(offset)) {
            floats.write(offset, value);
        } else {
            block.write(offset, value);
        }
    }

    private void state(int value) {
        if (value < 0) {
            nvic.pend(NMI, true);
        }
        if ((value & 3 << 27) != 0) {
            nvic.pend(PENDSV, (value & 1 << 28) != 0);
        }
        if ((value & 3 << 25) != 0) {
            nvic.pend(SYSTICK, (value & 1 << 26) != 0);
        }
    }

    private void resetControl(int value) {
        if (value >>> 16 == KEY) {
            nvic.split(value >>> 8 & 7);
            if ((value & RESET_REQUEST) != 0) {
                resetRequest.run();
            }
        }
    }
}
