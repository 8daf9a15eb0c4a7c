package mimus.firmware.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import mimus.error.UserError;

/** How the content of an image is packed, by the names of U-Boot. */
final class Compression {
    private static final int MOST = 256 << 20;

    private Compression() {}

    /**
     * The content behind a compression.
     *
     * @param name of the file, for the message
     * @param method {@code none} or {@code gzip}
     * @throws UserError if it is another one, or the content is damaged or too large
     */
    static byte[] unpacked(String name, String method, byte[] content) {
        return switch (method) {
            case "none" -> content;
            case "gzip" -> gzip(name, content);
            default -> throw new UserError(name + ": its content is packed by " + method + "; only gzip is known");
        };
    }

    private static byte[] gzip(String name, byte[] content) {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] unpacked = stream.readNBytes(MOST + 1);
            if (unpacked.length > MOST) {
                throw new UserError(name + ": its unpacked content is larger than any firmware");
            }
            return unpacked;
        } catch (IOException damaged) {
            throw new UserError(name + ": its packed content is damaged: " + damaged.getMessage());
        }
    }
}
