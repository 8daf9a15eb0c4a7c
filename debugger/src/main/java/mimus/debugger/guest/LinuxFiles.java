package mimus.debugger.guest;

import mimus.linux.fs.FileType;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.fs.Standpoint;
import mimus.linux.kernel.SyscallFailure;

/** The tree of files that a process of Linux sees, with what it may read of it. */
record LinuxFiles(Standpoint standpoint) implements GuestFiles {
    @Override
    public Open open(String path) {
        try {
            Place place = standpoint.find(path);
            return place.inode().type() == FileType.REGULAR
                    ? new Reading(place.inode().open(place, OpenFlags.READ_ONLY).retain())
                    : null;
        } catch (SyscallFailure notThere) {
            return null;
        }
    }

    private record Reading(OpenFile file) implements Open {
        @Override
        public long size() {
            return file.attributes().size();
        }

        @Override
        public int mode() {
            return file.attributes().mode();
        }

        @Override
        public int read(long offset, byte[] to, int at, int length) {
            return Math.max(0, file.read(offset, to, at, length));
        }

        @Override
        public void close() {
            file.release();
        }
    }
}
