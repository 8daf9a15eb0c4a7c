package mimus.x86.cpu;

import java.util.function.IntSupplier;
import mimus.cpu.Exceptions;
import mimus.cpu.Trap;
import mimus.memory.MemoryFault;
import mimus.x86.state.Eflags;
import mimus.x86.state.Mode;
import mimus.x86.state.Segments;
import mimus.x86.state.SystemFlags;
import mimus.x86.state.SystemState;
import mimus.x86.state.X86Env;

/** How a processor takes exceptions and interrupts (Intel SDM volume 3, chapter 6). */
final class X86Exceptions implements Exceptions {
    /** Inputs: INTR, NMI, and A20M#, which is no interrupt: the gate of address line 20, open while it is high. */
    private static final int INTR = 0;

    private static final int NMI = 1;
    private static final int A20 = 2;

    /** Vectors. */
    private static final int DIVIDE = 0;

    private static final int NON_MASKABLE = 2;
    private static final int BREAKPOINT = 3;
    private static final int UNDEFINED = 6;
    private static final int UNAVAILABLE = 7;
    private static final int PAGE = 14;
    private static final int X87 = 16;
    private static final int ALIGNMENT = 17;
    private static final int SIMD = 19;
    private static final int OVERFLOW = 4;

    private static final int NO_ERROR = -1;

    /** What {@code syscall} and {@code sysenter} raise; all else is the vector of an interrupt. */
    private static final int SYSCALL = 0;

    private static final int SYSENTER = 1;

    private static final int R11 = 11;

    private final X86Env env;
    private final X86Architecture architecture;
    private final Mmu mmu;
    private final SystemState state;
    private final Delivery delivery;
    private LocalApic apic;
    private SelfDebug debug;
    private IntSupplier vectors = () -> 0xff;
    private Runnable reset = () -> {};
    private boolean interrupt;
    private boolean nonMaskable;
    private boolean nonMaskableLine;
    private boolean dead;

    X86Exceptions(X86Env env, X86Architecture architecture, Mmu mmu) {
        this.env = env;
        this.architecture = architecture;
        this.mmu = mmu;
        state = env.state;
        delivery = new Delivery(env);
    }

    /** Says who else is in the processor. */
    void with(LocalApic local, SelfDebug own) {
        apic = local;
        debug = own;
    }

    @Override
    public void reset() {
        env.segments.reset();
        state.reset();
        env.system.change(0, -1);
        Eflags.status(env, 0);
        for (int n = 0; n < 16; n++) {
            env.r(n, 0);
        }
        env.r(X86Env.RDX, env.cpuid.leaf(1, 0)[0]);
        env.segments.reset();
        apic.reset();
        apic.move(state.model.apicBase);
        nonMaskable = false;
        dead = false;
        debug.cancel();
        env.resumeAt(0xfffffff0L);
    }

    @Override
    public void onResetRequest(Runnable wanted) {
        reset = wanted;
    }

    @Override
    public boolean lockedUp() {
        return dead;
    }

    @Override
    public void vectors(IntSupplier acknowledge) {
        vectors = acknowledge;
    }

    @Override
    public void interruptMessage(long address, int value) {
        apic.message(address, value);
    }

    // Exceptions

    @Override
    public void raise(Trap trap) {
        if (trap instanceof Trap.Memory memory) {
            raise(memory.fault());
        } else if (trap instanceof Trap.SystemCall call) {
            call(call.code());
        } else if (trap instanceof Trap.Breakpoint breakpoint) {
            handle(breakpoint.code(), NO_ERROR, breakpoint.code() == BREAKPOINT, after(), false);
        } else if (trap instanceof Trap.Condition condition) {
            boolean overflow = condition.code() == OVERFLOW;
            if (overflow) {
                handle(OVERFLOW, NO_ERROR, true, after(), false);
            } else {
                fault(condition.code(), NO_ERROR);
            }
        } else if (trap instanceof Trap.Undefined) {
            fault(UNDEFINED, NO_ERROR);
        } else if (trap instanceof Trap.Unavailable) {
            fault(UNAVAILABLE, NO_ERROR);
        } else if (trap instanceof Trap.Protection broken) {
            int vector = broken.code() & 0xff;
            boolean coded = vector == SystemState.DOUBLE_FAULT
                    || vector >= SystemState.INVALID_TSS && vector <= PAGE
                    || vector == ALIGNMENT;
            fault(vector, coded ? broken.code() >>> 8 : NO_ERROR);
        } else if (trap instanceof Trap.Arithmetic arithmetic) {
            boolean divides = arithmetic.kind() == Trap.Arithmetic.Kind.DIVISION_BY_ZERO;
            fault(divides ? DIVIDE : env.x87.words.unmasked() != 0 ? X87 : SIMD, NO_ERROR);
        } else {
            env.resumeAt(after()); // a wait that is over
        }
    }

    /** The linear address of what stands behind the instruction. */
    private long after() {
        int mode = architecture.mode(env);
        return env.pc + architecture.length(architecture.fetch(env.memory(), env.pc, mode), mode);
    }

