package mimus.arm.state;

/** Which address a load-exclusive has marked, until a store-exclusive asks; Arm ARM section B2.12. */
final class ExclusiveMonitor {
    private static final long OPEN = -1;

    private long marked = OPEN;

    void mark(long address) {
        marked = address;
    }

    /** What is marked, or -1. */
    long marked() {
        return marked;
    }

    /** Whether the mark still stands; it is gone now. */
    boolean claim(long address) {
        boolean held = marked == address;
        marked = OPEN;
        return held;
    }

    void clear() {
        marked = OPEN;
    }
}
