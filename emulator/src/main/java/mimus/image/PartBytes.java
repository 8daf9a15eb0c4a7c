package mimus.image;

/** A part of other bytes, within them by construction. */
record PartBytes(Bytes whole, long start, long size) implements Bytes {
    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public void read(long offset, byte[] into, int at, int length) {
        require(offset, length);
        whole.read(start + offset, into, at, length);
    }
}
