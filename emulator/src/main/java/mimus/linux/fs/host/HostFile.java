package mimus.linux.fs.host;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.fs.SeekableFile;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.FileMapping;

/** An open regular file of the host. */
final class HostFile extends SeekableFile {
    /** Bits of {@code fallocate}. */
    private static final int KEEP_SIZE = 1;

    private static final int PUNCH_HOLE = 2;
    private static final int ZERO_RANGE = 16;

    private final HostInode inode;
    private final FileChannel channel;

    HostFile(HostInode inode, Place place, int flags) {
        super(place, flags);
        this.inode = inode;
        Set<OpenOption> options = new HashSet<>();
        options.add(LinkOption.NOFOLLOW_LINKS);
        if (OpenFlags.reads(flags)) {
            options.add(StandardOpenOption.READ);
        }
        if (OpenFlags.writes(flags)) {
            options.add(StandardOpenOption.WRITE);
        }
        if ((flags & OpenFlags.DSYNC) != 0) {
            options.add(StandardOpenOption.DSYNC);
        }
        this.channel = HostErrors.call(() -> FileChannel.open(inode.path(), options));
    }

    @Override
    protected void close() {
        HostErrors.act(channel::close);
    }

    @Override
    protected long size() {
        return HostErrors.call(channel::size);
    }

    @Override
    public Attributes attributes() {
        Attributes attributes = inode.current();
        return attributes.links() > 0 ? attributes : attributes.sized(size(), 0);
    }

    @Override
    public int read(long offset, byte[] to, int at, int length) {
        int count = readChannel(offset, to, at, length);
        HostPages pages = inode.pages(false);
        if (pages != null) {
            pages.overlay(offset, to, at, count);
        }
        return count;
    }

    /** What the host has, whatever mappings say. */
    int readChannel(long offset, byte[] to, int at, int length) {
        return HostErrors.call(() -> {
            ByteBuffer buffer = ByteBuffer.wrap(to, at, length);
            int count = 0;
            while (buffer.hasRemaining() && count >= 0) {
                count = channel.read(buffer, offset + buffer.position() - at);
            }
            return buffer.position() - at;
        });
    }

    @Override
    public int write(long offset, byte[] from, int at, int length) {
        long place = (flags() & OpenFlags.APPEND) != 0 ? size() : offset;
        int count = writeChannel(place, from, at, length);
        HostPages pages = inode.pages(false);
        if (pages != null) {
            pages.store(place, from, at, count);
        }
        return count;
    }

    int writeChannel(long offset, byte[] from, int at, int length) {
        if (offset + length < 0) {
            throw Errno.EFBIG.failure();
        }
        return HostErrors.call(() -> channel.write(ByteBuffer.wrap(from, at, length), offset));
    }

    @Override
    public void truncate(long size) {
        HostErrors.act(() -> {
            long old = channel.size();
            if (size < old) {
                channel.truncate(size);
            } else if (size > old) {
                channel.write(ByteBuffer.allocate(1), size - 1);
            }
        });
        HostPages pages = inode.pages(false);
        if (pages != null) {
            pages.truncated(size);
        }
    }

    @Override
    public void allocate(int mode, long offset, long length) {
        long end = offset + length;
        switch (mode) {
            case 0 -> {
                if (end > size()) {
                    truncate(end);
                }
            }
            case KEEP_SIZE -> {}
            case PUNCH_HOLE | KEEP_SIZE, ZERO_RANGE | KEEP_SIZE -> zero(offset, Math.min(end, size()));
            case ZERO_RANGE -> {
                if (end > size()) {
                    truncate(end);
                }
                zero(offset, end);
            }
            default -> throw Errno.EOPNOTSUPP.failure();
        }
    }

    private void zero(long from, long to) {
        byte[] zeros = new byte[(int) Math.max(0, Math.min(1 << 16, to - from))];
        for (long at = from; at < to; ) {
            at += write(at, zeros, 0, (int) Math.min(zeros.length, to - at));
        }
    }

    @Override
    public void sync() {
        if (OpenFlags.writes(flags())) {
            HostErrors.act(() -> channel.force(true));
        }
    }

    @Override
    public FileMapping pages() {
        HostPages pages = inode.pages(true);
        pages.use(this);
        return pages;
    }
}
