package mimus.linux.kernel;

/** Bytes that can be read in any order, such as those of an open file. */
@FunctionalInterface
public interface Content {
    /** Reads from an offset on; how many bytes, 0 at the end. */
    int read(long offset, byte[] to, int at, int length);
}
