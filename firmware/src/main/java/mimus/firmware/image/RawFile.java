package mimus.firmware.image;

import java.nio.file.Path;
import mimus.error.UserError;
import mimus.image.Bytes;

/** A file whose bytes go into memory as they are. */
public final class RawFile {
    private RawFile() {}

    /**
     * The bytes of a file.
     *
     * @param limit the most bytes there is room for
     * @param room where that is, for the message
     * @throws UserError if it cannot be read, is empty, an executable with headers, or too large
     */
    public static byte[] read(Path file, int limit, String room) {
        Bytes bytes = Bytes.of(file);
        if (bytes.size() == 0) {
            throw new UserError(file + ": the file is empty");
        }
        if (bytes.size() > limit) {
            throw UserError.of("%s: %d bytes do not fit into the %d of %s", file, bytes.size(), limit, room);
        }
        byte[] content = new byte[(int) bytes.size()];
        bytes.read(0, content, 0, content.length);
        if (content.length >= 4 && content[0] == 0x7f && content[1] == 'E' && content[2] == 'L' && content[3] == 'F') {
            throw new UserError(file + ": an ELF file, where a raw image is wanted");
        }
        return content;
    }
}
