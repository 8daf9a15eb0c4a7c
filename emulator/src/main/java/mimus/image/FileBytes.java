package mimus.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import mimus.error.UserError;

/** Bytes of a host file, opened for each read so that nothing has to be closed. */
record FileBytes(Path file, long size) implements Bytes {

    static FileBytes open(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                String what = attributes.isDirectory() ? "a directory" : "not a regular file";
                throw new UserError(file + ": it is " + what);
            }
            FileChannel.open(file).close(); // told now, not at the first read
            return new FileBytes(file, attributes.size());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public void read(long offset, byte[] into, int at, int length) {
        require(offset, length);
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer wanted = ByteBuffer.wrap(into, at, length);
            while (wanted.hasRemaining()) {
                if (channel.read(wanted, offset + length - wanted.remaining()) < 0) {
                    throw error("the file became shorter while it was read");
                }
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UserError unreadable(Path file, IOException e) {
        String why = e instanceof NoSuchFileException
                ? "no such file"
                : e instanceof AccessDeniedException ? "permission denied" : "cannot be read (" + e.getMessage() + ")";
        return new UserError(file + ": " + why, e);
    }
}
