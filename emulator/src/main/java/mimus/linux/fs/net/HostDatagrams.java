package mimus.linux.fs.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.stream.Link;
import mimus.linux.fs.stream.Socket;
import mimus.linux.fs.stream.Socket.Domain;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.HostEvents;
import mimus.linux.kernel.SyscallFailure;

/** Datagrams between a guest's socket and hosts of the network; they may get lost, as anywhere. */
final class HostDatagrams implements Link {
    private static final int LARGEST = 65536;
    private static final int MOST_WAITING = 256;

    private record Packet(InetSocketAddress from, byte[] bytes) {}

    private final Socket guest;
    private final Function<String, Socket> maker;
    private final HostEvents events;
    private final DatagramChannel channel;
    private final Map<String, Socket> partners = new HashMap<>();
    private final ConcurrentLinkedQueue<Packet> incoming = new ConcurrentLinkedQueue<>();

    HostDatagrams(Socket guest, Function<String, Socket> maker, HostEvents events) {
        this.guest = guest;
        this.maker = maker;
        this.events = events;
        try {
            channel = DatagramChannel.open();
            channel.bind(null);
        } catch (IOException e) {
            throw Errno.ENETUNREACH.failure();
        }
        guest.way().take(this);
        guest.way().onHappened(this::closeWithSocket);
        Thread thread = new Thread(this::receive, "guest datagrams");
        thread.setDaemon(true);
        thread.start();
    }

    /** Who stands for a host: what is sent to it goes there. */
    Socket partner(String address) {
        return partners.computeIfAbsent(address, key -> {
            Socket partner = maker.apply(key);
            partner.way().onHappened(() -> send(partner));
            return partner;
        });
    }

    private void send(Socket partner) {
        while ((partner.ready() & OpenFile.POLLIN) != 0) {
            byte[] packet = new byte[LARGEST];
            int count = partner.read(packet, 0, LARGEST);
            try {
                channel.send(ByteBuffer.wrap(packet, 0, count), HostNetwork.host(partner.address()));
            } catch (IOException lost) {
                return; // as datagrams may be
            }
        }
    }

    private void receive() {
        ByteBuffer buffer = ByteBuffer.allocate(LARGEST);
        try {
            while (channel.isOpen()) {
                InetSocketAddress from = (InetSocketAddress) channel.receive(buffer);
                if (incoming.size() < MOST_WAITING) {
                    incoming.add(new Packet(from, Arrays.copyOf(buffer.array(), buffer.position())));
                }
                buffer.clear();
                events.signal();
            }
        } catch (IOException closed) {
            incoming.clear();
        }
    }

    /** Gives the guest what has come from those that it has sent something to. */
    void move() {
        for (Packet packet = incoming.poll(); packet != null; packet = incoming.poll()) {
            Socket partner = partners.get(HostNetwork.guest(guest.domain() == Domain.INET6, packet.from));
            if (partner != null && !guest.isClosed()) {
                deliver(packet.bytes, partner);
            }
        }
    }

    private void deliver(byte[] packet, Socket from) {
        try {
            from.send(packet, 0, packet.length, guest, List.of(), true);
        } catch (SyscallFailure lost) {
            return; // no room, or nobody who wants it
        }
    }

    private void closeWithSocket() {
        if (guest.isClosed()) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
