package mimus.linux.fs.call;

import java.util.Arrays;
import mimus.abi.Constants;
import mimus.linux.fs.FileTable;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.stream.Anonymous;
import mimus.linux.fs.stream.IpAddress;
import mimus.linux.fs.stream.Socket;
import mimus.linux.fs.stream.Socket.Domain;
import mimus.linux.fs.stream.Socket.Kind;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Restart;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.SyscallFailure;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Sockets: making them, giving them addresses, connecting them. */
public final class SocketCalls {
    private static final int TYPE = 0xf;

    /** Generic types of sockets. */
    private static final int STREAM = 1;

    private static final int DATAGRAM = 2;
    private static final int RAW = 3;
    private static final int PACKETS = 5;
    private static final int NONBLOCK = OpenFlags.NONBLOCK;
    private static final int CLOEXEC = OpenFlags.CLOEXEC;
    private static final int IPPROTO_TCP = 6;
    private static final int IPPROTO_UDP = 17;

    private SocketCalls() {}

    /** The socket of a number; {@code ENOTSOCK} if it is another file. */
    static Socket socket(Process process, int fd) {
        if (ProcessFiles.of(process).file(fd) instanceof Socket socket) {
            return socket;
        }
        throw Errno.ENOTSOCK.failure();
    }

    private static Domain domain(int family) {
        for (Domain domain : Domain.values()) {
            if (domain.number() == family) {
                return domain;
            }
        }
        throw Errno.EAFNOSUPPORT.failure();
    }

    private static Kind kind(Process process, int type, Domain domain, int protocol) {
        Constants constants = process.abi().constants();
        int generic = (int) constants.numbers("SOCK").toGeneric(type & TYPE);
        boolean inet = domain != Domain.UNIX;
        if (generic == RAW) {
            throw Errno.EPERM.failure();
        }
        if (generic == STREAM && (protocol == 0 || protocol == (inet ? IPPROTO_TCP : 1))) {
            return Kind.STREAM;
        }
        if (generic == DATAGRAM && (protocol == 0 || protocol == (inet ? IPPROTO_UDP : 1))) {
            return Kind.DATAGRAM;
        }
        if (generic == PACKETS && !inet) {
            return Kind.PACKETS;
        }
        boolean known = generic == STREAM || generic == DATAGRAM || generic == PACKETS;
        throw (known ? Errno.EPROTONOSUPPORT : Errno.EINVAL).failure();
    }

    private static int flags(Process process, int type) {
        int flags = (int) process.abi().constants().sets("SOCKF").toGeneric(type & ~TYPE);
        if ((flags & ~(NONBLOCK | CLOEXEC)) != 0) {
            throw Errno.EINVAL.failure();
        }
        return flags;
    }

    private static Socket make(Process process, Domain domain, Kind kind, int flags) {
        Place place = Anonymous.socket(ProcessFiles.of(process).space().newNumber());
        return new Socket(domain, kind, place, flags & NONBLOCK, process.pid());
    }

    @Syscall
    static long socket(Process process, int family, int type, int protocol) {
        int flags = flags(process, type);
        Domain domain = domain(family);
        Socket socket = make(process, domain, kind(process, type, domain, protocol), flags);
        return ProcessFiles.of(process).table().add(socket, (flags & CLOEXEC) != 0);
    }

    @Syscall
    static long socketpair(Process process, int family, int type, int protocol, long result) {
        int flags = flags(process, type);
        Domain domain = domain(family);
        Kind kind = kind(process, type, domain, protocol);
        if (domain != Domain.UNIX) {
            throw Errno.EOPNOTSUPP.failure();
        }
        Socket a = make(process, domain, kind, flags);
        Socket b = make(process, domain, kind, flags);
        Socket.pair(a, b);
        FileTable table = ProcessFiles.of(process).table();
        int first = table.add(a, (flags & CLOEXEC) != 0);
        try {
            int second = table.add(b, (flags & CLOEXEC) != 0);
            process.memory().int32(result, first);
            process.memory().int32(result + 4, second);
        } catch (SyscallFailure failure) {
            table.close(first);
            throw failure;
        }
        return 0;
    }

    @Syscall
    static long bind(Process process, int fd, long address, int length) {
        Socket socket = socket(process, fd);
        SocketAddresses addresses = new SocketAddresses(process);
        String name = addresses.read(socket, address, length);
        if (!socket.address().isEmpty()) {
            throw Errno.EINVAL.failure();
        }
        if (socket.domain() == Domain.UNIX) {
            addresses.bindUnix(socket, name);
        } else {
            SocketAddresses.network(process).bind(socket, name);
        }
        return 0;
    }

    @Syscall
    static long listen(Process process, int fd, int longest) {
        Socket socket = socket(process, fd);
        if (socket.domain() != Domain.UNIX && socket.kind() != Kind.DATAGRAM) {
            SocketAddresses.network(process).bindIfNeeded(socket);
        }
        socket.listen(longest);
        if (socket.domain() != Domain.UNIX) {
            SocketAddresses.network(process).outside().serve(socket);
        }
        return 0;
    }

