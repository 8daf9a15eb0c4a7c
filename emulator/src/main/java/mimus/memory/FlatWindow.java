package mimus.memory;

/**
 * The fast paths of a {@link FlatSpace}, apart from it because HotSpot takes the fields of a record for constants.
 *
 * @param slow bits of {@link Protection} for each page: set where that access takes the slow path
 * @param base host address of guest address 0
 */
record FlatWindow(FlatSpace space, byte[] slow, long base, boolean swap) implements DirectPort {
    @Override
    public boolean loads(long address, int mask) {
        return (slow[(int) address >>> 12] & Protection.READ | (int) address & mask) == 0;
    }

    @Override
    public boolean stores(long address, int mask) {
        return (slow[(int) address >>> 12] & Protection.WRITE | (int) address & mask) == 0;
    }

    /** Where a guest address lies. */
    private long host(long address) {
        return base + (address & 0xffffffffL);
    }

    @Override
    public int load8(long address) {
        return loads(address, 0) ? get8(address) : (int) space.slowLoad(address, 1);
    }

    @Override
    public int load16(long address) {
        return loads(address, 1) ? get16(address) : (int) space.slowLoad(address, 2);
    }

    @Override
    public int load32(long address) {
        return loads(address, 3) ? get32(address) : (int) space.slowLoad(address, 4);
    }

    @Override
    public long load64(long address) {
        return loads(address, 7) ? get64(address) : space.slowLoad(address, 8);
    }

    @Override
    public void store8(long address, int value) {
        if (stores(address, 0)) {
            put8(address, value);
        } else {
            space.slowStore(address, 1, value);
        }
    }

    @Override
    public void store16(long address, int value) {
        if (stores(address, 1)) {
            put16(address, value);
        } else {
            space.slowStore(address, 2, value);
        }
    }

    @Override
    public void store32(long address, int value) {
        if (stores(address, 3)) {
            put32(address, value);
        } else {
            space.slowStore(address, 4, value);
        }
    }

    @Override
    public void store64(long address, long value) {
        if (stores(address, 7)) {
            put64(address, value);
        } else {
            space.slowStore(address, 8, value);
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
