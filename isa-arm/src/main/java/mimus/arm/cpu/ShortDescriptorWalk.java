package mimus.arm.cpu;

import mimus.arm.state.PrivilegedState;
import mimus.memory.Access;
import mimus.memory.Bus;
import mimus.memory.MemoryFault;
import mimus.memory.MemoryFault.Reason;
import mimus.memory.Protection;

/**
 * A walk through the translation tables of VMSAv7 with short descriptors, for one address; Arm ARM section G5.4.
 *
 * <p>What it finds is in its fields until the next walk.
 */
final class ShortDescriptorWalk {
    /** Fault status, FS[4:0], of sections; that of pages is higher by 2, but for the access flag. */
    static final int TRANSLATION = 0x05;

    static final int ACCESS_FLAG = 0x03;
    static final int ACCESS_FLAG_OF_PAGE = 0x06;
    static final int DOMAIN = 0x09;
    static final int PERMISSION = 0x0d;
    static final int EXTERNAL_ON_WALK = 0x0c;
    private static final int OF_PAGE = 2;

    private static final int ALL = Protection.READ | Protection.WRITE | Protection.EXECUTE;

    private final Bus bus;
    private long address;
    private Access access;
    private boolean bigEndian;

    /** The fault status of the last walk that ended in a fault. */
    int status;

    /** The domain as far as the walk came. */
    int domain;

    /** The physical address of the page of 4 KiB. */
    long physical;

    /** Whether it ended at a page and not at a section. */
    boolean page;

    /** The bytes of what the last descriptor describes, as a power of two. */
    int size;

    boolean global;

    /** Rights of programs in the low three bits, those of PL1 above. */
    int rights;

    ShortDescriptorWalk(Bus bus) {
        this.bus = bus;
    }

    /**
     * Walks.
     *
     * @param virtual an address of 32 bits
     * @param table the address of the first table
     * @param bits of an address that are translated with it: 32 less TTBCR.N
     * @throws MemoryFault if there is no translation; {@link #status} and {@link #domain} say why
     */
    void walk(long virtual, Access wanted, long table, int bits, PrivilegedState state) {
        address = virtual;
        access = wanted;
        bigEndian = (state.sctlr & PrivilegedState.EE) != 0;
        page = false;
        domain = 0;
        long index = virtual >>> 20 & (1 << bits - 20) - 1;
        int descriptor = descriptor(table & 0xffff_ffffL & -(1L << bits - 18) | index << 2);
        switch (descriptor & 3) {
            case 0 -> throw fault(TRANSLATION, Reason.NOT_TRANSLATED);
            case 1 -> page(descriptor, state);
            default -> section(descriptor, state);
        }
    }

    private int descriptor(long at) {
        if (!bus.isMemory(at)) {
            throw fault(EXTERNAL_ON_WALK + (page ? OF_PAGE : 0), Reason.BUS);
        }
        return bus.load32(at, bigEndian);
    }

    private void section(int descriptor, PrivilegedState state) {
        boolean large = (descriptor & 1 << 18) != 0;
        domain = large ? 0 : descriptor >>> 5 & 15;
        size = large ? 24 : 20;
        long above = large ? (long) (descriptor >>> 20 & 15) << 32 | (long) (descriptor >>> 5 & 15) << 36 : 0;
        physical = above | descriptor & 0xffff_ffffL & -(1L << size) | address & (1L << size) - 1;
        global = (descriptor & 1 << 17) == 0;
        int permissions = descriptor >>> 10 & 3 | descriptor >>> 13 & 4;
        found(permissions, (descriptor & 1 << 4) != 0, (descriptor & 1) != 0, state);
    }

    private void page(int table, PrivilegedState state) {
        page = true;
        domain = table >>> 5 & 15;
        int descriptor = descriptor(table & 0xffff_fc00L | (address >>> 12 & 0xff) << 2);
        if ((descriptor & 3) == 0) {
            throw fault(TRANSLATION + OF_PAGE, Reason.NOT_TRANSLATED);
        }
        boolean large = (descriptor & 2) == 0;
        size = large ? 16 : 12;
        physical = descriptor & 0xffff_ffffL & -(1L << size) | address & (1L << size) - 1;
        global = (descriptor & 1 << 11) == 0;
        int permissions = descriptor >>> 4 & 3 | descriptor >>> 7 & 4;
        boolean never = (descriptor & (large ? 1 << 15 : 1)) != 0;
        found(permissions, never, (table & 1 << 2) != 0, state);
    }

    /** @param permissions AP[2:0] */
    private void found(int permissions, boolean never, boolean privilegedNever, PrivilegedState state) {
        boolean accessFlag = (state.sctlr & PrivilegedState.AFE) != 0;
        if (accessFlag && (permissions & 1) == 0) {
            throw fault(page ? ACCESS_FLAG_OF_PAGE : ACCESS_FLAG, Reason.INVALID_TRANSLATION);
        }
        // only now, as Arm ARM figure G5-13 has it; QEMU looks at the domain before it goes to the second table
        int manager = state.dacr >>> 2 * domain & 3;
        if ((manager & 1) == 0) {
            throw fault(DOMAIN + (page ? OF_PAGE : 0), Reason.INVALID_TRANSLATION);
        }
        if (manager == 3) {
            rights = ALL | ALL << 3; // a manager's accesses are not checked, nor is XN
            return;
        }
        int kernel = accessFlag || (permissions & 3) != 0 ? data(permissions) : 0;
        int user = userRights(permissions, accessFlag);
        boolean wxn = (state.sctlr & PrivilegedState.WXN) != 0;
        boolean uwxn = (state.sctlr & PrivilegedState.UWXN) != 0;
        boolean userRuns = (user & Protection.READ) != 0 && !never && !(wxn && (user & Protection.WRITE) != 0);
        boolean kernelRuns = (kernel & Protection.READ) != 0
                && !never
                && !privilegedNever
                && !(wxn && (kernel & Protection.WRITE) != 0)
                && !(uwxn && (user & Protection.WRITE) != 0);
        rights = user | (userRuns ? Protection.EXECUTE : 0) | (kernel | (kernelRuns ? Protection.EXECUTE : 0)) << 3;
    }

    private static int data(int permissions) {
        return Protection.READ | ((permissions & 4) == 0 ? Protection.WRITE : 0);
    }

    /** What AP gives to programs; Arm ARM table G5-8. With an access flag, AP[1] opens it; else AP[1:0] 2 is to read. */
    private static int userRights(int permissions, boolean accessFlag) {
        if ((permissions & 2) == 0) {
            return 0;
        }
        return !accessFlag && (permissions & 1) == 0 ? Protection.READ : data(permissions);
    }

    /** A fault status at the level that has been reached. */
    private MemoryFault fault(int kind, Reason reason) {
        status = kind;
        return new MemoryFault(address, access, reason);
    }
}
