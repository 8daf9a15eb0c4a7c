package mimus.image;

import java.nio.file.Path;
import java.util.Locale;
import mimus.error.UserError;

/**
 * A named run of bytes that is read piece by piece: a file on the host, an array, or a part of either.
 *
 * <p>Only what is asked for is read, so a file may be far larger than the heap.
 */
public interface Bytes {
    /** What the user calls this, first word of every error about it; a part keeps the name of the whole. */
    String name();

    /** How many bytes there are. */
    long size();

    /**
     * Reads bytes into an array.
     *
     * @param offset of the first byte, from the start of this run
     * @throws UserError if the range is not within this run, or the host cannot read it
     */
    void read(long offset, byte[] into, int at, int length);

    /** The bytes of a range, in a new array; errors as for {@link #read(long, byte[], int, int)}. */
    default byte[] read(long offset, int length) {
        require(offset, length);
        byte[] read = new byte[length];
        read(offset, read, 0, length);
        return read;
    }

    /** A part of this run, nothing read yet; a {@link UserError} if the range is not within this run. */
    default Bytes part(long offset, long size) {
        require(offset, size);
        return new PartBytes(this, offset, size);
    }

    /** Whether the range lies within this run; offset and size are unsigned. */
    default boolean holds(long offset, long size) {
        return offset >= 0 && size >= 0 && size <= size() && offset <= size() - size;
    }

    /** A sentence about this run: its name, a colon, and the formatted rest. */
    default UserError error(String format, Object... arguments) {
        return new UserError(name() + ": " + String.format(Locale.ROOT, format, arguments));
    }

    /** Refuses, with a sentence, a range that is not within this run; offset and size are unsigned. */
    default void require(long offset, long size) {
        if (!holds(offset, size)) {
            throw error(
                    "%s bytes at offset %s are outside its %s bytes",
                    Long.toUnsignedString(size), Long.toUnsignedString(offset), size());
        }
    }

    /** The bytes of an array, which is not copied and must not change. */
    static Bytes of(String name, byte[] bytes) {
        return new ArrayBytes(name, bytes);
    }

    /**
     * The bytes of a regular file, read when asked for; no handle stays open in between.
     *
     * @throws UserError if there is no such file, it is not a regular file, or it may not be read
     */
    static Bytes of(Path file) {
        return FileBytes.open(file);
    }
}
