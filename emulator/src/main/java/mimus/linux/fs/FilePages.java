package mimus.linux.fs;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import mimus.linux.kernel.FileMapping;
import mimus.memory.Memory;
import mimus.memory.SharedPages;

/**
 * The mapped pages of a file that is elsewhere.
 *
 * <p>Nobody tells when a guest stores into one, so writing back compares each page with the file.
 *
 * @param <F> how the file is opened
 */
public abstract class FilePages<F extends SeekableFile> implements FileMapping {
    protected static final int PAGE = Memory.PAGE_SIZE;

    private final SharedPages shared = new SharedPages();
    private final NavigableSet<Long> loaded = new TreeSet<>();
    private F reader;
    private F writer;

    /** Takes an open file to read and write with; it stays open from then on, until {@link #close}. */
    public final void use(F file) {
        if (reader == null && OpenFlags.reads(file.flags())) {
            reader = file;
            file.retain();
        }
        if (writer == null && OpenFlags.writes(file.flags())) {
            writer = file;
            file.retain();
        }
    }

    /** Reads from where the file is, past the pages. */
    protected abstract int fetch(F file, long offset, byte[] to, int length);

    /** Writes to where the file is, past the pages. */
    protected abstract void put(F file, long offset, byte[] from, int length);

    /** Numbers of the pages that hold bytes of the file. */
    protected final NavigableSet<Long> loaded() {
        return loaded;
    }

    @Override
    public final SharedPages shared() {
        return shared;
    }

    @Override
    public void retain(long offset, long length) {
        byte[] page = new byte[PAGE];
        for (long number = offset / PAGE; number * PAGE < offset + length; number++) {
            if (loaded.add(number)) {
                int count = fetch(reader, number * PAGE, page, PAGE);
                shared.write(number * PAGE, page, 0, count);
            }
        }
    }

    @Override
    public final void writeBack(long offset, long length) {
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
                fetch(reader, number * PAGE, theirs, count);
                if (!Arrays.equals(ours, 0, count, theirs, 0, count)) {
                    put(writer, number * PAGE, ours, count);
                }
            }
        }
    }

    @Override
    public void release(long offset, long length) {
        writeBack(offset, length);
    }

    /** Brings all that was stored into the pages to the file. */
    protected final void writeBack() {
        writeBack(0, Long.MAX_VALUE - PAGE);
    }

    /** Lets go of the open files. */
    protected final void close() {
        if (reader != null) {
            reader.release();
        }
        if (writer != null) {
            writer.release();
        }
    }
}
