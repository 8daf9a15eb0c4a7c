package mimus.debugger.guest;

import mimus.memory.Memory;

/** Looks for bytes in memory, over gaps of what is not mapped. */
public final class Search {
    private static final int CHUNK = 1 << 16;

    private final Memory memory;
    private final byte[] wanted;

    public Search(Memory memory, byte[] wanted) {
        this.memory = memory;
        this.wanted = wanted;
    }

    /** How far from {@code start} they begin, within {@code length} bytes; -1 if they are not there. */
    public long find(long start, long length) {
        byte[] chunk = new byte[CHUNK + wanted.length];
        for (long done = 0; Long.compareUnsigned(done, length) < 0; ) {
            int most = (int) Math.min(chunk.length, Math.max(0, length - done));
            int there = memory.peek(start + done, chunk, 0, most);
            int at = find(chunk, there);
            if (at >= 0) {
                return done + at;
            }
            long toNextPage = Memory.PAGE_SIZE - (start + done + there & Memory.PAGE_MASK);
            done += there == chunk.length ? CHUNK : there + toNextPage;
        }
        return -1;
    }

    private int find(byte[] bytes, int length) {
        for (int i = 0; i + wanted.length <= length; i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
