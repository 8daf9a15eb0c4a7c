package mimus.debugger.gdb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mimus.debugger.session.Session;
import mimus.error.UserError;

/**
 * Lets any number of GDBs and LLDBs take part in a session, through a TCP port of this host or a Unix socket.
 *
 * <p>It goes on listening when one has gone, and none keeps it from ending.
 */
public final class GdbServer implements AutoCloseable {
    private final Session session;
    private final Console console;
    private final Runnable killed;
    private final ServerSocketChannel listening;
    private final Path socket;
    private final Set<SocketChannel> connections = ConcurrentHashMap.newKeySet();
    private int clients;

    private GdbServer(Session session, Console console, Runnable killed, ServerSocketChannel listening, Path socket) {
        this.session = session;
        this.console = console;
        this.killed = killed;
        this.listening = listening;
        this.socket = socket;
    }

    /**
     * Begins to listen.
     *
     * @param address a port from 0 to 65535 (0: any that is free), or a path
     * @param console takes commands of people
     * @param killed what is done when a client wants the guest to end
     * @throws UserError if nobody can listen there
     */
    public static GdbServer listen(Session session, String address, Console console, Runnable killed) {
        boolean port = address.matches("\\d{1,5}");
        Path path = port ? null : Path.of(address);
        try {
            ServerSocketChannel channel =
                    port ? ServerSocketChannel.open() : ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            if (path != null) {
                Files.deleteIfExists(path);
            }
            channel.bind(port ? portAddress(address) : UnixDomainSocketAddress.of(path));
            GdbServer server = new GdbServer(session, console, killed, channel, path);
            daemon("mimus gdb server", server::accept);
            return server;
        } catch (IOException refused) {
            throw new UserError("cannot listen on " + address + ": " + refused.getMessage());
        }
    }

    private static SocketAddress portAddress(String digits) {
        int number = Integer.parseInt(digits);
        if (number > 65535) {
            throw new UserError("there is no port " + digits);
        }
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), number);
    }

    /** The port that it listens on, or 0 if it is no port. */
    public int port() {
        try {
            return listening.getLocalAddress() instanceof InetSocketAddress address ? address.getPort() : 0;
        } catch (IOException closed) {
            return 0;
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (listening.isOpen()) {
            try {
                SocketChannel connection = listening.accept();
                if (socket == null) {
                    connection.setOption(StandardSocketOptions.TCP_NODELAY, true); // answers are short, and awaited
                }
                String name = "gdb#" + ++clients;
                daemon("mimus " + name, () -> serve(name, connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(String name, SocketChannel connection) {
        connections.add(connection);
        try (connection) {
            GdbClient client = new GdbClient(name, session, new Wire(connection), console);
            client.serve();
            if (client.wantsEnd()) {
                killed.run();
            }
        } catch (IOException gone) {
            session.tell(null, name + " was lost: " + gone.getMessage());
        } finally {
            connections.remove(connection);
        }
    }

    /** Ends all connections. */
    @Override
    public void close() {
        try {
            listening.close();
            for (SocketChannel connection : connections) {
                connection.close();
            }
            if (socket != null) {
                Files.deleteIfExists(socket);
            }
        } catch (IOException gone) {
            session.tell(null, "the server ended: " + gone.getMessage());
        }
    }
}
