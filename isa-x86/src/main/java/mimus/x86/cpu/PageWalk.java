package mimus.x86.cpu;

import mimus.memory.Bus;
import mimus.x86.state.ControlRegisters;

/** A walk through the page tables: 32-bit, PAE or 4-level paging (Intel SDM volume 3, chapter 4). */
final class PageWalk {
    private static final int PRESENT = 1;
    private static final int WRITABLE = 2;
    private static final int USER = 4;
    private static final int ACCESSED = 1 << 5;
    private static final int DIRTY = 1 << 6;
    private static final int LARGE = 1 << 7;
    private static final long NO_EXECUTE = 1L << 63;

    /** Bits 39 to 12, and those above of an address that no memory has. */
    private static final long PLACE = 0xff_ffff_f000L;

    private static final long TOO_HIGH = 0x000f_ff00_0000_0000L;

    /** How a walk ends. */
    enum End {
        FOUND,
        NOT_PRESENT,
        RESERVED
    }

    private final Bus bus;
    private final ControlRegisters control;
    private final long[] places = new long[4];
    private final long[] entries = new long[4];
    private int levels;
    private boolean wide;

    /** Results: the physical page, and what all entries allow. */
    long page;

    boolean writable;
    boolean user;
    boolean executable;

    PageWalk(Bus bus, ControlRegisters control) {
        this.bus = bus;
        this.control = control;
    }

    private boolean has(long register, long bit) {
        return (register & bit) != 0;
    }

    /** Walks to the page of a linear address, and changes nothing in the tables. */
    End walk(long address) {
        wide = has(control.cr4, ControlRegisters.PAE);
        boolean four = has(control.efer, ControlRegisters.LMA);
        int shift = four ? 39 : wide ? 30 : 22;
        long table = wide ? control.cr3 & (four ? PLACE : 0xffffffe0L) : control.cr3 & 0xfffff000L;
        levels = 0;
        writable = true;
        user = true;
        executable = true;
        while (true) {
            long index = address >>> shift & (wide ? 0x1ff : 0x3ff);
            places[levels] = table + index * (wide ? 8 : 4);
            long entry = load(places[levels]);
            entries[levels++] = entry;
            if (!has(entry, PRESENT)) {
                return End.NOT_PRESENT;
            }
            boolean root = wide && !four && shift == 30; // bits 1, 2, 5 and 63 of a PDPTE are reserved
            if (isReserved(entry, shift, root)) {
                return End.RESERVED;
            }
            if (!root) {
                writable &= has(entry, WRITABLE);
                user &= has(entry, USER);
                executable &= !wide || !has(entry, NO_EXECUTE);
            }
            boolean large = (shift == 21 || shift == 22 && has(control.cr4, ControlRegisters.PSE)) && has(entry, LARGE);
            if (shift == 12 || large) {
                page = place(entry, shift) & -(1L << shift) | address & (1L << shift) - 1 & -4096L;
                return End.FOUND;
            }
            table = wide ? entry & PLACE : entry & 0xfffff000L;
            shift -= wide ? 9 : 10;
        }
    }

    private long place(long entry, int shift) {
        boolean high = shift == 22; // bits 39 to 32 of a large page are in bits 20 to 13
        return high ? entry & 0xffc00000L | (entry >>> 13 & 0xff) << 32 : wide ? entry & PLACE : entry & 0xfffff000L;
    }

    private boolean isReserved(long entry, int shift, boolean root) {
        if (!wide) {
            return shift == 22 && has(control.cr4, ControlRegisters.PSE) && has(entry, LARGE) && has(entry, 1 << 21);
        }
        boolean never = has(entry, NO_EXECUTE) && (root || !has(control.efer, ControlRegisters.NXE));
        boolean uneven = shift == 21 && has(entry, LARGE) && (entry & 0x1fe000) != 0;
        boolean tooLarge = shift >= 30 && !root && has(entry, LARGE);
        return has(entry, TOO_HIGH) || never || uneven || tooLarge || root && has(entry, 0x1e6);
    }

    /** Whether the page has been written. */
    boolean isDirty() {
        return has(entries[levels - 1], DIRTY);
    }

    /** Says in the tables that the page has been used, and whether it has been written. */
    void mark(boolean written) {
        boolean four = has(control.efer, ControlRegisters.LMA);
        for (int i = wide && !four ? 1 : 0; i < levels; i++) {
            long marked = entries[i] | ACCESSED | (written && i == levels - 1 ? DIRTY : 0);
            if (marked != entries[i]) {
                entries[i] = marked;
                store(places[i], marked);
            }
        }
    }

    private long load(long place) {
        if (!bus.isMemory(place)) {
            return -1;
        }
        return wide ? bus.load64(place, false) : bus.load32(place, false) & 0xffffffffL;
    }

    private void store(long place, long entry) {
        if (wide) {
            bus.store64(place, false, entry);
        } else {
            bus.store32(place, false, (int) entry);
        }
    }
}
