package mimus.linux.fs.call;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import mimus.linux.fs.FileTable;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.stream.IpAddress;
import mimus.linux.fs.stream.Received;
import mimus.linux.fs.stream.Socket;
import mimus.linux.fs.stream.Socket.Domain;
import mimus.linux.fs.stream.Socket.Kind;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.SyscallFailure;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Sending and receiving through sockets. */
public final class MessageCalls {
    private static final int MSG_OOB = 1;
    private static final int MSG_PEEK = 2;
    private static final int MSG_CTRUNC = 8;
    private static final int MSG_TRUNC = 0x20;
    private static final int MSG_DONTWAIT = 0x40;
    private static final int MSG_EOR = 0x80;
    private static final int MSG_WAITALL = 0x100;
    private static final int MSG_NOSIGNAL = 0x4000;
    private static final int MSG_WAITFORONE = 0x10000;
    private static final int MSG_CMSG_CLOEXEC = 0x4000_0000;
    private static final int SCM_RIGHTS = 1;
    private static final int SCM_CREDENTIALS = 2;
    private static final int LARGEST = 1 << 20;
    private static final int MOST_MESSAGES = 1024;

    private MessageCalls() {}

    /** A {@code msghdr}: words of the ABI, with two ints padded to words. */
    private record Header(long name, int nameLength, long vector, int count, long control, long controlLength) {
        static Header at(GuestMemory memory, long address) {
            int word = memory.abi().bits() / 8;
            return new Header(
                    memory.word(address),
                    memory.int32(address + word),
                    memory.word(address + 2L * word),
                    (int) memory.word(address + 3L * word),
                    memory.word(address + 4L * word),
                    memory.word(address + 5L * word));
        }

        static int size(GuestMemory memory) {
            return 7 * memory.abi().bits() / 8;
        }
    }

    private static final class Progress {
        private long count;
        private int messages;
    }

    @Syscall
    static long send(Task task, int fd, long buffer, long length, int flags) {
        return sendto(task, fd, buffer, length, flags, 0, 0);
    }

    @Syscall
    static long sendto(Task task, int fd, long buffer, long length, int flags, long address, int addressLength) {
        GuestBuffers from = GuestBuffers.one(task.memory(), buffer, length);
        return send(task, fd, from, flags, address, addressLength, List.of());
    }

    @Syscall
    static long sendmsg(Task task, int fd, long message, int flags) {
        Header header = Header.at(task.memory(), message);
        GuestBuffers from = GuestBuffers.vector(task.memory(), header.vector, header.count);
        long name = header.nameLength == 0 ? 0 : header.name;
        return send(task, fd, from, flags, name, header.nameLength, files(task, header));
    }

    private static long send(
            Task task, int fd, GuestBuffers from, int flags, long address, int addressLength, List<OpenFile> files) {
        Process process = task.process();
        Socket socket = SocketCalls.socket(process, fd);
        if ((flags & MSG_OOB) != 0) {
            throw Errno.EOPNOTSUPP.failure();
        }
        try {
            Socket to = target(process, socket, address, addressLength);
            if (to == null && socket.kind() == Kind.DATAGRAM && socket.domain() != Domain.UNIX) {
                return from.total(); // nobody is there: a datagram is lost
            }
            boolean now = socket.isNonBlocking() || (flags & MSG_DONTWAIT) != 0;
            long[] sent = new long[1];
            SocketCalls.timed(
                    task,
                    socket.options().sendTimeout(),
                    Errno.EAGAIN,
                    () -> sent[0] = sendAll(task, socket, to, from, files, now));
            return sent[0];
        } catch (SyscallFailure failure) {
            if ((flags & MSG_NOSIGNAL) == 0 && socket.kind() != Kind.DATAGRAM) {
                Transfer.signalBrokenPipe(task, failure);
            }
            throw failure;
        }
    }

