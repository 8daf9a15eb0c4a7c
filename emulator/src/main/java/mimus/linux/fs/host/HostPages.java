package mimus.linux.fs.host;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import mimus.linux.fs.OpenFlags;
import mimus.linux.kernel.FileMapping;
import mimus.memory.Memory;
import mimus.memory.SharedPages;

/**
 * The mapped pages of a file of the host.
 *
 * <p>Nobody tells when a guest stores into one, so writing back compares each page with the file.
 */
final class HostPages implements FileMapping {
    private static final int PAGE = Memory.PAGE_SIZE;

    private final SharedPages shared = new SharedPages();
    private final NavigableSet<Long> loaded = new TreeSet<>();
    private final Runnable unused;
    private HostFile reader;
    private HostFile writer;
    private int mappings;

    /** @param unused what to do after the last mapping has gone */
    HostPages(Runnable unused) {
        this.unused = unused;
    }

    /** Takes an open file to read and write with; it stays open as long as there are mappings. */
    void use(HostFile file) {
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
        mappings++;
        byte[] page = new byte[PAGE];
        for (long number = offset / PAGE; number * PAGE < offset + length; number++) {
            if (loaded.add(number)) {
                int count = reader.readChannel(number * PAGE, page, 0, PAGE);
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
                reader.readChannel(number * PAGE, theirs, 0, count);
                if (!Arrays.equals(ours, 0, count, theirs, 0, count)) {
                    writer.writeChannel(number * PAGE, ours, 0, count);
                }
            }
        }
    }

    @Override
    public void release(long offset, long length) {
        writeBack(offset, length);
        if (--mappings == 0) {
            writeBack(0, Long.MAX_VALUE - PAGE);
            unused.run();
            if (reader != null) {
                reader.release();
            }
            if (writer != null) {
                writer.release();
            }
        }
    }

    /** Puts what mappings hold over bytes read from the file. */
    void overlay(long offset, byte[] to, int at, int length) {
        each(offset, length, (from, index, count) -> shared.read(from, to, at + index, count));
    }

    /** Brings bytes that were written to the file into the pages. */
    void store(long offset, byte[] from, int at, int length) {
        each(offset, length, (to, index, count) -> shared.write(to, from, at + index, count));
    }

    /** Zeroes what the file does not have any more. */
    void truncated(long size) {
        byte[] zeros = new byte[PAGE];
        for (long number : loaded.tailSet(size / PAGE)) {
            long from = Math.max(size, number * PAGE);
            shared.write(from, zeros, 0, (int) ((number + 1) * PAGE - from));
        }
    }

    private interface Piece {
        void at(long offset, int index, int count);
    }

    private void each(long offset, int length, Piece piece) {
        for (int done = 0; done < length; ) {
            long at = offset + done;
            int count = (int) Math.min(length - done, PAGE - at % PAGE);
            if (loaded.contains(at / PAGE)) {
                piece.at(at, done, count);
            }
            done += count;
        }
    }
}
