package mimus.linux.fs.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Bytes for the host; in an execution after the first, what the host has been given already is not given again. */
final class HostOutput {
    /** The host's side, which all executions share. */
    static final class Outlet {
        private final WritableByteChannel channel;
        private long given;

        Outlet(WritableByteChannel channel) {
            this.channel = channel;
        }
    }

    private final Outlet outlet;
    private long written;

    HostOutput(Outlet outlet) {
        this.outlet = outlet;
    }

    /** The same for another execution. */
    HostOutput again() {
        return new HostOutput(outlet);
    }

    /** Writes, and says how much. */
    int write(byte[] from, int at, int length) throws IOException {
        int known = (int) Math.min(length, Math.max(0, outlet.given - written));
        int fresh = known == length ? 0 : outlet.channel.write(ByteBuffer.wrap(from, at + known, length - known));
        written += known + fresh;
        outlet.given = Math.max(outlet.given, written);
        return known + fresh;
    }

    /** The future that the host has seen is no more: what comes now is new. */
    void diverge() {
        outlet.given = written;
    }
}
