package mimus.memory;

/**
 * The way to a {@link FlatSpace}; a record, whose fields HotSpot takes for constants.
 *
 * @param slow bits of {@link Protection} for each page: set where that access takes the slow path
 * @param base host address of guest address 0
 */
record FlatPort(byte[] slow, long base) implements DirectPort.OfInt {
    @Override
    public boolean barsLoad(int address, int reach, int odd) {
        return (slow[address >>> 12] & Protection.READ | (address & Memory.PAGE_MASK) + reach & odd) != 0;
    }

    @Override
    public boolean barsStore(int address, int reach, int odd) {
        return (slow[address >>> 12] & Protection.WRITE | (address & Memory.PAGE_MASK) + reach & odd) != 0;
    }

    @Override
    public boolean barsUpdate(int address, int reach, int odd) {
        int both = Protection.READ | Protection.WRITE;
        return (slow[address >>> 12] & both | (address & Memory.PAGE_MASK) + reach & odd) != 0;
    }

    @Override
    public long host(int address) {
        return base + (address & 0xffffffffL);
    }
}
