package mimus.memory;

import java.util.Arrays;

/** Single pages of host memory, handed out from larger blocks and reused; zero when handed out. */
final class Frame {
    private static final int PER_BLOCK = 256;
    private static long[] free = new long[PER_BLOCK];
    private static int count;

    private Frame() {}

    static synchronized long allocate() {
        if (count == 0) {
            long block = Raw.allocate((long) (PER_BLOCK + 1) * Memory.PAGE_SIZE);
            long first = block + Memory.PAGE_MASK & ~(long) Memory.PAGE_MASK;
            for (int i = PER_BLOCK - 1; i >= 0; i--) {
                push(first + (long) i * Memory.PAGE_SIZE);
            }
        }
        long frame = free[--count];
        Raw.clear(frame, Memory.PAGE_SIZE);
        return frame;
    }

    static synchronized void free(long frame) {
        push(frame);
    }

    private static void push(long frame) {
        if (count == free.length) {
            free = Arrays.copyOf(free, 2 * count);
        }
        free[count++] = frame;
    }
}
