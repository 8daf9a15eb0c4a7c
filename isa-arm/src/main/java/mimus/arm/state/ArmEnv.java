package mimus.arm.state;

import java.util.Set;
import mimus.cpu.Env;
import mimus.cpu.RegisterAccess;
import mimus.cpu.Trap;
import mimus.memory.Access;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;

/**
 * All that an Arm instruction may see, in AArch64 and in AArch32.
 *
 * <p>The general registers of AArch32 are the first ones of AArch64, its vector registers the first half of those. In
 * AArch32, values of general registers and addresses are kept sign-extended.
 */
public final class ArmEnv extends Env {
    /** Whether it is in AArch64; otherwise in AArch32. */
    public final boolean wide;

    /** Condition flag: negative. */
    @RegisterAccess
    public boolean n;

    /** Condition flag: zero. */
    @RegisterAccess
    public boolean z;

    /** Condition flag: carry, or no borrow. */
    @RegisterAccess
    public boolean c;

    /** Condition flag: signed overflow. */
    @RegisterAccess
    public boolean v;

    /** AArch32: cumulative saturation. */
    @RegisterAccess
    public boolean q;

    /** AArch32: the four flags of parallel additions and subtractions, the lowest lane in bit 0. */
    @RegisterAccess
    public int ge;

    /** AArch32: whether T32 code is executed. */
    public boolean thumb;

    /** AArch32: bytes of the instruction being executed; always 4 outside T32. */
    public int length = 4;

    /** The thread pointer of a program; TPIDRURW in AArch32. */
    public long tpidrEl0;

    /** Another one, which programs can only read; TPIDRURO in AArch32. */
    public long tpidrroEl0;

    /** FPCR and FPSR. */
    public final FloatControl floats = new FloatControl();

    /** What the processor says of itself. */
    public final Identification identification;

    private final long[] general = new long[32];
    private final long[] vector = new long[64];
    private final boolean lowFirst;
    private final ExclusiveMonitor monitor = new ExclusiveMonitor();

    /**
     * @param wide whether it is in AArch64
     * @param features what the processor has beyond the least that is emulated: {@code crc32}, …
     */
    public ArmEnv(Memory memory, boolean wide, Set<String> features) {
        super(memory);
        this.wide = wide;
        this.lowFirst = !memory.bigEndian();
        this.identification = new Identification(features);
    }

    /** General register {@code n}, where 31 is the zero register. */
    @RegisterAccess(storage = "general", zero = 31)
    public long x(int n) {
        return n == 31 ? 0 : general[n];
    }

    /** Sets general register {@code n}, where 31 is the zero register. */
    @RegisterAccess(storage = "general", zero = 31)
    public void x(int n, long value) {
        if (n != 31) {
            general[n] = value;
        }
    }

    /** General register {@code n}, where 31 is the stack pointer. */
    @RegisterAccess(storage = "general")
    public long xsp(int n) {
        return general[n];
    }

    /** Sets general register {@code n}, where 31 is the stack pointer. */
    @RegisterAccess(storage = "general")
    public void xsp(int n, long value) {
        general[n] = value;
    }

    /** The low half of general register {@code n}, where 31 is the zero register. */
    public int w(int n) {
        return (int) x(n);
    }

    /** Sets the low half of general register {@code n}, where 31 is the zero register, and clears the high one. */
    public void w(int n, int value) {
        x(n, value & 0xffffffffL);
    }

    /** The low half of general register {@code n}, where 31 is the stack pointer. */
    public int wsp(int n) {
        return (int) xsp(n);
    }

    /** Sets the low half of general register {@code n}, where 31 is the stack pointer, and clears the high one. */
    public void wsp(int n, int value) {
        xsp(n, value & 0xffffffffL);
    }

    /** 64 bits of the vector registers: {@code 2 * n} is the low half of V n of AArch64; in AArch32, D {@code i}. */
    @RegisterAccess(storage = "vector")
    public long vector(int i) {
        return vector[i];
    }

    /** Sets 64 bits of the vector registers. */
    @RegisterAccess(storage = "vector")
    public void vector(int i, long value) {
        vector[i] = value;
    }

    /** One half of V {@code n}, 0 for the low one. */
    public long v(int n, int half) {
        return vector(2 * n + half);
    }

    /** Sets one half of V {@code n} and leaves the other. */
    public void v(int n, int half, long value) {
        vector(2 * n + half, value);
    }

    /** Sets V {@code n} to 64 bits and zero, or if {@code q} is 1 to two times 64 bits. */
    public void v(int n, int q, long low, long high) {
        vector(2 * n, low);
        vector(2 * n + 1, q == 0 ? 0 : high);
    }

    /** The lowest element of V {@code n}, of {@code 8 << size} bits, zero-extended. */
    public long f(int size, int n) {
        return vector(2 * n) & -1L >>> 64 - (8 << size);
    }

    /** Sets V {@code n} to a zero-extended element. */
    public void f(int n, long value) {
        vector(2 * n, value);
        vector(2 * n + 1, 0);
    }

    /** Sets V {@code n} to the {@code 8 << size} low bits of a value. */
    public void f(int size, int n, long value) {
        f(n, value & -1L >>> 64 - (8 << size));
    }

