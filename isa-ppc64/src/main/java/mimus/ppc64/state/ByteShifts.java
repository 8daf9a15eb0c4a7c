package mimus.ppc64.state;

/** Shifts of each byte by up to seven bits, into which the bits of its neighbour move. */
public final class ByteShifts {
    private ByteShifts() {}

    /** @param next the byte behind the last */
    public static long left(long bytes, long next, long counts) {
        long result = 0;
        long neighbours = bytes << 8 | next & 0xff;
        for (int at = 0; at < 64; at += 8) {
            int pair = (int) (Lanes.unsigned(8, bytes, at) << 8 | Lanes.unsigned(8, neighbours, at));
            result |= (pair << (counts >>> at & 7) >>> 8 & 0xffL) << at;
        }
        return result;
    }

    /** @param before what the lowest byte is that stands before the first */
    public static long right(long bytes, long before, long counts) {
        long result = 0;
        long neighbours = bytes >>> 8 | before << 56;
        for (int at = 0; at < 64; at += 8) {
            int pair = (int) (Lanes.unsigned(8, neighbours, at) << 8 | Lanes.unsigned(8, bytes, at));
            result |= (pair >>> (counts >>> at & 7) & 0xffL) << at;
        }
        return result;
    }
}
