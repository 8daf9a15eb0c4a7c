package mimus.linux.fs.recorded;

import mimus.linux.fs.FilePages;

/** The mapped pages of a file of the host whose answers are recorded; read and written through the open file. */
final class LoggedPages extends FilePages<LoggedFile> {
    @Override
    protected int fetch(LoggedFile file, long offset, byte[] to, int length) {
        return file.read(offset, to, 0, length);
    }

    @Override
    protected void put(LoggedFile file, long offset, byte[] from, int length) {
        file.write(offset, from, 0, length);
    }
}
