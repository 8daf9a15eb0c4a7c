package mimus.firmware.board;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
    /** A byte, and when the port was given it, in instructions. */
    private record Typed(long time, int value) {}

    private final InputStream in;
    private final OutputStream out;
    /** What was typed, for those who execute the board again; null if nobody does. */
    private List<Typed> kept;

    private int handedOver;
    private long sent;
    private long shown;
    private final LinkedBlockingQueue<Integer> typed = new LinkedBlockingQueue<>();
    private Thread reader;
    private boolean unflushed;

    public Console(InputStream in, OutputStream out) {
        this.in = in;
        this.out = new BufferedOutputStream(out);
    }

    /** One at which only {@link #type} types. */
    public static Console of(OutputStream out) {
        return new Console(null, out);
    }

    /** Types a byte. */
    public void type(int value) {
        typed.add(value);
    }

    /** From now on what is typed is kept, so that {@link #again} is possible. */
    public void keep() {
        kept = new ArrayList<>();
    }

    /** The board begins again: what was typed comes again at the same times, what was sent is not shown again. */
    public void again() {
        handedOver = 0;
        sent = 0;
    }

    /** From here on the board may do what it has not done before. */
    public void diverge() {
        shown = sent;
        for (Typed later : kept.subList(handedOver, kept.size())) {
            typed.add(later.value);
        }
        kept.subList(handedOver, kept.size()).clear();
    }

    /** When the next byte comes that was typed in an execution before; {@link Long#MAX_VALUE} if none does. */
    long nextTime() {
        return kept != null && handedOver < kept.size() ? kept.get(handedOver).time : Long.MAX_VALUE;
    }

    @Override
    public void send(int value) {
        if (++sent <= shown) {
            return;
        }
        shown = sent;
        try {
            out.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unflushed = true;
    }

    /** Hands over the next byte that has been typed, if the port is ready for it, and lets be seen what it sent. */
    void exchange(SerialPort port, long time) {
        flush();
        if (nextTime() != Long.MAX_VALUE) {
            if (nextTime() <= time) {
                port.receive(take(time));
            }
            return;
        }
        listen();
        if (!typed.isEmpty() && port.ready()) {
            port.receive(take(time));
        }
    }

    /** Hands over the next byte that has been typed; there is one. */
    private int take(long time) {
        if (nextTime() != Long.MAX_VALUE) {
            return kept.get(handedOver++).value;
        }
        int value = typed.remove();
        if (kept != null) {
            kept.add(new Typed(time, value));
            handedOver++;
        }
        return value;
    }

    /** The next byte that is typed, waited for; -1 if nothing more comes. */
    int read(long time) {
        return nextTime() != Long.MAX_VALUE || await() ? take(time) : -1;
    }

    /** Whether more has been typed than has been handed over. */
    boolean hasMore() {
        return !typed.isEmpty();
    }

    /** Lets be seen what was sent. */
    public void show() {
        flush();
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
        if (reader == null && in != null) {
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
            while (typed.isEmpty() && reader != null && reader.isAlive()) {
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !typed.isEmpty();
    }
}
