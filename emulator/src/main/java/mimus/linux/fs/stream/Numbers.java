package mimus.linux.fs.stream;

/** Numbers in the byte order of a guest, as files of events hand them out. */
final class Numbers {
    private Numbers() {}

    static void put(byte[] to, int at, int size, long value, boolean bigEndian) {
        for (int i = 0; i < size; i++) {
            to[at + (bigEndian ? size - 1 - i : i)] = (byte) (value >>> 8 * i);
        }
    }
}
