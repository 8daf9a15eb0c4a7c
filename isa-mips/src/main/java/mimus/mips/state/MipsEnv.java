package mimus.mips.state;

import mimus.cpu.Env;
import mimus.cpu.ModeConstant;
import mimus.cpu.RegisterAccess;
import mimus.cpu.Trap;
import mimus.memory.Memory;
import mimus.memory.TlbMemory;

/** All that a MIPS instruction may see. */
public final class MipsEnv extends Env {
    /** Bytes in a line of the instruction cache, as {@code synci} would have to step through them. */
    private static final int SYNCI_STEP = 32;

    /** Instructions, of one cycle each, for which the cycle counter counts one. */
    private static final int CC_RESOLUTION = 2;

    /** Multiply and divide results; on a 32-bit processor sign-extended, as the general registers. */
    @RegisterAccess
    public long hi;

    @RegisterAccess
    public long lo;

    /** What the floating-point unit says of itself. */
    public final FpuModel fpu;

    /** Whether all 32 floating-point registers are 64 bits wide (Status.FR); else odd ones are the high halves of even ones. */
    @ModeConstant
    boolean fr;

    /** Whether the floating-point unit is switched on (Status.CU1); always so for a program of an operating system. */
    @ModeConstant
    boolean fpuUsable = true;

    /** The floating-point control and status register. */
    public final Fcsr fcsr;

    /** The system coprocessor. */
    public final Cp0 cp0;

    private final long[] gpr = new long[32];

    /** 32 registers of 64 bits, or if Status.FR = 0 the even ones only. */
    private final long[] fpr = new long[32];

    private final boolean narrow;
    private final boolean bigEndian;

    /** Address that {@code ll} has reserved, or -1. */
    private long reserved = -1;

    /** @param narrow whether addresses are 32 bits wide: on 32-bit processors, and for 32-bit ABIs on wider ones */
    public MipsEnv(Memory memory, Cp0 cp0, FpuModel fpu, boolean narrow) {
        super(memory);
        this.cp0 = cp0;
        this.fpu = fpu;
        this.fcsr = new Fcsr(fpu);
        cp0.belongsTo(this);
        this.narrow = narrow;
        this.bigEndian = memory.bigEndian();
    }

    /** General register {@code n}; 32-bit values are kept sign-extended. */
    @RegisterAccess(storage = "gpr", zero = 0)
    public long r(int n) {
        return gpr[n];
    }

    /** Sets general register {@code n}; register 0 stays zero. */
    @RegisterAccess(storage = "gpr", zero = 0)
    public void r(int n, long value) {
        if (n != 0) {
            gpr[n] = value;
        }
    }

    @RegisterAccess(storage = "fpr", wide = true)
    private long f(int n) {
        return fpr[n];
    }

    @RegisterAccess(storage = "fpr", wide = true)
    private void f(int n, long value) {
        fpr[n] = value;
    }

    /** Whether all 32 floating-point registers are 64 bits wide (Status.FR). */
    public boolean fr() {
        return fr;
    }

    /** What decides how floating-point instructions work: bit 0 Status.FR, bit 1 Status.CU1. */
    public int fpuMode() {
        return (fr ? 1 : 0) | (fpuUsable ? 2 : 0);
    }

    /** The single in floating-point register {@code n}, as bits. */
    public int s(int n) {
        return fr || (n & 1) == 0 ? (int) f(n) : (int) (f(n & 30) >>> 32);
    }

    /** Sets the single in floating-point register {@code n}; the other half of a 64-bit register is kept. */
    public void s(int n, int value) {
        if (fr || (n & 1) == 0) {
            f(n, f(n) & ~0xffffffffL | value & 0xffffffffL);
        } else {
            f(n & 30, f(n & 30) & 0xffffffffL | (long) value << 32);
        }
    }

    /** The double in floating-point register {@code n}, or if Status.FR = 0 in the pair it belongs to, as bits. */
    public long d(int n) {
        return fr ? f(n) : f(n & 30);
    }

    public void d(int n, long value) {
        if (fr) {
            f(n, value);
        } else {
            f(n & 30, value);
        }
    }

    /** Floating-point condition {@code cc}. */
    public boolean fcc(int cc) {
        return fcsr.condition(cc);
    }

    public void fcc(int cc, boolean holds) {
        fcsr.condition(cc, holds);
    }

    /** Raises a trap unless the floating-point unit is switched on. */
    public void requireFpu() {
        requireDoubles(0);
    }

