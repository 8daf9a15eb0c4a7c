package mimus.linux.call;

/** Numbers as bytes in a guest's order. */
final class Words {
    private Words() {}

    static long of(byte[] bytes, boolean bigEndian) {
        long value = 0;
        for (int i = 0; i < bytes.length; i++) {
            value = value << 8 | bytes[bigEndian ? i : bytes.length - 1 - i] & 0xff;
        }
        return value;
    }

    static byte[] bytes(long value, int length, boolean bigEndian) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[bigEndian ? length - 1 - i : i] = (byte) (value >>> 8 * i);
        }
        return bytes;
    }
}
