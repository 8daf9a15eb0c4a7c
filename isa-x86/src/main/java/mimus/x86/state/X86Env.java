package mimus.x86.state;

import mimus.cpu.RegisterAccess;
import mimus.cpu.Trap;
import mimus.ieee.FloatUnit;
import mimus.insn.opmap.DecodedOp;
import mimus.memory.Memory;

/**
 * All that an x86 instruction may see.
 *
 * <p>The status flags are kept as the numbers from which they follow; {@link Flags} says how, {@link Condition} reads them.
 */
public final class X86Env extends RegisterEnv {
    /** Number of the exception of protection; the bits above it in a {@link Trap.Protection} are the error code. */
    public static final int PROTECTION = 13;

    /** What the latest arithmetic resulted in, sign-extended: ZF is set if it is 0. */
    @RegisterAccess
    public long result = 1;

    /** What was subtracted from, sign-extended. */
    @RegisterAccess
    public long minuend = 1;

    /** What was subtracted, sign-extended. */
    @RegisterAccess
    public long subtrahend;

    /** How the flags differ from those of a subtraction. */
    @RegisterAccess
    public long twist;

    /** DF: 1, or -1 if it is set. */
    @RegisterAccess
    public long direction = 1;

    /** The segments. */
    public final Segments segments;

    /** What selectors may be loaded. */
    public final Descriptors descriptors;

    /** What {@code cpuid} says. */
    public final Cpuid cpuid;

    /** The number of a system call before its result took its place, for debuggers; -1 outside of calls. */
    public long call = -1;

    /** What was said of the last fault. */
    public final LastFault fault = new LastFault();

    /** The flags that no arithmetic touches. */
    public final SystemFlags system = new SystemFlags(this);

    /** What of the processor is the system's. */
    public final SystemState state;

    /** Where segments come from. */
    public final DescriptorSource tables;

    /** Jumps, calls and returns to other code segments. */
    public final FarTransfers far = new FarTransfers(this);

    /** The floating-point unit. */
    public final X87 x87 = new X87();

    /** Control and status of SSE. */
    public final Mxcsr mxcsr = new Mxcsr();

    /** What the processor's own random numbers follow from. */
    public long entropy;

    /** Bits of the instruction pointer that count. */
    long instructionMask = -1;

    private final boolean program;

    /**
     * One for programs of an operating system.
     *
     * @param wide whether it starts in 64-bit mode
     */
    public X86Env(Memory memory, Cpuid cpuid, boolean wide) {
        this(memory, cpuid, wide, true);
    }

    private X86Env(Memory memory, Cpuid cpuid, boolean wide, boolean program) {
        super(memory);
        this.cpuid = cpuid;
        this.program = program;
        state = new SystemState(this, wide);
        descriptors = new Descriptors(wide);
        tables = program ? descriptors : new DescriptorTables(this);
        segments = new Segments(this, wide);
    }

    /** One on a board; somebody must say what is around it and reset it. */
    public static X86Env system(Memory memory, Cpuid cpuid, boolean wide) {
        return new X86Env(memory, cpuid, wide, false);
    }

    /** Whether it runs programs of an operating system that is not there. */
    public boolean isProgram() {
        return program;
    }

    /** Loads as much as an operation takes, zero-extended. */
    public long load(Width w, long address) {
        return switch (w.bits()) {
            case 8 -> load8(address);
            case 16 -> load16(address);
            case 32 -> load32(address) & 0xffffffffL;
            default -> load64(address);
        };
    }

    /** Stores as much. */
    public void store(Width w, long address, long value) {
        switch (w.bits()) {
            case 8 -> store8(address, (int) value);
            case 16 -> store16(address, (int) value);
            case 32 -> store32(address, (int) value);
            default -> store64(address, value);
        }
    }

    /** MMX register {@code n}; using one makes x87 registers of all. */
    public long mm(int n) {
        return x87.mmx(n).significand;
    }

    /** Sets MMX register {@code n}. */
    public void mm(int n, long value) {
        x87.mmx(n).set(0xffff, value);
    }

    /** What instructions of SSE compute with; {@link #finish} must follow. */
    public FloatUnit unit() {
        return mxcsr.unit();
    }

    /** Raises what instructions of SSE have raised and is not masked. */
    public void finish() {
        mxcsr.finish();
    }

    /** Raises #GP unless the bits of {@code mask} are 0 in an address. */
    public void requireAligned(long address, int mask) {
        if ((address & mask) != 0) {
            throw protection();
        }
    }

    /** How many vector registers the mode has: 16 in 64-bit mode, else 8. */
    public int vectors() {
        return Mode.codeSize(segments.mode()) == 64 ? 16 : 8;
    }

