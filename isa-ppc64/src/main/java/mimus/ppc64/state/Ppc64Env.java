package mimus.ppc64.state;

import java.util.Arrays;
import mimus.cpu.Env;
import mimus.cpu.RegisterAccess;
import mimus.cpu.Trap;
import mimus.ieee.FloatRules;
import mimus.ieee.FloatUnit;
import mimus.memory.Memory;

/** All that a Power instruction may see. */
public final class Ppc64Env extends Env {
    /** XER: summary overflow, overflow, carry, each 0 or 1. */
    @RegisterAccess
    public int so;

    @RegisterAccess
    public int ov;

    @RegisterAccess
    public int ca;

    /** XER, from ISA 3.0 on: overflow and carry of the low halves; before, two bits without meaning. */
    @RegisterAccess
    public int ov32;

    @RegisterAccess
    public int ca32;

    @RegisterAccess
    public long lr;

    @RegisterAccess
    public long ctr;

    @RegisterAccess
    public long tar;

    /** The rest of XER, which no instruction but {@code lswx}, {@code stswx} and {@code mfspr} looks at. */
    public int xerRest;

    /** Special-purpose registers that nothing here depends on. */
    public long dscr;

    public long ppr = Spr.PPR_MEDIUM;

    public int vrsave;

    /** VSCR: saturation, 0 or 1. */
    @RegisterAccess
    public int sat;

    /** What AltiVec computes with: rounds to nearest; whether it flushes subnormal numbers is VSCR.NJ. */
    public final FloatUnit vectorUnit = new FloatUnit(FloatRules.POWER);

    /** Whether addresses of functions are those of descriptors (ELFv1); only the kernel's code looks at it. */
    public boolean descriptors;

    /** What a kernel keeps of the last system call and interrupt; only debuggers look at them. */
    public long origR3;

    public long trap;

    /** The floating-point status and control register, and the unit that computes as it says. */
    public final Fpscr fpscr = new Fpscr();

    /** Where quad-precision instructions have their operands. */
    public final Quads quads = new Quads();

    /** Where decimal floating-point instructions have theirs. */
    public final Decimals decimals = new Decimals();

    /** Whether the processor is one of ISA 3.0 or later. */
    private final boolean isa300;

    private final boolean bigEndian;
    private final long[] gpr = new long[32];
    private final int[] crFields = new int[8];
    private final int[] crSummaries = new int[8];
    private final long[] vsr = new long[128];

    /** What {@link #random} gave last: a run is a function of its inputs. */
    private long random;

    /** Address that a load and reserve has reserved, or -1. */
    private long reserved = -1;

    /** @param isa300 whether the processor is one of ISA 3.0 or later */
    public Ppc64Env(Memory memory, boolean isa300) {
        super(memory);
        this.isa300 = isa300;
        this.bigEndian = memory.bigEndian();
        Arrays.fill(crFields, ConditionField.NONE);
    }

    /** Whether the processor is one of ISA 3.0 or later. */
    public boolean isa300() {
        return isa300;
    }

    public boolean bigEndian() {
        return bigEndian;
    }

    /** General register {@code n}. */
    @RegisterAccess(storage = "gpr")
    public long r(int n) {
        return gpr[n];
    }

    @RegisterAccess(storage = "gpr")
    public void r(int n, long value) {
        gpr[n] = value;
    }

    /** The first three bits of CR field {@code n}, as {@link ConditionField} keeps them. */
    @RegisterAccess(storage = "crFields")
    public int order(int n) {
        return crFields[n];
    }

    @RegisterAccess(storage = "crFields")
    public void order(int n, int field) {
        crFields[n] = field;
    }

    /** The last bit of CR field {@code n}, 0 or 1. */
    @RegisterAccess(storage = "crSummaries")
    public int summary(int n) {
        return crSummaries[n];
    }

    @RegisterAccess(storage = "crSummaries")
    public void summary(int n, int bit) {
        crSummaries[n] = bit;
    }

    /** Bit {@code n} of the condition register, 0 or 1; bit 0 is the first of field 0. */
    public int crb(int n) {
        return (n & 3) == 3 ? summary(n >>> 2) : ConditionField.bit(order(n >>> 2), n & 3);
    }

    public void crb(int n, int bit) {
        if ((n & 3) == 3) {
            summary(n >>> 2, bit);
        } else {
            order(n >>> 2, ConditionField.with(order(n >>> 2), n & 3, bit));
        }
    }

    /**
     * A doubleword of the vector-scalar registers.
     *
     * @param n twice the number of the register, plus 0 for the doubleword that the manual calls 0, the high one
     */
    @RegisterAccess(storage = "vsr")
    public long lane(int n) {
        return vsr[n];
    }

    @RegisterAccess(storage = "vsr")
    public void lane(int n, long value) {
        vsr[n] = value;
    }

