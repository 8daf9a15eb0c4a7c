package mimus.debugger;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The other end of the remote protocol, as plain as possible. */
final class RemoteClient implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    RemoteClient(int port) {
        try {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(20_000);
            in = new BufferedInputStream(socket.getInputStream());
            out = socket.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a packet and gives its answer. */
    String ask(String packet) {
        send(packet);
        return answer();
    }

    void send(String packet) {
        int sum = packet.chars().sum() & 0xff;
        raw("$" + packet + "#%02x".formatted(sum));
    }

    void raw(String bytes) {
        try {
            out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String answer() {
        try {
            int c = in.read();
            while (c != '$') {
                if (c < 0) {
                    throw new IllegalStateException("the server has gone");
                }
                c = in.read();
            }
            StringBuilder text = new StringBuilder();
            for (c = in.read(); c != '#'; c = in.read()) {
                text.append((char) (c == '}' ? in.read() ^ 0x20 : c));
            }
            in.read();
            in.read();
            out.write('+');
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
