package mimus.memory;

/**
 * As {@link TlbPort}, in the other byte order.
 *
 * @param table host address of the entries
 */
@SuppressWarnings("removal") // the methods of Unsafe, for which JDK 17 has no replacement
record SwappedTlbPort(long table) implements DirectPort {
    @Override
    public boolean barsLoad(long address, int reach, int odd) {
        long tag = Raw.UNSAFE.getLong(TlbMemory.entry(table, address));
        return tag != (address + reach & (TlbMemory.PAGE | odd));
    }

    @Override
    public boolean barsStore(long address, int reach, int odd) {
        long tag = Raw.UNSAFE.getLong(TlbMemory.entry(table, address) + TlbMemory.WRITE_TAG);
        return tag != (address + reach & (TlbMemory.PAGE | odd));
    }

    private long host(long address) {
        return address + Raw.UNSAFE.getLong(TlbMemory.entry(table, address) + TlbMemory.DISTANCE);
    }

    @Override
    public int get8(long address) {
        return Raw.UNSAFE.getByte(host(address)) & 0xff;
    }

    @Override
    public int get16(long address) {
        return Short.reverseBytes(Raw.UNSAFE.getShort(host(address))) & 0xffff;
    }

    @Override
    public int get32(long address) {
        return Integer.reverseBytes(Raw.UNSAFE.getInt(host(address)));
    }

    @Override
    public long get64(long address) {
        return Long.reverseBytes(Raw.UNSAFE.getLong(host(address)));
    }

    @Override
    public void put8(long address, int value) {
        Raw.UNSAFE.putByte(host(address), (byte) value);
    }

    @Override
    public void put16(long address, int value) {
        Raw.UNSAFE.putShort(host(address), Short.reverseBytes((short) value));
    }

    @Override
    public void put32(long address, int value) {
        Raw.UNSAFE.putInt(host(address), Integer.reverseBytes(value));
    }

    @Override
    public void put64(long address, long value) {
        Raw.UNSAFE.putLong(host(address), Long.reverseBytes(value));
    }
}
