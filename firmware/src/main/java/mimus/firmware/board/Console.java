package mimus.firmware.board;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.LinkedBlockingQueue;
import mimus.firmware.device.SerialLine;
import mimus.firmware.device.SerialPort;

/**
 * The person at a board's serial port: two byte streams of the host.
 *
 * <p>Input is read by a thread of its own and handed over between two turns of the processor; nothing else of the host
 * reaches the board.
 */
public final class Console implements SerialLine {
    private final InputStream in;
    private final OutputStream out;
    private final LinkedBlockingQueue<Integer> typed = new LinkedBlockingQueue<>();
    private Thread reader;
    private boolean unflushed;

    public Console(InputStream in, OutputStream out) {
        this.in = in;
        this.out = new BufferedOutputStream(out);
    }

    @Override
    public void send(int value) {
        try {
            out.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unflushed = true;
    }

    /** Hands over the next byte that has been typed, if the port is ready for it, and lets be seen what it sent. */
    void exchange(SerialPort port) {
        flush();
        listen();
        if (!typed.isEmpty() && port.ready()) {
            port.receive(typed.remove());
        }
    }

    /** What has been typed and not been handed over. */
    int take() {
        return typed.remove();
    }

    /** Whether more has been typed than has been handed over. */
    boolean hasMore() {
        return !typed.isEmpty();
    }

    private void flush() {
        if (unflushed) {
            unflushed = false;
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void listen() {
        if (reader == null) {
            reader = new Thread(this::read, "console input");
            reader.setDaemon(true);
            reader.start();
        }
    }

    private void read() {
        try {
            for (int value = in.read(); value >= 0; value = in.read()) {
                typed.add(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until something has been typed.
     *
     * @return false if nothing more can be typed
     */
    boolean await() {
        flush();
        listen();
        try {
            while (typed.isEmpty() && reader.isAlive()) {
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !typed.isEmpty();
    }
}
