package mimus.x86.state;

import mimus.cpu.Trap;
import mimus.ieee.Extended;
import mimus.ieee.Flags;
import mimus.ieee.FloatRules;
import mimus.ieee.FloatUnit;
import mimus.ieee.Ordering;

/**
 * The x87 unit: its register stack and how an instruction begins and ends (Intel SDM volume 1, chapter 8).
 *
 * <p>An arithmetic instruction asks {@link #begin} whether its operands are there, computes {@link #result} with {@link
 * #unit}, and ends with {@link #finish}, which writes it unless an exception that is not masked forbids.
 */
public final class X87 {
    /** Computes as the control word says. */
    public final FloatUnit unit = new FloatUnit(FloatRules.X87);

    /** What an instruction computes. */
    public final Extended result = new Extended();

    /** What it computes besides, or its operand in memory. */
    public final Extended second = new Extended();

    /** The control and status words. */
    public final X87Words words = new X87Words(unit);

    /** Where the last instruction that is not a control instruction stands, and its operand in memory. */
    public long instructionPointer;

    public long dataPointer;
    /** The eleven bits of its opcode that differ from others. */
    public int opcode;

    private final Extended[] registers = new Extended[8];
    private int full;

    public X87() {
        for (int n = 0; n < 8; n++) {
            registers[n] = new Extended();
        }
    }

    /** FNINIT. */
    public void initialize() {
        words.initialize();
        full = 0;
        instructionPointer = 0;
        dataPointer = 0;
        opcode = 0;
    }

    /** As after a reset: unlike FNINIT, with registers that hold zero. */
    void reset() {
        initialize();
        for (Extended register : registers) {
            register.set(0, 0);
        }
    }

    /** Whether it is as after a reset. */
    boolean isInitial() {
        long contents = 0;
        for (Extended register : registers) {
            contents |= register.significand | register.signExponent;
        }
        return contents == 0 && full == 0 && words.isInitial() && (instructionPointer | dataPointer | opcode) == 0;
    }

    /** Register {@code i} from the top of the stack. */
    public Extended st(int i) {
        return registers[words.top() + i & 7];
    }

    /** Register {@code n} in its place. */
    public Extended register(int n) {
        return registers[n];
    }

    /** MMX register {@code n}: all registers are in use then, and the stack begins with the first. */
    Extended mmx(int n) {
        requireNonePending();
        words.top(0);
        full = 0xff;
        return registers[n];
    }

    /** Whether register {@code i} from the top is empty. */
    public boolean isEmpty(int i) {
        return (full >> (words.top() + i & 7) & 1) == 0;
    }

    /** Which registers are not empty, in their places: the abridged tag word of FXSAVE. */
    public int full() {
        return full;
    }

    public void full(int mask) {
        full = mask;
    }

    /** The tag word of FNSTENV: two bits for each register in its place. */
    public int tags() {
        int tags = 0;
        for (int n = 0; n < 8; n++) {
            tags |= ((full >> n & 1) == 0 ? 3 : tag(registers[n])) << 2 * n;
        }
        return tags;
    }

    private static int tag(Extended x) {
        int kind = x.examined();
        return kind == 2 ? 0 : kind == 4 ? 1 : 2;
    }

    /** Takes over which registers are empty; the processor looks at contents for the rest. */
    public void tags(int tags) {
        full = 0;
        for (int n = 0; n < 8; n++) {
            full |= (tags >> 2 * n & 3) == 3 ? 0 : 1 << n;
        }
    }

    /** Raises the exception that an earlier instruction left pending. */
    public void requireNonePending() {
        if (words.pending()) {
            throw new Trap.Arithmetic(Trap.Arithmetic.Kind.FLOATING_POINT);
        }
    }

    /** Begins an instruction at {@code pc} that waits and has no operand on the stack. */
    public void begin(long pc) {
        requireNonePending();
        unit.flags(0);
        words.clearC1();
        instructionPointer = pc;
    }

    /**
     * Begins an instruction at {@code pc} with an operand on the stack.
     *
     * @return whether it is there; if not, {@link #result} is the NaN that stands for it
     */
    public boolean begin(long pc, int operand) {
        begin(pc);
        return !isEmpty(operand) || underflow();
    }

    /** As {@link #begin(long, int)} with two operands. */
    public boolean begin(long pc, int first, int other) {
        begin(pc);
        return !isEmpty(first) && !isEmpty(other) || underflow();
    }

    private boolean underflow() {
        words.stackFault(false);
        unit.raise(Flags.INVALID);
        result.set(Extended.SIGN | Extended.SPECIAL, 0xc000_0000_0000_0000L);
        second.set(result);
        return false;
    }

    /** Whether there is room to push; if not, {@link #result} is the NaN that is pushed. */
    public boolean room() {
        if (isEmpty(7)) {
            return true;
        }
        underflow();
        words.stackFault(true);
        return false;
    }

    /** Ends an instruction that leaves {@link #result} in register {@code to} and pops that many. */
    public void finish(int to, int pops) {
        if (words.takeFlags()) {
            st(to).set(result);
            full |= 1 << (words.top() + to & 7);
            pop(pops);
        }
    }

    /** Ends an instruction that replaces the top by {@link #second} and pushes {@link #result}. */
    public void finishTwo() {
        if (words.takeFlags()) {
            st(0).set(second);
            full |= 1 << words.top();
            push();
        }
    }

    /** Ends a load that pushes {@link #result}: even an unmasked exception of a denormal operand does not forbid it. */
    public void finishLoad() {
        if ((unit.flags() & Flags.INVALID) != 0) {
            finishPush();
        } else {
            words.takeLoadFlags();
            push();
        }
    }

    /** Ends an instruction that pushes {@link #result}. */
    public void finishPush() {
        if (words.takeFlags()) {
            push();
        }
    }

    /** Ends an exchange: {@link #result} goes to the top, {@link #second} to register {@code i}. */
    public void finishExchange(int i) {
        if (words.takeFlags()) {
            st(i).set(second);
            st(0).set(result);
            full |= 1 << words.top() | 1 << (words.top() + i & 7);
        }
    }

    private void push() {
        words.top(words.top() - 1 & 7);
        full |= 1 << words.top();
        st(0).set(result);
    }

    /** Whether an instruction may store what it has computed: no exception forbids it. */
    public boolean mayStore() {
        return words.mayStore();
    }

    /** Ends an instruction that has stored its result, if it might. */
    public void finishStore(int pops) {
        if (words.takeStoreFlags()) {
            pop(pops);
        }
    }

    /**
     * Ends a comparison; an exception that is not masked keeps it from popping only.
     *
     * @param ordering one of {@link Ordering}, for C0, C2 and C3
     */
    public void finishCompare(int ordering, int pops) {
        words.compared(ordering);
        finishCompare(pops);
    }

    /** As {@link #finishCompare(int, int)}, and leaves C0, C2 and C3 alone. */
    public void finishCompare(int pops) {
        if (words.takeFlags()) {
            pop(pops);
        }
    }

    /** Empties that many registers from the top. */
    public void pop(int count) {
        for (int i = 0; i < count; i++) {
            free(0);
            words.top(words.top() + 1 & 7);
        }
    }

    /** Marks a register as empty. */
    public void free(int i) {
        full &= ~(1 << (words.top() + i & 7));
    }
}