    /**
     * Raises a trap unless the floating-point unit is switched on and its registers can hold these operands.
     *
     * @param registers the numbers of those that hold 64 bits, ORed: none may be odd if Status.FR = 0
     */
    public void requireDoubles(int registers) {
        if (!fpuUsable || (registers & 1) != 0 && !fr) {
            throw barred();
        }
    }

    private Trap barred() {
        return fpuUsable ? reservedInstruction() : unavailable(1);
    }

    /** Raises a trap unless the floating-point unit is switched on and has 32 registers of 64 bits (Status.FR). */
    public void requireFr() {
        requireDoubles(1);
    }

    /** Raised by an instruction that the processor has, but not with these operands or in this mode. */
    public Trap reservedInstruction() {
        return undefined(memory().fetch32(pc), null);
    }

    /** The effective address of a load or store. */
    public long address(int base, int offset) {
        long address = r(base) + offset;
        return narrow ? (int) address : address;
    }

    /** The effective address of a load or store with two registers. */
    public long indexed(int base, int index) {
        long address = r(base) + r(index);
        return narrow ? (int) address : address;
    }

    /** Sets {@link #hi} and {@link #lo} to the halves of 64 bits, each sign-extended. */
    public void product(long value) {
        lo = (int) value;
        hi = value >> 32;
    }

    /** The low halves of {@link #hi} and {@link #lo} as one number. */
    public long accumulator() {
        return hi << 32 | lo & 0xffffffffL;
    }

    /**
     * The rank of a byte in the word or doubleword around it, from 0 for the least significant.
     *
     * @param mask bytes in the word or doubleword, less one
     */
    public int rank(long address, int mask) {
        return bigEndian ? ~(int) address & mask : (int) address & mask;
    }

    /** Stores the {@code count} low bytes of {@code value}, the lowest at {@code address}, going up in rank. */
    public void storeUp(long address, long value, int count) {
        int step = bigEndian ? -1 : 1;
        for (int i = 0; i < count; i++) {
            store8(address + step * i, (int) (value >>> 8 * i));
        }
    }

    /** Stores the {@code count} low bytes of {@code value}, the highest at {@code address}, going down in rank. */
    public void storeDown(long address, long value, int count) {
        int step = bigEndian ? 1 : -1;
        for (int i = 0; i < count; i++) {
            store8(address + step * i, (int) (value >>> 8 * (count - 1 - i)));
        }
    }

    /** A branch to {@code offset} bytes from its delay slot. */
    @Override
    public void branch(boolean taken, int offset) {
        next = taken ? pc + 4 + offset : pc + 8;
    }

    /** A branch whose delay slot is executed only if it is taken. */
    @Override
    public void branchLikely(boolean taken, int offset) {
        branch(taken, offset);
        nullified = !taken;
    }

    /** A jump within the 256 MiB region of its delay slot. */
    @Override
    public void jump(int target) {
        next = pc + 4 & ~0xfffffffL | target;
    }

    @Override
    public void jumpTo(long address) {
        next = address;
    }

    /** What a branch that links leaves in a register. */
    public long link() {
        return pc + 8;
    }

    /** Forgets what memory remembers of translations and rights. */
    void translationChanged() {
        if (memory() instanceof TlbMemory remembering) {
            remembering.flush();
        }
    }

    /** Begins an atomic sequence. */
    public void reserve(long address) {
        reserved = address;
    }

    /** Whether the sequence begun at {@code address} is still unbroken; it is over now. */
    public boolean claim(long address) {
        boolean held = reserved == address;
        reserved = -1;
        return held;
    }

    /** Breaks an atomic sequence, as an exception or another processor's turn does. */
    @Override
    public long reservation() {
        return reserved;
    }

    @Override
    public void reservation(long address) {
        reserved = address;
    }

    @Override
    public void release() {
        reserved = -1;
    }

    /** What a program may read of the processor with {@code rdhwr}. */
    public long hardware(int number) {
        if (!cp0.shows(number)) {
            throw reservedInstruction();
        }
        return switch (number) {
            case 0 -> 0; // CPUNum
            case 1 -> SYNCI_STEP;
            case 2 -> cp0.isClosed() ? (int) (elapsed() / CC_RESOLUTION) : cp0.timer.count();
            case 3 -> CC_RESOLUTION;
            case 29 -> cp0.userLocal;
            default -> throw reservedInstruction();
        };
    }

    /** Raised by instructions of a coprocessor that is not there, or is switched off. */
    public Trap unavailable(int coprocessor) {
        return new Trap.Unavailable(coprocessor);
    }

    /** Raised by arithmetic that overflows. */
    public Trap overflow() {
        return new Trap.Arithmetic(Trap.Arithmetic.Kind.INTEGER_OVERFLOW);
    }
}
