package mimus.linux.fs.terminal;

import java.util.Arrays;
import mimus.linux.fs.LiveFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Wait;

/** The master of a pair of pseudo terminals: who holds it plays the person at the terminal. */
public final class Master extends LiveFile {
    private static final int CAPACITY = 65536;

    /** What programs write to the terminal is there to be read. */
    private final class Side implements Line {
        @Override
        public int write(byte[] from, int at, int length) {
            for (int i = 0; i < length; i++) {
                output.append((char) (from[at + i] & 0xff));
            }
            happens();
            return length;
        }

        @Override
        public boolean isWritable() {
            return output.length() < CAPACITY;
        }

        @Override
        public boolean isGone() {
            return isClosed();
        }

        @Override
        public void opened() {
            opened++;
            wasOpened = true;
            happens();
        }

        @Override
        public void closed() {
            opened--;
            happens();
        }
    }

    private final Terminal terminal;
    private final int number;
    private final StringBuilder output = new StringBuilder();
    private boolean locked = true;
    private int opened;
    private boolean wasOpened;

    Master(Kernel kernel, int number, Place place, int flags) {
        super(place, flags | OpenFlags.READ_WRITE);
        this.number = number;
        this.terminal = new Terminal(kernel, new Side());
    }

    /** The other side. */
    public Terminal terminal() {
        return terminal;
    }

    /** Of the slave, below {@code /dev/pts}. */
    public int number() {
        return number;
    }

    public boolean isLocked() {
        return locked;
    }

    public void lock(boolean on) {
        locked = on;
    }

    @Override
    public int read(byte[] to, int at, int length) {
        if (output.length() == 0) {
            if (wasOpened && opened == 0) {
                throw Errno.EIO.failure();
            }
            throw isNonBlocking() ? Errno.EAGAIN.failure() : Wait.until(() -> ready() != POLLOUT);
        }
        int count = Math.min(length, output.length());
        for (int i = 0; i < count; i++) {
            to[at + i] = (byte) output.charAt(i);
        }
        output.delete(0, count);
        happens();
        return count;
    }

    /** What the person types. */
    @Override
    public int write(byte[] from, int at, int length) {
        terminal.receive(Arrays.copyOfRange(from, at, at + length), length);
        return length;
    }

    @Override
    protected void close() {
        terminal.hangUp();
    }

    @Override
    public int ready() {
        boolean hungUp = wasOpened && opened == 0;
        return POLLOUT | (output.length() > 0 ? POLLIN : 0) | (hungUp ? POLLHUP : 0);
    }

    @Override
    public boolean isTerminal() {
        return true;
    }

    @Override
    public int available() {
        return output.length();
    }
}