    private static Socket target(Process process, Socket socket, long address, int length) {
        boolean connectionless = socket.kind() == Kind.DATAGRAM;
        boolean inet = socket.domain() != Domain.UNIX;
        SocketAddresses addresses = new SocketAddresses(process);
        if (address == 0 || !connectionless) {
            if (inet && connectionless) {
                if (socket.remote().isEmpty()) {
                    throw Errno.EDESTADDRREQ.failure();
                }
                return addresses.find(socket, socket.remote());
            }
            return null;
        }
        String name = addresses.read(socket, address, length);
        if (!inet) {
            return addresses.find(socket, name);
        }
        SocketAddresses.network(process).bindIfNeeded(socket);
        return IpAddress.isLocal(name) && !addresses.isOutside(socket, name)
                ? SocketAddresses.network(process).find(socket.kind(), name)
                : addresses.find(socket, name);
    }

    private static long sendAll(
            Task task, Socket socket, Socket to, GuestBuffers from, List<OpenFile> files, boolean now) {
        Progress progress = task.pending().state(Progress.class, Progress::new);
        try {
            do {
                int wanted = (int) Math.min(LARGEST, from.total() - progress.count);
                byte[] bytes = from.get(progress.count, wanted);
                List<OpenFile> with = progress.count == 0 ? files : List.of();
                progress.count += socket.send(bytes, 0, wanted, to, with, now);
            } while (progress.count < from.total() && socket.kind() == Kind.STREAM);
        } catch (SyscallFailure failure) {
            if (progress.count == 0) {
                throw failure;
            }
        }
        return progress.count;
    }

    /** The files that go along, from the control part of a message. */
    private static List<OpenFile> files(Task task, Header header) {
        List<OpenFile> files = new ArrayList<>();
        GuestMemory memory = task.memory();
        int word = memory.abi().bits() / 8;
        FileTable table = ProcessFiles.of(task.process()).table();
        long end = header.control + header.controlLength;
        for (long at = header.control; header.control != 0 && at + word + 8 <= end; ) {
            long length = memory.word(at);
            if (length < word + 8 || length > end - at) {
                throw Errno.EINVAL.failure();
            }
            boolean socketLevel =
                    memory.int32(at + word) == task.abi().constants().value("SO", "SOL_SOCKET");
            if (socketLevel && memory.int32(at + word + 4) == SCM_RIGHTS) {
                for (long fd = at + word + 8; fd + 4 <= at + length; fd += 4) {
                    files.add(table.file(memory.int32(fd)));
                }
            }
            at += length + word - 1 & -word;
        }
        return files;
    }

    @Syscall
    static long sendmmsg(Task task, int fd, long messages, int count, int flags) {
        Progress progress = task.pending().state(Progress.class, Progress::new);
        GuestMemory memory = task.memory();
        int size = slot(memory);
        int most = Math.min(count, MOST_MESSAGES);
        try {
            while (progress.messages < most) {
                long at = messages + (long) progress.messages * size;
                progress.count = 0;
                memory.int32(at + Header.size(memory), (int) sendmsg(task, fd, at, flags));
                progress.messages++;
            }
        } catch (SyscallFailure failure) {
            if (progress.messages == 0) {
                throw failure;
            }
        }
        return progress.messages;
    }

    /** Size of a {@code mmsghdr}: a header and a count, in whole words. */
    private static int slot(GuestMemory memory) {
        int word = memory.abi().bits() / 8;
        return Header.size(memory) + word;
    }

    @Syscall
    static long recv(Task task, int fd, long buffer, long length, int flags) {
        return recvfrom(task, fd, buffer, length, flags, 0, 0);
    }

    @Syscall
    static long recvfrom(Task task, int fd, long buffer, long length, int flags, long address, long lengthAt) {
        Socket socket = SocketCalls.socket(task.process(), fd);
        Received received = receive(task, socket, GuestBuffers.one(task.memory(), buffer, length), flags);
        SocketCalls.drop(received.files());
        storeName(task, socket, received, address, lengthAt);
        return (flags & MSG_TRUNC) != 0 ? received.full() : received.count();
    }

