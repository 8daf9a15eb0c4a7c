package mimus.memory;

/** Loads and stores that are not of plain memory in one page: of devices, across pages, of pages that must be noticed. */
@SuppressWarnings("removal") // the methods of Unsafe, for which JDK 17 has no replacement
final class SlowPath {
    private SlowPath() {}

    /** Whether an access is of two pages. */
    static boolean splits(long address, int size) {
        return (address & Memory.PAGE_MASK) + size > Memory.PAGE_SIZE;
    }

    static long load(Memory memory, long address, int size) {
        if (!splits(address, size)) {
            return loadInPage(memory, address, size);
        }
        long value = 0;
        for (int i = 0; i < size; i++) {
            value |= loadInPage(memory, address + i, 1) << shift(memory, i, size);
        }
        return value;
    }

    static void store(Memory memory, long address, int size, long value) {
        if (!splits(address, size)) {
            storeInPage(memory, address, size, value);
            return;
        }
        for (int i = 0; i < size; i++) {
            storeInPage(memory, address + i, 1, value >>> shift(memory, i, size));
        }
    }

    private static int shift(Memory memory, int index, int size) {
        return 8 * (memory.bigEndian() ? size - 1 - index : index);
    }

    private static long loadInPage(Memory memory, long address, int size) {
        long host = memory.host(address, Access.READ);
        if (host == 0) {
            return memory.deviceRead(address, size);
        }
        return switch (size) {
            case 1 -> Raw.UNSAFE.getByte(host) & 0xffL;
            case 2 -> memory.order(Raw.UNSAFE.getShort(host)) & 0xffffL;
            case 4 -> memory.order(Raw.UNSAFE.getInt(host)) & 0xffffffffL;
            default -> memory.order(Raw.UNSAFE.getLong(host));
        };
    }

    private static void storeInPage(Memory memory, long address, int size, long value) {
        long host = memory.host(address, Access.WRITE);
        if (host == 0) {
            memory.deviceWrite(address, size, value);
            return;
        }
        switch (size) {
            case 1 -> Raw.UNSAFE.putByte(host, (byte) value);
            case 2 -> Raw.UNSAFE.putShort(host, memory.order((short) value));
            case 4 -> Raw.UNSAFE.putInt(host, memory.order((int) value));
            default -> Raw.UNSAFE.putLong(host, memory.order(value));
        }
    }
}
