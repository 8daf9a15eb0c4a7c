package mimus.arm.m;

import static mimus.arm.m.Nvic.BUS_FAULT;
import static mimus.arm.m.Nvic.DEBUG_MONITOR;
import static mimus.arm.m.Nvic.EXTERNAL;
import static mimus.arm.m.Nvic.HARD_FAULT;
import static mimus.arm.m.Nvic.MEM_MANAGE;
import static mimus.arm.m.Nvic.NMI;
import static mimus.arm.m.Nvic.SVCALL;
import static mimus.arm.m.Nvic.USAGE_FAULT;

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
    private static final int SP = 13;
    private static final int LR = 14;

    /** Bytes of the registers that are saved at an entry. */
    private static final int FRAME = 32;

    /** In the saved XPSR: the stack was moved by a word more to be aligned. */
    private static final int MOVED = 1 << 9;

    /** The first halfword of an instruction of two has at least this value. */
    private static final int FIRST_OF_TWO = 0xe800;

    private static final int NUMBER = 0x1ff;
    private static final int RETURNS = 0xf000_0000;
    private static final int TO_HANDLER = 0xffff_fff1;
    private static final int TO_MAIN = 0xffff_fff9;
    private static final int TO_PROCESS = 0xffff_fffd;

    /** Where a processor that is locked up seems to be; section B1.5.15. */
    private static final int LOCK_UP = 0xffff_fffe;

    private final ArmEnv env;
    private final SpecialRegisters special;
    private final Nvic nvic;
    private final SystemControlBlock block;
    private final boolean baseline;
    private SysTick timer;
    private SystemControlSpace registers;
    private boolean lockedUp;

    MExceptions(ArmEnv env, Nvic nvic, SystemControlBlock block, boolean baseline) {
        this.env = env;
        this.special = env.special;
        this.nvic = nvic;
        this.block = block;
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

    /** To be called when something became pending, or what masks it has changed. */
    void changed() {
        if (nvic.preempting() != 0) {
            env.attention = true;
        }
    }

    @Override
    public void reset() {
        nvic.reset();
        block.reset();
        timer.reset();
        lockedUp = false;
        int vectors = block.vectors();
        special.reset(env.memory().load32(vectors));
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
            fault(USAGE_FAULT, undefined());
        } else if (trap instanceof Trap.Unavailable) {
            fault(USAGE_FAULT, SystemControlBlock.NOCP);
        } else if (trap instanceof Trap.Arithmetic) {
            fault(USAGE_FAULT, SystemControlBlock.DIVBYZERO);
        } else {
            behind(); // a wait that is over
        }
    }

    /** Why an instruction is undefined: code that is not T32, a coprocessor that is not there, or no meaning at all. */
    private int undefined() {
        if (!env.thumb) {
            return SystemControlBlock.INVSTATE;
        }
        boolean coprocessor = length() == 4 && (env.memory().fetch16(env.pc) & 0xec00) == 0xec00;
        return coprocessor ? SystemControlBlock.NOCP : SystemControlBlock.UNDEFINSTR;
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
            case PROTECTED -> fault(MEM_MANAGE, fetch ? SystemControlBlock.IACCVIOL : SystemControlBlock.DACCVIOL);
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

    /** Saves eight registers on the stack in use, and goes to a handler; sections B1.5.6 and B1.5.7. */
    private void take(int number, int back) {
        int taken = number;
        int frame = env.r(SP);
        boolean move = (frame & 4) != 0 && (baseline || block.alignsStack());
        frame = (move ? frame & ~4 : frame) - FRAME;
        try {
            int[] saved = {
                env.r(0), env.r(1), env.r(2), env.r(3), env.r(12), env.r(LR), back, special.xpsr() | (move ? MOVED : 0)
            };
            for (int i = 0; i < saved.length; i++) {
                env.memory().store32(frame + 4 * i, saved[i]);
            }
        } catch (MemoryFault noStack) {
            block.fault(SystemControlBlock.STKERR);
            if (number == HARD_FAULT || number == NMI) {
                lockUp();
                return;
            }
            taken = HARD_FAULT;
        }
        env.r(SP, frame);
        env.r(LR, special.handlerMode() ? TO_HANDLER : special.onProcessStack() ? TO_PROCESS : TO_MAIN);
        begin(taken);
    }

    private void begin(int number) {
        special.useProcessStack(false);
        special.ipsr = number;
        nvic.begin(number);
        env.it = 0;
        env.release();
        try {
            jump(env.memory().load32(block.vectors() + 4 * number));
        } catch (MemoryFault noVector) {
            block.vectorFault();
            if (number == HARD_FAULT) {
                lockUp();
            } else {
                begin(HARD_FAULT);
            }
        }
    }

    /** Returns from a handler; section B1.5.8. */
    private void leave(int value) {
        int from = special.ipsr;
        boolean toHandler = value == TO_HANDLER;
        boolean known = toHandler || value == TO_MAIN || value == TO_PROCESS;
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
        special.ipsr = 0;
        special.useProcessStack(value == TO_PROCESS);
        unstack(toHandler);
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

    private void unstack(boolean toHandler) {
        int frame = env.r(SP);
        int[] saved = new int[FRAME / 4];
        try {
            for (int i = 0; i < saved.length; i++) {
                saved[i] = env.memory().load32(frame + 4 * i);
            }
        } catch (MemoryFault noStack) {
            fault(BUS_FAULT, SystemControlBlock.UNSTKERR);
            return;
        }
        for (int i = 0; i < 4; i++) {
            env.r(i, saved[i]);
        }
        env.r(12, saved[4]);
        env.r(LR, saved[5]);
        int status = saved[7];
        env.r(SP, frame + FRAME | ((status & MOVED) != 0 ? 4 : 0));
        special.xpsr(status);
        special.ipsr = toHandler ? status & NUMBER : 0;
        env.resumeAt(saved[6] & ~1);
    }
}