    /** Floating-point register {@code n}: doubleword 0 of vector-scalar register {@code n}. */
    public long f(int n) {
        return lane(n + n);
    }

    /** Sets floating-point register {@code n}; the other doubleword becomes zero, as on all processors there are. */
    public void f(int n, long value) {
        lane(n + n, value);
        lane(n + n + 1, 0);
    }

    /** The high doubleword of vector register {@code n}, which is vector-scalar register 32 + {@code n}. */
    public long vh(int n) {
        return lane(n + n + 64);
    }

    /** The low doubleword of vector register {@code n}. */
    public long vl(int n) {
        return lane(n + n + 65);
    }

    public void v(int n, long high, long low) {
        lane(n + n + 64, high);
        lane(n + n + 65, low);
    }

    /** Doubleword 0, the high one, of vector-scalar register {@code n}. */
    public long xh(int n) {
        return lane(n + n);
    }

    /** Doubleword 1 of vector-scalar register {@code n}. */
    public long xl(int n) {
        return lane(n + n + 1);
    }

    public void x(int n, long high, long low) {
        lane(n + n, high);
        lane(n + n + 1, low);
    }

    /** Two words that a doubleword in memory holds, the first one high. */
    public long words(long doubleword) {
        return bigEndian ? doubleword : doubleword << 32 | doubleword >>> 32;
    }

    /** Eight bytes that a doubleword in memory holds, the first one high. */
    public long bytes(long doubleword) {
        return bigEndian ? doubleword : Long.reverseBytes(doubleword);
    }

    /** Four halfwords that a doubleword in memory holds, the first one high. */
    public long halfwords(long doubleword) {
        return bigEndian ? doubleword : Bytes.reverseOfHalfwords(Long.reverseBytes(doubleword));
    }

    /** The base of an address: register {@code ra}, or zero for {@code ra = 0}. */
    public long base(int ra) {
        return ra == 0 ? 0 : r(ra);
    }

    /** CR field {@code n} as four bits. */
    public int cr(int n) {
        return ConditionField.bits(order(n)) << 1 | summary(n);
    }

    public void cr(int n, int value) {
        order(n, ConditionField.NONE | value >>> 1 & 7);
        summary(n, value & 1);
    }

    /** Sets CR field {@code n} to the order of two numbers. */
    public void compare(int n, long a, long b) {
        order(n, Long.compare(a, b));
        summary(n, so);
    }

    /** Sets CR field {@code n} to the order of two numbers without sign. */
    public void compareUnsigned(int n, long a, long b) {
        compare(n, a + Long.MIN_VALUE, b + Long.MIN_VALUE);
    }

    /** What {@code Rc = 1} asks for: CR field 0 compares a result with zero. */
    public void record(long result) {
        compare(0, result, 0);
    }

    /** What {@code OE = 1} asks for: OV, and SO with it. */
    public void overflow(int of64, int of32) {
        ov = of64;
        so |= of64;
        if (isa300) {
            ov32 = of32;
        }
    }

    /** Ends an instruction whose result goes to a general register, with what {@code Rc = 1} asks for. */
    public void set(int n, long value, int rc) {
        if (rc != 0) {
            record(value);
        }
        r(n, value);
    }

    /**
     * Raises a trap if one of the conditions that are asked for holds.
     *
     * @param to bits, from the high one: less, greater, equal, less without sign, greater without sign
     */
    public void trapIf(int to, long a, long b) {
        boolean below = a + Long.MIN_VALUE < b + Long.MIN_VALUE;
        int holds = a == b ? 4 : (a < b ? 16 : 8) | (below ? 2 : 1);
        if ((to & holds) != 0) {
            throw new Trap.Condition(to);
        }
    }

    /**
     * The next random number.
     *
     * @param l how many bits: 0 for 32; 1 and 2 for 64; 3 is reserved and gives the sign of failure, all ones
     */
    public long random(int l) {
        random = random * 6364136223846793005L + 1442695040888963407L;
        return l == 0 ? random >>> 32 : l == 3 ? -1 : random;
    }

    /** What a conditional store leaves in CR field 0. */
    public void stored(boolean done) {
        order(0, done ? 0 : ConditionField.NONE);
        summary(0, so);
    }

    @Override
    public void branch(boolean taken, int offset) {
        next = taken ? pc + offset : pc + 4;
    }

    @Override
    public void branchLikely(boolean taken, int offset) {
        branch(taken, offset);
    }

    /** To the absolute address that is the sign-extended target. */
    @Override
    public void jump(int target) {
        next = target;
    }

    @Override
    public void jumpTo(long address) {
        next = address;
    }

    /** What a branch that links leaves in LR. */
    public long link() {
        return pc + 4;
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

    /** Raised by an instruction that the processor has, but not in this form or mode. */
    public Trap invalidForm() {
        return undefined(memory().fetch32(pc), null);
    }
}
