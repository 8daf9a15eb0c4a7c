package mimus.arm.cpu;

import java.util.function.Consumer;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.Modes;
import mimus.arm.state.PrivilegedState;
import mimus.arm.state.ProgramStatus;
import mimus.arm.state.Syndrome;
import mimus.cpu.Trap;
import mimus.memory.Access;
import mimus.memory.MemoryFault;

/** How a processor in AArch32 without EL2 and EL3 takes exceptions and interrupts; Arm ARM section G1.12. */
final class Aarch32Exceptions extends ArmExceptions {
    /** Offsets of the vectors. */
    private static final int UNDEFINED = 0x04;

    private static final int SUPERVISOR_CALL = 0x08;
    private static final int PREFETCH_ABORT = 0x0c;
    private static final int DATA_ABORT = 0x10;
    private static final int IRQ = 0x18;
    private static final int FIQ = 0x1c;

    private static final int HIGH_VECTORS = 0xffff_0000;

    /** Fault status of a debug event, in both formats. */
    private static final int DEBUG_EVENT = 0x02;

    private static final int ALIGNMENT = 0x01;
    private static final int WNR = 1 << 11;

    /** Bits of CPSR that an exception sets anew. */
    private static final int EXECUTION_STATE = 0x0600_fc00 | 1 << 9 | 1 << 5 | 0x1f;

    private static final int E = 1 << 9;
    private static final int T = 1 << 5;

    private final PrivilegedState state;
    private final Aarch32Mmu mmu;

    Aarch32Exceptions(ArmEnv env, Aarch32Mmu mmu) {
        super(env, env.privileged);
        this.state = env.privileged;
        this.mmu = mmu;
    }

    @Override
    public boolean connect(String name, Consumer<Boolean> wire) {
        return super.connect(name, wire)
                || name.equals("cnthp")
                || name.equals("cntps"); // those of EL2 and EL3 never rise
    }

    private int length() {
        return env.thumb ? 2 : 4;
    }

    @Override
    public void raise(Trap trap) {
        if (trap instanceof Trap.Memory memory) {
            raise(memory.fault());
        } else if (trap instanceof Trap.SystemCall call) {
            call(call.level());
        } else if (trap instanceof Trap.Breakpoint) {
            debugEvent(MonitorDebug.BKPT);
        } else if (trap instanceof Trap.Protection protection) {
            debugEvent(protection.code());
        } else if (trap instanceof Trap.Undefined || trap instanceof Trap.Arithmetic) {
            enter(Modes.UNDEFINED, UNDEFINED, env.pc + length(), Modes.I);
        } else if (trap instanceof Trap.Wait) {
            int length = waitLength();
            env.leaveInstruction();
            env.resumeAt((int) (env.pc + length)); // for when the wait is over
        } else {
            throw new IllegalStateException("AArch32 has no " + trap);
        }
    }

    /** WFI and WFE have two bytes in T32, or four. */
    private int waitLength() {
        return env.thumb && env.memory().fetch16(env.pc) >>> 11 < 0x1d ? 2 : 4;
    }

    /** SVC, HVC and SMC; above PL1 there is only PSCI. */
    private void call(int of) {
        if (of == 0) {
            env.leaveInstruction();
            enter(Modes.SUPERVISOR, SUPERVISOR_CALL, env.pc + length(), Modes.I);
        } else if (of == 2) {
            env.leaveInstruction();
            env.resumeAt((int) (env.pc + 4));
            psci.call();
        } else {
            enter(Modes.UNDEFINED, UNDEFINED, env.pc + length(), Modes.I); // there is no EL3
        }
    }

    private void raise(MemoryFault fault) {
        int status = switch (fault.reason()) {
            case MISALIGNED -> mmu.status(ALIGNMENT, Syndrome.ALIGNMENT);
            case BUS -> mmu.busStatus(fault);
            default -> mmu.faultStatus();
        };
        if (fault.access() == Access.FETCH) {
            state.ifsr = status;
            state.ifar = (int) fault.address();
            abort(PREFETCH_ABORT, 4);
        } else {
            state.dfsr = status | (fault.access() == Access.WRITE ? WNR : 0);
            state.dfar = (int) fault.address();
            abort(DATA_ABORT, 8);
        }
    }

    /** @param why what DBGDSCR.MOE says of it; Arm ARM section G8.3.17 */
    private void debugEvent(int why) {
        state.dscr = state.dscr & ~(15 << 2) | why << 2;
        int status = mmu.status(DEBUG_EVENT, Syndrome.DEBUG);
        if (why == MonitorDebug.WATCHPOINT) {
            state.dfsr = status; // DFAR is known already; WnR is UNKNOWN
            abort(DATA_ABORT, 8);
        } else {
            state.ifsr = status; // IFAR is UNKNOWN
            abort(PREFETCH_ABORT, 4);
        }
    }

    private void abort(int vector, int ahead) {
        enter(Modes.ABORT, vector, env.pc + ahead, Modes.A | Modes.I);
    }

    private void enter(int mode, int vector, long back, int masks) {
        int status = ProgramStatus.read(env);
        int order = (state.sctlr & PrivilegedState.EE) != 0 ? E : 0;
        int set = (state.sctlr & PrivilegedState.TE) != 0 ? T : 0;
        ProgramStatus.write(env, status & ~EXECUTION_STATE | order | set | masks | mode);
        env.modes.saved(mode, status);
        env.r(14, (int) back);
        env.resumeAt(((state.sctlr & PrivilegedState.V) != 0 ? HIGH_VECTORS : state.vbar) + vector);
    }

    @Override
    public boolean takeInterrupt() {
        if (state.interrupted(true)) {
            enter(Modes.FIQ, FIQ, env.pc + 4, Modes.A | Modes.I | Modes.F);
        } else if (state.interrupted(false)) {
            enter(Modes.IRQ, IRQ, env.pc + 4, Modes.A | Modes.I);
        } else {
            return false;
        }
        return true;
    }
}
