package mimus.image;

/** Bytes in an array. */
record ArrayBytes(String name, byte[] bytes) implements Bytes {
    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void read(long offset, byte[] into, int at, int length) {
        require(offset, length);
        System.arraycopy(bytes, (int) offset, into, at, length);
    }
}