    /** The address of an operand; the parameters are components of {@link DecodedOp}. */
    public long address(
            int segment, int base, int index, int scale, long displacement, long relative, long mask, long linear) {
        long offset = r(base) + (r(index) << scale) + displacement + (pc & relative);
        return (offset & mask) + r(segment) & linear;
    }

    /** The offset of what follows an instruction, in its code segment: what a call leaves on the stack. */
    public long after(int length, int codeSegment) {
        return pc + length - r(codeSegment);
    }

    /** Sets the bits of the stack pointer that count; if these are 32, those above become 0. */
    public void moveStack(long pointer, long stack) {
        masked(stack, RSP, pointer);
    }

    /** Pushes 16 bits; {@code stack} and {@code segment} as in {@link DecodedOp}. */
    public void push16(long value, long stack, int segment) {
        store16((r(RSP) - 2 & stack) + r(segment), (int) value);
        moveStack(r(RSP) - 2, stack);
    }

    public void push32(long value, long stack, int segment) {
        store32((r(RSP) - 4 & stack) + r(segment), (int) value);
        moveStack(r(RSP) - 4, stack);
    }

    public void push64(long value, long stack, int segment) {
        store64((r(RSP) - 8 & stack) + r(segment), value);
        moveStack(r(RSP) - 8, stack);
    }

    /** Pops 16 bits, zero-extended. */
    public long pop16(long stack, int segment) {
        long value = load16((r(RSP) & stack) + r(segment));
        moveStack(r(RSP) + 2, stack);
        return value;
    }

    public long pop32(long stack, int segment) {
        long value = load32((r(RSP) & stack) + r(segment)) & 0xffffffffL;
        moveStack(r(RSP) + 4, stack);
        return value;
    }

    public long pop64(long stack, int segment) {
        long value = load64((r(RSP) & stack) + r(segment));
        moveStack(r(RSP) + 8, stack);
        return value;
    }

    /** What rBP points to in the stack segment, 16 bits of it, zero-extended. */
    public long frame16(long stack, int segment) {
        return load16((r(RBP) & stack) + r(segment));
    }

    public long frame32(long stack, int segment) {
        return load32((r(RBP) & stack) + r(segment)) & 0xffffffffL;
    }

    public long frame64(long stack, int segment) {
        return load64((r(RBP) & stack) + r(segment));
    }

    /** A branch by {@code offset} from the instruction, which is {@code length} bytes long. */
    public void branch(boolean taken, int offset, int length) {
        jumpTo(pc + (taken ? offset : length));
    }

    @Override
    public void branch(boolean taken, int offset) {
        branch(taken, offset, offset);
    }

    @Override
    public void branchLikely(boolean taken, int offset) {
        throw new IllegalStateException("x86 has no likely branches");
    }

    @Override
    public void jump(int target) {
        jumpTo(target);
    }

    @Override
    public void jumpTo(long address) {
        if (instructionMask == -1) {
            next = address; // 64-bit code, whose segment begins at 0
            return;
        }
        long base = general[BASES + Segments.CS];
        next = (address - base & instructionMask) + base;
    }

    /** What the time-stamp counter shows: a cycle for each virtual nanosecond, of which an instruction takes ten. */
    public long timestamp() {
        return state.model.timestamp();
    }

    /** A random number (SplitMix64) that depends on entropy and time alone, so that a run is repeatable from anywhere. */
    public long random() {
        long seed = entropy + 0x9e3779b97f4a7c15L * elapsed();
        long mixed = (seed ^ seed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    /** Bytes that are no instruction. */
    public Trap undefined(DecodedOp decoded) {
        return undefined(decoded.length(), null);
    }

    /** Raised by what a program at this privilege level may not do: #GP. */
    public Trap protection() {
        return protection(0);
    }

    /** The same, with the error code that tells which descriptor it was about. */
    public Trap protection(int error) {
        return fault(PROTECTION, error);
    }

    /** Any fault of protection, by its vector, with its error code. */
    public Trap fault(int vector, int error) {
        return new Trap.Protection(vector | error << 8);
    }

    @Override
    public Trap undefined(int word, String missing) {
        return new Trap.Undefined(bytes(), missing);
    }

    /** The first four bytes of the instruction, as many as there are. */
    private int bytes() {
        byte[] bytes = new byte[Integer.BYTES];
        memory().peek(pc, bytes, 0, bytes.length);
        int value = 0;
        for (int i = 0; i < bytes.length; i++) {
            value |= (bytes[i] & 0xff) << 8 * i;
        }
        return value;
    }
}
