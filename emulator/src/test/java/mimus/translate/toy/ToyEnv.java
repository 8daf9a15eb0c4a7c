package mimus.translate.toy;

import mimus.cpu.RegisterAccess;
import mimus.memory.Memory;

/** Eight registers of 64 bits, four vectors of two halves; the flags it inherits. */
public final class ToyEnv extends ToyFlags {
    private final long[] x = new long[8];
    private final long[] halves = new long[8];

    /** The sum of all guards that were passed. */
    public long passed;

    public ToyEnv(Memory memory) {
        super(memory);
    }

    @RegisterAccess(storage = "x")
    public long x(int n) {
        return x[n];
    }

    @RegisterAccess(storage = "x")
    public void x(int n, long value) {
        x[n] = value;
    }

    @RegisterAccess(storage = "halves")
    private long halves(int at) {
        return halves[at];
    }

    @RegisterAccess(storage = "halves")
    private void halves(int at, long value) {
        halves[at] = value;
    }

    /** A half of a vector. */
    public long v(int n, int half) {
        return halves(2 * n + half);
    }

    public void v(int n, int half, long value) {
        halves(2 * n + half, value);
    }

    @Override
    public boolean holds(int guard) {
        return switch (guard) {
            case 1 -> zero;
            case 2 -> !zero;
            case 3 -> carry;
            default -> !carry && !zero;
        };
    }

    @Override
    public void passed(int guard) {
        passed += guard;
    }

    @Override
    public void branch(boolean taken, int offset) {
        next = pc + (taken ? offset : 2);
    }

    @Override
    public void branchLikely(boolean taken, int offset) {
        throw new IllegalStateException("no slots");
    }

    @Override
    public void jump(int target) {
        throw new IllegalStateException("no jumps");
    }

    @Override
    public void jumpTo(long address) {
        next = address;
    }
}
