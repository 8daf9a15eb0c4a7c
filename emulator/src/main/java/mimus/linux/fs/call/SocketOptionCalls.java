package mimus.linux.fs.call;

import java.util.Arrays;
import mimus.abi.Structure;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.stream.Socket;
import mimus.linux.fs.stream.Socket.Domain;
import mimus.linux.fs.stream.Socket.Kind;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;

/** What can be set on sockets. */
public final class SocketOptionCalls {
    private static final int IPPROTO_IPV6 = 41;
    private static final int IPV6_V6ONLY = 26;

    /** Options of the level {@code SOL_SOCKET}, as the generic header numbers them. */
    private static final int TYPE = 3;

    private static final int ERROR = 4;
    private static final int SNDBUF = 7;
    private static final int RCVBUF = 8;
    private static final int PASSCRED = 16;
    private static final int PEERCRED = 17;
    private static final int RCVTIMEO = 20;
    private static final int SNDTIMEO = 21;
    private static final int ACCEPTCONN = 30;
    private static final int PEERSEC = 31;
    private static final int PROTOCOL = 38;
    private static final int DOMAIN = 39;
    private static final int RCVTIMEO_NEW = 66;
    private static final int SNDTIMEO_NEW = 67;
    private static final int LONGEST = 4096;
    private static final long SECOND = 1_000_000_000;

    private SocketOptionCalls() {}

    private static boolean isSocketLevel(Process process, int level) {
        return level == process.abi().constants().value("SO", "SOL_SOCKET");
    }

    private static int generic(Process process, int name) {
        return (int) process.abi().constants().numbers("SO").toGeneric(name);
    }

    @Syscall
    static long setsockopt(Process process, int fd, int level, int name, long value, int length) {
        Socket socket = SocketCalls.socket(process, fd);
        if (length < 0 || length > LONGEST) {
            throw Errno.EINVAL.failure();
        }
        byte[] bytes = process.memory().read(value, length);
        boolean on = length >= 4 && process.memory().int32(value) != 0;
        if (level == IPPROTO_IPV6 && name == IPV6_V6ONLY) {
            socket.options().onlyIpv6(on);
        }
        if (!isSocketLevel(process, level)) {
            requireLevel(socket, level);
            socket.options().set(level, name, bytes);
            return 0;
        }
        switch (generic(process, name)) {
            case RCVTIMEO -> socket.options().receiveTimeout(time(process, value, length, false));
            case SNDTIMEO -> socket.options().sendTimeout(time(process, value, length, false));
            case RCVTIMEO_NEW -> socket.options().receiveTimeout(time(process, value, length, true));
            case SNDTIMEO_NEW -> socket.options().sendTimeout(time(process, value, length, true));
            case PASSCRED -> socket.options().passesCredentials(on);
            case TYPE, ERROR, PEERCRED, ACCEPTCONN, PROTOCOL, DOMAIN -> throw Errno.ENOPROTOOPT.failure();
            default -> socket.options().set(-1, generic(process, name), bytes);
        }
        return 0;
    }

    /** A socket of the family {@code AF_UNIX} has no protocol below it. */
    private static void requireLevel(Socket socket, int level) {
        if (socket.domain() == Domain.UNIX || level == IPPROTO_IPV6 && socket.domain() != Domain.INET6) {
            throw Errno.EOPNOTSUPP.failure();
        }
    }

    private static long time(Process process, long value, int length, boolean wide) {
        GuestMemory memory = process.memory();
        long seconds =
                wide ? memory.int64(value) : memory.structure("timeval", value).get("tv_sec");
        long micros = wide
                ? memory.int64(value + 8)
                : memory.structure("timeval", value).get("tv_usec");
        if (length < (wide ? 16 : memory.structure("timeval").size())) {
            throw Errno.EINVAL.failure();
        }
        if (micros < 0 || micros >= SECOND / 1000) {
            throw Errno.EDOM.failure();
        }
        return seconds < 0 ? 0 : seconds * SECOND + micros * 1000;
    }

    @Syscall
    static long getsockopt(Process process, int fd, int level, int name, long value, long lengthAt) {
        Socket socket = SocketCalls.socket(process, fd);
        GuestMemory memory = process.memory();
        int room = memory.int32(lengthAt);
        if (room < 0) {
            throw Errno.EINVAL.failure();
        }
        byte[] bytes = isSocketLevel(process, level)
                ? own(process, socket, generic(process, name))
                : other(process, socket, level, name);
        int count = Math.min(room, bytes.length);
        memory.write(value, bytes, 0, count);
        memory.int32(lengthAt, count);
        return 0;
    }

    private static int error(Process process, Errno error) {
        return error == null ? 0 : (int) process.abi().constants().value("E", error.name());
    }

    private static byte[] own(Process process, Socket socket, int name) {
        return switch (name) {
            case TYPE ->
                number(process, (int) process.abi().constants().numbers("SOCK").toGuest(type(socket.kind())));
            case ERROR -> number(process, error(process, socket.way().takeError()));
            case PASSCRED -> number(process, socket.options().passesCredentials() ? 1 : 0);
            case PEERCRED -> credentials(process, socket.peerOwner());
            case ACCEPTCONN -> number(process, socket.isListening() ? 1 : 0);
            case DOMAIN -> number(process, socket.domain().number());
            case PROTOCOL -> number(process, protocol(socket));
            case RCVTIMEO -> time(process, socket.options().receiveTimeout());
            case SNDTIMEO -> time(process, socket.options().sendTimeout());
            case SNDBUF, RCVBUF -> size(process, socket, name);
            case PEERSEC -> throw Errno.ENOPROTOOPT.failure();
            default -> {
                byte[] set = socket.options().get(-1, name);
                yield set == null ? number(process, 0) : set;
            }
        };
    }

    /** The kernel doubles what is asked for, as room for its own records. */
    private static byte[] size(Process process, Socket socket, int name) {
        byte[] set = socket.options().get(-1, name);
        if (set == null || set.length < 4) {
            return number(process, Socket.BUFFER);
        }
        boolean big = process.abi().bigEndian();
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 8 | set[big ? i : 3 - i] & 0xff;
        }
        return number(process, 2 * Math.max(value, 1152));
    }

    private static int type(Kind kind) {
        return switch (kind) {
            case STREAM -> 1;
            case DATAGRAM -> 2;
            case PACKETS -> 5;
        };
    }

    private static int protocol(Socket socket) {
        boolean stream = socket.kind() == Kind.STREAM;
        return socket.domain() == Domain.UNIX ? 0 : stream ? 6 : 17;
    }

    private static byte[] other(Process process, Socket socket, int level, int name) {
        requireLevel(socket, level);
        byte[] set = socket.options().get(level, name);
        return set == null ? number(process, 0) : set;
    }

    private static byte[] time(Process process, long nanos) {
        Structure time = process.memory().structure("timeval");
        return time.set("tv_sec", nanos / SECOND)
                .set("tv_usec", nanos % SECOND / 1000)
                .bytes();
    }

    static byte[] number(Process process, int value) {
        byte[] bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            bytes[process.abi().bigEndian() ? 3 - i : i] = (byte) (value >>> 8 * i);
        }
        return bytes;
    }

    /** {@code struct ucred}: process, user, group. */
    static byte[] credentials(Process process, int pid) {
        byte[] bytes = Arrays.copyOf(number(process, pid), 12);
        return bytes;
    }

    /** Makes sure that a number is a file's, for calls that only look. */
    static void requireOpen(Process process, int fd) {
        ProcessFiles.of(process).file(fd);
    }
}
