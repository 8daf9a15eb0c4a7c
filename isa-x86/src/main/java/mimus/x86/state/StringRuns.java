package mimus.x86.state;

import mimus.memory.Memory;

/**
 * Many steps of {@code movs} and {@code stos} at once: as much as lies in one page, as a block.
 *
 * <p>Registers move on with each block, so that a fault finds them as after so many single steps.
 */
public final class StringRuns {
    /** Steps, or pages, that one execution does at most; then others may have their turn. */
    public static final int MOST = 256;

    private StringRuns() {}

    /** Steps that are left. */
    public static long left(X86Env e, long mask) {
        return e.r(X86Env.RCX) & mask;
    }

    /** Counts steps that are done. */
    public static void count(X86Env e, long mask, long steps) {
        e.masked(mask, X86Env.RCX, e.r(X86Env.RCX) - steps);
    }

    /** Does {@code movs}; whether some is left. */
    public static boolean move(X86Env e, Width w, int segment, long mask, long linear) {
        for (int i = 0; i < MOST && left(e, mask) != 0; i++) {
            long from = StringPlaces.source(e, segment, mask, linear);
            long to = StringPlaces.destination(e, mask, linear);
            int steps = steps(e, w, Math.min(room(from), room(to)), mask);
            long distance = to - from & linear;
            if (distance > 0 && distance < (long) steps * w.bytes()) {
                steps = (int) distance / w.bytes(); // what is written is read again
            }
            if (steps > 1) {
                byte[] block = e.memory().read(from, steps * w.bytes());
                e.memory().write(to, block);
            } else {
                steps = 1;
                e.store(w, to, e.load(w, from));
            }
            advance(e, w, X86Env.RSI, mask, steps);
            advance(e, w, X86Env.RDI, mask, steps);
            count(e, mask, steps);
        }
        return left(e, mask) != 0;
    }

    /** Does {@code stos}; whether some is left. */
    public static boolean fill(X86Env e, Width w, long value, long mask, long linear) {
        byte[] block = new byte[Memory.PAGE_SIZE];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) (value >>> 8 * (i & w.bytes() - 1));
        }
        for (int i = 0; i < MOST && left(e, mask) != 0; i++) {
            long to = StringPlaces.destination(e, mask, linear);
            int steps = steps(e, w, room(to), mask);
            if (steps > 1) {
                e.memory().write(to, block, 0, steps * w.bytes());
            } else {
                steps = 1;
                e.store(w, to, value);
            }
            advance(e, w, X86Env.RDI, mask, steps);
            count(e, mask, steps);
        }
        return left(e, mask) != 0;
    }

    /** Bytes from an address to the end of its page. */
    private static int room(long address) {
        return Memory.PAGE_SIZE - (int) (address & Memory.PAGE_MASK);
    }

    /** Steps that can be done as a block; devices, and strings that go down, are done step by step. */
    private static int steps(X86Env e, Width w, int room, long mask) {
        if (e.direction < 0 || e.memory().hasDevices() || mask == 0xffff) {
            return 1;
        }
        return (int) Math.min(left(e, mask), room / w.bytes());
    }

    private static void advance(X86Env e, Width w, int pointer, long mask, int steps) {
        e.masked(mask, pointer, e.r(pointer) + e.direction * w.bytes() * steps);
    }
}
