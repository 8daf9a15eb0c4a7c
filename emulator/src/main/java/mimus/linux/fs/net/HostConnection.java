package mimus.linux.fs.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.stream.Link;
import mimus.linux.fs.stream.Socket;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.HostEvents;

/** A stream between a guest's socket and a host of the network. */
final class HostConnection implements Link {
    private static final int PIECE = 1 << 16;
    private static final byte[] END = {};

    private final Socket guest;
    private final Socket partner;
    private final HostEvents events;
    private final Pieces incoming = new Pieces();
    private final Pieces outgoing = new Pieces();
    private SocketChannel channel;
    private volatile Errno refusal;
    private volatile boolean answered;
    private boolean decided;
    private byte[] rest = {};
    private int restStart;
    private boolean toldEnd;
    private boolean askedEnd;

    /** @param partner who stands for the host */
    HostConnection(Socket guest, Socket partner, HostEvents events) {
        this.guest = guest;
        this.partner = partner;
        this.events = events;
    }

    /** Connects to a host. */
    void begin(SocketChannel fresh, InetSocketAddress address) {
        channel = fresh;
        start("guest connects", () -> {
            try {
                channel.connect(address);
            } catch (IOException e) {
                refusal = errno(e);
            }
            answered = true;
            events.signal();
            if (refusal == null) {
                receive();
            }
        });
    }

    /** Goes on with a connection that stands. */
    void begin(SocketChannel connected) {
        channel = connected;
        answered = true;
        decided = true;
        partner.way().onHappened(this::move);
        start("guest receives", this::receive);
        start("guest sends", this::send);
        move();
    }

    private static Errno errno(IOException e) {
        boolean refused = e instanceof ConnectException
                && e.getMessage() != null
                && e.getMessage().contains("refused");
        return refused
                ? Errno.ECONNREFUSED
                : e instanceof NoRouteToHostException
                        ? Errno.EHOSTUNREACH
                        : e instanceof ConnectException ? Errno.ETIMEDOUT : Errno.ENETUNREACH;
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void receive() {
        ByteBuffer buffer = ByteBuffer.allocate(PIECE);
        try {
            while (channel.read(buffer) > 0) {
                incoming.put(Arrays.copyOf(buffer.array(), buffer.position()));
                buffer.clear();
                events.signal();
                incoming.awaitRoom();
            }
        } catch (IOException gone) {
            outgoing.discard();
        }
        incoming.put(END);
        events.signal();
    }

    private void send() {
        try (SocketChannel open = channel) {
            for (byte[] piece = outgoing.take(); piece.length > 0; piece = outgoing.take()) {
                for (ByteBuffer left = ByteBuffer.wrap(piece); left.hasRemaining(); ) {
                    open.write(left);
                }
                events.signal();
            }
            open.shutdownOutput();
            outgoing.take(); // until both directions have ended
        } catch (IOException gone) {
            outgoing.discard();
        }
        events.signal();
    }

    @Override
    public boolean isDecided() {
        return decided;
    }

    @Override
    public Errno failure() {
        return refusal;
    }

    boolean hasEnded() {
        return decided && refusal != null || guest.isClosed() && askedEnd || decided && toldEnd && askedEnd;
    }

    /** Moves what there is in both directions; between two turns, or after the guest did something. */
    void move() {
        if (answered && !decided) {
            decide();
        }
        if (decided && refusal == null) {
            moveIn();
            moveOut();
        }
    }

    private void decide() {
        decided = true;
        if (refusal == null && !guest.isClosed()) {
            Socket.pair(guest, partner);
            partner.way().onHappened(this::move);
            start("guest sends", this::send);
        } else {
            partner.release();
            close();
        }
    }

    private void moveIn() {
        while (!toldEnd && !guest.isClosed() && (partner.ready() & OpenFile.POLLOUT) != 0) {
            if (restStart == rest.length) {
                rest = incoming.poll();
                restStart = 0;
            }
            if (rest == null) {
                rest = END;
                return;
            }
            if (rest.length == 0) {
                toldEnd = true;
                partner.shutdown(false, true);
            } else {
                restStart += partner.write(rest, restStart, rest.length - restStart);
            }
        }
        finish();
    }

    private void moveOut() {
        askedEnd |= outgoing.isUnwanted();
        while (!askedEnd && outgoing.hasRoom() && (partner.ready() & OpenFile.POLLIN) != 0) {
            byte[] piece = new byte[PIECE];
            int count = partner.read(piece, 0, PIECE);
            askedEnd = count == 0;
            outgoing.put(Arrays.copyOf(piece, count));
        }
        finish();
    }

    /** Nobody will read from a host once the guest is gone, nor anything more be said. */
    private void finish() {
        if (askedEnd && (toldEnd || guest.isClosed())) {
            outgoing.put(END);
            if (!partner.isClosed()) {
                partner.release();
            }
        }
    }

    private void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
