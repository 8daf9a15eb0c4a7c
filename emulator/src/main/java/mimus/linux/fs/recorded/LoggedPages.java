package mimus.linux.fs.recorded;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import mimus.linux.fs.OpenFlags;
import mimus.linux.kernel.FileMapping;
import mimus.memory.Memory;
import mimus.memory.SharedPages;

/** The mapped pages of a file of the host whose answers are recorded; read and written through the open file. */
final class LoggedPages implements FileMapping {
    private static final int PAGE = Memory.PAGE_SIZE;

    private final SharedPages shared = new SharedPages();
    private final NavigableSet<Long> loaded = new TreeSet<>();
    private LoggedFile reader;
    private LoggedFile writer;

    /** Takes an open file to read and write with; it stays open from then on. */
    void use(LoggedFile file) {
        if (reader == null && OpenFlags.reads(file.flags())) {
            reader = file;
            file.retain();
        }
        if (writer == null && OpenFlags.writes(file.flags())) {
            writer = file;
            file.retain();
        }
    }

    @Override
    public SharedPages shared() {
        return shared;
    }

    @Override
    public void retain(long offset, long length) {
        byte[] page = new byte[PAGE];
        for (long number = offset / PAGE; number * PAGE < offset + length; number++) {
            if (loaded.add(number)) {
                int count = reader.read(number * PAGE, page, 0, PAGE);
                shared.write(number * PAGE, page, 0, count);
            }
        }
    }

    @Override
    public void writeBack(long offset, long length) {
        if (writer == null || reader == null) {
            return;
        }
        long size = writer.size();
        byte[] ours = new byte[PAGE];
        byte[] theirs = new byte[PAGE];
        for (long number : loaded.subSet(offset / PAGE, (offset + length + PAGE - 1) / PAGE)) {
            int count = (int) Math.min(PAGE, size - number * PAGE);
            if (count > 0) {
                shared.read(number * PAGE, ours, 0, count);
                reader.read(number * PAGE, theirs, 0, count);
                if (!Arrays.equals(ours, 0, count, theirs, 0, count)) {
                    writer.write(number * PAGE, ours, 0, count);
                }
            }
        }
    }

    @Override
    public void release(long offset, long length) {
        writeBack(offset, length);
    }
}
