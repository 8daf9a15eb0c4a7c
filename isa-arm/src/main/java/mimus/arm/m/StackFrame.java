package mimus.arm.m;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.SpecialRegisters;
import mimus.memory.MemoryFault;

/** What an exception saves on the stack in use, and takes from there when it is over; Armv7-M ARM sections B1.5.6 to B1.5.8. */
final class StackFrame {
    private static final int SP = 13;
    private static final int LR = 14;

    /** Bytes of the general registers. */
    private static final int BASIC = 32;

    /** In the saved XPSR: the stack was moved by a word more to be aligned. */
    private static final int MOVED = 1 << 9;

    private static final int NUMBER = 0x1ff;

    private final ArmEnv env;
    private final SpecialRegisters special;
    private final SystemControlBlock block;
    private final FloatContext floats;
    private final boolean baseline;

    StackFrame(ArmEnv env, SystemControlBlock block, FloatContext floats, boolean baseline) {
        this.env = env;
        this.special = env.special;
        this.block = block;
        this.floats = floats;
        this.baseline = baseline;
    }

    /**
     * Saves the registers; the stack pointer is moved even if that fails.
     *
     * @param back where the handler returns to
     * @throws MemoryFault if there is no such memory, or it may not be written
     */
    void push(int back) {
        int top = env.r(SP);
        boolean extended = special.floatActive();
        boolean move = (top & 4) != 0 && (extended || baseline || block.alignsStack());
        int frame = (move ? top & ~4 : top) - BASIC - (extended ? FloatContext.SIZE : 0);
        int[] saved = {
            env.r(0), env.r(1), env.r(2), env.r(3), env.r(12), env.r(LR), back, special.xpsr() | (move ? MOVED : 0)
        };
        env.r(SP, frame);
        for (int i = 0; i < saved.length; i++) {
            env.memory().store32(frame + 4 * i, saved[i]);
        }
        if (extended) {
            floats.save(frame + BASIC);
        }
    }

    /**
     * Takes the registers back.
     *
     * @param extended whether those of floating point are there, too
     * @param toHandler whether a handler goes on
     * @throws MemoryFault if there is no such memory, or it may not be read; nothing has changed then
     */
    void pop(boolean extended, boolean toHandler) {
        int frame = env.r(SP);
        int[] saved = new int[BASIC / 4];
        for (int i = 0; i < saved.length; i++) {
            saved[i] = env.memory().load32(frame + 4 * i);
        }
        if (extended) {
            floats.restore(frame + BASIC);
        }
        special.floatActive(extended);
        for (int i = 0; i < 4; i++) {
            env.r(i, saved[i]);
        }
        env.r(12, saved[4]);
        env.r(LR, saved[5]);
        int status = saved[7];
        env.r(SP, frame + BASIC + (extended ? FloatContext.SIZE : 0) | ((status & MOVED) != 0 ? 4 : 0));
        special.xpsr(status);
        special.ipsr = toHandler ? status & NUMBER : 0;
        env.resumeAt(saved[6] & ~1);
    }
}
