package mimus.arm.state;

import java.util.Arrays;
import java.util.Set;
import mimus.cpu.ModeConstant;
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
public final class ArmEnv extends ConditionEnv {
    /** CNTVCT_EL0 as instructions encode it. */
    private static final int VIRTUAL_COUNT = 0x5f02;

    /** Whether it is in AArch64; otherwise in AArch32. */
    public final boolean wide;

    /** AArch32: whether T32 code is executed. */
    public boolean thumb;

    /** AArch32: whether SETEND has chosen the other byte order for data. */
    @ModeConstant
    public boolean swapped;

    /** AArch32: whether code is in the other byte order than memory: a program of BE8. */
    public boolean codeSwapped;

    /** The least halfword that is the first of two in T32. */
    private static final int FIRST_OF_TWO = 0xe800;

    /** AArch32: bytes of the instruction being executed; always 4 outside T32. */
    public int length = 4;

    /** The thread pointer of a program; TPIDRURW in AArch32. */
    public long tpidrEl0;

    /** Another one, which programs can only read; TPIDRURO in AArch32. */
    public long tpidrroEl0;

    /** AArch32: the mode of the processor. */
    public final Modes modes = new Modes(this);

    /** The special registers of the M profile; null in the others. */
    public SpecialRegisters special;

    /** AArch64: the system level; null for a program, to which it is closed. */
    public SystemState system;

    /** AArch32: likewise. */
    public PrivilegedState privileged;

    /** FPCR and FPSR. */
    public final FloatControl floats = new FloatControl();

    /** What the processor says of itself. */
    public final Identification identification;

