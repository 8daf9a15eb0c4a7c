package mimus.mips.state;

import mimus.cpu.Clock;
import mimus.cpu.Trap;

/**
 * The system control coprocessor: its registers, named as the manual names them, and what follows from them.
 *
 * <p>The fields are the raw registers. Instructions write through {@link #write}, which lets through only the bits that
 * the model has, and the declarations in {@link Cp0Registers} tell whom a change concerns.
 */
public final class Cp0 {
    /** The privilege that Status grants. */
    public enum Mode {
        KERNEL,
        SUPERVISOR,
        USER
    }

    /** The bits of Status on which privileges and address space depend. */
    private static final int ADDRESSING =
            Status.KSU | Status.EXL | Status.ERL | Status.UX | Status.SX | Status.KX | Status.PX;

    /** Linux lets programs read CPUNum, SYNCI_Step, CC, CCRes and UserLocal. */
    private static final int HWRENA_LINUX = 0x2000000f;

    public int index;
    public long entryLo0;
    public long entryLo1;
    public long context;

    /** What rdhwr 29 reads: the thread pointer of a program. */
    public long userLocal;

    public int pageMask;
    public int pageGrain;
    public int wired;
    public int hwrEna;
    public long badVAddr;
    public long entryHi;
    public int status;
    public int intCtl;
    public int srsCtl;
    public int srsMap;
    public int cause;
    public long epc;
    public int prId;
    public int eBase;
    public final int[] config = new int[8];
    public long llAddr;
    public final long[] watchLo = new long[8];
    public final int[] watchHi = new int[8];
    public long xContext;
    public int debug;
    public long depc;
    public int perfCtl;
    public int errCtl;
    public int cacheErr;
    public final int[] tagLo = new int[4];
    public final int[] dataLo = new int[4];
    public final int[] tagHi = new int[4];
    public final int[] dataHi = new int[4];
    public long errorEpc;
    public long deSave;

    /** Count and Compare. */
    public final Timer timer;

    public final Tlb tlb;

    private final Cp0Model model;
    private final boolean bigEndian;
    private final Clock clock;
    private MipsEnv env;
    private int lines;
    private int addressing;
    private boolean narrow;

    /** The coprocessor that a program under an operating system has: closed to it, its clock standing still. */
    public static Cp0 closed(Cp0Model model, boolean bigEndian) {
        Cp0 cp0 = new Cp0(model, bigEndian, Clock.STOPPED);
        cp0.status = Status.USER | (model.width() == 64 ? Status.FR | Status.UX | Status.PX : 0);
        cp0.hwrEna = HWRENA_LINUX;
        return cp0;
    }

    /** The coprocessor of a processor on a board, before its first {@link #reset}. */
    public Cp0(Cp0Model model, boolean bigEndian, Clock clock) {
        this.model = model;
        this.bigEndian = bigEndian;
        this.clock = clock;
        this.timer = new Timer(clock, this::timerReached);
        this.tlb = new Tlb(model);
    }

    void belongsTo(MipsEnv owner) {
        env = owner;
    }

    public Cp0Model model() {
        return model;
    }

    /** Makes all registers as they are after power-on. */
    public void reset() {
        for (Cp0Register register : Cp0Registers.ALL) {
            register.set(this, model.reset(register.name()));
        }
        config[0] |= bigEndian ? Config.BE : 0;
        tlb.clear();
        lines = 0;
        timer.count(0);
        timer.compare(0);
        statusChanged();
    }

    /**
     * What mfc0 and dmfc0 read: a whole register, or all ones where the model has none.
     *
     * @param place the register's number, followed by the three bits that select among those with that number
     */
    public long read(int place) {
        Cp0Register register = Cp0Registers.at(place);
        return register == null || !model.has(register.name()) ? -1 : register.get(this);
    }

    /** What mtc0 and dmtc0 write: the bits that software may change; {@code place} as for {@link #read}. */
    public void write(int place, long value) {
        Cp0Register register = Cp0Registers.at(place);
        if (register != null && model.has(register.name())) {
            long mask = model.writable(register.name());
            register.write(this, register.get(this) & ~mask | value & mask);
        }
    }

    /** The privilege that Status grants now. */
    public Mode mode() {
        if ((status & (Status.EXL | Status.ERL)) != 0 || (debug & Debug.DM) != 0) {
            return Mode.KERNEL;
        }
        return switch (status >>> 3 & 3) {
            case 0 -> Mode.KERNEL;
            case 1 -> Mode.SUPERVISOR;
            default -> Mode.USER;
        };
    }

    /**
     * Checks that this coprocessor may be used.
     *
     * @throws Trap.Unavailable outside kernel mode, unless Status.CU0 opens it
     */
    public void require() {
        if (!open()) {
            throw new Trap.Unavailable(0);
        }
    }

