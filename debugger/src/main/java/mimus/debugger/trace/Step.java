package mimus.debugger.trace;

import java.util.Arrays;

/** One instruction and what it changed; one object tells of one after the other. */
public final class Step {
    int thread;
    long pc;
    int registers;
    int[] cells = new int[16];
    long[] values = new long[16];
    int stores;
    long[] addresses = new long[16];
    int[] sizes = new int[16];
    long[] stored = new long[16];

    void begin(int byThread, long at) {
        thread = byThread;
        pc = at;
        registers = 0;
        stores = 0;
    }

    void register(int cell, long value) {
        if (registers == cells.length) {
            cells = Arrays.copyOf(cells, 2 * registers);
            values = Arrays.copyOf(values, 2 * registers);
        }
        cells[registers] = cell;
        values[registers++] = value;
    }

    void store(long address, int size, long value) {
        if (stores == addresses.length) {
            addresses = Arrays.copyOf(addresses, 2 * stores);
            sizes = Arrays.copyOf(sizes, 2 * stores);
            stored = Arrays.copyOf(stored, 2 * stores);
        }
        addresses[stores] = address;
        sizes[stores] = size;
        stored[stores++] = value;
    }

    /** The number of the thread that executed it. */
    public int thread() {
        return thread;
    }

    public long pc() {
        return pc;
    }

    /** How many registers it changed. */
    public int registers() {
        return registers;
    }

    /** Number of the cell that changed, in the layout of its process. */
    public int cell(int index) {
        return cells[index];
    }

    /** What is in the cell now. */
    public long value(int index) {
        return values[index];
    }

    /** How many stores it made. */
    public int stores() {
        return stores;
    }

    public long address(int index) {
        return addresses[index];
    }

    /** In bytes: 1, 2, 4 or 8. */
    public int size(int index) {
        return sizes[index];
    }

    /** What was stored, as a number in the guest's byte order. */
    public long stored(int index) {
        return stored[index];
    }
}
