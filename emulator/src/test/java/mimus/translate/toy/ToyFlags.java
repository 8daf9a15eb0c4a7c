package mimus.translate.toy;

import mimus.cpu.Env;
import mimus.cpu.RegisterAccess;
import mimus.memory.Memory;

/** Two flags, which meanings reach as those of the env, and {@link #compared} as its own. */
public abstract class ToyFlags extends Env {
    /** The last result was zero. */
    @RegisterAccess
    public boolean zero;

    /** The last sum did not fit. */
    @RegisterAccess
    public boolean carry;

    ToyFlags(Memory memory) {
        super(memory);
    }

    /** Sets both for a difference, which is returned. */
    public long compared(long left, long right) {
        carry = Long.compareUnsigned(left, right) < 0;
        zero = left == right;
        return left - right;
    }
}
