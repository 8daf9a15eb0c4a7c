package mimus.arm.cpu;

import java.util.ArrayList;
import java.util.List;
import mimus.memory.Access;
import mimus.memory.Watch;

/**
 * One of the guest's own breakpoints or watchpoints, as its two registers have it: DBGBVR and DBGBCR, or DBGWVR and DBGWCR.
 * Their fields are the same in both states of execution; Arm ARM sections D2.8 and D2.10, G2.8 and G2.10.
 *
 * @param value an address, sign-extended as the state has addresses; for a context, its number
 */
record DebugPoint(long value, long control) {
    /** How many of each kind there can be. */
    static final int MOST = 16;

    /** Rows of the table of debug registers. */
    static final int BREAKPOINT_VALUE = 0;

    static final int BREAKPOINT_CONTROL = 1;
    static final int WATCHPOINT_VALUE = 2;
    static final int WATCHPOINT_CONTROL = 3;

    /** Types of breakpoints, BT: bit 0 says that one is linked. */
    static final int ADDRESS = 0;

    static final int LINKED_ADDRESS = 1;
    static final int CONTEXT = 2;
    static final int LINKED_CONTEXT = 3;
    static final int MISMATCH = 4;
    static final int LINKED_MISMATCH = 5;

    boolean isOn() {
        return (control & 1) != 0;
    }

    /** Of a breakpoint: its type. */
    int type() {
        return (int) (control >>> 20) & 15;
    }

    /** Whether it counts only in the context of a breakpoint: BT of a breakpoint, WT of a watchpoint. */
    boolean isLinked() {
        return (control & 1 << 20) != 0;
    }

    /** The number of that breakpoint: LBN. */
    int link() {
        return (int) (control >>> 16) & 15;
    }

    /** Of a breakpoint: whether others may be linked to it. */
    boolean givesContext() {
        return isOn() && type() == LINKED_CONTEXT;
    }

    /** The address of the word or doubleword that BAS selects bytes of. */
    long address() {
        return value & ~3L;
    }

    /** Whether BAS selects a byte, counted from {@link #address}. */
    boolean selects(int octet) {
        return (control >>> 5 + octet & 1) != 0;
    }

    /** What a watchpoint watches: bytes that BAS selects of a doubleword, or a block whose size MASK tells. */
    List<Watch> watches() {
        List<Watch> all = new ArrayList<>();
        if (!isOn()) {
            return all;
        }
        boolean reads = watches(Access.READ);
        boolean writes = watches(Access.WRITE);
        int mask = (int) (control >>> 24) & 31;
        if (mask >= 3) {
            all.add(new Watch(address() & -(1L << mask), 1L << mask, reads, writes));
            return all;
        }
        for (int i = 0; i < ((address() & 4) != 0 ? 4 : 8); i++) {
            if (selects(i)) {
                all.add(new Watch(address() + i, 1, reads, writes));
            }
        }
        return all;
    }

    private boolean watches(Access access) {
        return (control >>> (access == Access.WRITE ? 4 : 3) & 1) != 0;
    }

    /** Whether a watchpoint is for an access. */
    boolean isFor(Access access, long at, int size) {
        Watch made = new Watch(at, size, true, true);
        return isOn() && watches(access) && watches().stream().anyMatch(watch -> watch.overlaps(made));
    }
}