    private final boolean lowFirst;
    private final Coprocessor[] coprocessors = new Coprocessor[16];
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
        Arrays.fill(coprocessors, Coprocessor.NONE);
        coprocessors[SystemControl.NUMBER] = new SystemControl();
    }

    /** A32: general register {@code n}, where 15 is the program counter. */
    public int p(int n) {
        return n == 15 ? (int) pc + 8 : (int) x(n);
    }

    /** T32: general register {@code n}, where 15 is the program counter. */
    public int t(int n) {
        return n == 15 ? (int) pc + 4 : (int) x(n);
    }

    /** A32 and T32: general register {@code n}, where 15 is the program counter, rounded down to a word. */
    public int literalBase(int n) {
        return n == 15 ? (int) pc + (thumb ? 4 : 8) & ~3 : (int) x(n);
    }

    /** AArch32: what answers where a program asks coprocessor {@code number}, 0 to 15. */
    public Coprocessor coprocessor(int number) {
        return coprocessors[number];
    }

    /** AArch32: sets what answers where a program asks coprocessor {@code number}, 0 to 15; 10 and 11 are VFP. */
    public void coprocessor(int number, Coprocessor answers) {
        coprocessors[number] = answers;
    }

    /** AArch32: lets the same coprocessors answer as on another processor. */
    public void useCoprocessorsOf(ArmEnv other) {
        System.arraycopy(other.coprocessors, 0, coprocessors, 0, coprocessors.length);
    }

    /** AArch32: where a jump leads whose lowest bit chooses the instruction set. */
    public long exchange(int address) {
        thumb = (address & 1) != 0;
        return address & ~1;
    }

    /**
     * A32: an index register, shifted and with its sign.
     *
     * @param signed its number, and in bit 4 whether it is added
     * @param shift see {@link Shifter}
     */
    public int index(int signed, int shift) {
        int value = Shifter.value(r(signed & 15), shift, c);
        return (signed & 16) != 0 ? value : -value;
    }

    /** An address of AArch32, if it is a multiple of {@code size}; otherwise a fault is raised. */
    public int aligned(int address, int size, Access access) {
        if ((address & size - 1) != 0) {
            throw new MemoryFault(address & 0xffff_ffffL, access, MemoryFault.Reason.MISALIGNED);
        }
        return address;
    }

    /** AArch32: moves an IT block on, behind an instruction that raised a trap which is over. */
    public void leaveInstruction() {
        if (it != 0) {
            passed(it >>> 4 | (it & 15) << 4);
        }
    }

    /** Lets a processor with interrupts sleep; for a program there is nothing to wait for. */
    public void waitForInterrupt() {
        if (system != null) {
            system.access.requireWait(16, 0);
        }
        if (special != null || system != null || privileged != null) {
            throw new Trap.Wait();
        }
    }

    /** AArch32: what is for operating systems only; undefined to a program. */
    public PrivilegedState privileged() {
        require(privileged != null && modes.mode() != Modes.USER);
        return privileged;
    }

    /** AArch64: what instructions may do at the system level; undefined to a program. */
    public SystemAccess system() {
        if (system == null) {
            throw undefined();
        }
        return system.access;
    }

    /** AArch64: checks that a program may do what bit {@code bit} of SCTLR_EL1 opens to it; an operating system may. */
    public void requireOpen(int bit, int place, int rt, boolean read) {
        if (system != null) {
            system.access.requireOpen(bit, place, rt, read);
        }
    }

    /** AArch64: the virtual counter, or ticks since the start. */
    public long virtualCount(int rt) {
        return system == null ? elapsed() : system.access.read(VIRTUAL_COUNT, rt);
    }

    /** An address that is accessed with the rights of a program, once it is known that they suffice. */
    public long unprivileged(long address, Access access) {
        if (system != null) {
            system.access.requireUnprivileged(address, access);
        } else if (privileged != null) {
            privileged.requireUnprivileged(address, access);
        }
        return address;
    }

    /** AArch64: PSTATE as SPSR has it. */
    public int pstate() {
        return nzcv() | (system == null ? 0 : system.control());
    }

    /** AArch64: sets PSTATE; a program has only the condition flags. */
    public void pstate(int bits) {
        nzcv(bits);
        if (system != null) {
            system.control(bits);
        }
    }

    /** AArch32: what is divided by; zero is a fault where an M-profile processor is told so. */
    public int divisor(int n) {
        int divisor = r(n);
        if (divisor == 0 && special != null && special.trapsDivision) {
            throw new Trap.Arithmetic(Trap.Arithmetic.Kind.DIVISION_BY_ZERO);
        }
        return divisor;
    }

    /** Makes an instruction undefined whose operands do not fit. */
    public void require(boolean fits) {
        if (!fits) {
            throw undefined();
        }
    }

    /** Floating point as FPCR governs it. */
    public FloatUnits fp() {
        return floats.units;
    }

    /** The mask that N:immr:imms of a logical instruction encodes; a reserved one makes the instruction undefined. */
    public long bitMask(int encoded) {
        if (BitMask.of(encoded) == 0) {
            throw undefined();
        }
        return BitMask.of(encoded);
    }

    /** Whether the first of two halves in memory is the low one. */
    public boolean lowFirst() {
        return lowFirst;
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
    public long reservation() {
        return monitor.marked();
    }

    @Override
    public void reservation(long address) {
        monitor.mark(address);
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
        return aligned(xsp(base), size, access);
    }

    /** An address, which must be a multiple of {@code size}; see {@link #alignedFor}. */
    public long aligned(long address, int size, Access access) {
        if ((address & size - 1) != 0) {
            throw new MemoryFault(address, access, MemoryFault.Reason.MISALIGNED);
        }
        return address;
    }

    /** Raised by an instruction that is undefined with these operands or in this state. */
    public Trap undefined() {
        return undefined(thumb ? narrow() : swapped(memory().fetch32(pc)), null);
    }

    /** The T32 instruction at the program counter: one halfword, or two, the first of them above. */
    private int narrow() {
        int first = halfword(pc);
        return first < FIRST_OF_TWO ? first : first << 16 | halfword(pc + 2);
    }

    private int halfword(long address) {
        int halfword = memory().fetch16(address);
        return codeSwapped ? Short.reverseBytes((short) halfword) & 0xffff : halfword;
    }

    private int swapped(int word) {
        return codeSwapped ? Integer.reverseBytes(word) : word;
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
