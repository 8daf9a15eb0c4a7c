package mimus.linux.fs.call;

import java.util.List;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;

/** Where in guest memory bytes go to or come from: one place, or several as one. */
final class GuestBuffers {
    /** The most that one call transfers ({@code MAX_RW_COUNT}). */
    private static final long MOST = 0x7fff_f000L;

    private final GuestMemory memory;
    private final List<GuestMemory.Buffer> buffers;
    private final long total;

    private GuestBuffers(GuestMemory memory, List<GuestMemory.Buffer> buffers) {
        this.memory = memory;
        this.buffers = buffers;
        long sum = 0;
        for (GuestMemory.Buffer buffer : buffers) {
            sum += buffer.length();
            if (sum < 0) {
                throw Errno.EINVAL.failure();
            }
        }
        this.total = Math.min(sum, MOST);
    }

    static GuestBuffers one(GuestMemory memory, long address, long length) {
        if (length < 0) {
            throw Errno.EINVAL.failure();
        }
        return new GuestBuffers(memory, List.of(new GuestMemory.Buffer(address, length)));
    }

    /** Those of an array of {@code struct iovec}. */
    static GuestBuffers vector(GuestMemory memory, long vector, int count) {
        return new GuestBuffers(memory, memory.buffers(vector, count));
    }

    /** Bytes that fit, at most what one call transfers. */
    long total() {
        return total;
    }

    /** Brings bytes into guest memory, from the given position of all the buffers on. */
    void put(long from, byte[] bytes, int length) {
        each(from, length, (address, index, count) -> memory.write(address, bytes, index, count));
    }

    /** Copies bytes out of guest memory. */
    byte[] get(long from, int length) {
        byte[] bytes = new byte[length];
        each(from, length, (address, index, count) -> memory.read(address, bytes, index, count));
        return bytes;
    }

    private interface Piece {
        void at(long address, int index, int count);
    }

    private void each(long from, int length, Piece piece) {
        long start = 0;
        int done = 0;
        for (GuestMemory.Buffer buffer : buffers) {
            long within = from + done - start;
            if (done < length && within < buffer.length()) {
                int count = (int) Math.min(length - done, buffer.length() - within);
                piece.at(buffer.address() + within, done, count);
                done += count;
            }
            start += buffer.length();
        }
    }
}