    private void raise(MemoryFault fault) {
        if (fault.reason() == MemoryFault.Reason.ADDRESS) {
            fault(X86Env.PROTECTION, 0);
        } else {
            int code = mmu.errorCode(fault);
            state.control.cr2 = fault.address();
            fault(PAGE, code);
        }
    }

    private void fault(int vector, int error) {
        boolean resumes = vector != SystemState.DEBUG && vector != SystemState.DOUBLE_FAULT;
        handle(vector, error, false, env.pc, resumes);
    }

    /**
     * Enters a handler; what fails on the way is the next exception, up to the third.
     *
     * @param software whether the gate must be open to the program
     * @param resumes whether the flags that are saved have RF set
     */
    private void handle(int vector, int error, boolean software, long back, boolean resumes) {
        long at = env.pc;
        debug.cancel();
        try {
            delivery.enter(vector, error, software, back, resumes);
            if (vector == SystemState.DEBUG) {
                state.debug.entered();
            }
        } catch (Trap.Protection second) {
            env.pc = at;
            again(vector, second.code() & 0xff, second.code() >>> 8);
        } catch (MemoryFault second) {
            env.pc = at;
            if (second.reason() == MemoryFault.Reason.ADDRESS) {
                again(vector, SystemState.STACK, 0);
            } else {
                int code = mmu.errorCode(second);
                state.control.cr2 = second.address();
                again(vector, PAGE, code);
            }
        }
    }

    /** Intel SDM volume 3, table 6-5. */
    private void again(int first, int second, int error) {
        if (first == SystemState.DOUBLE_FAULT) {
            dead = true;
            reset.run(); // what boards do when they see the processor shut down
            dead = false;
            return;
        }
        boolean doubled =
                contributes(first) && contributes(second) || first == PAGE && (contributes(second) || second == PAGE);
        if (doubled) {
            fault(SystemState.DOUBLE_FAULT, 0);
        } else {
            fault(second, error);
        }
    }

    private static boolean contributes(int vector) {
        return vector == DIVIDE || vector >= SystemState.INVALID_TSS && vector <= X86Env.PROTECTION;
    }

    // Calls of the system

    private void call(int code) {
        if (code == SYSCALL) {
            syscall();
        } else if (code == SYSENTER) {
            sysenter();
        } else {
            handle(code & 0xff, NO_ERROR, true, after(), false);
        }
    }

    private void syscall() {
        if ((state.control.efer & 1) == 0 || Mode.codeSize(env.segments.mode()) != 64) {
            fault(UNDEFINED, NO_ERROR);
            return;
        }
        env.r(X86Env.RCX, after());
        env.r(R11, Eflags.read(env) & ~SystemFlags.RF);
        int star = (int) (state.model.star >>> 32);
        env.segments.flat(star, star + 8, 0, 64);
        int mask = (int) state.model.fmask;
        Eflags.status(env, env.r(R11) & ~mask);
        env.system.change(0, mask | SystemFlags.RF);
        env.resumeAt(state.model.lstar);
    }

    private void sysenter() {
        int selector = (int) state.model.sysenterCs;
        if (state.isReal() || (selector & 0xfffc) == 0) {
            fault(X86Env.PROTECTION, 0);
            return;
        }
        boolean wide = state.isLong();
        env.segments.flat(selector, selector + 8, 0, wide ? 64 : 32);
        env.system.change(0, SystemFlags.IF | SystemFlags.RF | SystemFlags.VM);
        long mask = wide ? -1 : 0xffffffffL;
        env.r(X86Env.RSP, state.model.sysenterEsp & mask);
        env.resumeAt(env.segments.base(Segments.CS) + (state.model.sysenterEip & mask));
    }

    // Interrupts

    @Override
    public void interruptLine(int line, boolean level) {
        switch (line) {
            case INTR -> interrupt = level;
            case NMI -> {
                nonMaskable |= level && !nonMaskableLine;
                nonMaskableLine = level;
            }
            case A20 -> mmu.a20(level);
            default -> throw new IllegalArgumentException("the processor has no input " + line);
        }
        look();
    }

    /** Has it looked, before the next instruction, whether something is to be taken. */
    void look() {
        if (interruptPending()) {
            env.attention = true;
        }
    }

    private boolean maskablePending() {
        return (env.system.bits() & SystemFlags.IF) != 0 && (apic.pending() || interrupt && apic.passesExternal());
    }

    @Override
    public boolean interruptPending() {
        return maskablePending() || nonMaskable && !state.nmiBlocked;
    }

    @Override
    public boolean takeInterrupt() {
        debug.plan();
        if (env.instructions < state.shadowEnd) {
            if (interruptPending() || debug.pending()) {
                debug.lookAgain();
            }
            return false;
        }
        if (debug.pending()) {
            debug.report();
            handle(SystemState.DEBUG, NO_ERROR, false, env.pc, false);
            return true;
        }
        if (nonMaskable && !state.nmiBlocked) {
            nonMaskable = false;
            handle(NON_MASKABLE, NO_ERROR, false, env.pc, false);
            state.nmiBlocked = true;
            return true;
        }
        if (!maskablePending()) {
            return false;
        }
        int vector = apic.pending() ? apic.acknowledge() : vectors.getAsInt();
        handle(vector, NO_ERROR, false, env.pc, false);
        return true;
    }
}
