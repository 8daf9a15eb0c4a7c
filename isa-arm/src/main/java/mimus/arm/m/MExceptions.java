package mimus.arm.m;

import static mimus.arm.m.Nvic.BUS_FAULT;
import static mimus.arm.m.Nvic.DEBUG_MONITOR;
import static mimus.arm.m.Nvic.EXTERNAL;
import static mimus.arm.m.Nvic.HARD_FAULT;
import static mimus.arm.m.Nvic.MEM_MANAGE;
import static mimus.arm.m.Nvic.NMI;
import static mimus.arm.m.Nvic.SVCALL;
import static mimus.arm.m.Nvic.USAGE_FAULT;

import mimus.arm.cpu.ArmArchitecture;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.SpecialRegisters;
import mimus.cpu.Exceptions;
import mimus.cpu.Trap;
import mimus.memory.Access;
import mimus.memory.MemoryFault;

/**
 * How exceptions are entered and left: Armv7-M ARM section B1.5.
 *
 * <p>A return is a jump to an address that begins with {@code 0xf}: nothing can be fetched there, and the fault of that
 * is taken for what the program meant.
 */
final class MExceptions implements Exceptions {
    private static final int LR = 14;

    /** The first halfword of an instruction of two has at least this value. */
    private static final int FIRST_OF_TWO = 0xe800;

    private static final int RETURNS = 0xf000_0000;
    private static final int TO_HANDLER = 0xffff_fff1;
    private static final int TO_MAIN = 0xffff_fff9;
    private static final int TO_PROCESS = 0xffff_fffd;

    /** In those values: the frame has no floating-point registers. */
    private static final int BASIC = 1 << 4;

    /** The upper three bits of the number of coprocessors 10 and 11, which are floating point. */
    private static final int FLOAT = 5;

    /** Where a processor that is locked up seems to be; section B1.5.15. */
    private static final int LOCK_UP = 0xffff_fffe;

    private final ArmEnv env;
    private final SpecialRegisters special;
    private final Nvic nvic;
    private final SystemControlBlock block;
    private final ProtectionUnit protection;
    private final FloatContext floats;
    private final MArchitecture architecture;
    private final StackFrame frame;
    private final boolean baseline;
    private SysTick timer;
    private SystemControlSpace registers;
    private boolean lockedUp;

    MExceptions(
            ArmEnv env,
            Nvic nvic,
            SystemControlBlock block,
            ProtectionUnit protection,
            FloatContext floats,
            MArchitecture architecture,
            boolean baseline) {
        this.env = env;
        this.special = env.special;
        this.nvic = nvic;
        this.block = block;
        this.protection = protection;
        this.floats = floats;
        this.architecture = architecture;
        this.frame = new StackFrame(env, block, floats, baseline);
        this.baseline = baseline;
        special.unmasked = this::changed;
    }

    /** What has been made around these exceptions. */
    void with(SysTick ticks, SystemControlSpace space) {
        timer = ticks;
        registers = space;
    }

    @Override
    public void onResetRequest(Runnable wanted) {
        registers.onResetRequest(wanted);
    }

    /** To be called when something became pending, or what masks it or the privilege has changed. */
    void changed() {
        review();
        if (nvic.preempting() != 0) {
            env.attention = true;
        }
    }

    private void review() {
        protection.review();
        floats.review();
    }

    @Override
    public void reset() {
        nvic.reset();
        block.reset();
        protection.reset();
        timer.reset();
        lockedUp = false;
        int vectors = block.vectors();
        special.reset(env.memory().load32(vectors));
        floats.reset();
        env.r(LR, -1);
        env.it = 0;
        jump(env.memory().load32(vectors + 4));
    }

    private void jump(int vector) {
        env.thumb = (vector & 1) != 0;
        env.resumeAt(vector & ~1);
    }

    @Override
    public boolean lockedUp() {
        return lockedUp;
    }

    @Override
    public boolean interruptPending() {
        return !lockedUp && nvic.wakes();
    }

