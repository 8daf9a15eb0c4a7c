package mimus.memory;

/** As {@link HostOrder}, in the other byte order. */
@SuppressWarnings("removal") // the methods of Unsafe, for which JDK 17 has no replacement
public final class OtherOrder {
    private OtherOrder() {}

    /** The byte at an address of the host, zero-extended; the others likewise. */
    public static int get8(long host) {
        return Raw.UNSAFE.getByte(host) & 0xff;
    }

    public static int get16(long host) {
        return Short.reverseBytes(Raw.UNSAFE.getShort(host)) & 0xffff;
    }

    public static int get32(long host) {
        return Integer.reverseBytes(Raw.UNSAFE.getInt(host));
    }

    public static long get64(long host) {
        return Long.reverseBytes(Raw.UNSAFE.getLong(host));
    }

    /** Stores a byte at an address of the host; the others likewise. */
    public static void put8(long host, int value) {
        Raw.UNSAFE.putByte(host, (byte) value);
    }

    public static void put16(long host, int value) {
        Raw.UNSAFE.putShort(host, Short.reverseBytes((short) value));
    }

    public static void put32(long host, int value) {
        Raw.UNSAFE.putInt(host, Integer.reverseBytes(value));
    }

    public static void put64(long host, long value) {
        Raw.UNSAFE.putLong(host, Long.reverseBytes(value));
    }
}
