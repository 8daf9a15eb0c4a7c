package mimus.x86.state;

/** Model-specific registers (Intel SDM volume 4, chapter 2). */
public final class ModelRegisters {
    private static final int TSC = 0x10;
    private static final int APIC_BASE = 0x1b;
    private static final int BIOS_SIGNATURE = 0x8b;
    private static final int SYSENTER_CS = 0x174;
    private static final int SYSENTER_ESP = 0x175;
    private static final int SYSENTER_EIP = 0x176;
    private static final int MISC_ENABLE = 0x1a0;
    private static final int PAT = 0x277;
    private static final int EFER = 0xc0000080;
    private static final int STAR = 0xc0000081;
    private static final int LSTAR = 0xc0000082;
    private static final int CSTAR = 0xc0000083;
    private static final int FMASK = 0xc0000084;
    private static final int FS_BASE = 0xc0000100;
    private static final int GS_BASE = 0xc0000101;
    private static final int KERNEL_GS_BASE = 0xc0000102;
    private static final int TSC_AUX = 0xc0000103;

    /** In IA32_APIC_BASE: this processor starts first; the local interrupt controller is on. */
    private static final long FIRST = 1 << 8;

    public static final long APIC_ENABLED = 1 << 11;

    private static final long APIC_PLACE = 0xfee00000L;
    private static final long USUAL_PAT = 0x0007040600070406L;

    private final X86Env env;
    private final MemoryTypes types = new MemoryTypes();
    public long apicBase;
    public long sysenterCs;
    public long sysenterEsp;
    public long sysenterEip;
    public long star;
    public long lstar;
    public long fmask;
    public long kernelGsBase;
    public long auxiliary;
    private long cstar;
    private long pat;
    private long microcode;
    private long offset;

    ModelRegisters(X86Env env) {
        this.env = env;
    }

    void reset() {
        apicBase = APIC_PLACE | APIC_ENABLED | FIRST;
        sysenterCs = 0;
        sysenterEsp = 0;
        sysenterEip = 0;
        star = 0;
        lstar = 0;
        cstar = 0;
        fmask = 0;
        kernelGsBase = 0;
        auxiliary = 0;
        pat = USUAL_PAT;
        microcode = 0;
        types.reset();
        offset = -env.state.events.cycles();
    }

    /** What the time-stamp counter shows. */
    public long timestamp() {
        return env.state.events.cycles() + offset;
    }

    /** @throws mimus.cpu.Trap #GP if there is none with this number */
    public long read(int number) {
        return switch (number) {
            case TSC -> timestamp();
            case APIC_BASE -> apicBase;
            case BIOS_SIGNATURE -> microcode;
            case SYSENTER_CS -> sysenterCs;
            case SYSENTER_ESP -> sysenterEsp;
            case SYSENTER_EIP -> sysenterEip;
            case MISC_ENABLE -> 1; // fast strings
            case PAT -> pat;
            case EFER -> env.state.control.efer;
            case STAR -> requireLong(star);
            case LSTAR -> requireLong(lstar);
            case CSTAR -> requireLong(cstar);
            case FMASK -> requireLong(fmask);
            case FS_BASE -> requireLong(env.segments.base(Segments.FS));
            case GS_BASE -> requireLong(env.segments.base(Segments.GS));
            case KERNEL_GS_BASE -> requireLong(kernelGsBase);
            case TSC_AUX -> auxiliary;
            default -> {
                if (!MemoryTypes.has(number)) {
                    throw env.protection();
                }
                yield types.read(number);
            }
        };
    }

    private long requireLong(long value) {
        if (!env.cpuid.has("long")) {
            throw env.protection();
        }
        return value;
    }

    /** A canonical address. */
    private long place(long value) {
        requireLong(0);
        if (value << 16 >> 16 != value) {
            throw env.protection();
        }
        return value;
    }

    /** @throws mimus.cpu.Trap #GP if there is none with this number, or it cannot hold the value */
    public void write(int number, long value) {
        switch (number) {
            case TSC -> offset = value - env.state.events.cycles();
            case APIC_BASE -> {
                if ((value & ~0xff_ffff_fd00L & ~FIRST) != 0) {
                    throw env.protection();
                }
                apicBase = value & ~FIRST | FIRST;
                env.state.events.apicMoved();
            }
            case BIOS_SIGNATURE -> microcode = value;
            case SYSENTER_CS -> sysenterCs = value & 0xffff;
            case SYSENTER_ESP -> sysenterEsp = value;
            case SYSENTER_EIP -> sysenterEip = value;
            case PAT -> pat = value;
            case EFER -> env.state.control.efer(value);
            case STAR -> star = requireLong(value);
            case LSTAR -> lstar = place(value);
            case CSTAR -> cstar = place(value);
            case FMASK -> fmask = requireLong(value) & 0xffffffffL;
            case FS_BASE -> env.segments.base(Segments.FS, place(value));
            case GS_BASE -> env.segments.base(Segments.GS, place(value));
            case KERNEL_GS_BASE -> kernelGsBase = place(value);
            case TSC_AUX -> auxiliary = value & 0xffffffffL;
            default -> {
                if (!MemoryTypes.has(number) || !types.write(number, value)) {
                    throw env.protection();
                }
            }
        }
    }

    /** Exchanges the base of GS and that of the system. */
    public void swapGs() {
        long base = env.segments.base(Segments.GS);
        env.segments.base(Segments.GS, kernelGsBase);
        kernelGsBase = base;
    }
}
