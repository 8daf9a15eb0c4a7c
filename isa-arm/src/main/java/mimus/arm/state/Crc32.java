package mimus.arm.state;

/** CRC-32 without the inversions before and after; Arm ARM section C6.2, CRC32 and CRC32C. */
public final class Crc32 {
    /** The polynomial 0x04c11db7, its bits reversed. */
    public static final int ETHERNET = 0xedb88320;

    /** The polynomial 0x1edc6f41, its bits reversed. */
    public static final int CASTAGNOLI = 0x82f63b78;

    private static final int[] ETHERNET_TABLE = table(ETHERNET);
    private static final int[] CASTAGNOLI_TABLE = table(CASTAGNOLI);

    private Crc32() {}

    private static int[] table(int polynomial) {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = i;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ polynomial;
            }
            table[i] = crc;
        }
        return table;
    }

    /** The checksum after {@code bits} more bits of data, 8 to 64, the lowest first. */
    public static int of(int before, long data, int bits, int polynomial) {
        int[] table = polynomial == ETHERNET ? ETHERNET_TABLE : CASTAGNOLI_TABLE;
        int crc = before;
        for (int done = 0; done < bits; done += 8) {
            crc = crc >>> 8 ^ table[(crc ^ (int) (data >>> done)) & 0xff];
        }
        return crc;
    }
}
