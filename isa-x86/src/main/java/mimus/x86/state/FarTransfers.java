package mimus.x86.state;

/** Jumps, calls and returns to other code segments (Intel SDM volume 2, JMP, CALL, RET, IRET; volume 3, section 5.8). */
public final class FarTransfers {
    /** Bytes of 64-bit operands. */
    private static final int WIDE = 8;

    private final X86Env env;

    FarTransfers(X86Env env) {
        this.env = env;
    }

    private SystemState state() {
        return env.state;
    }

    private boolean isWide() {
        return Mode.codeSize(env.segments.mode()) == 64;
    }

    /** The linear address of an offset in the code segment that has just been entered. */
    private long linear(long offset) {
        return env.segments.base(Segments.CS) + offset;
    }

    /** A jump; the linear address of where it leads. */
    public long jump(int selector, long offset) {
        if (state().isReal()) {
            requireInside(offset, env.segments.limit(Segments.CS));
            env.segments.enterReal(selector);
            return linear(offset);
        }
        long raw = descriptor(selector);
        if (RawDescriptor.isSegment(raw)) {
            requireCallable(selector, raw);
            return enter(selector, raw, offset);
        }
        long code = gate(selector, raw);
        int target = RawDescriptor.selector(raw);
        requireCallable(target, code);
        return enter(target, code, gateOffset(selector, raw));
    }

    private long enter(int selector, long raw, long offset) {
        requireOffset(raw, offset);
        env.segments.enter(selector, raw, state().privilege());
        return linear(offset);
    }

    /** The descriptor of a selector that must not be null. */
    private long descriptor(int selector) {
        if ((selector & 0xfffc) == 0) {
            throw env.protection();
        }
        return env.tables.raw(selector);
    }

    private void requireInside(long offset, long limit) {
        if (offset > limit) {
            throw env.protection();
        }
    }

    private void requireOffset(long raw, long offset) {
        if (!RawDescriptor.isLong(raw) || !state().isLong()) {
            requireInside(offset & 0xffffffffL, RawDescriptor.limit(raw));
        } else if (offset << 16 >> 16 != offset) {
            throw env.protection();
        }
    }

    /** Code that can be entered without a change of privilege. */
    private void requireCallable(int selector, long raw) {
        int level = state().privilege();
        int own = RawDescriptor.privilege(raw);
        boolean allowed = RawDescriptor.isConforming(raw) ? own <= level : (selector & 3) <= level && own == level;
        if (!RawDescriptor.isCode(raw) || !allowed) {
            throw env.protection(selector & 0xfffc);
        }
        requireSizes(selector, raw);
    }

    private void requireSizes(int selector, long raw) {
        if (state().isLong() && RawDescriptor.isLong(raw) && RawDescriptor.isBig(raw)) {
            throw env.protection(selector & 0xfffc);
        }
        if (!RawDescriptor.isPresent(raw)) {
            throw env.fault(SystemState.NOT_PRESENT, selector & 0xfffc);
        }
    }

    /** The descriptor of the code that a call gate leads to. */
    private long gate(int selector, long raw) {
        int type = RawDescriptor.type(raw);
        boolean task = type == RawDescriptor.TASK_GATE || type == RawDescriptor.TSS || type == RawDescriptor.OLD_TSS;
        if (task && !state().isLong() && RawDescriptor.isPresent(raw)) {
            throw state().missing("task switch");
        }
        boolean call = type == RawDescriptor.CALL_GATE || type == RawDescriptor.OLD_CALL_GATE && !state().isLong();
        int own = RawDescriptor.privilege(raw);
        if (!call || own < state().privilege() || own < (selector & 3)) {
            throw env.protection(selector & 0xfffc);
        }
        if (!RawDescriptor.isPresent(raw)) {
            throw env.fault(SystemState.NOT_PRESENT, selector & 0xfffc);
        }
        int target = RawDescriptor.selector(raw);
        long code = descriptor(target);
        if (state().isLong() && (!RawDescriptor.isLong(code) || RawDescriptor.isBig(code))) {
            throw env.protection(target & 0xfffc);
        }
        return code;
    }

    private long gateOffset(int selector, long raw) {
        if (state().isLong()) {
            return RawDescriptor.offset(raw) | env.tables.second(selector) << 32;
        }
        return RawDescriptor.type(raw) == RawDescriptor.CALL_GATE ? RawDescriptor.offset(raw) : raw & 0xffff;
    }

    /**
     * A call.
     *
     * @param back offset of what follows it
     */
    public long call(Width w, int selector, long offset, long back, long stack, int stackSegment) {
        if (!state().isReal()) {
            long raw = descriptor(selector);
            if (!RawDescriptor.isSegment(raw)) {
                return callGate(selector, raw, back);
            }
        }
        int old = env.segments.selector(Segments.CS);
        long top = env.r(X86Env.RSP);
        long first = (top - w.bytes() & stack) + env.r(stackSegment);
        long next = (top - 2L * w.bytes() & stack) + env.r(stackSegment);
        env.memory().requireWritable(first, w.bytes());
        env.memory().requireWritable(next, w.bytes());
        long target = jump(selector, offset);
        env.store(w, first, old);
        env.store(w, next, back);
        env.moveStack(top - 2L * w.bytes(), stack);
        return target;
    }

