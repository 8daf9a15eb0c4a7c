package mimus.ppc64.state;

import mimus.cpu.Env;
import mimus.cpu.RegisterAccess;
import mimus.cpu.Trap;
import mimus.ieee.Ordering;
import mimus.memory.Access;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;

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

    /** VSCR: saturation and non-Java mode, each 0 or 1. */
    @RegisterAccess
    public int sat;

    @RegisterAccess
    public int nj;

    /** Whether addresses of functions are those of descriptors (ELFv1); only the kernel's code looks at it. */
    public boolean descriptors;

    /** What a kernel keeps of the last system call and interrupt; only debuggers look at them. */
    public long origR3;

    public long trap;

    /** The floating-point status and control register, and the unit that computes as it says. */
    public final Fpscr fpscr = new Fpscr();

    /** Whether the processor is one of ISA 3.0 or later. */
    private final boolean isa300;

    private final boolean bigEndian;
    private final long[] gpr = new long[32];
    private final int[] crBits = new int[32];
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

    /** Bit {@code n} of the condition register, 0 or 1; bit 0 is the first of field 0. */
    @RegisterAccess(storage = "crBits")
    public int crb(int n) {
        return crBits[n];
    }

    @RegisterAccess(storage = "crBits")
    public void crb(int n, int bit) {
        crBits[n] = bit;
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

    /** The base of an address: register {@code ra}, or zero for {@code ra = 0}. */
    public long base(int ra) {
        return ra == 0 ? 0 : r(ra);
    }

    /** CR field {@code n} as four bits. */
    public int cr(int n) {
        return crb(4 * n) << 3 | crb(4 * n + 1) << 2 | crb(4 * n + 2) << 1 | crb(4 * n + 3);
    }

    public void cr(int n, int value) {
        crb(4 * n, value >>> 3 & 1);
        crb(4 * n + 1, value >>> 2 & 1);
        crb(4 * n + 2, value >>> 1 & 1);
        crb(4 * n + 3, value & 1);
    }

    /** Sets CR field {@code n} to the order of two numbers. */
    public void compare(int n, long a, long b) {
        crb(4 * n, a < b ? 1 : 0);
        crb(4 * n + 1, a > b ? 1 : 0);
        crb(4 * n + 2, a == b ? 1 : 0);
        crb(4 * n + 3, so);
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

    /** Sets CA, and where there is one CA32. */
    public void carry(int of64, int of32) {
        ca = of64;
        if (isa300) {
            ca32 = of32;
        }
    }

    /** Ends an instruction whose result goes to a general register, with what {@code Rc = 1} asks for. */
    public void set(int n, long value, int rc) {
        if (rc != 0) {
            record(value);
        }
        r(n, value);
    }

    /** Sets a register to {@code a + b + carry}, as OE and Rc ask. */
    public void add(int rt, long a, long b, int carry, int oe, int rc) {
        long sum = a + b + carry;
        if (oe != 0) {
            long wrong = (a ^ sum) & (b ^ sum);
            overflow((int) (wrong >>> 63), (int) (wrong >>> 31) & 1);
        }
        set(rt, sum, rc);
    }

    /** As {@link #add}, and sets the carries. */
    public void addCarrying(int rt, long a, long b, int carry, int oe, int rc) {
        long sum = a + b + carry;
        long out = a & b | (a | b) & ~sum;
        carry((int) (out >>> 63), (int) (out >>> 31) & 1);
        add(rt, a, b, carry, oe, rc);
    }

    /** Sets a register to a number shifted right by up to 127 bits; CA tells of ones lost from a negative one. */
    public void shiftRightAlgebraic(int ra, long value, int n, int rc) {
        int lost = value < 0 && (n > 63 || (value & ~(-1L << n)) != 0) ? 1 : 0;
        carry(lost, lost);
        set(ra, value >> (n > 63 ? 63 : n), rc);
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

    /** Ends a floating-point instruction with its result, as FPSCR and Rc ask. */
    public void floating(int frt, long result, int rc) {
        boolean plain = fpscr.accepts(result);
        if (plain || fpscr.writes()) {
            f(frt, result);
        }
        ended(plain, rc);
    }

    /** As {@link #floating}, for a result that is an integer. */
    public void integral(int frt, long result, int rc) {
        boolean plain = fpscr.acceptsInteger();
        if (plain || fpscr.writes()) {
            f(frt, result);
        }
        ended(plain, rc);
    }

    private void ended(boolean plain, int rc) {
        if (rc != 0) {
            cr(1, fpscr.summary());
        }
        if (!plain) {
            fpscr.interrupt();
        }
    }

    /** Ends a scalar floating-point instruction with its result in a vector-scalar register. */
    public void scalar(int xt, long result) {
        boolean plain = fpscr.accepts(result);
        if (plain || fpscr.writes()) {
            x(xt, result, 0);
        }
        ended(plain, 0);
    }

    /** As {@link #scalar}, for a result that is an integer. */
    public void scalarInteger(int xt, long result) {
        boolean plain = fpscr.acceptsUnclassed();
        if (plain || fpscr.writes()) {
            x(xt, result, 0);
        }
        ended(plain, 0);
    }

    /** As {@link #scalar}, for an integer of 32 bits in words 0 and, where it is undefined, 1. */
    public void scalarWord(int xt, int result) {
        scalarInteger(xt, (long) result << 32 | result & 0xffff_ffffL);
    }

    /** As {@link #scalar}, for a result that is one of the operands: no class is told, FR and FI stay. */
    public void selected(int xt, long result) {
        boolean plain = fpscr.acceptsVector();
        if (plain || fpscr.writes()) {
            x(xt, result, 0);
        }
        ended(plain, 0);
    }

    /** As {@link #scalar}, for a single in the format of singles, in words 0 and, where it is undefined, 1. */
    public void scalarSingle(int xt, int result) {
        boolean plain = fpscr.acceptsSingle(result);
        if (plain || fpscr.writes()) {
            x(xt, (long) result << 32 | result & 0xffff_ffffL, 0);
        }
        ended(plain, 0);
    }

    /** Ends a vector floating-point instruction: it sets exceptions but neither FPRF nor FR nor FI. */
    public void vector(int xt, long high, long low) {
        boolean plain = fpscr.acceptsVector();
        if (plain) {
            x(xt, high, low);
        }
        ended(plain, 0);
    }

    /** Ends a vector floating-point comparison; see {@link #test}. */
    public void tested(int xt, long high, long low, int rc) {
        boolean plain = fpscr.acceptsVector();
        if (plain) {
            x(xt, high, low);
            if (rc != 0) {
                tell(high, low);
            }
        }
        ended(plain, 0);
    }

    /** Ends a vector comparison: CR field 6 tells whether it holds for all elements, and whether for none. */
    public void test(int vrt, long high, long low, int rc) {
        if (rc != 0) {
            tell(high, low);
        }
        v(vrt, high, low);
    }

    private void tell(long high, long low) {
        crb(24, (high & low) == -1 ? 1 : 0);
        crb(25, 0);
        crb(26, (high | low) == 0 ? 1 : 0);
        crb(27, 0);
    }

    /** VSCR.SAT, which nothing but a write of VSCR clears. */
    public void saturated(boolean now) {
        sat |= now ? 1 : 0;
    }

    /** Ends a floating-point instruction that leaves FPSCR alone. */
    public void move(int frt, long result, int rc) {
        f(frt, result);
        if (rc != 0) {
            cr(1, fpscr.summary());
        }
    }

    /** Ends a floating-point comparison: CR field {@code bf} and FPCC tell of the {@link Ordering}. */
    public void compared(int bf, int order) {
        boolean plain = fpscr.acceptsVector();
        int outcome = order == Ordering.LESS ? 8 : order == Ordering.GREATER ? 4 : order == Ordering.EQUAL ? 2 : 1;
        fpscr.fpcc(outcome);
        crb(4 * bf, order == Ordering.LESS ? 1 : 0);
        crb(4 * bf + 1, order == Ordering.GREATER ? 1 : 0);
        crb(4 * bf + 2, order == Ordering.EQUAL ? 1 : 0);
        crb(4 * bf + 3, order == Ordering.UNORDERED ? 1 : 0);
        ended(plain, 0);
    }

    /** Ends an instruction that has written FPSCR. */
    public void statusWritten(int rc) {
        ended(false, rc);
    }

    /** Whether a conditional branch is taken; counts CTR down where BO asks for that (Power ISA Book I, 2.4). */
    public boolean branches(int bo, int bi) {
        if ((bo & 4) == 0) {
            long count = ctr - 1;
            ctr = count;
            if (count == 0 ? (bo & 2) == 0 : (bo & 2) != 0) {
                return false;
            }
        }
        return (bo & 16) != 0 || crb(bi) == (bo >>> 3 & 1);
    }

    /** Refuses to count down CTR in a branch to the address in it: an invalid form. */
    public void requireNoCount(int bo) {
        if ((bo & 4) == 0) {
            throw invalidForm();
        }
    }

    /** Refuses a load with update that has no register to update, or loads into it: invalid forms. */
    public void requireUpdate(int ra, int rt) {
        if (ra == 0 || ra == rt) {
            throw invalidForm();
        }
    }

    /** Refuses an update without a register. */
    public void requireUpdate(int ra) {
        if (ra == 0) {
            throw invalidForm();
        }
    }

    /** An address that must be a multiple of a size. */
    public long aligned(long address, int size, Access access) {
        if ((address & size - 1) != 0) {
            throw new MemoryFault(address, access, MemoryFault.Reason.MISALIGNED);
        }
        return address;
    }

    /** The address of an access that is an alignment error in little-endian order (Power ISA Book I, 3.3.6 and 3.3.7). */
    public long bigEndianOnly(long address, Access access) {
        if (!bigEndian) {
            throw new MemoryFault(address, access, MemoryFault.Reason.MISALIGNED);
        }
        return address;
    }

    /** What an operation on a cache asks of an address: that it could be loaded from (Power ISA Book II, 4.3.2). */
    public void touch(long address) {
        load8(address);
    }

    /** What a conditional store leaves in CR field 0. */
    public void stored(boolean done) {
        crb(0, 0);
        crb(1, 0);
        crb(2, done ? 1 : 0);
        crb(3, so);
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
