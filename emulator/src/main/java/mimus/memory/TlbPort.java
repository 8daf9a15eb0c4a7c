package mimus.memory;

/**
 * The way to what the table of a {@link TlbMemory} remembers; a record, whose fields HotSpot takes for constants.
 *
 * @param table host address of the entries
 */
@SuppressWarnings("removal") // the methods of Unsafe, for which JDK 17 has no replacement
record TlbPort(long table) implements DirectPort.OfLong {
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

    @Override
    public boolean barsUpdate(long address, int reach, int odd) {
        return barsLoad(address, reach, odd) || barsStore(address, reach, odd);
    }

    @Override
    public long host(long address) {
        return address + Raw.UNSAFE.getLong(TlbMemory.entry(table, address) + TlbMemory.DISTANCE);
    }
}
