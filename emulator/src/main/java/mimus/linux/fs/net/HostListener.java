package mimus.linux.fs.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.ConcurrentLinkedQueue;
import mimus.linux.fs.stream.Link;
import mimus.linux.fs.stream.Socket;
import mimus.linux.kernel.HostEvents;

/** A port of the host whose callers come to a guest's socket. */
final class HostListener implements Link {
    private final Socket socket;
    private final ServerSocketChannel channel;
    private final HostEvents events;
    private final ConcurrentLinkedQueue<SocketChannel> callers = new ConcurrentLinkedQueue<>();

    HostListener(Socket socket, ServerSocketChannel channel, HostEvents events) {
        this.socket = socket;
        this.channel = channel;
        this.events = events;
    }

    Socket socket() {
        return socket;
    }

    void begin() {
        socket.way().take(this);
        socket.way().onHappened(this::closeWithSocket);
        Thread thread = new Thread(this::accept, "guest listens");
        thread.setDaemon(true);
        thread.start();
    }

    private void closeWithSocket() {
        if (socket.isClosed()) {
            close();
        }
    }

    private void accept() {
        try (channel) {
            while (channel.isOpen()) {
                callers.add(channel.accept());
                events.signal();
            }
        } catch (IOException closed) {
            events.signal(); // so that it is forgotten
        }
    }

    /** The next who has called, or null. */
    SocketChannel poll() {
        return callers.poll();
    }

    boolean hasEnded() {
        if (socket.isClosed()) {
            close();
        }
        return !channel.isOpen() && callers.isEmpty();
    }

    private void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
