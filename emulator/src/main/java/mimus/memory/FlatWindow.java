package mimus.memory;

/**
 * The fast paths of a {@link FlatSpace}, apart from it because HotSpot takes the fields of a record for constants.
 *
 * @param slow bits of {@link Protection} for each page: set where that access takes the slow path
 * @param base host address of guest address 0
 */
record FlatWindow(FlatSpace space, byte[] slow, long base, boolean swap) implements MemoryPort {
    @Override
    public int load8(long address) {
        int a = (int) address;
        return (slow[a >>> 12] & Protection.READ) == 0
                ? Raw.UNSAFE.getByte(base + (a & 0xffffffffL)) & 0xff
                : (int) space.slowLoad(address, 1);
    }

    @Override
    public int load16(long address) {
        int a = (int) address;
        return (slow[a >>> 12] & Protection.READ | a & 1) == 0
                ? order(Raw.UNSAFE.getShort(base + (a & 0xffffffffL))) & 0xffff
                : (int) space.slowLoad(address, 2);
    }

    @Override
    public int load32(long address) {
        int a = (int) address;
        return (slow[a >>> 12] & Protection.READ | a & 3) == 0
                ? order(Raw.UNSAFE.getInt(base + (a & 0xffffffffL)))
                : (int) space.slowLoad(address, 4);
    }

    @Override
    public long load64(long address) {
        int a = (int) address;
        return (slow[a >>> 12] & Protection.READ | a & 7) == 0
                ? order(Raw.UNSAFE.getLong(base + (a & 0xffffffffL)))
                : space.slowLoad(address, 8);
    }

    @Override
    public void store8(long address, int value) {
        int a = (int) address;
        if ((slow[a >>> 12] & Protection.WRITE) == 0) {
            Raw.UNSAFE.putByte(base + (a & 0xffffffffL), (byte) value);
        } else {
            space.slowStore(address, 1, value);
        }
    }

    @Override
    public void store16(long address, int value) {
        int a = (int) address;
        if ((slow[a >>> 12] & Protection.WRITE | a & 1) == 0) {
            Raw.UNSAFE.putShort(base + (a & 0xffffffffL), order((short) value));
        } else {
            space.slowStore(address, 2, value);
        }
    }

    @Override
    public void store32(long address, int value) {
        int a = (int) address;
        if ((slow[a >>> 12] & Protection.WRITE | a & 3) == 0) {
            Raw.UNSAFE.putInt(base + (a & 0xffffffffL), order(value));
        } else {
            space.slowStore(address, 4, value);
        }
    }

    @Override
    public void store64(long address, long value) {
        int a = (int) address;
        if ((slow[a >>> 12] & Protection.WRITE | a & 7) == 0) {
            Raw.UNSAFE.putLong(base + (a & 0xffffffffL), order(value));
        } else {
            space.slowStore(address, 8, value);
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
