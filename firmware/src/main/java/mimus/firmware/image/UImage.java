package mimus.firmware.image;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import mimus.error.UserError;
import mimus.image.Image;

/** U-Boot's older format: a header of 64 bytes with checksums, and one content; include/image.h of U-Boot. */
final class UImage {
    static final int MAGIC = 0x2705_1956;

    private static final int HEADER = 64;

    /** Places in the header. */
    private static final int HEADER_CHECKSUM = 4;

    private static final int SIZE = 12;
    private static final int LOAD = 16;
    private static final int ENTRY = 20;
    private static final int CONTENT_CHECKSUM = 24;
    private static final int TYPE = 30;
    private static final int COMPRESSION = 31;

    /** A type: several contents in one. */
    private static final int MULTIPLE = 4;

    private static final List<String> COMPRESSIONS = List.of("none", "gzip", "bzip2", "lzma", "lzo", "lz4", "zstd");

    private UImage() {}

    /** @throws UserError if it is damaged, or of a kind that is not known */
    static Image read(String name, byte[] file) {
        if (file.length < HEADER) {
            throw new UserError(name + ": a uImage's header has 64 bytes; this one has been cut off");
        }
        ByteBuffer header = ByteBuffer.wrap(file.clone(), 0, HEADER);
        int checksum = header.getInt(HEADER_CHECKSUM);
        header.putInt(HEADER_CHECKSUM, 0);
        if (checksum(header.array(), 0, HEADER) != checksum) {
            throw new UserError(name + ": the checksum of the uImage's header is wrong");
        }
        int size = header.getInt(SIZE);
        if (size < 0 || size > file.length - HEADER) {
            throw UserError.of(
                    "%s: the uImage says that it has %d bytes, but there are %d",
                    name, size & 0xffff_ffffL, file.length - HEADER);
        }
        if (checksum(file, HEADER, size) != header.getInt(CONTENT_CHECKSUM)) {
            throw new UserError(name + ": the checksum of the uImage's content is wrong");
        }
        if (header.get(TYPE) == MULTIPLE) {
            throw new UserError(name + ": a uImage of several contents, of which boards start only single ones");
        }
        int method = header.get(COMPRESSION) & 0xff;
        String compression = method < COMPRESSIONS.size() ? COMPRESSIONS.get(method) : "method " + method;
        byte[] content = new byte[size];
        System.arraycopy(file, HEADER, content, 0, size);
        byte[] unpacked = Compression.unpacked(name, compression, content);
        Chunks chunks = new Chunks(name);
        chunks.add(header.getInt(LOAD) & 0xffff_ffffL, unpacked, 0, unpacked.length);
        chunks.entry(header.getInt(ENTRY) & 0xffff_ffffL);
        return chunks.image("uImage");
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