    private static void storeName(Task task, Socket socket, Received received, long address, long lengthAt) {
        if (address != 0 && socket.kind() == Kind.DATAGRAM) {
            String seen = SocketCalls.seen(socket, received.from());
            new SocketAddresses(task.process()).write(socket.domain(), seen, address, lengthAt);
        } else if (lengthAt != 0) {
            task.memory().int32(lengthAt, 0);
        }
    }

    private static Received receive(Task task, Socket socket, GuestBuffers to, int flags) {
        if ((flags & MSG_OOB) != 0) {
            throw Errno.EINVAL.failure();
        }
        boolean now = socket.isNonBlocking() || (flags & MSG_DONTWAIT) != 0;
        boolean all = (flags & MSG_WAITALL) != 0 && socket.kind() == Kind.STREAM && (flags & MSG_PEEK) == 0;
        Received[] last = new Received[1];
        Progress progress = task.pending().state(Progress.class, Progress::new);
        try {
            do {
                byte[] bytes = new byte[(int) Math.min(LARGEST, to.total() - progress.count)];
                SocketCalls.timed(
                        task,
                        socket.options().receiveTimeout(),
                        Errno.EAGAIN,
                        () -> last[0] = socket.receive(bytes, 0, bytes.length, (flags & MSG_PEEK) != 0, now));
                to.put(progress.count, bytes, last[0].count());
                progress.count += last[0].count();
            } while (all && progress.count < to.total() && last[0].count() > 0);
        } catch (SyscallFailure failure) {
            if (progress.count == 0) {
                throw failure;
            }
        } catch (Wait wait) {
            throw progress.count == 0 ? wait : wait.orResult(() -> progress.count);
        }
        Received end = last[0];
        int count = (int) progress.count;
        return end == null
                ? new Received(count, count, "", List.of(), 0)
                : new Received(count, Math.max(count, end.full()), end.from(), end.files(), end.sender());
    }

    @Syscall
    static long recvmsg(Task task, int fd, long message, int flags) {
        GuestMemory memory = task.memory();
        int word = memory.abi().bits() / 8;
        Header header = Header.at(memory, message);
        Socket socket = SocketCalls.socket(task.process(), fd);
        Received received = receive(task, socket, GuestBuffers.vector(memory, header.vector, header.count), flags);
        if (header.name != 0 && socket.kind() == Kind.DATAGRAM) {
            String seen = SocketCalls.seen(socket, received.from());
            byte[] name = new SocketAddresses(task.process()).bytes(socket.domain(), seen);
            memory.write(header.name, name, 0, Math.min(name.length, header.nameLength));
            memory.int32(message + word, name.length);
        } else {
            memory.int32(message + word, 0);
        }
        byte[] control = control(task, socket, received, flags);
        boolean fits = control.length <= header.controlLength && (control.length == 0 || header.control != 0);
        if (fits) {
            memory.write(header.control, control);
        }
        memory.word(message + 5L * word, fits ? control.length : 0);
        boolean whole = socket.kind() == Kind.PACKETS && received.full() > 0;
        int told = (received.full() > received.count() && socket.kind() != Kind.STREAM ? MSG_TRUNC : 0)
                | (fits ? 0 : MSG_CTRUNC)
                | (whole ? MSG_EOR : 0)
                | flags & MSG_CMSG_CLOEXEC;
        memory.int32(message + 6L * word, told);
        return (flags & MSG_TRUNC) != 0 ? received.full() : received.count();
    }

