package mimus.memory;

/**
 * The fast paths of a {@link TlbMemory}, apart from it because HotSpot takes the fields of a record for constants.
 *
 * @param table host address of the entries
 */
record TlbPort(TlbMemory memory, long table, boolean swap) implements DirectPort {
    static final int ENTRIES = 4096;
    static final int ENTRY_SIZE = 32;
    static final int WRITE_TAG = 8;
    static final int FETCH_TAG = 16;
    static final int DISTANCE = 24;
    static final long PAGE = ~(long) Memory.PAGE_MASK;

    /** Host address of the entry that may tell of a page. */
    long entry(long address) {
        return table + ((address >>> 12 & ENTRIES - 1) << 5);
    }

    @Override
    public boolean loads(long address, int mask) {
        return Raw.UNSAFE.getLong(entry(address)) == (address & (PAGE | mask));
    }

    @Override
    public boolean stores(long address, int mask) {
        return Raw.UNSAFE.getLong(entry(address) + WRITE_TAG) == (address & (PAGE | mask));
    }

    private long host(long address) {
        return address + Raw.UNSAFE.getLong(entry(address) + DISTANCE);
    }

    @Override
    public int load8(long address) {
        return loads(address, 0) ? get8(address) : (int) memory.slowLoad(address, 1);
    }

    @Override
    public int load16(long address) {
        return loads(address, 1) ? get16(address) : (int) memory.slowLoad(address, 2);
    }

    @Override
    public int load32(long address) {
        return loads(address, 3) ? get32(address) : (int) memory.slowLoad(address, 4);
    }

    @Override
    public long load64(long address) {
        return loads(address, 7) ? get64(address) : memory.slowLoad(address, 8);
    }

    @Override
    public void store8(long address, int value) {
        if (stores(address, 0)) {
            put8(address, value);
        } else {
            memory.slowStore(address, 1, value);
        }
    }

    @Override
    public void store16(long address, int value) {
        if (stores(address, 1)) {
            put16(address, value);
        } else {
            memory.slowStore(address, 2, value);
        }
    }

    @Override
    public void store32(long address, int value) {
        if (stores(address, 3)) {
            put32(address, value);
        } else {
            memory.slowStore(address, 4, value);
        }
    }

    @Override
    public void store64(long address, long value) {
        if (stores(address, 7)) {
            put64(address, value);
        } else {
            memory.slowStore(address, 8, value);
        }
    }

    @Override
    public int get8(long address) {
        return Raw.UNSAFE.getByte(host(address)) & 0xff;
    }

    @Override
    public int get16(long address) {
        return order(Raw.UNSAFE.getShort(host(address))) & 0xffff;
    }

    @Override
    public int get32(long address) {
        return order(Raw.UNSAFE.getInt(host(address)));
    }

    @Override
    public long get64(long address) {
        return order(Raw.UNSAFE.getLong(host(address)));
    }

    @Override
    public void put8(long address, int value) {
        Raw.UNSAFE.putByte(host(address), (byte) value);
    }

    @Override
    public void put16(long address, int value) {
        Raw.UNSAFE.putShort(host(address), order((short) value));
    }

    @Override
    public void put32(long address, int value) {
        Raw.UNSAFE.putInt(host(address), order(value));
    }

    @Override
    public void put64(long address, long value) {
        Raw.UNSAFE.putLong(host(address), order(value));
    }

    private short order(short value) {
        return swap ? Short.reverseBytes(value) : value;
    }

    private int order(int value) {
        return swap ? Integer.reverseBytes(value) : value;
    }

    private long order(long value) {
        return swap ? Long.reverseBytes(value) : value;
    }
}
