package mimus.arm.state;

import mimus.cpu.Trap;
import mimus.memory.Access;

/** What instructions of AArch64 may read and do of the system level, and at which exception level. */
public final class SystemAccess {
    /** PSTATE fields that an immediate can be written to: op1 and op2. */
    private static final int SPSEL = 5;

    private static final int DAIFSET = 0x1e;
    private static final int DAIFCLR = 0x1f;

    private final ArmEnv env;
    private final SystemState state;

    SystemAccess(ArmEnv env, SystemState state) {
        this.env = env;
        this.state = state;
    }

    /** MRS. */
    public long read(int place, int rt) {
        SystemRegister register = SystemRegisters.at(place);
        if (register == null) {
            if (isIdentification(place) && state.level() > 0) {
                return 0; // reserved, reads as zero; Arm ARM section D12.3.1
            }
            throw env.undefined();
        }
        requireAccess(register, rt, true);
        return register.get(state);
    }

    private static boolean isIdentification(int place) {
        return place >>> 7 == 1 << 7 && (place & 0x7f) >= 8;
    }

    /** MSR of a register. */
    public void write(int place, int rt, long value) {
        SystemRegister register = SystemRegisters.at(place);
        if (register == null || register.isReadOnly()) {
            throw env.undefined();
        }
        requireAccess(register, rt, false);
        register.write(state, value);
    }

    private void requireAccess(SystemRegister register, int rt, boolean read) {
        if (state.level() < register.level() || register.level() > state.highest()) {
            throw env.undefined();
        }
        if (state.level() == 0 && !SystemRegisters.isOpen(state, register, read)) {
            throw new Trap.Protection((int) Syndrome.ofRegister(register.place(), rt, read));
        }
    }

    /** Checks that EL0 may use something that a bit of SCTLR_EL1 opens to it. */
    public void requireOpen(int bit, int place, int rt, boolean read) {
        if (state.level() == 0 && (state.sctlr[1] >>> bit & 1) == 0) {
            throw new Trap.Protection((int) Syndrome.ofRegister(place, rt, read));
        }
    }

    /** MSR of a field of PSTATE. */
    public void field(int field, int value) {
        switch (field) {
            case SPSEL -> {
                requireSystem();
                state.ownStack((value & 1) != 0);
            }
            case DAIFSET, DAIFCLR -> {
                if (state.level() == 0 && (state.sctlr[1] & SystemRegisters.UMA) == 0) {
                    int op2 = field & 7;
                    throw new Trap.Protection((int) Syndrome.of(
                            Syndrome.SYSTEM_REGISTER, op2 << 17 | 3 << 14 | 4 << 10 | 31 << 5 | value << 1));
                }
                int bits = value << 6;
                state.masks(field == DAIFSET ? state.masks() | bits : state.masks() & ~bits);
            }
            default -> throw env.undefined();
        }
    }

    private void requireSystem() {
        if (state.level() == 0) {
            throw env.undefined();
        }
    }

    /** HVC and SMC: a call of an exception level above. */
    public void call(int of, int immediate) {
        requireSystem();
        throw new Trap.SystemCall(immediate, of);
    }

    /** ERET: where it leads. */
    public long returnFromException() {
        requireSystem();
        int saved = (int) state.spsr[state.level()];
        long to = state.elr[state.level()];
        int wanted = saved >>> ProcessorState.EL & 3;
        boolean legal = (saved & (ProcessorState.NARROW | 2)) == 0
                && wanted <= state.level()
                && (wanted > 0 || (saved & ProcessorState.SP) == 0)
                && (wanted != 2 || state.highest() >= 2);
        env.release();
        env.nzcv(saved);
        boolean steps = state.events.stepsFrom(saved);
        int kept = steps ? saved : saved & ~ProcessorState.SS;
        if (legal) {
            state.events.steps(to);
            state.control(kept);
        } else {
            int unchanged = state.control() & ~(ProcessorState.DAIF | ProcessorState.SS);
            state.control(unchanged | kept & (ProcessorState.DAIF | ProcessorState.SS) | ProcessorState.IL);
        }
        return to;
    }

    /** WFI and WFE, when EL0 may: nTWI is bit 16, nTWE bit 18. */
    public void requireWait(int bit, int isEvent) {
        if (state.level() == 0 && (state.sctlr[1] >>> bit & 1) == 0) {
            throw new Trap.Protection((int) Syndrome.of(Syndrome.WAIT, 0xe << 20 | 1 << 24 | isEvent));
        }
    }

    /** SYS: cache, TLB and address translation instructions. */
    public void operate(int op1, int crn, int crm, int op2, long value) {
        int least = op1 == 4 ? 2 : op1 == 6 ? 3 : op1 == 0 ? 1 : 4;
        if (state.level() < least || least > state.highest()) {
            throw env.undefined();
        }
        if (crn == 8) {
            TranslationMaintenance.invalidate(state.translation, env, crm, op2, value);
        } else if (crn == 7 && crm == 8) {
            translateAddress(op1, op2, value);
        } else if (crn != 7) {
            throw env.undefined();
        }
    }

    /** AT: what translation an address would have. */
    private void translateAddress(int op1, int op2, long address) {
        int at = op1 == 4 && op2 < 4 ? 2 : op1 == 6 ? 3 : (op2 & 2) != 0 ? 0 : 1;
        state.par = TranslationMaintenance.look(
                state.translation, address, (op2 & 1) != 0 ? Access.WRITE : Access.READ, at);
    }

    /** Checks an access that is made with the rights of EL0. */
    void requireUnprivileged(long address, Access access) {
        if (state.level() == 1) {
            state.translation.translate(address, access, 0);
        }
    }
}