    @Override
    public void interruptLine(int line, boolean high) {
        nvic.input(EXTERNAL + line, high);
        changed();
    }

    @Override
    public boolean takeInterrupt() {
        int number = nvic.preempting();
        if (number != 0) {
            take(number, (int) env.pc);
        }
        return number != 0;
    }

    @Override
    public void raise(Trap trap) {
        if (lockedUp) {
            return; // nothing else happens until a reset
        }
        if (trap instanceof Trap.Memory memory) {
            memory(memory.fault());
        } else if (trap instanceof Trap.SystemCall) {
            behind();
            synchronous(SVCALL);
        } else if (trap instanceof Trap.Breakpoint) {
            block.debugEvent();
            fault(nvic.isEnabled(DEBUG_MONITOR) ? DEBUG_MONITOR : HARD_FAULT, 0);
        } else if (trap instanceof Trap.Undefined) {
            undefined();
        } else if (trap instanceof Trap.Unavailable) {
            fault(USAGE_FAULT, SystemControlBlock.NOCP);
        } else if (trap instanceof Trap.Arithmetic) {
            fault(USAGE_FAULT, SystemControlBlock.DIVBYZERO);
        } else {
            behind(); // a wait that is over
        }
    }

    /** Code that is not T32, a coprocessor that is not there or not open, or no meaning at all. */
    private void undefined() {
        if (!env.thumb) {
            fault(USAGE_FAULT, SystemControlBlock.INVSTATE);
        } else if (length() == 2 || (env.memory().fetch16(env.pc) & 0xec00) != 0xec00) {
            fault(USAGE_FAULT, SystemControlBlock.UNDEFINSTR);
        } else if (env.it != 0 && !env.holds(env.it >>> 4)) {
            behind(); // it would not have been executed
        } else if ((env.memory().fetch16(env.pc + 2) >>> 9 & 7) != FLOAT || !floats.isPermitted()) {
            fault(USAGE_FAULT, SystemControlBlock.NOCP);
        } else if (special.floatClosed && architecture.decode(wideWord(), ArmArchitecture.T32) >= 0) {
            begin();
        } else {
            fault(USAGE_FAULT, SystemControlBlock.UNDEFINSTR);
        }
    }

    private int wideWord() {
        return env.memory().fetch16(env.pc) << 16 | env.memory().fetch16(env.pc + 2);
    }

    /** Lets floating point begin; the instruction is then executed as it stands. */
    private void begin() {
        try {
            floats.begin();
        } catch (MemoryFault notSaved) {
            boolean forbidden = notSaved.reason() == MemoryFault.Reason.PROTECTED;
            fault(
                    forbidden ? MEM_MANAGE : BUS_FAULT,
                    forbidden ? SystemControlBlock.MLSPERR : SystemControlBlock.LSPERR);
        }
    }

    /** Bytes of the instruction that raised a trap. */
    private int length() {
        return env.memory().fetch16(env.pc) < FIRST_OF_TWO ? 2 : 4;
    }

    /** Goes on behind the instruction that raised a trap. */
    private void behind() {
        env.resumeAt((int) env.pc + length());
        env.leaveInstruction();
    }

    private void memory(MemoryFault fault) {
        int address = (int) fault.address();
        boolean fetch = fault.access() == Access.FETCH;
        if (fetch && special.handlerMode() && (address & RETURNS) == RETURNS) {
            leave(address | 1);
            return;
        }
        switch (fault.reason()) {
            case MISALIGNED -> // code need not be aligned but where it is not T32
                fault(USAGE_FAULT, fetch ? SystemControlBlock.INVSTATE : SystemControlBlock.UNALIGNED);
            case PROTECTED -> {
                if (!fetch) {
                    block.protectedAddress(address);
                }
                fault(MEM_MANAGE, fetch ? SystemControlBlock.IACCVIOL : SystemControlBlock.DACCVIOL);
            }
            default -> {
                if (!fetch) {
                    block.busAddress(address);
                }
                fault(BUS_FAULT, fetch ? SystemControlBlock.IBUSERR : SystemControlBlock.PRECISERR);
            }
        }
    }

