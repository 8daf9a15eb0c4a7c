package mimus.ppc64.state;

import mimus.memory.Access;
import mimus.memory.MemoryFault;

/** What memory does by itself with a number of 4 or 8 bytes, by function code (Power ISA 3.0 Book II, 4.5). */
public final class AtomicFunctions {
    private static final int BLOCK = 32;

    private static final int SWAP = 8;
    private static final int COMPARE_AND_SWAP = 16;
    private static final int INCREMENT_BOUNDED = 24;
    private static final int INCREMENT_EQUAL = 25;
    private static final int DECREMENT_BOUNDED = 28;
    private static final int STORE_TWIN = 24;

    private AtomicFunctions() {}

    private static long load(Ppc64Env e, long address, int size) {
        return size == 8 ? e.load64(address) : e.load32(address);
    }

    private static void store(Ppc64Env e, long address, int size, long value) {
        if (size == 8) {
            e.store64(address, value);
        } else {
            e.store32(address, (int) value);
        }
    }

    /** The number beside another; both must be in one block of 32 bytes. */
    private static long neighbour(Ppc64Env e, long address, long other, int size) {
        if ((address & -BLOCK) != (other & -BLOCK)) {
            throw new MemoryFault(address, Access.READ, MemoryFault.Reason.MISALIGNED);
        }
        return load(e, other, size);
    }

    private static long unsigned(long value, int size) {
        return size == 8 ? value : value & 0xffff_ffffL;
    }

    private static long signed(long value, int size) {
        return size == 8 ? value : (int) value;
    }

    /** Loads a number and leaves another in its place. */
    public static void fetch(Ppc64Env e, int rt, long address, int function, int size) {
        if (function <= SWAP) {
            long old = load(e, address, size);
            long operand = signed(e.r(rt + 1 & 31), size);
            store(e, address, size, function == SWAP ? operand : combined(function, old, operand));
            e.r(rt, unsigned(old, size));
        } else if (function == COMPARE_AND_SWAP) {
            long old = load(e, address, size);
            boolean differs = old != signed(e.r(rt + 1 & 31), size);
            store(e, address, size, differs ? e.r(rt + 2 & 31) : old);
            e.r(rt, unsigned(old, size));
        } else if (function == INCREMENT_BOUNDED || function == INCREMENT_EQUAL) {
            boolean same = load(e, address, size) == neighbour(e, address, address + size, size);
            count(e, rt, address, 1, size, same == (function == INCREMENT_EQUAL));
        } else if (function == DECREMENT_BOUNDED) {
            count(e, rt, address, -1, size, load(e, address, size) != neighbour(e, address, address - size, size));
        } else {
            throw new MemoryFault(address, Access.READ, MemoryFault.Reason.BUS);
        }
    }

    /** Adds to a number in memory if it may; else the register becomes the least number. */
    private static void count(Ppc64Env e, int rt, long address, int step, int size, boolean may) {
        long old = load(e, address, size);
        if (may) {
            store(e, address, size, old + step);
        }
        e.r(rt, may ? unsigned(old, size) : 1L << 8 * size - 1);
    }

    /** Combines a number in memory with that of a register. */
    public static void store(Ppc64Env e, int rs, long address, int function, int size) {
        long operand = signed(e.r(rs), size);
        if (function < SWAP) {
            store(e, address, size, combined(function, load(e, address, size), operand));
        } else if (function == STORE_TWIN) {
            if (load(e, address, size) == neighbour(e, address, address + size, size)) {
                store(e, address, size, operand);
                store(e, address + size, size, operand);
            }
        } else {
            throw new MemoryFault(address, Access.WRITE, MemoryFault.Reason.BUS);
        }
    }

    /** Of sign-extended numbers, whose order without sign is then that of the numbers themselves. */
    private static long combined(int function, long a, long b) {
        return switch (function) {
            case 0 -> a + b;
            case 1 -> a ^ b;
            case 2 -> a | b;
            case 3 -> a & b;
            case 4 -> Long.compareUnsigned(a, b) > 0 ? a : b;
            case 5 -> Math.max(a, b);
            case 6 -> Long.compareUnsigned(a, b) < 0 ? a : b;
            default -> Math.min(a, b);
        };
    }
}
