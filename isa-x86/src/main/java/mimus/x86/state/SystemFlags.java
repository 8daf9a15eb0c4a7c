package mimus.x86.state;

/** The flags that no arithmetic touches, as they lie in EFLAGS. */
public final class SystemFlags {
    public static final int TF = 1 << 8;
    public static final int IF = 1 << 9;
    private static final int IOPL = 3 << 12;
    public static final int NT = 1 << 14;
    public static final int RF = 1 << 16;
    public static final int VM = 1 << 17;
    private static final int AC = 1 << 18;
    private static final int ID = 1 << 21;

    /** Those that any program may change; VM, VIF and VIP are the system's. */
    private static final int OPEN = TF | NT | AC | ID;

    private final X86Env env;
    private int bits = IF;

    SystemFlags(X86Env env) {
        this.env = env;
    }

    /** Their bits in EFLAGS. */
    public int bits() {
        return bits;
    }

    /** IOPL. */
    public int ioPrivilege() {
        return (bits & IOPL) >> 12;
    }

    /** Those that the privilege level allows to change. */
    private int open() {
        int level = env.state.privilege();
        return OPEN | (level == 0 ? IOPL : 0) | (level <= ioPrivilege() ? IF : 0);
    }

    /** Sets those that a program may change, as {@code popf} does. */
    public void write(long flags) {
        int open = open();
        set(bits & ~open & ~RF | (int) flags & open);
    }

    /** Those that a return from an interrupt at this privilege level may change; {@code mask}: bits that it has at all. */
    int openToReturn(long mask) {
        return (open() | RF) & (int) mask;
    }

    /** Sets those of {@code open}, as a return from an interrupt does. */
    void returned(long flags, int open) {
        set(bits & ~open | (int) flags & open);
    }

    /** Sets those of the low 16 bits that a program may change. */
    public void writeLow(long flags) {
        write(bits & ~0xffffL | flags & 0xffff);
    }

    /** Sets all of them but those that say nothing, as whoever looks at a stopped processor may. */
    public void restore(long flags) {
        int kept = OPEN | RF | IF | IOPL;
        set((int) flags & kept & (env.isProgram() ? ~IOPL : -1) | (env.isProgram() ? IF : 0));
    }

    /** Sets all that a program can have, whatever the privilege level, as SYSRET does. */
    public void become(long flags) {
        int all = OPEN | IF | IOPL;
        set(bits & ~all & ~RF | (int) flags & all);
    }

    /** Sets those of {@code ones} and clears those of {@code zeros}, as the processor itself does. */
    public void change(int ones, int zeros) {
        set(bits & ~zeros | ones);
    }

    private void set(int value) {
        boolean matters = (value & ~bits & (IF | TF | RF)) != 0;
        bits = value;
        if (matters) {
            env.state.events.flagsChanged();
        }
    }

    /**
     * Sets or clears IF, as {@code sti} and {@code cli} do.
     *
     * @throws mimus.cpu.Trap #GP if the privilege level does not allow it
     */
    public void interrupts(boolean allowed) {
        if (env.state.privilege() > ioPrivilege()) {
            throw env.protection();
        }
        if (allowed && (bits & IF) == 0) {
            env.state.shadow();
        }
        change(allowed ? IF : 0, allowed ? 0 : IF);
    }
}