    private void fault(int number, int status) {
        block.fault(status);
        synchronous(number);
    }

    /** Takes an exception that an instruction caused, as a HardFault if it cannot be taken as what it is. */
    private void synchronous(int number) {
        boolean own = !(baseline && number < SVCALL) && nvic.isEnabled(number) && nvic.preempts(number);
        if (own) {
            take(number, (int) env.pc);
        } else if (nvic.preempts(HARD_FAULT)) {
            block.escalated();
            take(HARD_FAULT, (int) env.pc);
        } else {
            lockUp();
        }
    }

    private void lockUp() {
        lockedUp = true;
        env.it = 0;
        env.resumeAt(LOCK_UP);
    }

    /** Saves registers on the stack in use, and goes to a handler; sections B1.5.6 and B1.5.7. */
    private void take(int number, int back) {
        int taken = number;
        int basic = special.floatActive() ? 0 : BASIC;
        try {
            frame.push(back);
        } catch (MemoryFault noStack) {
            if (number == HARD_FAULT || number == NMI) {
                block.fault(SystemControlBlock.STKERR);
                lockUp();
                return;
            }
            taken = derived(noStack, SystemControlBlock.MSTKERR, SystemControlBlock.STKERR);
            nvic.pend(number, true);
        }
        int link = special.handlerMode() ? TO_HANDLER : special.onProcessStack() ? TO_PROCESS : TO_MAIN;
        env.r(LR, link & ~BASIC | basic);
        enter(taken);
    }

    /** The fault that comes of a frame which cannot be written or read, or the HardFault in its place. */
    private int derived(MemoryFault fault, int forbidden, int missing) {
        boolean isForbidden = fault.reason() == MemoryFault.Reason.PROTECTED;
        int number = isForbidden ? MEM_MANAGE : BUS_FAULT;
        block.fault(isForbidden ? forbidden : missing);
        if (nvic.isEnabled(number) && nvic.preempts(number)) {
            return number;
        }
        block.escalated();
        return HARD_FAULT;
    }

    private void enter(int number) {
        special.useProcessStack(false);
        special.floatActive(false);
        special.ipsr = number;
        nvic.begin(number);
        review();
        env.it = 0;
        env.release();
        try {
            jump(protection.vector(block.vectors() + 4 * number));
        } catch (MemoryFault noVector) {
            block.vectorFault();
            if (number == HARD_FAULT) {
                lockUp();
            } else {
                enter(HARD_FAULT);
            }
        }
        changed();
    }

    /** Returns from a handler; section B1.5.8. */
    private void leave(int value) {
        int from = special.ipsr;
        boolean extended = (value & BASIC) == 0;
        int kind = value | BASIC;
        boolean toHandler = kind == TO_HANDLER;
        boolean known = (toHandler || kind == TO_MAIN || kind == TO_PROCESS) && (!extended || floats.isPresent());
        int others = activeBesides(from);
        if (!known || !nvic.isActive(from) || toHandler == (others == 0)) {
            env.r(LR, value);
            fault(USAGE_FAULT, SystemControlBlock.INVPC);
            return;
        }
        nvic.end(from);
        if (from != NMI) {
            special.faultmask = 0;
        }
        special.ipsr = toHandler ? from : 0; // the frame is read with the rights of what goes on
        special.useProcessStack(kind == TO_PROCESS);
        review();
        try {
            frame.pop(extended, toHandler);
        } catch (MemoryFault noStack) {
            boolean forbidden = noStack.reason() == MemoryFault.Reason.PROTECTED;
            fault(
                    forbidden ? MEM_MANAGE : BUS_FAULT,
                    forbidden ? SystemControlBlock.MUNSTKERR : SystemControlBlock.UNSTKERR);
            return;
        }
        env.release();
        changed();
    }

    private int activeBesides(int number) {
        int count = 0;
        for (int i = 1; i < nvic.count(); i++) {
            count += i != number && nvic.isActive(i) ? 1 : 0;
        }
        return count;
    }
}
