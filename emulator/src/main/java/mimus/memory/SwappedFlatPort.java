package mimus.memory;

/**
 * As {@link FlatPort}, in the other byte order.
 *
 * @param slow bits of {@link Protection} for each page: set where that access takes the slow path
 * @param base host address of guest address 0
 */
@SuppressWarnings("removal") // the methods of Unsafe, for which JDK 17 has no replacement
record SwappedFlatPort(byte[] slow, long base) implements DirectPort {
    @Override
    public boolean barsLoad(long address, int reach, int odd) {
        return (slow[(int) address >>> 12] & Protection.READ) != 0 || ((address & Memory.PAGE_MASK) + reach & odd) != 0;
    }

    @Override
    public boolean barsStore(long address, int reach, int odd) {
        return (slow[(int) address >>> 12] & Protection.WRITE) != 0
                || ((address & Memory.PAGE_MASK) + reach & odd) != 0;
    }

    @Override
    public int get8(long address) {
        return Raw.UNSAFE.getByte(base + (address & 0xffffffffL)) & 0xff;
    }

    @Override
    public int get16(long address) {
        return Short.reverseBytes(Raw.UNSAFE.getShort(base + (address & 0xffffffffL))) & 0xffff;
    }

    @Override
    public int get32(long address) {
        return Integer.reverseBytes(Raw.UNSAFE.getInt(base + (address & 0xffffffffL)));
    }

    @Override
    public long get64(long address) {
        return Long.reverseBytes(Raw.UNSAFE.getLong(base + (address & 0xffffffffL)));
    }

    @Override
    public void put8(long address, int value) {
        Raw.UNSAFE.putByte(base + (address & 0xffffffffL), (byte) value);
    }

    @Override
    public void put16(long address, int value) {
        Raw.UNSAFE.putShort(base + (address & 0xffffffffL), Short.reverseBytes((short) value));
    }

    @Override
    public void put32(long address, int value) {
        Raw.UNSAFE.putInt(base + (address & 0xffffffffL), Integer.reverseBytes(value));
    }

    @Override
    public void put64(long address, long value) {
        Raw.UNSAFE.putLong(base + (address & 0xffffffffL), Long.reverseBytes(value));
    }
}
