package mimus.arm.cpu;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.GenericTimer;
import mimus.arm.state.ProcessorState;
import mimus.arm.state.Syndrome;
import mimus.arm.state.SystemState;
import mimus.cpu.Trap;
import mimus.memory.Access;
import mimus.memory.MemoryFault;

/** How a processor in AArch64 takes exceptions and interrupts; Arm ARM section D1.3. */
final class A64Exceptions extends ArmExceptions {
    /** Distances of the vectors: by kind, and by where the exception comes from. */
    private static final int SYNCHRONOUS = 0;

    private static final int IRQ = 0x80;
    private static final int FIQ = 0x100;
    private static final int SAME_LEVEL_OWN_STACK = 0x200;
    private static final int LOWER_LEVEL = 0x400;

    /** What HCR_EL2 and SCR_EL3 forbid. */
    private static final int HCD = 1 << 29;

    private static final int TSC = 1 << 19;
    private static final int SMD = 1 << 7;
    private static final int HCE = 1 << 8;

    private final SystemState system;
    private final Mmu mmu;
    private final SelfHostedDebug debug;

    A64Exceptions(ArmEnv env, Mmu mmu, SelfHostedDebug debug) {
        super(env, env.system);
        this.debug = debug;
        this.system = env.system;
        this.mmu = mmu;
    }

    @Override
    GenericTimer timer(String name) {
        return switch (name) {
            case "cnthp" -> system.hypervisor;
            case "cntps" -> system.secure;
            default -> super.timer(name);
        };
    }

    @Override
    public void raise(Trap trap) {
        if (trap instanceof Trap.Memory memory) {
            raise(memory.fault());
        } else if (trap instanceof Trap.SystemCall call) {
            call(call.level(), call.code());
        } else if (trap instanceof Trap.Breakpoint breakpoint) {
            int target = Math.max(system.debugTarget(), system.level()); // it is never masked
            synchronous(target, Syndrome.of(Syndrome.BRK, breakpoint.code()));
        } else if (trap instanceof Trap.Undefined undefined) {
            undefined(undefined.word());
        } else if (trap instanceof Trap.Protection protection) {
            long syndrome = protection.code() & 0xffff_ffffL;
            boolean debug = syndrome >>> 26 >= Syndrome.BREAKPOINT;
            synchronous(debug ? system.debugTarget() : system.target(), syndrome);
        } else if (trap instanceof Trap.Arithmetic) {
            synchronous(system.target(), Syndrome.of(Syndrome.FLOATING_POINT_EXCEPTION, 1 << 23));
        } else if (trap instanceof Trap.Wait) {
            env.resumeAt(env.pc + 4); // for when the wait is over
        } else {
            throw new IllegalStateException("AArch64 has no " + trap);
        }
    }

    private void undefined(int word) {
        if (system.closed() == SystemState.ILLEGAL) {
            synchronous(system.target(), Syndrome.of(Syndrome.ILLEGAL_STATE, 0));
        } else if (system.closed() != 0 && FloatingPoint.isMeant(word)) {
            // with AArch64 below it, CV is 1 and COND is 0xe; Arm ARM section D13.2.37
            synchronous(system.floatingPointTarget(), Syndrome.of(Syndrome.FLOATING_POINT, 0x1e << 20));
        } else {
            synchronous(system.target(), Syndrome.of(Syndrome.UNKNOWN, 0));
        }
    }

    /** SVC, HVC and SMC; what nobody stands above for is PSCI's. */
    private void call(int of, int immediate) {
        int highest = system.highest();
        if (of == 0) {
            enter(system.target(), SYNCHRONOUS, env.pc + 4, Syndrome.of(Syndrome.SVC, immediate));
        } else if (of == 2) {
            boolean open = highest == 3 ? (system.scr & HCE) != 0 : (system.hcr & HCD) == 0;
            if (highest == 1) {
                firmware();
            } else if (highest >= 2 && open) {
                enter(Math.max(2, system.level()), SYNCHRONOUS, env.pc + 4, Syndrome.of(Syndrome.HVC, immediate));
            } else {
                undefined(0);
            }
        } else if (highest == 3 && (system.scr & SMD) == 0) {
            boolean trapped = system.level() == 1 && (system.hcr & TSC) != 0;
            enter(trapped ? 2 : 3, SYNCHRONOUS, trapped ? env.pc : env.pc + 4, Syndrome.of(Syndrome.SMC, immediate));
        } else if (highest == 2) {
            firmware();
        } else {
            undefined(0);
        }
    }

    private void firmware() {
        env.resumeAt(env.pc + 4);
        psci.call();
    }

    private void raise(MemoryFault fault) {
        int target = system.target();
        int same = target == system.level() ? 1 : 0;
        int status = status(fault);
        if (fault.access() == Access.FETCH) {
            boolean misaligned = status == Syndrome.ALIGNMENT;
            int kind = misaligned ? Syndrome.PC_ALIGNMENT : Syndrome.INSTRUCTION_ABORT + same;
            system.far[target] = fault.address();
            synchronous(target, Syndrome.of(kind, misaligned ? 0 : status));
        } else {
            int particulars = status | (fault.access() == Access.WRITE ? Syndrome.WNR : 0);
            system.far[target] = fault.address();
            synchronous(target, Syndrome.of(Syndrome.DATA_ABORT + same, particulars));
        }
    }

    private int status(MemoryFault fault) {
        return switch (fault.reason()) {
            case MISALIGNED -> Syndrome.ALIGNMENT;
            case BUS -> mmu.busStatus(fault);
            default -> mmu.faultStatus();
        };
    }

    private void synchronous(int target, long syndrome) {
        enter(target, SYNCHRONOUS, env.pc, syndrome);
    }

    private void enter(int target, int kind, long back, long syndrome) {
        system.esr[target] = syndrome;
        enter(target, kind, back);
    }

    private void enter(int target, int kind, long back) {
        int from = LOWER_LEVEL;
        if (target == system.level()) {
            from = (system.control() & ProcessorState.SP) != 0 ? SAME_LEVEL_OWN_STACK : 0;
        }
        boolean done = back != env.pc; // the instruction counts as executed
        system.spsr[target] = env.pstate() & (done ? ~ProcessorState.SS : -1) & 0xffff_ffffL;
        system.elr[target] = back;
        env.resumeAt(system.vbar[target] + from + kind);
        system.control(target << ProcessorState.EL | ProcessorState.SP | ProcessorState.DAIF);
    }

    @Override
    public boolean takeInterrupt() {
        if (debug.pending()) {
            enter(system.debugTarget(), SYNCHRONOUS, env.pc, debug.syndrome());
            return true;
        }
        boolean fast = system.interrupted(true);
        if (!fast && !system.interrupted(false)) {
            return false;
        }
        enter(system.interruptTarget(fast), fast ? FIQ : IRQ, env.pc);
        return true;
    }
}
