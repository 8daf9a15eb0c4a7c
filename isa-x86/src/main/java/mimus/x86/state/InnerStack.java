package mimus.x86.state;

import java.util.Arrays;

/**
 * A stack on which the processor itself pushes when it enters a handler: all or nothing, whatever faults.
 *
 * <p>It is the one in use, or that of a higher privilege, which the TSS tells (Intel SDM volume 3, sections 6.12.1 and 6.14).
 */
public final class InnerStack {
    private final X86Env env;
    private final long base;
    private final long mask;
    private final long limit;
    private final int selector;
    private final long raw;
    private final boolean changes;
    private long pointer;
    private long[] items = new long[8];
    private int count;

    private InnerStack(
            X86Env env, long base, long mask, long limit, long pointer, int selector, long raw, boolean changes) {
        this.env = env;
        this.base = base;
        this.mask = mask;
        this.limit = limit;
        this.pointer = pointer;
        this.selector = selector;
        this.raw = raw;
        this.changes = changes;
    }

    /** The stack in use. */
    public static InnerStack same(X86Env env) {
        boolean wide = Mode.codeSize(env.segments.mode()) == 64;
        long mask = wide ? -1 : env.segments.isNarrowStack() ? 0xffff : 0xffffffffL;
        long base = wide ? 0 : env.segments.base(Segments.SS);
        long limit = wide ? -1 : env.segments.limit(Segments.SS);
        return new InnerStack(env, base, mask, limit, env.r(X86Env.RSP), 0, 0, false);
    }

    /** The stack in use, as 64-bit handlers take it: on a boundary of 16 bytes. */
    public static InnerStack aligned(X86Env env) {
        return new InnerStack(env, 0, -1, -1, env.r(X86Env.RSP) & -16, 0, 0, false);
    }

    /**
     * That of a privilege level.
     *
     * @param number of the interrupt stack in long mode, or 0
     * @throws mimus.cpu.Trap #TS if the TSS does not tell, #SS if it is not present
     */
    public static InnerStack of(X86Env env, int level, int number) {
        SystemState state = env.state;
        if (state.isLong()) {
            int place = number != 0 ? 0x1c + 8 * number : 4 + 8 * level;
            require(env, place + 7L);
            long pointer = state.events.load(state.task.base + place, 8);
            return new InnerStack(env, 0, -1, -1, pointer, level, 0, true);
        }
        boolean old = RawDescriptor.type(state.task.raw) < RawDescriptor.TSS;
        int place = old ? 2 + 4 * level : 4 + 8 * level;
        require(env, place + (old ? 3 : 5));
        long pointer = state.events.load(state.task.base + place, old ? 2 : 4);
        int selector = (int) state.events.load(state.task.base + place + (old ? 2 : 4), 2);
        if ((selector & 0xfffc) == 0) {
            throw env.fault(SystemState.INVALID_TSS, 0);
        }
        long raw = env.segments.stack(selector, level, SystemState.INVALID_TSS);
        long mask = RawDescriptor.isBig(raw) ? 0xffffffffL : 0xffff;
        return new InnerStack(
                env, RawDescriptor.base(raw), mask, RawDescriptor.limit(raw), pointer, selector, raw, true);
    }

    /** That of an interrupt in long mode; {@code level} is the privilege of its handler. */
    public static InnerStack ofInterrupt(X86Env env, int level, int number) {
        InnerStack stack = of(env, level, number);
        stack.pointer &= -16;
        return stack;
    }

    private static void require(X86Env env, long last) {
        if (last > env.state.task.limit) {
            throw env.fault(SystemState.INVALID_TSS, env.state.task.selector & 0xfffc);
        }
    }

    /** Adds an item; nothing is written yet. */
    public void push(long value) {
        if (count == items.length) {
            items = Arrays.copyOf(items, 2 * count);
        }
        items[count++] = value;
    }

    /** Writes all items, each of so many bytes; a fault comes before the first. */
    public void write(int bytes) {
        for (int i = 0; i < count; i++) {
            place(i, bytes);
        }
        for (int i = 0; i < count; i++) {
            env.state.events.store(place(i, bytes), bytes, items[i]);
        }
        pointer -= (long) count * bytes;
    }

    private long place(int i, int bytes) {
        long offset = pointer - (i + 1L) * bytes & mask;
        if (mask != -1 && offset + bytes - 1 > limit) {
            throw env.fault(SystemState.STACK, changes ? selector & 0xfffc : 0);
        }
        long linear = base + offset;
        if (mask == -1 && linear << 16 >> 16 != linear) {
            throw env.fault(SystemState.STACK, 0);
        }
        env.state.events.requireWritable(linear, bytes);
        return linear;
    }

    /** Makes it the stack in use. */
    public void load() {
        if (changes && mask == -1) {
            env.segments.nullStack(selector);
        } else if (changes) {
            env.segments.load(Segments.SS, selector, raw);
        }
        env.moveStack(pointer, mask);
    }
}
