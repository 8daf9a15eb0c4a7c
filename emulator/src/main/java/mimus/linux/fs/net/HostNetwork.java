package mimus.linux.fs.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.linux.fs.Place;
import mimus.linux.fs.stream.Anonymous;
import mimus.linux.fs.stream.IpAddress;
import mimus.linux.fs.stream.Network;
import mimus.linux.fs.stream.Outside;
import mimus.linux.fs.stream.Socket;
import mimus.linux.fs.stream.Socket.Domain;
import mimus.linux.fs.stream.Socket.Kind;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Kernel;

/**
 * Takes what guests send to the outside there, and what comes to them.
 *
 * <p>Each guest's socket gets a partner within the run, a socket like any other; what that one receives is sent to the host,
 * and what comes from the host it sends. Threads of the host only fill and empty queues; all else is done between two turns.
 */
public final class HostNetwork implements Outside {
    private final Kernel kernel;
    private final NetworkPermissions permissions;
    private final List<HostConnection> connections = new ArrayList<>();
    private final List<HostListener> listeners = new ArrayList<>();
    private final Map<Socket, HostDatagrams> datagrams = new HashMap<>();

    public HostNetwork(Kernel kernel, NetworkPermissions permissions) {
        this.kernel = kernel;
        this.permissions = permissions;
        kernel.hostEvents().onSignal(this::move);
    }

    @Override
    public boolean allows(String address) {
        return permissions.allows(address);
    }

    @Override
    public void connect(Socket socket, String address) {
        prevent();
        try {
            HostConnection connection =
                    new HostConnection(socket, partner(socket.domain(), Kind.STREAM, address), kernel.hostEvents());
            connections.add(connection);
            socket.way().begin(connection);
            connection.begin(SocketChannel.open(), host(address));
        } catch (IOException e) {
            throw Errno.ENETUNREACH.failure();
        }
    }

    @Override
    public Socket partner(Socket socket, String address) {
        prevent();
        datagrams.keySet().removeIf(Socket::isClosed);
        HostDatagrams all = datagrams.computeIfAbsent(
                socket,
                key -> new HostDatagrams(key, to -> partner(key.domain(), Kind.DATAGRAM, to), kernel.hostEvents()));
        return all.partner(address);
    }

    @Override
    public void serve(Socket listener) {
        int port = IpAddress.port(listener.address());
        if (!permissions.serves(port)) {
            return;
        }
        prevent();
        try {
            ServerSocketChannel channel = ServerSocketChannel.open();
            channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            HostListener host = new HostListener(listener, channel, kernel.hostEvents());
            listeners.add(host);
            host.begin();
        } catch (IOException e) {
            throw Errno.EADDRINUSE.failure();
        }
    }

    /** What came from the network is not kept: such a run cannot be executed again. */
    private void prevent() {
        kernel.repetition().prevent("has used the network of the host");
    }

    /** Who stands for an address. */
    private static Socket partner(Domain domain, Kind kind, String address) {
        Place place = Anonymous.socket(0);
        Socket partner = new Socket(domain, kind, place, 0, 0);
        partner.retain();
        partner.bind(address, (Network) null);
        return partner;
    }

    /** Lets in who has come, and moves what is in the queues. */
    private void move() {
        for (HostListener listener : listeners) {
            for (SocketChannel channel = listener.poll(); channel != null; channel = listener.poll()) {
                accept(listener.socket(), channel);
            }
        }
        listeners.removeIf(HostListener::hasEnded);
        List.copyOf(connections).forEach(HostConnection::move);
        connections.removeIf(HostConnection::hasEnded);
        datagrams.values().forEach(HostDatagrams::move);
    }

    private void accept(Socket listener, SocketChannel channel) {
        boolean six = listener.domain() == Domain.INET6;
        Socket partner = partner(listener.domain(), Kind.STREAM, IpAddress.loopback(six));
        Socket accepted = new Socket(listener.domain(), Kind.STREAM, Anonymous.socket(0), 0, 0);
        HostConnection connection = new HostConnection(accepted, partner, kernel.hostEvents());
        listener.admit(partner, accepted);
        accepted.way().take(connection);
        connections.add(connection);
        connection.begin(channel);
    }

    /** An address as the host has it. */
    static InetSocketAddress host(String address) {
        try {
            return new InetSocketAddress(
                    InetAddress.getByAddress(NetworkPermissions.bytes(address)), IpAddress.port(address));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of neither 4 nor 16 bytes", e);
        }
    }

    /** The same for guests, with sockets of a family. */
    static String guest(boolean six, InetSocketAddress address) {
        String host = new String(address.getAddress().getAddress(), StandardCharsets.ISO_8859_1);
        return IpAddress.of(six, host, address.getPort());
    }
}
