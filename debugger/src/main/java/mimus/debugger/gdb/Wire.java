package mimus.debugger.gdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;

/**
 * Packets on a stream of bytes: {@code $payload#checksum}, acknowledged until both sides agree to stop that.
 *
 * <p>A payload is a text with one byte per character, escapes undone. One thread reads; any may write.
 */
final class Wire {
    /** What {@link #read} returns for the byte that interrupts. */
    static final String INTERRUPT = "\u0003";

    private static final int LONGEST = 1 << 21;
    private static final char ESCAPE = '}';
    private static final int ESCAPED = 0x20;
    private static final int RUN_BASE = 29;

    private final ByteChannel channel;
    private final ByteBuffer arrived = ByteBuffer.allocate(1 << 16).flip();
    private final Object writing = new Object();
    private volatile boolean acknowledging = true;
    private volatile String last = "";

    Wire(ByteChannel channel) {
        this.channel = channel;
    }

    /** The next byte, or -1 at the end. */
    private int next() throws IOException {
        if (!arrived.hasRemaining()) {
            arrived.clear();
            int count = channel.read(arrived);
            arrived.flip();
            if (count <= 0) {
                return -1;
            }
        }
        return arrived.get() & 0xff;
    }

    private void send(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        synchronized (writing) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    /** No more acknowledgements from now on. */
    void stopAcknowledging() {
        acknowledging = false;
    }

    /**
     * The next packet, or {@link #INTERRUPT}.
     *
     * @return null when the other side has gone
     */
    String read() throws IOException {
        while (true) {
            int first = next();
            if (first < 0) {
                return null;
            }
            if (first == INTERRUPT.charAt(0)) {
                return INTERRUPT;
            }
            if (first == '-' && acknowledging) {
                send(last);
            }
            if (first == '$') {
                String payload = payload();
                if (payload != null) {
                    return payload;
                }
            }
        }
    }

    /** The rest of a packet; null if it is damaged, which has been told, or the other side has gone. */
    private String payload() throws IOException {
        StringBuilder raw = new StringBuilder();
        int sum = 0;
        for (int c = next(); c != '#'; c = next()) {
            if (c < 0 || raw.length() == LONGEST) {
                return null;
            }
            if (c == '$') { // the packet before was cut off
                raw.setLength(0);
                sum = 0;
            } else {
                raw.append((char) c);
                sum += c;
            }
        }
        int told = 16 * Character.digit(next(), 16) + Character.digit(next(), 16);
        boolean whole = told == (sum & 0xff);
        if (acknowledging) {
            send(whole ? "+" : "-");
        }
        return whole || !acknowledging ? plain(raw) : null;
    }

    /** Undoes escapes and runs. */
    private static String plain(CharSequence raw) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ESCAPE && i + 1 < raw.length()) {
                text.append((char) (raw.charAt(++i) ^ ESCAPED));
            } else if (c == '*' && i + 1 < raw.length() && text.length() > 0) {
                char repeated = text.charAt(text.length() - 1);
                text.append(String.valueOf(repeated).repeat(Math.max(0, raw.charAt(++i) - RUN_BASE)));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Sends a packet; characters above 255 have no place in it. */
    void write(String payload) throws IOException {
        StringBuilder packet = new StringBuilder("$");
        int sum = 0;
        for (int i = 0; i < payload.length(); i++) {
            char c = payload.charAt(i);
            if (c == '#' || c == '$' || c == ESCAPE || c == '*') {
                packet.append(ESCAPE);
                sum += ESCAPE;
                c ^= ESCAPED;
            }
            packet.append(c);
            sum += c;
        }
        packet.append("#%02x".formatted(sum & 0xff));
        last = packet.toString();
        send(last);
    }
}
