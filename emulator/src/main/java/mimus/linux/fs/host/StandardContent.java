package mimus.linux.fs.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** What is read and written in order of a file that the host's shell has opened; each execution sees the same. */
final class StandardContent {
    private final FileChannel channel;
    private final Arrivals arrivals;
    private final HostOutput output;
    private int shown;

    StandardContent(FileChannel channel, Arrivals arrivals, HostOutput output) {
        this.channel = channel;
        this.arrivals = arrivals;
        this.output = output;
    }

    /** Reads where the file's position is; 0 at the end. */
    int read(byte[] to, int at, int length) throws IOException {
        if (shown < arrivals.size()) {
            byte[] bytes = arrivals.get(shown++).piece().bytes();
            System.arraycopy(bytes, 0, to, at, bytes.length); // the same call gets the same
            return bytes.length;
        }
        int count = Math.max(0, channel.read(ByteBuffer.wrap(to, at, length)));
        arrivals.add(0, new InputSource.Piece(Arrays.copyOfRange(to, at, at + count), null));
        shown = arrivals.size();
        return count;
    }

    int write(byte[] from, int at, int length) throws IOException {
        return output.write(from, at, length);
    }

    /** The position was changed, which cannot be repeated. */
    void moved() {
        arrivals.prevent("has moved in its standard input or output");
    }
}
