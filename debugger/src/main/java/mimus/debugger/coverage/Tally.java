package mimus.debugger.coverage;

/** Counts by address, made for many millions of additions. */
final class Tally {
    private static final int LEAST = 1 << 10;

    private long[] addresses = new long[LEAST];
    private long[] counts = new long[LEAST];
    private int size;

    /** Adds one; whether that is the first. */
    boolean add(long address) {
        int at = slot(address);
        addresses[at] = address;
        boolean first = counts[at]++ == 0;
        if (first && ++size > addresses.length / 2) {
            grow();
        }
        return first;
    }

    long count(long address) {
        return counts[slot(address)];
    }

    /** Where an address is, or belongs. */
    private int slot(long address) {
        int mask = addresses.length - 1;
        int at = (int) ((address * 0x9e37_79b9_7f4a_7c15L) >>> 32) & mask; // the golden ratio spreads them
        while (counts[at] != 0 && addresses[at] != address) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldAddresses = addresses;
        long[] oldCounts = counts;
        addresses = new long[2 * oldAddresses.length];
        counts = new long[addresses.length];
        for (int i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] != 0) {
                int at = slot(oldAddresses[i]);
                addresses[at] = oldAddresses[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
