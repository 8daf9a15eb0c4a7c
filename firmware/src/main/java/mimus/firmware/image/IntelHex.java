package mimus.firmware.image;

import java.util.HexFormat;
import mimus.error.UserError;
import mimus.image.Image;

/** Intel's hexadecimal object file format, revision A: records of all six types. */
final class IntelHex {
    private static final int DATA = 0;
    private static final int END = 1;
    private static final int SEGMENT = 2;
    private static final int SEGMENT_ENTRY = 3;
    private static final int LINEAR = 4;
    private static final int LINEAR_ENTRY = 5;

    private final String name;
    private final Chunks chunks;
    private long base;
    private boolean segmented;
    private boolean ended;

    private IntelHex(String name) {
        this.name = name;
        chunks = new Chunks(name);
    }

    /** @throws UserError that names the line which is damaged */
    static Image read(String name, String text) {
        IntelHex hex = new IntelHex(name);
        String[] lines = text.split("\r\n|\r|\n");
        for (int i = 0; i < lines.length && !hex.ended; i++) {
            if (!lines[i].isBlank()) {
                hex.record(lines[i].strip(), i + 1);
            }
        }
        if (!hex.ended) {
            throw new UserError(name + ": the file ends without a record that says so; it has been cut off");
        }
        return hex.chunks.image("Intel HEX");
    }

    private UserError wrong(int line, String why) {
        return new UserError(name + ", line " + line + ": " + why);
    }

    private void record(String text, int line) {
        byte[] bytes = bytes(text, line);
        int length = bytes[0] & 0xff;
        if (bytes.length != length + 5) {
            throw wrong(line, "the record has " + (bytes.length - 5) + " bytes of data and announces " + length);
        }
        int sum = 0;
        for (byte value : bytes) {
            sum += value;
        }
        if ((sum & 0xff) != 0) {
            throw wrong(line, "the checksum is wrong");
        }
        int address = (bytes[1] & 0xff) << 8 | bytes[2] & 0xff;
        int type = bytes[3] & 0xff;
        switch (type) {
            case DATA -> data(address, bytes, length);
            case END -> ended = true;
            case SEGMENT -> base(number(bytes, 2, line) << 4, true);
            case LINEAR -> base(number(bytes, 2, line) << 16, false);
            case SEGMENT_ENTRY -> {
                long pointer = number(bytes, 4, line);
                chunks.entry((pointer >>> 16 << 4) + (pointer & 0xffff));
            }
            case LINEAR_ENTRY -> chunks.entry(number(bytes, 4, line));
            default -> throw wrong(line, "there is no type " + type + " of records");
        }
    }

    private byte[] bytes(String text, int line) {
        if (!text.startsWith(":")) {
            throw wrong(line, "a record begins with ':'");
        }
        try {
            byte[] bytes = HexFormat.of().parseHex(text, 1, text.length());
            if (bytes.length >= 5) {
                return bytes;
            }
        } catch (IllegalArgumentException notHexadecimal) {
            throw wrong(line, "the record is not made of pairs of hexadecimal digits");
        }
        throw wrong(line, "the record is too short");
    }

    private long number(byte[] bytes, int size, int line) {
        if ((bytes[0] & 0xff) != size) {
            throw wrong(line, "a record of type " + bytes[3] + " has " + size + " bytes of data");
        }
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | bytes[4 + i] & 0xff;
        }
        return value;
    }

    private void base(long address, boolean inSegments) {
        base = address;
        segmented = inSegments;
    }

    /** In a segment, what runs past its end goes on at its start. */
    private void data(int address, byte[] bytes, int length) {
        int first = segmented ? Math.min(length, 0x10000 - address) : length;
        chunks.add(base + address, bytes, 4, first);
        if (first < length) {
            chunks.add(base, bytes, 4 + first, length - first);
        }
    }
}
