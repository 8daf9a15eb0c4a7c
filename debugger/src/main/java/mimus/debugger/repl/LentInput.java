package mimus.debugger.repl;

import java.io.IOException;
import java.io.InputStream;

/**
 * A terminal's input as the guest gets it: what is typed while the terminal is lent to it, and not a byte more.
 *
 * <p>A read that waits in the host's kernel would take what is typed for the prompt later. So nobody waits there: bytes
 * are taken when they have come, between {@link #lend} and {@link #takeBack}.
 */
final class LentInput extends InputStream {
    /** What the terminal gives for Ctrl-D, as {@link TerminalPrompt} sets it up. */
    static final int END = 4;

    private static final int PAUSE_IN_MILLISECONDS = 5;

    private final InputStream terminal;
    private boolean lent;

    LentInput(InputStream terminal) {
        this.terminal = terminal;
    }

    /** The guest may read. */
    synchronized void lend() {
        lent = true;
        notifyAll();
    }

    /** The guest has to leave what it has not read. */
    synchronized void takeBack() {
        lent = false;
    }

    @Override
    public synchronized int available() throws IOException {
        return lent ? terminal.available() : 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** As a read of a terminal: Ctrl-D ends it, and is the end of input if nothing stands before. */
    @Override
    public synchronized int read(byte[] to, int at, int length) throws IOException {
        while (available() == 0) {
            pause();
        }
        int count = 0;
        while (count < length && available() > 0) {
            int value = terminal.read();
            if (value == END) {
                return count == 0 ? -1 : count;
            }
            to[at + count++] = (byte) value;
        }
        return count;
    }

    private void pause() throws IOException {
        try {
            wait(lent ? PAUSE_IN_MILLISECONDS : 0);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new IOException("nobody reads any more", end);
        }
    }
}