    /** An element of V {@code n}, of {@code 8 << size} bits, zero-extended. */
    public long element(int size, int n, int index) {
        return Lanes.get(size, vector(2 * n + (index >> 3 - size)), index << 3 + size & 63);
    }

    /** Sets an element of V {@code n}, of {@code 8 << size} bits, and leaves the others. */
    public void element(int size, int n, int index, long value) {
        int i = 2 * n + (index >> 3 - size);
        vector(i, Lanes.with(size, vector(i), index << 3 + size & 63, value));
    }

    /** What narrowing makes: all of V {@code n}, or its upper half if {@code q} is 1. */
    public void narrow(int n, int q, long value) {
        vector(2 * n + q, value);
        if (q == 0) {
            vector(2 * n + 1, 0);
        }
    }

    /** The second 64 bits of two operands of 64 bits, or of the first of two operands of 128 if {@code q} is 1. */
    public long second(int q, int n, int m) {
        return q == 0 ? vector(2 * m) : vector(2 * n + 1);
    }

    /** Floating point as FPCR governs it. */
    public FloatUnits fp() {
        return floats.units;
    }

    /** The condition flags as they stand in bits 31 to 28 of NZCV. */
    public int nzcv() {
        return (n ? 1 << 31 : 0) | (z ? 1 << 30 : 0) | (c ? 1 << 29 : 0) | (v ? 1 << 28 : 0);
    }

    /** Sets the condition flags from bits 31 to 28. */
    public void nzcv(int bits) {
        n = bits < 0;
        z = (bits & 1 << 30) != 0;
        c = (bits & 1 << 29) != 0;
        v = (bits & 1 << 28) != 0;
    }

    /** Sets the condition flags. */
    public void nzcv(boolean negative, boolean zero, boolean carry, boolean overflow) {
        n = negative;
        z = zero;
        c = carry;
        v = overflow;
    }

    /** Whether a condition holds; Arm ARM section C1.2.4. */
    public boolean holds(int cond) {
        boolean base = switch (cond >>> 1) {
            case 0 -> z;
            case 1 -> c;
            case 2 -> n;
            case 3 -> v;
            case 4 -> c && !z;
            case 5 -> n == v;
            case 6 -> n == v && !z;
            default -> true;
        };
        return base ^ ((cond & 1) != 0 && cond != 15);
    }

    /** The mask that N:immr:imms of a logical instruction encodes; a reserved one makes the instruction undefined. */
    public long bitMask(int encoded) {
        if (BitMask.of(encoded) == 0) {
            throw undefined();
        }
        return BitMask.of(encoded);
    }

    /** Sets the condition flags as logical operations do; the result is returned. */
    public long logical(long result) {
        nzcv(result < 0, result == 0, false, false);
        return result;
    }

    /** Sets the condition flags as logical operations do; the result is returned. */
    public int logical(int result) {
        nzcv(result < 0, result == 0, false, false);
        return result;
    }

    /** Whether the first of two halves in memory is the low one. */
    public boolean lowFirst() {
        return lowFirst;
    }

    /** The address that an index register makes, extended and shifted. */
    public long indexed(int base, int index, int option, int amount) {
        return xsp(base) + Shift.extended(x(index), option, amount);
    }

    /** Marks an address for a store-exclusive to come. */
    public void reserve(long address) {
        monitor.mark(address);
    }

    /** Whether the mark set by {@link #reserve} still stands; it is gone now. */
    public boolean claim(long address) {
        return monitor.claim(address);
    }

    @Override
    public void release() {
        monitor.clear();
    }

    /**
     * The address in a base register, for an access that must be aligned.
     *
     * @param size of the access in bytes, of which the address must be a multiple
     * @throws MemoryFault if it is not
     */
    public long alignedFor(int base, int size, Access access) {
        long address = xsp(base);
        if ((address & size - 1) != 0) {
            throw new MemoryFault(address, access, MemoryFault.Reason.MISALIGNED);
        }
        return address;
    }

    /** Raises a fault unless an access stays within 16 aligned bytes, as FEAT_LSE2 has it; Arm ARM section B2.5.2. */
    public void requireWithin16(long address, int size, Access access) {
        if ((address & 15) + size > 16) {
            throw new MemoryFault(address, access, MemoryFault.Reason.MISALIGNED);
        }
    }

    /** Raised by an instruction that is undefined with these operands or in this state. */
    public Trap undefined() {
        return undefined(memory().fetch32(pc), null);
    }

    /** How far the program counter that AArch32 instructions read is ahead of {@link #pc}. */
    public int ahead() {
        return thumb ? 4 : 8;
    }

    @Override
    public void branch(boolean taken, int offset) {
        if (wide) {
            next = taken ? pc + offset : pc + 4;
        } else {
            next = (int) (taken ? pc + ahead() + offset : pc + length);
        }
    }

    @Override
    public void branchLikely(boolean taken, int offset) {
        throw new IllegalStateException("Arm has no delay slots");
    }

    @Override
    public void jump(int target) {
        throw new IllegalStateException("Arm has no jumps within a region");
    }

    @Override
    public void jumpTo(long address) {
        next = address;
    }
}
