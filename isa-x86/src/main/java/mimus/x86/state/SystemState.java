package mimus.x86.state;

import mimus.cpu.Trap;

/** What of a processor is the system's: modes, privilege, tables, model-specific registers, debug registers. */
public final class SystemState {
    /** Vectors of exceptions (Intel SDM volume 3, table 6-1). */
    public static final int DEBUG = 1;

    public static final int DOUBLE_FAULT = 8;
    public static final int INVALID_TSS = 10;
    public static final int NOT_PRESENT = 11;
    public static final int STACK = 12;

    /** What {@link #requireUnit} is asked for. */
    public static final int X87 = 1;

    public static final int WAIT = 2;
    public static final int MMX = 3;
    public static final int SSE = 4;

    /** Number of the unit that is not available, for {@link Trap.Unavailable}. */
    private static final int FLOAT = 0;

    public final ControlRegisters control;
    public final ModelRegisters model;
    public final DebugRegisters debug;
    public final TableRegister gdtr = new TableRegister();
    public final TableRegister idtr = new TableRegister();
    public final TableRegister ldtr = new TableRegister();
    public final TableRegister task = new TableRegister();

    /** CPL. */
    private int privilege;

    /** The count of instructions from which interrupts are allowed again, after {@code sti} or a load of SS. */
    public long shadowEnd;

    /** Whether another NMI has to wait for {@code iret}. */
    public boolean nmiBlocked;

    /** What is around; that of a program until somebody says otherwise. */
    public SystemEvents events;

    private final X86Env env;

    SystemState(X86Env env, boolean wide) {
        this.env = env;
        events = new Program(env);
        privilege = 3;
        control = new ControlRegisters(env, wide);
        model = new ModelRegisters(env);
        debug = new DebugRegisters(env);
    }

    /** Makes all as after power-on (Intel SDM volume 3, table 9-1). */
    public void reset() {
        control.reset();
        model.reset();
        debug.reset();
        gdtr.reset();
        idtr.reset();
        ldtr.reset();
        task.reset();
        task.raw = (long) RawDescriptor.BUSY_TSS << 40;
        shadowEnd = 0;
        nmiBlocked = false;
        privilege = 0;
        events.privilegeChanged();
    }

    /** CPL. */
    public int privilege() {
        return privilege;
    }

    /** Sets CPL, as a change of the code segment does. */
    public void privilege(int level) {
        if (privilege != level) {
            privilege = level;
            events.privilegeChanged();
        }
    }

    /** Whether segments are what they were on the 8086: CR0.PE is clear. */
    public boolean isReal() {
        return (control.cr0 & ControlRegisters.PE) == 0;
    }

    /** Whether EFER.LMA is set. */
    public boolean isLong() {
        return (control.efer & ControlRegisters.LMA) != 0;
    }

    /** Raises #GP unless CPL is 0. */
    public void requireSystem() {
        if (privilege != 0) {
            throw env.protection();
        }
    }

    /** Raises #UD in real mode, as instructions do that need descriptors. */
    public void requireProtected() {
        if (isReal()) {
            throw env.undefined(0, null);
        }
    }

    /** Raises #GP if CR4.UMIP keeps programs from asking. */
    public void requireAsked() {
        if (privilege == 3 && (control.cr4 & ControlRegisters.UMIP) != 0) {
            throw env.protection();
        }
    }

    /** Raises #GP if IOPL, and the map of ports in the TSS, forbid an access. */
    public void requirePorts(int port, int bytes) {
        if (isReal() || privilege <= env.system.ioPrivilege()) {
            return;
        }
        if (RawDescriptor.type(task.raw) < RawDescriptor.TSS || task.selector < 4 || task.limit < 0x67) {
            throw env.protection();
        }
        long map = events.load(task.base + 0x66, 2) + (port >> 3);
        if (map + 1 > task.limit) {
            throw env.protection();
        }
        long bits = events.load(task.base + map, 2) >>> (port & 7);
        if ((bits & (1 << bytes) - 1) != 0) {
            throw env.protection();
        }
    }

    /** What is not implemented and asked for: shown by its name. */
    public Trap missing(String what) {
        return env.undefined(0, what);
    }

    /** Keeps interrupts away from what stands behind this instruction. */
    public void shadow() {
        shadowEnd = env.elapsed() + 2;
    }

    /** Whether some instructions of floating point or vectors cannot be executed: see {@link Mode}. */
    boolean unitsLimited() {
        return (control.cr0 & (ControlRegisters.EM | ControlRegisters.TS)) != 0
                || (control.cr4 & ControlRegisters.OSFXSR) == 0;
    }

    /** Raises #NM or #UD if a unit cannot be used (Intel SDM volume 3, table 9-3 and section 13.1). */
    void requireUnit(int unit) {
        boolean emulated = (control.cr0 & ControlRegisters.EM) != 0;
        boolean switched = (control.cr0 & ControlRegisters.TS) != 0;
        boolean vectors = (control.cr4 & ControlRegisters.OSFXSR) != 0;
        if (unit == MMX && emulated || unit == SSE && (emulated || !vectors)) {
            throw env.undefined(0, null);
        }
        boolean monitored = (control.cr0 & ControlRegisters.MP) != 0;
        if (unit == WAIT ? switched && monitored : switched || unit == X87 && emulated) {
            throw new Trap.Unavailable(FLOAT);
        }
    }
}
