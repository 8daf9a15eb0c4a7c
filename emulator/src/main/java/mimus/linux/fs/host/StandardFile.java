package mimus.linux.fs.host;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;

/** A file that the host's shell has opened for the run: its position is the host's, so that others see it move. */
final class StandardFile extends OpenFile {
    private final FileChannel channel;
    private final StandardContent content;

    StandardFile(Place place, int flags, FileChannel channel, StandardContent content) {
        super(place, flags);
        this.channel = channel;
        this.content = content;
    }

    @Override
    public int read(byte[] to, int at, int length) {
        return HostErrors.call(() -> content.read(to, at, length));
    }

    @Override
    public int write(byte[] from, int at, int length) {
        return HostErrors.call(() -> content.write(from, at, length));
    }

    @Override
    public int read(long offset, byte[] to, int at, int length) {
        return Math.max(0, HostErrors.call(() -> channel.read(ByteBuffer.wrap(to, at, length), offset)));
    }

    @Override
    public int write(long offset, byte[] from, int at, int length) {
        content.moved();
        return HostErrors.call(() -> channel.write(ByteBuffer.wrap(from, at, length), offset));
    }

    @Override
    public long position() {
        return HostErrors.call(channel::position);
    }

    @Override
    public long seek(long offset, Whence whence) {
        content.moved();
        return HostErrors.call(() -> {
            long base = switch (whence) {
                case START, DATA -> 0;
                case POSITION -> channel.position();
                case END -> channel.size();
                case HOLE -> channel.size() - offset;
            };
            if (base + offset < 0) {
                throw Errno.EINVAL.failure();
            }
            return channel.position(base + offset).position();
        });
    }

    @Override
    public void truncate(long size) {
        content.moved();
        HostErrors.act(() -> {
            if (size > channel.size()) {
                channel.write(ByteBuffer.allocate(1), size - 1);
            } else {
                channel.truncate(size);
            }
        });
    }

    @Override
    public int available() {
        return HostErrors.call(() -> (int) Math.min(Integer.MAX_VALUE, channel.size() - channel.position()));
    }

    @Override
    public void sync() {
        HostErrors.act(() -> channel.force(true));
    }
}
