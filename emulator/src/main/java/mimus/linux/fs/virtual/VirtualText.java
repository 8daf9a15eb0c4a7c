package mimus.linux.fs.virtual;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.fs.SeekableFile;
import mimus.linux.kernel.Errno;

/** A file whose text is made when it is opened. */
final class VirtualText extends Inode {
    private final VirtualFileSystem fileSystem;
    private final String path;
    private final Supplier<String> text;

    VirtualText(VirtualFileSystem fileSystem, String path, Supplier<String> text) {
        this.fileSystem = fileSystem;
        this.path = path;
        this.text = text;
    }

    @Override
    public FileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public Attributes attributes() {
        return fileSystem.attributes(path, FileType.REGULAR, 0444);
    }

    @Override
    public OpenFile open(Place place, int flags) {
        if (OpenFlags.writes(flags)) {
            throw Errno.EACCES.failure();
        }
        return new Reading(place, flags, text.get().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static final class Reading extends SeekableFile {
        private final byte[] bytes;

        Reading(Place place, int flags, byte[] bytes) {
            super(place, flags);
            this.bytes = bytes;
        }

        @Override
        protected long size() {
            return bytes.length;
        }

        @Override
        public int read(long offset, byte[] to, int at, int length) {
            int count = (int) Math.max(0, Math.min(length, bytes.length - offset));
            if (count > 0) {
                System.arraycopy(bytes, (int) offset, to, at, count);
            }
            return count;
        }
    }
}