    /** The control part for who receives: who sent, and the numbers of files that came along. */
    private static byte[] control(Task task, Socket socket, Received received, int flags) {
        Process process = task.process();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (socket.options().passesCredentials()) {
            item(process, out, SCM_CREDENTIALS, SocketOptionCalls.credentials(process, received.sender()));
        }
        if (!received.files().isEmpty()) {
            ByteArrayOutputStream numbers = new ByteArrayOutputStream();
            FileTable table = ProcessFiles.of(process).table();
            for (OpenFile file : received.files()) {
                int fd = table.add(file, (flags & MSG_CMSG_CLOEXEC) != 0);
                numbers.writeBytes(SocketOptionCalls.number(process, fd));
                file.release();
            }
            item(process, out, SCM_RIGHTS, numbers.toByteArray());
        }
        return out.toByteArray();
    }

    private static void item(Process process, ByteArrayOutputStream out, int type, byte[] data) {
        int word = process.abi().bits() / 8;
        byte[] length = SocketOptionCalls.number(process, word + 8 + data.length);
        boolean padBefore = word == 8 && process.abi().bigEndian();
        out.writeBytes(padBefore ? new byte[4] : new byte[0]);
        out.writeBytes(length);
        out.writeBytes(word == 8 && !padBefore ? new byte[4] : new byte[0]);
        out.writeBytes(SocketOptionCalls.number(
                process, (int) process.abi().constants().value("SO", "SOL_SOCKET")));
        out.writeBytes(SocketOptionCalls.number(process, type));
        out.writeBytes(data);
        out.writeBytes(new byte[-data.length & word - 1]);
    }

    @Syscall
    static long recvmmsg(Task task, int fd, long messages, int count, int flags, long time) {
        return receiveMany(task, fd, messages, count, flags, time, true);
    }

    @Syscall
    static long recvmmsg_time32(Task task, int fd, long messages, int count, int flags, long time) {
        return receiveMany(task, fd, messages, count, flags, time, false);
    }

    private static long receiveMany(Task task, int fd, long messages, int count, int flags, long time, boolean wide) {
        GuestMemory memory = task.memory();
        long nanos = time == 0 ? 0 : Math.max(1, GuestTimes.timespec(memory, time, wide));
        Progress progress = task.pending().state(Progress.class, Progress::new);
        int most = Math.min(count, MOST_MESSAGES);
        int rest = flags & ~MSG_WAITFORONE;
        try {
            while (progress.messages < most) {
                long at = messages + (long) progress.messages * slot(memory);
                boolean onlyWhatIsThere = progress.messages > 0 && (flags & MSG_WAITFORONE) != 0;
                int how = onlyWhatIsThere ? rest | MSG_DONTWAIT : rest;
                progress.count = 0;
                SocketCalls.timed(
                        task,
                        nanos,
                        Errno.EAGAIN,
                        () -> memory.int32(at + Header.size(memory), (int) recvmsg(task, fd, at, how)));
                progress.messages++;
            }
        } catch (SyscallFailure failure) {
            if (progress.messages == 0) {
                throw failure;
            }
        }
        return progress.messages;
    }

    /** Those of the calls behind {@code socketcall} that move bytes. */
    static long multiplexed(Task task, int call, long[] a) {
        int fd = (int) a[0];
        return switch (call) {
            case 9 -> send(task, fd, a[1], a[2], (int) a[3]);
            case 10 -> recv(task, fd, a[1], a[2], (int) a[3]);
            case 11 -> sendto(task, fd, a[1], a[2], (int) a[3], a[4], (int) a[5]);
            case 12 -> recvfrom(task, fd, a[1], a[2], (int) a[3], a[4], a[5]);
            case 16 -> sendmsg(task, fd, a[1], (int) a[2]);
            case 17 -> recvmsg(task, fd, a[1], (int) a[2]);
            case 19 ->
                receiveMany(
                        task, fd, a[1], (int) a[2], (int) a[3], a[4], task.abi().bits() == 64);
            case 20 -> sendmmsg(task, fd, a[1], (int) a[2], (int) a[3]);
            default -> throw Errno.EINVAL.failure();
        };
    }
}
