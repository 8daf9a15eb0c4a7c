package mimus.linux.fs.call;

import java.nio.charset.StandardCharsets;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.PathWalk;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.stream.IpAddress;
import mimus.linux.fs.stream.Network;
import mimus.linux.fs.stream.Socket;
import mimus.linux.fs.stream.Socket.Domain;
import mimus.linux.fs.stream.SpecialFile;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Process;

/** Addresses of sockets in guest memory ({@code sockaddr}), and whom they lead to. */
final class SocketAddresses {
    private static final int LONGEST = 128;
    private static final int LONGEST_UNIX = 108;
    private static final int RIGHTS = 0777;

    private final Process process;
    private final GuestMemory memory;

    SocketAddresses(Process process) {
        this.process = process;
        this.memory = process.memory();
    }

    static Network network(Process process) {
        return process.kernel().shared(Network.class, Network::new);
    }

    /** What follows the family, a byte per char; {@code EAFNOSUPPORT} for another family than the socket's. */
    String read(Socket socket, long address, int length) {
        int family = family(address, length);
        boolean four = family == Domain.INET.number() && socket.domain() == Domain.INET6;
        if (family != socket.domain().number() && !four) {
            throw Errno.EAFNOSUPPORT.failure();
        }
        byte[] bytes = memory.read(address + 2, length - 2);
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (socket.domain() == Domain.UNIX) {
            return unix(raw);
        }
        int least = IpAddress.length(family == Domain.INET6.number());
        if (raw.length() < least - (four ? 0 : 4)) {
            throw Errno.EINVAL.failure();
        }
        String padded = raw + "\0".repeat(Math.max(0, least - raw.length()));
        return IpAddress.as(socket.domain() == Domain.INET6, padded.substring(0, least));
    }

    /** The family of an address; 0 ({@code AF_UNSPEC}) undoes {@code connect} for datagrams. */
    int family(long address, int length) {
        if (length < 2 || length > LONGEST) {
            throw Errno.EINVAL.failure();
        }
        byte[] bytes = memory.read(address, 2);
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return memory.abi().bigEndian() ? first << 8 | second : second << 8 | first;
    }

    /** A path ends at its zero; an abstract address, which begins with one, is all that was given. */
    private static String unix(String raw) {
        if (raw.length() > LONGEST_UNIX) {
            throw Errno.EINVAL.failure();
        }
        int zero = raw.indexOf('\0');
        return raw.isEmpty() || zero == 0 ? raw : zero < 0 ? raw : raw.substring(0, zero);
    }

    /** Stores an address as {@code getsockname} and its like do; 0 for {@code address} stores nothing. */
    void write(Domain domain, String raw, long address, long lengthAt) {
        if (address == 0 || lengthAt == 0) {
            return;
        }
        int room = memory.int32(lengthAt);
        if (room < 0) {
            throw Errno.EINVAL.failure();
        }
        byte[] bytes = bytes(domain, raw);
        memory.write(address, bytes, 0, Math.min(room, bytes.length));
        memory.int32(lengthAt, bytes.length);
    }

    /** A {@code sockaddr} as the guest stores it. */
    byte[] bytes(Domain domain, String raw) {
        boolean path = domain == Domain.UNIX && !raw.isEmpty() && raw.charAt(0) != 0;
        boolean none = domain != Domain.UNIX && raw.isEmpty();
        String content = path ? raw + "\0" : none ? "\0".repeat(IpAddress.length(domain == Domain.INET6)) : raw;
        byte[] rest = content.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = new byte[2 + rest.length];
        bytes[memory.abi().bigEndian() ? 1 : 0] = (byte) domain.number();
        System.arraycopy(rest, 0, bytes, 2, rest.length);
        return bytes;
    }

    /** Gives a socket of the family {@code AF_UNIX} a name in the tree, or an abstract one. */
    void bindUnix(Socket socket, String address) {
        ProcessFiles files = ProcessFiles.of(process);
        if (address.isEmpty()) {
            String unique = "\0" + "%05x".formatted(files.space().newNumber());
            bindAbstract(socket, unique);
        } else if (address.charAt(0) == 0) {
            bindAbstract(socket, address);
        } else {
            PathWalk.Found found = files.find(ProcessFiles.WORKING_DIRECTORY, address, false);
            if (found.place() != null) {
                throw Errno.EADDRINUSE.failure();
            }
            int rights = RIGHTS & ~files.standpoint().umask();
            Inode name = found.parent().inode().create(found.name(), FileType.SOCKET.bits() | rights, 0);
            socket.bind(address, (SpecialFile) name);
        }
    }

    private void bindAbstract(Socket socket, String address) {
        Abstract names = process.kernel().shared(Abstract.class, Abstract::new);
        names.byName.values().removeIf(Socket::isClosed);
        if (names.byName.putIfAbsent(address, socket) != null) {
            throw Errno.EADDRINUSE.failure();
        }
        socket.bind(address, (SpecialFile) null);
    }

    /** Sockets whose addresses are no paths. */
    private static final class Abstract {
        private final java.util.Map<String, Socket> byName = new java.util.HashMap<>();
    }

    /** Who is at an address; {@code ECONNREFUSED} if nobody is, {@code ENETUNREACH} if it is not of this run. */
    Socket find(Socket from, String address) {
        if (from.domain() != Domain.UNIX) {
            if (isOutside(from, address)) {
                return network(process).outside().partner(from, address);
            }
            if (!IpAddress.isLocal(address)) {
                throw unreachable(address);
            }
            Socket found = network(process).find(from.kind(), address);
            if (found == null) {
                throw Errno.ECONNREFUSED.failure();
            }
            return found;
        }
        if (address.isEmpty()) {
            throw Errno.ECONNREFUSED.failure();
        }
        if (address.charAt(0) == 0) {
            Socket found = process.kernel()
                    .shared(Abstract.class, Abstract::new)
                    .byName
                    .get(address);
            if (found == null || found.isClosed()) {
                throw Errno.ECONNREFUSED.failure();
            }
            return found;
        }
        return Socket.at(ProcessFiles.of(process).standpoint().find(address));
    }

    /** Whether an address is one of the host's network that guests may reach; what is of the run comes first. */
    boolean isOutside(Socket from, String address) {
        if (from.domain() == Domain.UNIX) {
            return false;
        }
        Network network = network(process);
        boolean here = IpAddress.isLocal(address) && network.find(from.kind(), address) != null;
        return !here && network.outside().allows(address);
    }

    private RuntimeException unreachable(String address) {
        process.kernel()
                .notice("reaching %1$s is not allowed; --allow-net=%1$s would allow it, -A everything"
                        .formatted(IpAddress.text(address)));
        return Errno.ENETUNREACH.failure();
    }
}
