package mimus.linux.fs.stream;

import java.util.HashMap;
import java.util.Map;
import mimus.linux.fs.stream.Socket.Domain;
import mimus.linux.fs.stream.Socket.Kind;
import mimus.linux.kernel.Errno;

/** The loopback interface of a run: guests reach each other there by ports. */
public final class Network {
    private static final int FIRST_EPHEMERAL = 32768;
    private static final int LAST_EPHEMERAL = 60999;

    private record Port(Domain domain, Kind kind, int number) {}

    private final Map<Port, Socket> ports = new HashMap<>();
    private int lastEphemeral = FIRST_EPHEMERAL - 1;
    private Outside outside = Outside.NOTHING;

    /** What is beyond it. */
    public Outside outside() {
        return outside;
    }

    public void outside(Outside other) {
        outside = other;
    }

    /** Gives a socket an address; one with port 0 gets a free port. */
    public void bind(Socket socket, String address) {
        if (!IpAddress.isLocal(address)) {
            throw Errno.EADDRNOTAVAIL.failure();
        }
        int number = IpAddress.port(address);
        Port port = number == 0 ? free(socket) : new Port(socket.domain(), socket.kind(), number);
        Socket other = ports.get(port);
        if (other != null && !other.isClosed()) {
            throw Errno.EADDRINUSE.failure();
        }
        ports.put(port, socket);
        socket.bind(IpAddress.withPort(address, port.number), this);
    }

    private Port free(Socket socket) {
        for (int tries = FIRST_EPHEMERAL; tries <= LAST_EPHEMERAL; tries++) {
            lastEphemeral = lastEphemeral >= LAST_EPHEMERAL ? FIRST_EPHEMERAL : lastEphemeral + 1;
            Port port = new Port(socket.domain(), socket.kind(), lastEphemeral);
            if (!ports.containsKey(port)) {
                return port;
            }
        }
        throw Errno.EADDRINUSE.failure();
    }

    /** Gives a socket that has none an address from which it can reach another. */
    public void bindIfNeeded(Socket socket) {
        if (socket.address().isEmpty()) {
            bind(socket, IpAddress.loopback(socket.domain() == Domain.INET6));
        }
    }

    /** The socket at an address of the same kind, or null. */
    public Socket find(Kind kind, String address) {
        boolean four = IpAddress.isIpv4(address);
        int port = IpAddress.port(address);
        Socket found = ports.get(new Port(four ? Domain.INET : Domain.INET6, kind, port));
        if (found == null && four) {
            Socket both = ports.get(new Port(Domain.INET6, kind, port));
            found = both == null || both.options().onlyIpv6() ? null : both;
        }
        return found == null || found.isClosed() ? null : found;
    }

    void forget(Socket socket) {
        ports.values().remove(socket);
    }
}
