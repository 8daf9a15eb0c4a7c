package mimus.mips.state;

import mimus.cpu.Env;
import mimus.cpu.Trap;
import mimus.memory.Memory;
import mimus.memory.TlbMemory;

/** All that a MIPS instruction may see. */
public final class MipsEnv extends Env {
    /** Multiply and divide results; on a 32-bit processor sign-extended, as the general registers. */
    public long hi;

    public long lo;

    /** The floating-point registers and their control. */
    public final Fpu fpu = new Fpu();

    /** The system coprocessor. */
    public final Cp0 cp0;

    private final long[] gpr = new long[32];
    private final boolean narrow;

    /** Address that {@code ll} has reserved, or -1. */
    private long reserved = -1;

    /** @param narrow whether addresses are 32 bits wide: on 32-bit processors, and for 32-bit ABIs on wider ones */
    public MipsEnv(Memory memory, Cp0 cp0, boolean narrow) {
        super(memory);
        this.cp0 = cp0;
        cp0.belongsTo(this);
        this.narrow = narrow;
    }

    /** General register {@code n}; 32-bit values are kept sign-extended. */
    public long r(int n) {
        return gpr[n];
    }

    /** Sets general register {@code n}; register 0 stays zero. */
    public void r(int n, long value) {
        if (n != 0) {
            gpr[n] = value;
        }
    }

    /** The effective address of a load or store. */
    public long address(int base, int offset) {
        long address = r(base) + offset;
        return narrow ? (int) address : address;
    }

    /** A branch to {@code offset} bytes from its delay slot. */
    public void branch(boolean taken, int offset) {
        next = taken ? pc + 4 + offset : pc + 8;
    }

    /** A branch whose delay slot is executed only if it is taken. */
    public void branchLikely(boolean taken, int offset) {
        branch(taken, offset);
        nullified = !taken;
    }

    /** A jump within the 256 MiB region of its delay slot. */
    public void jump(int target) {
        next = pc + 4 & ~0xfffffffL | target;
    }

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
    public void release() {
        reserved = -1;
    }

    /** Raised by 32-bit arithmetic that overflows. */
    public Trap overflow() {
        return new Trap.Arithmetic(Trap.Arithmetic.Kind.INTEGER_OVERFLOW);
    }
}
