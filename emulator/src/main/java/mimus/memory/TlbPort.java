package mimus.memory;

/**
 * The fast paths of a {@link TlbMemory}, apart from it because HotSpot takes the fields of a record for constants.
 *
 * @param table host address of the entries
 */
record TlbPort(TlbMemory memory, long table, boolean swap) implements MemoryPort {
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
    public int load8(long address) {
        long entry = entry(address);
        return Raw.UNSAFE.getLong(entry) == (address & PAGE)
                ? Raw.UNSAFE.getByte(address + Raw.UNSAFE.getLong(entry + DISTANCE)) & 0xff
                : (int) memory.slowLoad(address, 1);
    }

    @Override
    public int load16(long address) {
        long entry = entry(address);
        return Raw.UNSAFE.getLong(entry) == (address & (PAGE | 1))
                ? order(Raw.UNSAFE.getShort(address + Raw.UNSAFE.getLong(entry + DISTANCE))) & 0xffff
                : (int) memory.slowLoad(address, 2);
    }

    @Override
    public int load32(long address) {
        long entry = entry(address);
        return Raw.UNSAFE.getLong(entry) == (address & (PAGE | 3))
                ? order(Raw.UNSAFE.getInt(address + Raw.UNSAFE.getLong(entry + DISTANCE)))
                : (int) memory.slowLoad(address, 4);
    }

    @Override
    public long load64(long address) {
        long entry = entry(address);
        return Raw.UNSAFE.getLong(entry) == (address & (PAGE | 7))
                ? order(Raw.UNSAFE.getLong(address + Raw.UNSAFE.getLong(entry + DISTANCE)))
                : memory.slowLoad(address, 8);
    }

    @Override
    public void store8(long address, int value) {
        long entry = entry(address);
        if (Raw.UNSAFE.getLong(entry + WRITE_TAG) == (address & PAGE)) {
            Raw.UNSAFE.putByte(address + Raw.UNSAFE.getLong(entry + DISTANCE), (byte) value);
        } else {
            memory.slowStore(address, 1, value);
        }
    }

    @Override
    public void store16(long address, int value) {
        long entry = entry(address);
        if (Raw.UNSAFE.getLong(entry + WRITE_TAG) == (address & (PAGE | 1))) {
            Raw.UNSAFE.putShort(address + Raw.UNSAFE.getLong(entry + DISTANCE), order((short) value));
        } else {
            memory.slowStore(address, 2, value);
        }
    }

    @Override
    public void store32(long address, int value) {
        long entry = entry(address);
        if (Raw.UNSAFE.getLong(entry + WRITE_TAG) == (address & (PAGE | 3))) {
            Raw.UNSAFE.putInt(address + Raw.UNSAFE.getLong(entry + DISTANCE), order(value));
        } else {
            memory.slowStore(address, 4, value);
        }
    }

    @Override
    public void store64(long address, long value) {
        long entry = entry(address);
        if (Raw.UNSAFE.getLong(entry + WRITE_TAG) == (address & (PAGE | 7))) {
            Raw.UNSAFE.putLong(address + Raw.UNSAFE.getLong(entry + DISTANCE), order(value));
        } else {
            memory.slowStore(address, 8, value);
        }
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
