package mimus.linux.fs.stream;

/** Bytes in the order they came, up to a capacity. */
final class ByteQueue {
    private byte[] ring;
    private int capacity;
    private int start;
    private int size;

    ByteQueue(int capacity) {
        this.capacity = capacity;
        this.ring = new byte[Math.min(capacity, 4096)];
    }

    int size() {
        return size;
    }

    int free() {
        return capacity - size;
    }

    int capacity() {
        return capacity;
    }

    /** Changes how much fits; not below what is in it. */
    void capacity(int bytes) {
        capacity = bytes;
    }

    /** Takes in what fits; how much that was. */
    int put(byte[] from, int at, int length) {
        int count = Math.min(length, free());
        reserve(size + count);
        int end = (start + size) % ring.length;
        int first = Math.min(count, ring.length - end);
        System.arraycopy(from, at, ring, end, first);
        System.arraycopy(from, at + first, ring, 0, count - first);
        size += count;
        return count;
    }

    private void reserve(int bytes) {
        if (bytes > ring.length) {
            byte[] larger = new byte[Math.min(capacity, Math.max(bytes, 2 * ring.length))];
            peek(larger, 0, size);
            ring = larger;
            start = 0;
        }
    }

    /** Copies out of the front without taking; how much that was. */
    int peek(byte[] to, int at, int length) {
        int count = Math.min(length, size);
        int first = Math.min(count, ring.length - start);
        System.arraycopy(ring, start, to, at, first);
        System.arraycopy(ring, 0, to, at + first, count - first);
        return count;
    }

    /** Takes from the front; how much that was. */
    int take(byte[] to, int at, int length) {
        int count = peek(to, at, length);
        start = (start + count) % ring.length;
        size -= count;
        return count;
    }
}