    @Syscall
    static long connect(Task task, int fd, long address, int length) {
        Process process = task.process();
        Socket socket = socket(process, fd);
        SocketAddresses addresses = new SocketAddresses(process);
        if (addresses.family(address, length) == 0) {
            socket.disconnect();
            return 0;
        }
        String name = addresses.read(socket, address, length);
        boolean inet = socket.domain() != Domain.UNIX;
        if (inet && socket.kind() == Kind.DATAGRAM) {
            if (!IpAddress.isLocal(name)) {
                addresses.find(socket, name);
            }
            SocketAddresses.network(process).bindIfNeeded(socket);
            socket.remote(name);
            return 0;
        }
        boolean begun = socket.way().isAwaited();
        if (begun || inet && !socket.isConnected() && !socket.isListening() && addresses.isOutside(socket, name)) {
            connectOutside(task, socket, name, !begun);
            return 0;
        }
        if (socket.isListening() || socket.isConnected() && socket.kind() != Kind.DATAGRAM) {
            throw (socket.isListening() ? Errno.EINVAL : Errno.EISCONN).failure();
        }
        Socket target = addresses.find(socket, name);
        if (inet) {
            SocketAddresses.network(process).bindIfNeeded(socket);
        }
        Socket partner = make(process, target.domain(), target.kind(), 0);
        timed(task, socket.options().sendTimeout(), Errno.EINPROGRESS, () -> socket.connect(target, partner));
        return 0;
    }

    private static void connectOutside(Task task, Socket socket, String name, boolean fresh) {
        if (fresh) {
            SocketAddresses.network(task.process()).outside().connect(socket, name);
        }
        boolean now = socket.isNonBlocking();
        timed(
                task,
                socket.options().sendTimeout(),
                Errno.EINPROGRESS,
                () -> socket.way().await(fresh, now));
    }

    /** Does what may wait, at most so many nanoseconds; 0 for any time. */
    static void timed(Task task, long nanos, Errno late, Runnable action) {
        try {
            action.run();
        } catch (Wait wait) {
            if (nanos == 0) {
                throw wait;
            }
            long now = task.process().kernel().clock().now();
            long deadline = task.pending().deadline(() -> now + nanos);
            if (now >= deadline) {
                throw late.failure();
            }
            throw wait.atMostUntil(deadline).restarting(Restart.NEVER); // signal(7)
        }
    }

    @Syscall
    static long accept(Task task, int fd, long address, long length) {
        return accept4(task, fd, address, length, 0);
    }

    @Syscall
    static long accept4(Task task, int fd, long address, long length, int flags) {
        Process process = task.process();
        Socket socket = socket(process, fd);
        int generic = flags(process, flags);
        Socket[] accepted = new Socket[1];
        timed(task, socket.options().receiveTimeout(), Errno.EAGAIN, () -> accepted[0] = socket.accept());
        Socket made = accepted[0];
        made.flags(generic & NONBLOCK);
        int number = ProcessFiles.of(process).table().add(made, (generic & CLOEXEC) != 0);
        new SocketAddresses(process).write(made.domain(), seen(made, made.remote()), address, length);
        return number;
    }

    /** An address in the form of the socket's own family. */
    static String seen(Socket socket, String address) {
        return socket.domain() == Domain.UNIX ? address : IpAddress.as(socket.domain() == Domain.INET6, address);
    }

    @Syscall
    static long getsockname(Process process, int fd, long address, long length) {
        Socket socket = socket(process, fd);
        new SocketAddresses(process).write(socket.domain(), socket.address(), address, length);
        return 0;
    }

    @Syscall
    static long getpeername(Process process, int fd, long address, long length) {
        Socket socket = socket(process, fd);
        if (!socket.isConnected()) {
            throw Errno.ENOTCONN.failure();
        }
        new SocketAddresses(process).write(socket.domain(), seen(socket, socket.remote()), address, length);
        return 0;
    }

    @Syscall
    static long shutdown(Process process, int fd, int how) {
        if (how < 0 || how > 2) {
            throw Errno.EINVAL.failure();
        }
        socket(process, fd).shutdown(how != 1, how != 0);
        return 0;
    }

    /** All of them behind one number; the arguments are an array of words. */
    @Syscall
    static long socketcall(Task task, int call, long arguments) {
        Process process = task.process();
        int[] counts = {0, 3, 3, 3, 2, 3, 3, 3, 4, 4, 4, 6, 6, 2, 5, 5, 3, 3, 4, 5, 4};
        if (call < 1 || call >= counts.length) {
            throw Errno.EINVAL.failure();
        }
        long[] a = new long[6];
        for (int i = 0; i < counts[call]; i++) {
            a[i] = process.memory().word(arguments + (long) i * task.abi().bits() / 8);
        }
        int fd = (int) a[0];
        return switch (call) {
            case 1 -> socket(process, fd, (int) a[1], (int) a[2]);
            case 2 -> bind(process, fd, a[1], (int) a[2]);
            case 3 -> connect(task, fd, a[1], (int) a[2]);
            case 4 -> listen(process, fd, (int) a[1]);
            case 5 -> accept(task, fd, a[1], a[2]);
            case 6 -> getsockname(process, fd, a[1], a[2]);
            case 7 -> getpeername(process, fd, a[1], a[2]);
            case 8 -> socketpair(process, fd, (int) a[1], (int) a[2], a[3]);
            case 13 -> shutdown(process, fd, (int) a[1]);
            case 14 -> SocketOptionCalls.setsockopt(process, fd, (int) a[1], (int) a[2], a[3], (int) a[4]);
            case 15 -> SocketOptionCalls.getsockopt(process, fd, (int) a[1], (int) a[2], a[3], a[4]);
            case 18 -> accept4(task, fd, a[1], a[2], (int) a[3]);
            default -> MessageCalls.multiplexed(task, call, Arrays.copyOf(a, 6));
        };
    }

    /** Closes files that came for nobody. */
    static void drop(Iterable<OpenFile> files) {
        files.forEach(OpenFile::release);
    }
}
