package mimus.linux.fs.host;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import mimus.linux.kernel.Errno;

/** Between the names of guests, which are bytes, and those of the host, which are text. */
final class HostNames {
    private HostNames() {}

    /** The text that the bytes mean, or null if they are not UTF-8. */
    static String toHost(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    static String toGuest(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /**
     * The path of a name in a directory, or null if the host cannot have such a name.
     *
     * <p>Whatever the host's rules are, it is one step down and nothing else.
     */
    static Path child(Path directory, String name) {
        String text = toHost(name);
        if (text == null
                || text.isEmpty()
                || text.indexOf(':') >= 0 && directory.getRoot().toString().length() > 1) {
            return null; // a colon names a drive or a stream on Windows
        }
        try {
            Path child = directory.resolve(text);
            boolean oneStep = directory.equals(child.getParent())
                    && child.getFileName().toString().equals(text)
                    && child.equals(child.normalize());
            return oneStep ? child : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** As {@link #child} for a file to make; {@code EILSEQ} if the host cannot have such a name. */
    static Path newChild(Path directory, String name) {
        Path child = child(directory, name);
        if (child == null) {
            throw Errno.EILSEQ.failure();
        }
        return child;
    }
}
