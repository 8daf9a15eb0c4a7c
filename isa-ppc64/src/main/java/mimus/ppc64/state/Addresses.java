package mimus.ppc64.state;

import mimus.memory.Access;
import mimus.memory.MemoryFault;

/** What accesses and operations on caches ask of an address and of its registers. */
public final class Addresses {
    private Addresses() {}

    /** Refuses a load with update that has no register to update, or loads into it: invalid forms. */
    public static void requireUpdate(Ppc64Env e, int ra, int rt) {
        if (ra == 0 || ra == rt) {
            throw e.invalidForm();
        }
    }

    /** Refuses r0 where it can be neither updated nor zero. */
    public static void requireRegister(Ppc64Env e, int ra) {
        if (ra == 0) {
            throw e.invalidForm();
        }
    }

    /** An address that must be a multiple of a size. */
    public static long aligned(long address, int size, Access access) {
        if ((address & size - 1) != 0) {
            throw new MemoryFault(address, access, MemoryFault.Reason.MISALIGNED);
        }
        return address;
    }

    /** The address of an access that is an alignment error in little-endian order (Power ISA Book I, 3.3.6 and 3.3.7). */
    public static long bigEndianOnly(Ppc64Env e, long address, Access access) {
        if (!e.bigEndian()) {
            throw new MemoryFault(address, access, MemoryFault.Reason.MISALIGNED);
        }
        return address;
    }

    /** What an operation on a cache asks of an address: that it could be loaded from (Power ISA Book II, 4.3.2). */
    public static void touch(Ppc64Env e, long address) {
        e.load8(address);
    }
}