    private boolean open() {
        return (status & Status.CU0) != 0 || mode() == Mode.KERNEL;
    }

    /** Whether rdhwr may read a hardware register: where this coprocessor may be used, and where HWREna opens it. */
    public boolean shows(int hardwareRegister) {
        return (hwrEna >>> hardwareRegister & 1) != 0 || open();
    }

    /**
     * Checks that the processor is in debug mode.
     *
     * @throws Trap.Undefined if it is not
     */
    public void requireDebug() {
        if ((debug & Debug.DM) == 0) {
            throw env.reservedInstruction();
        }
    }

    /** Sets Status.IE; what Status was is returned. */
    public int allowInterrupts(boolean allowed) {
        int before = status;
        status = allowed ? before | Status.IE : before & ~Status.IE;
        statusChanged();
        return before;
    }

    /** Puts the entry that Index names into EntryHi, EntryLo and PageMask. */
    public void readTlb() {
        tlb.read(index, this);
        translationChanged(); // the ASID is among it
    }

    /** Puts EntryHi, EntryLo and PageMask into an entry. */
    public void writeTlb(int entry) {
        tlb.write(entry, this);
        translationChanged();
    }

    /** Puts the number of the entry that matches EntryHi into Index. */
    public void probeTlb() {
        int found = tlb.find(entryHi, (int) entryHi & 0xff);
        index = found < 0 ? 1 << 31 : found;
    }

    /** Sets Status.FR, as an operating system does for a program. */
    public void fr(boolean on) {
        status = on ? status | Status.FR : status & ~Status.FR;
        statusChanged();
    }

    /** Whether there is no board around: a program runs. */
    boolean isClosed() {
        return clock == Clock.STOPPED;
    }

    /** Whether 64-bit operations are switched off: in user and supervisor mode, unless Status opens them. */
    public boolean narrow() {
        return narrow;
    }

    /** Status or Debug has changed: privileges, address space and interrupts may have. */
    public void statusChanged() {
        env.fr = (status & Status.FR) != 0;
        env.fpuUsable = (status & Status.CU1) != 0;
        int now = status & ADDRESSING | debug & Debug.DM;
        if (now != addressing) {
            addressing = now;
            narrow = switch (mode()) {
                case KERNEL -> false;
                case SUPERVISOR -> (status & Status.SX) == 0;
                case USER -> (status & (Status.UX | Status.PX)) == 0;
            };
            env.translationChanged();
        }
        causeChanged();
    }

    /** The TLB, or what selects among its entries, has changed. */
    public void translationChanged() {
        env.translationChanged();
    }

    /** Cause has changed: an interrupt may be allowed now, the timer may stand still. */
    public void causeChanged() {
        timer.stop((cause & Cause.DC) != 0);
        if (interrupted()) {
            env.attention = true;
        }
    }

    /** Sets the level of a hardware interrupt; {@code line} is its number in Cause.IP, 2 to 7. */
    public void line(int line, boolean level) {
        lines = level ? lines | 1 << line : lines & ~(1 << line);
        gatherInterrupts();
    }

    private void timerReached() {
        cause |= Cause.TI;
        gatherInterrupts();
    }

    /** A write to Compare takes the timer's interrupt back. */
    void timerServed() {
        cause &= ~Cause.TI;
        gatherInterrupts();
    }

    private void gatherInterrupts() {
        int timerLine = (cause & Cause.TI) == 0 ? 0 : 1 << (intCtl >>> 29);
        cause = cause & ~Cause.HARDWARE_IP | (lines | timerLine) << 8 & Cause.HARDWARE_IP;
        causeChanged();
    }

    /** Whether an interrupt is pending and allowed. */
    public boolean interrupted() {
        return (status & (Status.IE | Status.EXL | Status.ERL)) == Status.IE
                && (debug & Debug.DM) == 0
                && interruptPending();
    }

    /** Whether an interrupt is pending that Status.IM lets through. */
    public boolean interruptPending() {
        return (cause & status & Cause.IP) != 0;
    }

    /** Where eret goes; the exception level is left. */
    public long returnFromException() {
        long address = (status & Status.ERL) != 0 ? errorEpc : epc;
        status &= (status & Status.ERL) != 0 ? ~Status.ERL : ~Status.EXL;
        statusChanged();
        return address;
    }

    /** Where deret goes; debug mode is left. */
    public long returnFromDebug() {
        debug &= ~Debug.DM;
        statusChanged();
        return depc;
    }

    /** Random: counts down from the last TLB entry to Wired, and over again. */
    public int random() {
        int last = tlb.size() - 1;
        return last <= wired ? last : last - (int) (clock.now() % (last - wired + 1));
    }
}
