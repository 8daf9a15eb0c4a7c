package mimus.debugger.dwarf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import mimus.error.UserError;

/** A place in the bytes of a section, which moves as they are read. Numbers are unsigned unless it is said otherwise. */
final class Data {
    private final ByteBuffer bytes;
    private final String section;
    private boolean wide;

    Data(byte[] bytes, ByteOrder order, String section) {
        this(ByteBuffer.wrap(bytes).order(order), section);
    }

    private Data(ByteBuffer bytes, String section) {
        this.bytes = bytes;
        this.section = section;
    }

    /** The same bytes, read from a place of their own. */
    Data at(long offset) {
        if (offset < 0 || offset > bytes.limit()) {
            throw damaged();
        }
        ByteBuffer copy = bytes.duplicate().order(bytes.order());
        copy.position((int) offset);
        return new Data(copy, section);
    }

    /** The next bytes only, which are passed over here. */
    Data part(long length) {
        require(length);
        ByteBuffer copy = bytes.duplicate().order(bytes.order());
        copy.limit(bytes.position() + (int) length);
        bytes.position(bytes.position() + (int) length);
        return new Data(copy, section);
    }

    private UserError damaged() {
        return new UserError("the section " + section + " is damaged");
    }

    private void require(long count) {
        if (count < 0 || count > bytes.remaining()) {
            throw damaged();
        }
    }

    int offset() {
        return bytes.position();
    }

    int limit() {
        return bytes.limit();
    }

    boolean hasMore() {
        return bytes.hasRemaining();
    }

    void skip(long count) {
        require(count);
        bytes.position(bytes.position() + (int) count);
    }

    int u8() {
        require(1);
        return bytes.get() & 0xff;
    }

    int s8() {
        return (byte) u8();
    }

    int u16() {
        require(2);
        return bytes.getShort() & 0xffff;
    }

    long u32() {
        require(4);
        return bytes.getInt() & 0xffff_ffffL;
    }

    long u64() {
        require(8);
        return bytes.getLong();
    }

    /** A number of 1, 2, 4 or 8 bytes. */
    long number(int size) {
        return switch (size) {
            case 1 -> u8();
            case 2 -> u16();
            case 4 -> u32();
            case 8 -> u64();
            default -> throw damaged();
        };
    }

    long uleb() {
        long value = 0;
        int shift = 0;
        int octet;
        do {
            octet = u8();
            value |= shift < 64 ? (octet & 0x7fL) << shift : 0;
            shift += 7;
        } while (octet >= 0x80);
        return value;
    }

    /** Signed. */
    long sleb() {
        long value = 0;
        int shift = 0;
        int octet;
        do {
            octet = u8();
            value |= shift < 64 ? (octet & 0x7fL) << shift : 0;
            shift += 7;
        } while (octet >= 0x80);
        return (octet & 0x40) != 0 && shift < 64 ? value | -1L << shift : value;
    }

    /** A text up to its zero. */
    String text() {
        int start = bytes.position();
        while (u8() != 0) {
            // up to the zero
        }
        byte[] text = new byte[bytes.position() - start - 1];
        bytes.get(start, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The length that begins a unit; {@link #isWide} tells of the last one. */
    long unitLength() {
        long length = u32();
        wide = length == 0xffff_ffffL;
        return wide ? u64() : length;
    }

    /** Whether the unit is in the 64-bit format. */
    boolean isWide() {
        return wide;
    }
}
