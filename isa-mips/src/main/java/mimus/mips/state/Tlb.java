package mimus.mips.state;

import java.util.Arrays;

/** The translation lookaside buffer: pairs of pages, by virtual address and address space. */
public final class Tlb {
    /** Bits of EntryLo. */
    public static final int GLOBAL = 1;

    public static final int VALID = 1 << 1;
    public static final int DIRTY = 1 << 2;

    /** Two pages of the smallest size. */
    private static final long PAIR = 0x1fff;

    private final Cp0Model model;
    private Entry[] entries;
    private long vpnMask;

    private static final class Entry {
        long vpn;
        long mask;
        int asid;
        long even;
        long odd;
    }

    Tlb(Cp0Model model) {
        this.model = model;
    }

    /** Made when first asked for: programs have none. */
    private Entry[] entries() {
        if (entries == null) {
            entries = new Entry[model.tlbEntries()];
            vpnMask = model.vpnMask();
            Arrays.setAll(entries, i -> new Entry());
        }
        return entries;
    }

    public int size() {
        return entries().length;
    }

    /** Makes all entries as after power-on. */
    void clear() {
        Arrays.setAll(entries(), i -> new Entry());
    }

    /** The number of the entry that translates an address, or -1. */
    public int find(long address, int asid) {
        Entry[] all = entries();
        for (int i = 0; i < all.length; i++) {
            Entry entry = all[i];
            if (((address ^ entry.vpn) & vpnMask & ~entry.mask) == 0
                    && (entry.asid == asid || (entry.even & entry.odd & GLOBAL) != 0)) {
                return i;
            }
        }
        return -1;
    }

    /** EntryLo of the page of entry {@code index} that holds an address. */
    public long page(int index, long address) {
        Entry entry = entries[index];
        long half = (entry.mask | PAIR) + 1 >>> 1;
        return (address & half) == 0 ? entry.even : entry.odd;
    }

    /** The physical address for an address that entry {@code index} translates. */
    public long translate(int index, long address) {
        long offset = (entries[index].mask | PAIR) >>> 1;
        return (page(index, address) >>> 6) << 12 & ~offset | address & offset;
    }

    /** Puts EntryHi, EntryLo0, EntryLo1 and PageMask into an entry. */
    void write(int index, Cp0 from) {
        Entry entry = entries()[Math.floorMod(index, size())];
        int global = (int) (from.entryLo0 & from.entryLo1) & GLOBAL;
        entry.mask = from.pageMask & 0xffffffffL;
        entry.vpn = from.entryHi & ~(entry.mask | PAIR);
        entry.asid = (int) from.entryHi & 0xff;
        entry.even = from.entryLo0 & ~GLOBAL | global;
        entry.odd = from.entryLo1 & ~GLOBAL | global;
    }

    /** The other way round. */
    void read(int index, Cp0 to) {
        Entry entry = entries()[Math.floorMod(index, size())];
        to.entryHi = entry.vpn | entry.asid;
        to.pageMask = (int) (entry.mask & ~PAIR);
        to.entryLo0 = entry.even;
        to.entryLo1 = entry.odd;
    }
}
