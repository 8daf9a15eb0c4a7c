package mimus.abi;

import java.util.Arrays;

/** The bytes of one structure of an ABI, read and written by field. */
public final class Structure {
    private final Layout layout;
    private final boolean bigEndian;
    private final byte[] bytes;

    /** One whose bytes are zero. */
    public Structure(Layout layout, boolean bigEndian) {
        this(layout, bigEndian, new byte[layout.size()]);
    }

    /** One that holds {@code bytes}, which are not copied. */
    public Structure(Layout layout, boolean bigEndian, byte[] bytes) {
        this.layout = layout;
        this.bigEndian = bigEndian;
        this.bytes = bytes;
    }

    public Layout layout() {
        return layout;
    }

    /** The bytes themselves, not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    public int size() {
        return bytes.length;
    }

    /** Whether this ABI's structure has the field. */
    public boolean has(String field) {
        return layout.has(field);
    }

    /** The value of a field, extended as its type says. */
    public long get(String field) {
        return get(field, 0);
    }

    /** The value of an element of an array. */
    public long get(String field, int index) {
        Layout.Field f = layout.field(field);
        int start = f.offset() + index * f.width();
        long value = 0;
        for (int i = 0; i < f.width(); i++) {
            value = value << 8 | bytes[start + (bigEndian ? i : f.width() - 1 - i)] & 0xff;
        }
        int unused = 64 - 8 * f.width();
        return f.signed() ? value << unused >> unused : value << unused >>> unused;
    }

    /** Sets a field; bits beyond its width are dropped. */
    public Structure set(String field, long value) {
        return set(field, 0, value);
    }

    /** Sets an element of an array. */
    public Structure set(String field, int index, long value) {
        Layout.Field f = layout.field(field);
        int start = f.offset() + index * f.width();
        for (int i = 0; i < f.width(); i++) {
            int at = bigEndian ? f.width() - 1 - i : i;
            bytes[start + at] = (byte) (value >>> 8 * i);
        }
        return this;
    }

    /** Sets a field that not every ABI has. */
    public Structure setIfPresent(String field, long value) {
        return has(field) ? set(field, value) : this;
    }

    /** The bytes of an array of bytes. */
    public byte[] array(String field) {
        Layout.Field f = layout.field(field);
        return Arrays.copyOfRange(bytes, f.offset(), f.offset() + f.width() * f.count());
    }

    /** Sets the first bytes of an array; what does not fit is dropped. */
    public Structure array(String field, byte[] content) {
        Layout.Field f = layout.field(field);
        System.arraycopy(content, 0, bytes, f.offset(), Math.min(content.length, f.width() * f.count()));
        return this;
    }
}
