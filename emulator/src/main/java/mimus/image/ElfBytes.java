package mimus.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import mimus.error.UserError;

/** The bytes of an ELF file, read as fields of its class and byte order. */
record ElfBytes(Bytes bytes, int bits, ByteOrder order) {
    /** The most that one table of a file may take in memory, in bytes; far above what any real file has. */
    static final int MOST = 128 << 20;

    boolean wide() {
        return bits == 64;
    }

    /**
     * Reads a range of the file.
     *
     * @param what names the range in an error, as in {@code program header 3}
     * @throws UserError if the range ends beyond the file, or is larger than {@link #MOST}
     */
    Fields read(String what, long offset, long size) {
        requireInFile(what, offset, size);
        if (size > MOST) {
            throw bytes.error("malformed ELF file: %s has %d bytes, more than the %d that are read", what, size, MOST);
        }
        return new Fields(ByteBuffer.wrap(bytes.read(offset, (int) size)).order(order), wide());
    }

    /** Refuses a range, named by {@code what}, that is not within the file. */
    void requireInFile(String what, long offset, long size) {
        if (bytes.holds(offset, size)) {
            return;
        }
        if (Long.compareUnsigned(offset + size, offset) < 0) {
            throw malformed(
                    "%s at byte %s has %s bytes, past the end of any file",
                    what, Long.toUnsignedString(offset), Long.toUnsignedString(size));
        }
        throw bytes.error(
                "truncated ELF file: %s ends at byte %s but the file has %d",
                what, Long.toUnsignedString(offset + size), bytes.size());
    }

    UserError malformed(String format, Object... arguments) {
        return bytes.error("malformed ELF file: " + format, arguments);
    }
}
