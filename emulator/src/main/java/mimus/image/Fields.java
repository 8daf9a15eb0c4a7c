package mimus.image;

import java.nio.ByteBuffer;

/** Reads the fields of a structure one after the other, all unsigned unless they fill their Java type. */
final class Fields {
    private final ByteBuffer buffer;
    private final boolean wide;

    /**
     * Fields from the buffer's position on, in its byte order.
     *
     * @param wide whether a word is 8 bytes rather than 4
     */
    Fields(ByteBuffer buffer, boolean wide) {
        this.buffer = buffer;
        this.wide = wide;
    }

    int u8() {
        return buffer.get() & 0xff;
    }

    int u16() {
        return buffer.getShort() & 0xffff;
    }

    /** A 32-bit field that is a number of something or a set of bits; the caller knows which. */
    int i32() {
        return buffer.getInt();
    }

    long u32() {
        return buffer.getInt() & 0xffff_ffffL;
    }

    /** An address, offset or size of the file's class: 4 or 8 bytes. */
    long word() {
        return wide ? buffer.getLong() : u32();
    }

    byte[] bytes(int count) {
        byte[] taken = new byte[count];
        buffer.get(taken);
        return taken;
    }

    int position() {
        return buffer.position();
    }

    Fields skipTo(int position) {
        buffer.position(position);
        return this;
    }

    int remaining() {
        return buffer.remaining();
    }
}
