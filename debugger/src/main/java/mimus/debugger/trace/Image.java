package mimus.debugger.trace;

import java.util.HashMap;
import java.util.Map;
import mimus.memory.Memory;

/** Memory as a trace has told it; what has not been told is zero. */
final class Image {
    private static final int PAGE = Memory.PAGE_SIZE;

    private final boolean bigEndian;
    private final Map<Long, byte[]> pages = new HashMap<>();
    private long lastNumber = -1;
    private byte[] lastPage;

    Image(boolean bigEndian) {
        this.bigEndian = bigEndian;
    }

    private byte[] page(long address) {
        long number = address >>> 12;
        if (number != lastNumber) {
            lastPage = pages.computeIfAbsent(number, n -> new byte[PAGE]);
            lastNumber = number;
        }
        return lastPage;
    }

    void store(long address, int size, long value) {
        int offset = (int) address & PAGE - 1;
        if (offset <= PAGE - size) {
            byte[] page = page(address);
            for (int i = 0; i < size; i++) {
                page[offset + i] = (byte) (value >>> 8 * (bigEndian ? size - 1 - i : i));
            }
            return;
        }
        for (int i = 0; i < size; i++) {
            long at = address + i;
            page(at)[(int) at & PAGE - 1] = (byte) (value >>> 8 * (bigEndian ? size - 1 - i : i));
        }
    }

    void write(long address, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            page(address + i)[(int) (address + i) & PAGE - 1] = bytes[i];
        }
    }

    byte[] read(long address, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            byte[] page = pages.get(address + i >>> 12);
            bytes[i] = page == null ? 0 : page[(int) (address + i) & PAGE - 1];
        }
        return bytes;
    }

    /** What is known of a page, or null if nothing is. */
    byte[] known(long address) {
        return pages.get(address >>> 12);
    }

    void clear(long start, long end) {
        if (Long.compareUnsigned(end - start >>> 12, pages.size()) > 0) {
            pages.keySet()
                    .removeIf(number -> Long.compareUnsigned(number, start >>> 12) >= 0
                            && Long.compareUnsigned(number, end >>> 12) < 0);
        } else {
            for (long number = start >>> 12; number != end >>> 12; number++) {
                pages.remove(number);
            }
        }
        lastNumber = -1;
    }
}
