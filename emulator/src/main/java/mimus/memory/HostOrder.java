package mimus.memory;

/** Accesses to memory of the host in its own byte order, where a {@link DirectPort} has said that a guest may. */
@SuppressWarnings("removal") // the methods of Unsafe, for which JDK 17 has no replacement
public final class HostOrder {
    private HostOrder() {}

    /** The byte at an address of the host, zero-extended; the others likewise. */
    public static int get8(long host) {
        return Raw.UNSAFE.getByte(host) & 0xff;
    }

    public static int get16(long host) {
        return Raw.UNSAFE.getShort(host) & 0xffff;
    }

    public static int get32(long host) {
        return Raw.UNSAFE.getInt(host);
    }

    public static long get64(long host) {
        return Raw.UNSAFE.getLong(host);
    }

    /** Stores a byte at an address of the host; the others likewise. */
    public static void put8(long host, int value) {
        Raw.UNSAFE.putByte(host, (byte) value);
    }

    public static void put16(long host, int value) {
        Raw.UNSAFE.putShort(host, (short) value);
    }

    public static void put32(long host, int value) {
        Raw.UNSAFE.putInt(host, value);
    }

    public static void put64(long host, long value) {
        Raw.UNSAFE.putLong(host, value);
    }
}
