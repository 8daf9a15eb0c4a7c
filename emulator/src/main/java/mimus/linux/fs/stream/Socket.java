package mimus.linux.fs.stream;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import mimus.linux.fs.LiveFile;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Wait;

/**
 * A socket that reaches other guests of the run.
 *
 * <p>An address is what follows the family in a {@code sockaddr}, a byte per char: a path, or a port and an IP address.
 */
public final class Socket extends LiveFile {
    /** How many bytes may wait to be received. */
    public static final int BUFFER = Inbox.CAPACITY;

    /** How it delivers what was sent. */
    public enum Kind {
        STREAM,
        DATAGRAM,
        PACKETS
    }

    /** The family of its addresses, and how Linux numbers it. */
    public enum Domain {
        UNIX(1),
        INET(2),
        INET6(10);

        private final int number;

        Domain(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    private final Domain domain;
    private final Kind kind;
    private final SocketOptions options = new SocketOptions();
    private final Inbox inbox;
    private Network network;
    private int owner;
    private int peerOwner;
    private String remote = "";
    private String address = "";
    private Socket peer;
    private boolean wasConnected;
    private boolean receivesNoMore;
    private boolean sendsNoMore;
    private Backlog backlog;
    private final Way way = new Way();

    /**
     * A socket that is neither bound nor connected.
     *
     * @param owner number of the process that makes it, for {@code SO_PEERCRED}
     */
    public Socket(Domain domain, Kind kind, Place place, int flags, int owner) {
        super(place, flags & OpenFlags.NONBLOCK | OpenFlags.READ_WRITE);
        this.domain = domain;
        this.kind = kind;
        this.owner = owner;
        this.inbox = new Inbox(kind == Kind.STREAM);
    }

    public Domain domain() {
        return domain;
    }

    /** What has been set on it. */
    public SocketOptions options() {
        return options;
    }

    /** The process at the other end, or 0. */
    public int peerOwner() {
        return peerOwner;
    }

    /** The address of the other end; empty if there is none. */
    public String remote() {
        return peer != null ? peer.address : remote;
    }

    /** Says where datagrams go that name no address, without asking whether anybody is there. */
    public void remote(String to) {
        remote = to;
        wasConnected = !to.isEmpty();
        happens();
    }

    /** Ends what {@link #connect} began, for datagrams. */
    public void disconnect() {
        peer = null;
        remote = "";
        wasConnected = false;
    }

    public boolean isConnected() {
        return wasConnected;
    }

    /** Connects two new ones with each other. */
    public static void pair(Socket a, Socket b) {
        a.join(b);
        b.join(a);
    }

    private void join(Socket other) {
        peer = other;
        peerOwner = other.owner;
        wasConnected = true;
        happens();
    }

    public Kind kind() {
        return kind;
    }

    /** Its own address as in {@code sun_path}, a byte per char; empty if it has none. */
    public String address() {
        return address;
    }

    public Socket peer() {
        return peer;
    }

    public boolean isListening() {
        return backlog != null;
    }

    /** Gives it an address; {@code name} is the file that stands for it, or null for an abstract one. */
    public void bind(String newAddress, SpecialFile name) {
        address = newAddress;
        if (name != null) {
            name.bind(this);
        }
    }

    /** Gives it an address of a network. */
    public void bind(String newAddress, Network where) {
        address = newAddress;
        network = where;
    }

    /** The socket bound to a file; {@code ECONNREFUSED} if there is none any more. */
    public static Socket at(Place place) {
        Socket socket = place.inode() instanceof SpecialFile file ? file.socket() : null;
        if (socket == null || socket.isClosed()) {
            throw Errno.ECONNREFUSED.failure();
        }
        return socket;
    }

    public void listen(int longest) {
        if (kind == Kind.DATAGRAM) {
            throw Errno.EOPNOTSUPP.failure();
        }
        if (domain == Domain.UNIX && address.isEmpty() || wasConnected) {
            throw Errno.EINVAL.failure();
        }
        backlog = backlog == null ? new Backlog() : backlog;
        backlog.longest(longest);
    }

    /** Connects to another; {@code partner} is what that one will get from {@link #accept}. */
    public void connect(Socket target, Socket partner) {
        if (target.kind != kind) {
            throw Errno.EPROTOTYPE.failure();
        }
        if (kind == Kind.DATAGRAM) {
            join(target);
            return;
        }
        if (peer != null) {
            throw Errno.EISCONN.failure();
        }
        if (!target.isListening() || target.isClosed()) {
            throw Errno.ECONNREFUSED.failure();
        }
        if (target.backlog.isFull()) {
            throw waiting(() -> !target.backlog.isFull() || target.isClosed());
        }
        partner.address = target.address;
        partner.owner = target.owner;
        pair(this, partner);
        target.backlog.add(partner);
        target.happens();
    }

    /** Lets a connection in that came from outside of the run; {@code other} will be its far end. */
    public void admit(Socket other, Socket accepted) {
        accepted.address = address;
        pair(other, accepted);
        backlog.add(accepted);
        happens();
    }

    /** Its way to the outside of the run. */
    public Way way() {
        return way;
    }

    private void happened() {
        happens();
        way.happened();
    }

    @Override
    public boolean dependsOnHost() {
        return way.isTaken();
    }

    /** Takes the first connection that waits. */
    public Socket accept() {
        if (kind == Kind.DATAGRAM) {
            throw Errno.EOPNOTSUPP.failure();
        }
        if (!isListening()) {
            throw Errno.EINVAL.failure();
        }
        if (backlog.isEmpty()) {
            throw waiting(() -> !backlog.isEmpty());
        }
        happens();
        return backlog.next();
    }

    private RuntimeException waiting(BooleanSupplier ready) {
        return isNonBlocking() ? Errno.EAGAIN.failure() : Wait.until(ready).forHost(way.isTaken());
    }

    @Override
    public int read(byte[] to, int at, int length) {
        Received received = receive(to, at, length, false, isNonBlocking());
        received.files().forEach(OpenFile::release);
        return received.count();
    }

    /** Receives what came first; {@code peek} leaves it there. */
    public Received receive(byte[] to, int at, int length, boolean peek, boolean nonBlocking) {
        if (inbox.isEmpty()) {
            if (kind != Kind.DATAGRAM && !wasConnected) {
                throw Errno.ENOTCONN.failure();
            }
            if (isAtEnd()) {
                return Received.NOTHING;
            }
            throw nonBlocking
                    ? Errno.EAGAIN.failure()
                    : Wait.until(() -> !inbox.isEmpty() || isAtEnd()).forHost(way.isTaken());
        }
        if (peek) {
            return inbox.peek(to, at, length);
        }
        happens();
        Received received = inbox.take(to, at, length);
        if (peer != null && kind == Kind.STREAM) {
            peer.happened();
        }
        return received;
    }

    private boolean isAtEnd() {
        return receivesNoMore || kind != Kind.DATAGRAM && (peer == null || peer.isClosed() || peer.sendsNoMore);
    }

    @Override
    public int write(byte[] from, int at, int length) {
        return send(from, at, length, null, List.of(), isNonBlocking());
    }

    /**
     * Sends to the peer, or to another one.
     *
     * @param files to go with it; each is held once more
     */
    public int send(byte[] from, int at, int length, Socket to, List<OpenFile> files, boolean nonBlocking) {
        Socket target = to == null ? peer : to;
        requireConnected(target);
        boolean whole = kind != Kind.STREAM;
        if (whole && length > Inbox.CAPACITY) {
            throw Errno.EMSGSIZE.failure();
        }
        if (target.listensToAnother(this)) {
            if (domain == Domain.UNIX) {
                throw Errno.EPERM.failure();
            }
            return length;
        }
        int least = whole ? length : Math.min(1, length);
        if (!target.hasRoom(least)) {
            throw nonBlocking
                    ? Errno.EAGAIN.failure()
                    : Wait.until(() -> target.hasRoom(least) || target.isClosed() || sendsNoMore)
                            .forHost(way.isTaken());
        }
        int count = whole ? length : Math.min(length, target.inbox.room());
        if (count > 0 || whole) {
            files.forEach(OpenFile::retain);
            target.inbox.add(Arrays.copyOfRange(from, at, at + count), address, owner, List.copyOf(files));
            target.happened();
        }
        return count;
    }

    private void requireConnected(Socket target) {
        if (sendsNoMore) {
            throw Errno.EPIPE.failure();
        }
        if (target == null) {
            throw (wasConnected ? Errno.EPIPE : Errno.ENOTCONN).failure();
        }
        if (target.isClosed() || target.receivesNoMore) {
            throw (kind == Kind.DATAGRAM ? Errno.ECONNREFUSED : Errno.EPIPE).failure();
        }
    }

    /** Whether it is connected, for datagrams, to somebody else. */
    private boolean listensToAnother(Socket sender) {
        return kind == Kind.DATAGRAM
                && (peer != null && peer != sender || !remote.isEmpty() && !remote.equals(sender.address));
    }

    private boolean hasRoom(int bytes) {
        return bytes <= inbox.room();
    }

    public void shutdown(boolean receiving, boolean sending) {
        if (kind != Kind.DATAGRAM && peer == null) {
            throw Errno.ENOTCONN.failure();
        }
        receivesNoMore |= receiving;
        sendsNoMore |= sending;
        happens();
        if (peer != null) {
            peer.happened();
        }
    }

    @Override
    protected void close() {
        inbox.discard();
        if (peer != null) {
            peer.happened();
        }
        way.happened();
        if (isListening()) {
            backlog.refuse();
        }
        if (network != null) {
            network.forget(this);
        }
    }

    @Override
    public int ready() {
        if (isListening()) {
            return backlog.isEmpty() ? 0 : POLLIN;
        }
        if (way.isUndecided() || way.hasFailed()) {
            return way.isUndecided() ? 0 : POLLIN | POLLOUT | POLLERR | POLLHUP;
        }
        boolean connectionless = kind == Kind.DATAGRAM;
        boolean peerGone = wasConnected && (peer == null || peer.isClosed());
        int ready = inbox.isEmpty() && !(wasConnected && isAtEnd()) ? 0 : POLLIN;
        ready |= connectionless || peerGone || peer != null && peer.hasRoom(1) ? POLLOUT : 0;
        if (!connectionless) {
            ready |= peerGone || !wasConnected || receivesNoMore && sendsNoMore ? POLLHUP : 0;
            ready |= wasConnected && isAtEnd() ? POLLRDHUP : 0;
        }
        return ready;
    }

    @Override
    public int available() {
        return kind == Kind.DATAGRAM && !inbox.isEmpty() ? inbox.first() : inbox.bytes();
    }
}