    private long callGate(int selector, long gate, long back) {
        long code = gate(selector, gate);
        int target = RawDescriptor.selector(gate);
        int own = RawDescriptor.privilege(code);
        boolean inner = !RawDescriptor.isConforming(code) && own < state().privilege();
        if (!RawDescriptor.isCode(code) || own > state().privilege()) {
            throw env.protection(target & 0xfffc);
        }
        requireSizes(target, code);
        int bytes = state().isLong() ? WIDE : RawDescriptor.type(gate) == RawDescriptor.CALL_GATE ? 4 : 2;
        long offset = gateOffset(selector, gate);
        requireOffset(code, offset);
        InnerStack pushed = inner ? InnerStack.of(env, own, 0) : InnerStack.same(env);
        if (inner) {
            pushed.push(env.segments.selector(Segments.SS));
            pushed.push(env.r(X86Env.RSP));
            parameters(pushed, state().isLong() ? 0 : (int) (gate >>> 32) & 31, bytes);
        }
        pushed.push(env.segments.selector(Segments.CS));
        pushed.push(back);
        pushed.write(bytes);
        env.segments.enter(target, code, inner ? own : state().privilege());
        pushed.load();
        return linear(offset);
    }

    /** Copies words from the caller's stack. */
    private void parameters(InnerStack to, int count, int bytes) {
        long mask = env.segments.isNarrowStack() ? 0xffff : 0xffffffffL;
        for (int i = count - 1; i >= 0; i--) {
            long offset = env.r(X86Env.RSP) + (long) i * bytes & mask;
            to.push(state().events.load(env.segments.base(Segments.SS) + offset, bytes));
        }
    }

    /** Item {@code i} on the stack. */
    private long item(Width w, int i, long stack, int stackSegment) {
        return env.load(w, (env.r(X86Env.RSP) + (long) i * w.bytes() & stack) + env.r(stackSegment));
    }

    /** A return, which takes {@code bytes} of parameters from the stack. */
    public long ret(Width w, long bytes, long stack, int stackSegment) {
        long offset = item(w, 0, stack, stackSegment);
        int selector = (int) item(w, 1, stack, stackSegment) & 0xffff;
        long top = env.r(X86Env.RSP) + 2L * w.bytes() + bytes;
        if (state().isReal()) {
            requireInside(offset, env.segments.limit(Segments.CS));
            env.segments.enterReal(selector);
            env.moveStack(top, stack);
            return linear(offset);
        }
        long raw = returnable(selector, offset);
        int level = selector & 3;
        if (level == state().privilege()) {
            env.segments.enter(selector, raw, level);
            env.moveStack(top, stack);
        } else {
            long at = (top & stack) + env.r(stackSegment);
            outer(selector, raw, (int) env.load(w, at + w.bytes()) & 0xffff, env.load(w, at) + bytes, w);
        }
        return linear(offset);
    }

    /** The descriptor of code to which a return is allowed. */
    private long returnable(int selector, long offset) {
        long raw = descriptor(selector);
        int level = selector & 3;
        int own = RawDescriptor.privilege(raw);
        boolean allowed = RawDescriptor.isConforming(raw) ? own <= level : own == level;
        if (!RawDescriptor.isCode(raw) || !allowed || level < state().privilege()) {
            throw env.protection(selector & 0xfffc);
        }
        requireSizes(selector, raw);
        requireOffset(raw, offset);
        return raw;
    }

    /** Returns to code of a lower privilege, or from 64-bit code to any, with a stack of its own. */
    private void outer(int selector, long raw, int stackSelector, long pointer, Width w) {
        int level = selector & 3;
        boolean wide = state().isLong() && RawDescriptor.isLong(raw);
        boolean none = (stackSelector & 0xfffc) == 0;
        if (none && (!wide || level == 3)) {
            throw env.protection();
        }
        long stack = none ? 0 : env.segments.stack(stackSelector, level, X86Env.PROTECTION);
        boolean drops = level != state().privilege();
        env.segments.enter(selector, raw, level);
        if (none) {
            env.segments.nullStack(stackSelector);
        } else {
            env.segments.load(Segments.SS, stackSelector, stack);
        }
        if (wide) {
            env.r(X86Env.RSP, pointer);
        } else {
            env.moveStack(w.zero(pointer), env.segments.isNarrowStack() ? 0xffff : 0xffffffffL);
        }
        if (drops) {
            env.segments.dropPrivileged(level);
        }
    }

    /** A return from an interrupt. */
    public long interruptReturn(Width w, long stack, int stackSegment) {
        if (!state().isReal() && (env.system.bits() & SystemFlags.NT) != 0) {
            throw state().isLong() ? env.protection() : state().missing("task switch");
        }
        long offset = item(w, 0, stack, stackSegment);
        int selector = (int) item(w, 1, stack, stackSegment) & 0xffff;
        long flags = item(w, 2, stack, stackSegment);
        long top = env.r(X86Env.RSP) + 3L * w.bytes();
        long mask = w.mask() & 0xffffffffL;
        int open = env.system.openToReturn(mask); // what the level before the return allows
        if (state().isReal()) {
            requireInside(offset, env.segments.limit(Segments.CS));
            env.segments.enterReal(selector);
            env.moveStack(top, stack);
        } else {
            if ((flags & mask & SystemFlags.VM) != 0 && state().privilege() == 0 && !state().isLong()) {
                throw state().missing("virtual-8086 mode");
            }
            long raw = returnable(selector, offset);
            if (isWide() || (selector & 3) != state().privilege()) {
                long pointer = item(w, 3, stack, stackSegment);
                outer(selector, raw, (int) item(w, 4, stack, stackSegment) & 0xffff, pointer, w);
            } else {
                env.segments.enter(selector, raw, selector & 3);
                env.moveStack(top, stack);
            }
        }
        state().nmiBlocked = false;
        Eflags.status(env, flags);
        env.system.returned(flags, open);
        return linear(offset);
    }
}
