package mimus.x86.cpu;

import mimus.cpu.Trap;
import mimus.x86.state.Eflags;
import mimus.x86.state.InnerStack;
import mimus.x86.state.RawDescriptor;
import mimus.x86.state.Segments;
import mimus.x86.state.SystemFlags;
import mimus.x86.state.SystemState;
import mimus.x86.state.X86Env;

/** The way into a handler, by the interrupt table of real mode or by gates (Intel SDM volume 3, section 6.12 to 6.14). */
final class Delivery {
    /** In an error code: what it is about is a gate; it came from outside of the program. */
    private static final int OF_GATE = 2;

    private static final int OUTSIDE = 1;

    private static final int AC = 1 << 18;

    private final X86Env env;
    private final SystemState state;

    Delivery(X86Env env) {
        this.env = env;
        this.state = env.state;
    }

    /**
     * Enters a handler.
     *
     * @param error code, or -1 if there is none
     * @param software whether an instruction asked for it
     * @param back linear address to which the handler returns
     * @param resume whether the flags that are saved have RF set
     * @throws Trap if that fails; then nothing has changed
     */
    void enter(int vector, int error, boolean software, long back, boolean resume) {
        long flags = Eflags.read(env) | (resume ? SystemFlags.RF : 0);
        long offset = back - env.segments.base(Segments.CS);
        if (state.isReal()) {
            enterReal(vector, flags, offset);
        } else {
            enterGate(vector, error, software, flags, offset);
        }
    }

    private void enterReal(int vector, long flags, long offset) {
        if (4 * vector + 3 > state.idtr.limit) {
            throw env.protection(vector << 3 | OF_GATE);
        }
        long entry = state.events.load(state.idtr.base + 4L * vector, 4);
        InnerStack stack = InnerStack.same(env);
        stack.push(flags & 0xffff);
        stack.push(env.segments.selector(Segments.CS));
        stack.push(offset);
        stack.write(2);
        stack.load();
        env.segments.enterReal((int) (entry >>> 16));
        env.system.change(0, SystemFlags.IF | SystemFlags.TF | AC | SystemFlags.RF);
        env.resumeAt(env.segments.base(Segments.CS) + (entry & 0xffff));
    }

    private void enterGate(int vector, int error, boolean software, long flags, long offset) {
        boolean wide = state.isLong();
        int outside = software ? 0 : OUTSIDE;
        int about = vector << 3 | OF_GATE | outside;
        int size = wide ? 16 : 8;
        if (vector * size + size - 1 > state.idtr.limit) {
            throw env.protection(about);
        }
        long place = state.idtr.base + (long) vector * size;
        long gate = state.events.load(place, 8);
        int type = RawDescriptor.isSegment(gate) ? 0 : RawDescriptor.type(gate);
        boolean old = type == RawDescriptor.OLD_INTERRUPT_GATE || type == RawDescriptor.OLD_TRAP_GATE;
        boolean task = type == RawDescriptor.TASK_GATE;
        boolean known = type == RawDescriptor.INTERRUPT_GATE || type == RawDescriptor.TRAP_GATE;
        if (!known && (wide || !old && !task) || software && RawDescriptor.privilege(gate) < state.privilege()) {
            throw env.protection(about);
        }
        if (!RawDescriptor.isPresent(gate)) {
            throw env.fault(SystemState.NOT_PRESENT, about);
        }
        if (task) {
            throw state.missing("task switch");
        }
        int selector = RawDescriptor.selector(gate);
        long code = code(selector, outside, wide);
        int level = RawDescriptor.isConforming(code) ? state.privilege() : RawDescriptor.privilege(code);
        InnerStack stack = stack(level, wide ? (int) (gate >>> 32) & 7 : 0, wide);
        if (wide || level != state.privilege()) {
            stack.push(env.segments.selector(Segments.SS));
            stack.push(env.r(X86Env.RSP));
        }
        stack.push(flags);
        stack.push(env.segments.selector(Segments.CS));
        stack.push(offset);
        if (error >= 0) {
            stack.push(error);
        }
        stack.write(wide ? 8 : old ? 2 : 4);
        env.segments.enter(selector, code, level);
        stack.load();
        boolean closes = type == RawDescriptor.INTERRUPT_GATE || type == RawDescriptor.OLD_INTERRUPT_GATE;
        int cleared = SystemFlags.TF | SystemFlags.NT | SystemFlags.RF | SystemFlags.VM;
        env.system.change(0, cleared | (closes ? SystemFlags.IF : 0));
        long high = wide ? state.events.load(place + 8, 4) << 32 : 0;
        long target = old ? gate & 0xffff : RawDescriptor.offset(gate) | high;
        env.resumeAt(env.segments.base(Segments.CS) + target);
    }

    /** The descriptor of the handler's code. */
    private long code(int selector, int outside, boolean wide) {
        long code = (selector & 0xfffc) == 0 ? 0 : env.tables.raw(selector);
        int about = selector & 0xfffc | outside;
        boolean right = !wide || RawDescriptor.isLong(code) && !RawDescriptor.isBig(code);
        if (!RawDescriptor.isCode(code) || RawDescriptor.privilege(code) > state.privilege() || !right) {
            throw env.protection(about);
        }
        if (!RawDescriptor.isPresent(code)) {
            throw env.fault(SystemState.NOT_PRESENT, about);
        }
        return code;
    }

    private InnerStack stack(int level, int number, boolean wide) {
        if (level != state.privilege() || number != 0) {
            return wide ? InnerStack.ofInterrupt(env, level, number) : InnerStack.of(env, level, 0);
        }
        return wide ? InnerStack.aligned(env) : InnerStack.same(env);
    }
}
