package mimus.linux.fs.virtual;

import mimus.linux.fs.Attributes;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;
import mimus.linux.fs.SeekableFile;
import mimus.linux.kernel.Errno;

/** The memory of a process as a file: its addresses are the places in it. */
final class VirtualMemory extends Inode {
    private final VirtualFileSystem fileSystem;
    private final String path;
    private final ProcessView process;

    VirtualMemory(VirtualFileSystem fileSystem, String path, ProcessView process) {
        this.fileSystem = fileSystem;
        this.path = path;
        this.process = process;
    }

    @Override
    public FileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public Attributes attributes() {
        return fileSystem.attributes(path, FileType.REGULAR, 0600);
    }

    @Override
    public OpenFile open(Place place, int flags) {
        return new Opened(place, flags, process);
    }

    private static final class Opened extends SeekableFile {
        private final ProcessView process;

        Opened(Place place, int flags, ProcessView process) {
            super(place, flags);
            this.process = process;
        }

        @Override
        protected long size() {
            return 0;
        }

        @Override
        public int read(long offset, byte[] to, int at, int length) {
            return moved(process.peek(offset, to, at, length), length);
        }

        @Override
        public int write(long offset, byte[] from, int at, int length) {
            return moved(process.poke(offset, from, at, length), length);
        }

        /** Nothing is at the address if nothing could be moved. */
        private static int moved(int count, int length) {
            if (count == 0 && length > 0) {
                throw Errno.EIO.failure();
            }
            return count;
        }
    }
}
