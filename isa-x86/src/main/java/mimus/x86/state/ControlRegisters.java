package mimus.x86.state;

/** CR0, CR2, CR3, CR4, CR8 and EFER, and what writing them does (Intel SDM volume 3, section 2.5). */
public final class ControlRegisters {
    public static final long PE = 1;
    public static final long MP = 1 << 1;
    public static final long EM = 1 << 2;
    public static final long TS = 1 << 3;
    private static final long ET = 1 << 4;
    public static final long NE = 1 << 5;
    public static final long WP = 1 << 16;
    private static final long AM = 1 << 18;
    private static final long NW = 1 << 29;
    private static final long CD = 1 << 30;
    public static final long PG = 1L << 31;
    private static final long CR0 = PE | MP | EM | TS | ET | NE | WP | AM | NW | CD | PG;

    public static final long TSD = 1 << 2;
    public static final long DE = 1 << 3;
    public static final long PSE = 1 << 4;
    public static final long PAE = 1 << 5;
    private static final long MCE = 1 << 6;
    public static final long PGE = 1 << 7;
    private static final long PCE = 1 << 8;
    public static final long OSFXSR = 1 << 9;
    private static final long OSXMMEXCPT = 1 << 10;
    public static final long UMIP = 1 << 11;
    private static final long FSGSBASE = 1 << 16;
    private static final long OSXSAVE = 1 << 18;

    public static final long SCE = 1;
    public static final long LME = 1 << 8;
    public static final long LMA = 1 << 10;
    public static final long NXE = 1 << 11;

    private final X86Env env;
    private final boolean wide;

    public long cr0;
    public long cr2;
    public long cr3;
    public long cr4;
    public long efer;

    ControlRegisters(X86Env env, boolean wide) {
        this.env = env;
        this.wide = wide;
        cr0 = PE | MP | ET | NE | WP | AM | PG;
        cr4 = PAE | OSFXSR | OSXMMEXCPT | UMIP | FSGSBASE | OSXSAVE;
        efer = wide ? SCE | LME | LMA | NXE : 0;
    }

    void reset() {
        cr0 = CD | NW | ET;
        cr2 = 0;
        cr3 = 0;
        cr4 = 0;
        efer = 0;
        env.state.events.translationChanged();
    }

    /** A control register by its number. */
    public long read(int number) {
        return switch (number) {
            case 0 -> cr0;
            case 2 -> cr2;
            case 3 -> cr3;
            case 4 -> cr4;
            case 8 -> env.state.events.priority();
            default -> throw env.undefined(0, null);
        };
    }

    /**
     * Writes a control register.
     *
     * @throws mimus.cpu.Trap #GP for what the manual forbids, #UD if there is none
     */
    public void write(int number, long value) {
        switch (number) {
            case 0 -> cr0(value);
            case 2 -> cr2 = value;
            case 3 -> {
                cr3 = value;
                env.state.events.translationChanged();
            }
            case 4 -> cr4(value);
            case 8 -> {
                if ((value & ~15L) != 0) {
                    throw env.protection();
                }
                env.state.events.priority((int) value);
            }
            default -> throw env.undefined(0, null);
        }
    }

    private void cr0(long value) {
        boolean paged = (value & PG) != 0;
        boolean code64 = Mode.codeSize(env.segments.mode()) == 64;
        boolean wrong = value >>> 32 != 0
                || paged && (value & PE) == 0
                || (value & NW) != 0 && (value & CD) == 0
                || !paged && code64;
        boolean begins = paged && (cr0 & PG) == 0;
        if (wrong || begins && (efer & LME) != 0 && ((cr4 & PAE) == 0 || env.segments.isLongCode())) {
            throw env.protection();
        }
        long old = cr0;
        cr0 = value & CR0 | ET;
        efer = paged && (efer & LME) != 0 ? efer | LMA : efer & ~LMA;
        if (((old ^ cr0) & (PE | WP | PG)) != 0) {
            env.state.events.translationChanged();
        }
        if ((old & PE) != 0 && (cr0 & PE) == 0) {
            env.state.privilege(0);
        }
        env.segments.changed();
    }

    private void cr4(long value) {
        long known = TSD | DE | PSE | PAE | MCE | PGE | PCE | OSFXSR | OSXMMEXCPT;
        known |= env.cpuid.has("xsave") ? OSXSAVE : 0;
        known |= env.cpuid.has("fsgsbase") ? FSGSBASE : 0;
        if ((value & ~known) != 0 || (efer & LMA) != 0 && (value & PAE) == 0) {
            throw env.protection();
        }
        boolean translates = ((cr4 ^ value) & (PSE | PAE | PGE)) != 0;
        cr4 = value;
        if (translates) {
            env.state.events.translationChanged();
        }
        env.segments.changed();
        env.state.debug.changed();
    }

    /** Writes EFER. */
    public void efer(long value) {
        long known = NXE | (wide ? SCE | LME | LMA : 0);
        boolean switches = ((efer ^ value) & LME) != 0;
        if ((value & ~known) != 0 || switches && (cr0 & PG) != 0) {
            throw env.protection();
        }
        efer = value & ~LMA | efer & LMA;
        env.state.events.translationChanged();
    }

    /** Writes what {@code lmsw} may: the lowest four bits of CR0, of which PE cannot be cleared. */
    public void machineStatus(long value) {
        cr0(cr0 & ~0xeL | value & 0xf);
    }
}
