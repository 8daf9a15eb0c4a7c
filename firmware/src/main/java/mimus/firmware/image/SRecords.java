package mimus.firmware.image;

import java.util.HexFormat;
import mimus.error.UserError;
import mimus.image.Image;

/** Motorola's S-records: S0 is a heading, S1 to S3 are data, S5 and S6 counts of those, S7 to S9 the entry. */
final class SRecords {
    /** Bytes of the address, by the type of record; 0 where there is no such type. */
    private static final int[] ADDRESS = {2, 2, 3, 4, 0, 2, 3, 4, 3, 2};

    private final String name;
    private final Chunks chunks;
    private int data;
    private boolean ended;

    private SRecords(String name) {
        this.name = name;
        chunks = new Chunks(name);
    }

    /** @throws UserError that names the line which is damaged */
    static Image read(String name, String text) {
        SRecords records = new SRecords(name);
        String[] lines = text.split("\r\n|\r|\n");
        for (int i = 0; i < lines.length && !records.ended; i++) {
            if (!lines[i].isBlank()) {
                records.record(lines[i].strip(), i + 1);
            }
        }
        if (!records.ended) {
            throw new UserError(name + ": the file ends without a record that says so; it has been cut off");
        }
        return records.chunks.image("S-record");
    }

    private UserError wrong(int line, String why) {
        return new UserError(name + ", line " + line + ": " + why);
    }

    private void record(String text, int line) {
        int type = text.length() < 2 ? -1 : text.charAt(1) - '0';
        if (text.charAt(0) != 'S' || type < 0 || type > 9 || ADDRESS[type] == 0) {
            throw wrong(line, "a record begins with S and a digit, which is not 4");
        }
        byte[] bytes = bytes(text, line);
        int size = ADDRESS[type];
        if (bytes.length == 0) {
            throw wrong(line, "the record is empty");
        }
        if (bytes.length != (bytes[0] & 0xff) + 1 || bytes.length < size + 2) {
            throw wrong(line, "the record has not the " + (bytes[0] & 0xff) + " bytes that it announces");
        }
        int sum = 0;
        for (byte value : bytes) {
            sum += value;
        }
        if ((sum & 0xff) != 0xff) {
            throw wrong(line, "the checksum is wrong");
        }
        long address = 0;
        for (int i = 1; i <= size; i++) {
            address = address << 8 | bytes[i] & 0xff;
        }
        meaning(type, address, bytes, line);
    }

    private void meaning(int type, long address, byte[] bytes, int line) {
        int size = ADDRESS[type];
        switch (type) {
            case 1, 2, 3 -> {
                data++;
                chunks.add(address, bytes, 1 + size, bytes.length - size - 2);
            }
            case 5, 6 -> {
                if (address != (data & (1L << 8 * size) - 1)) {
                    throw wrong(line, "there are " + data + " records of data, and this one counts " + address);
                }
            }
            case 7, 8, 9 -> {
                chunks.entry(address);
                ended = true;
            }
            default -> {
                // a heading is for people
            }
        }
    }

    private byte[] bytes(String text, int line) {
        try {
            return HexFormat.of().parseHex(text, 2, text.length());
        } catch (IllegalArgumentException notHexadecimal) {
            throw wrong(line, "the record is not made of pairs of hexadecimal digits");
        }
    }
}
