package mimus.linux.ipc;

import java.util.Arrays;
import mimus.abi.Structure;
import mimus.linux.ipc.MessageQueue.Message;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Restart;
import mimus.linux.kernel.Signed;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Message queues of System V. */
public final class MessageQueueCalls {
    private static final int MSG_NOERROR = 010000;
    private static final int MSG_EXCEPT = 020000;
    private static final int MSG_COPY = 040000;
    private static final int MSG_STAT = 11;
    private static final int MSG_INFO = 12;
    private static final int MSG_STAT_ANY = 13;

    private MessageQueueCalls() {}

    @Syscall
    static long msgget(Process p, int key, int flags) {
        return Ipc.of(p).queues.get(key, flags, queue -> true, wanted -> new MessageQueue(wanted, flags, p));
    }

    private static MessageQueue queue(Task t, int id) {
        MessageQueue queue = t.pending()
                .state(MessageQueue.class, () -> Ipc.of(t.process()).queues.find(id));
        if (queue.isRemoved()) {
            throw Errno.EIDRM.failure();
        }
        return queue;
    }

    /** The type of a message is a {@code long} before its bytes. */
    private static long type(GuestMemory memory, long address) {
        return memory.abi().bits() == 32 ? memory.int32(address) : memory.int64(address);
    }

    @Syscall(restart = Restart.NEVER)
    static long msgsnd(Task t, int id, long message, long size, int flags) {
        if (size < 0 || size > MessageQueue.LARGEST_MESSAGE) {
            throw Errno.EINVAL.failure();
        }
        long type = type(t.memory(), message);
        if (type < 1) {
            throw Errno.EINVAL.failure();
        }
        byte[] bytes = t.memory().read(message + t.abi().bits() / 8, (int) size);
        MessageQueue queue = queue(t, id);
        if (!queue.hasRoom(bytes.length)) {
            if ((flags & Ipc.NOWAIT) != 0) {
                throw Errno.EAGAIN.failure();
            }
            throw Wait.until(() -> queue.isRemoved() || queue.hasRoom(bytes.length));
        }
        queue.messages.add(new Message(type, bytes));
        queue.sent = IpcObject.seconds(t.process());
        queue.sender = t.process().pid();
        return 0;
    }

    @Syscall(restart = Restart.NEVER)
    static long msgrcv(Task t, int id, long buffer, long size, @Signed long type, int flags) {
        if (size < 0) {
            throw Errno.EINVAL.failure();
        }
        MessageQueue queue = queue(t, id);
        boolean except = (flags & MSG_EXCEPT) != 0;
        Message message = (flags & MSG_COPY) != 0 ? numbered(queue, type, flags) : queue.choose(type, except);
        if (message == null) {
            if ((flags & Ipc.NOWAIT) != 0) {
                throw Errno.ENOMSG.failure();
            }
            throw Wait.until(() -> queue.isRemoved() || queue.choose(type, except) != null);
        }
        if (message.bytes().length > size && (flags & MSG_NOERROR) == 0) {
            throw Errno.E2BIG.failure();
        }
        byte[] bytes = Arrays.copyOf(message.bytes(), (int) Math.min(size, message.bytes().length));
        t.memory().word(buffer, message.type());
        t.memory().write(buffer + t.abi().bits() / 8, bytes);
        if ((flags & MSG_COPY) == 0) {
            queue.messages.remove(message);
            queue.received = IpcObject.seconds(t.process());
            queue.receiver = t.process().pid();
        }
        return bytes.length;
    }

    private static Message numbered(MessageQueue queue, long index, int flags) {
        if ((flags & Ipc.NOWAIT) == 0 || (flags & MSG_EXCEPT) != 0) {
            throw Errno.EINVAL.failure();
        }
        return index >= 0 && index < queue.messages.size() ? queue.messages.get((int) index) : null;
    }

    @Syscall
    static long msgctl(Process p, int id, int command, long buffer) {
        Ipc ipc = Ipc.of(p);
        switch (Ipc.command(command)) {
            case Ipc.RMID -> ipc.queues.remove(ipc.queues.find(id));
            case Ipc.SET -> {
                Structure wanted = p.memory().structure("msqid_ds", buffer);
                MessageQueue queue = ipc.queues.find(id);
                queue.change(p, wanted);
                queue.capacity = wanted.get("msg_qbytes");
            }
            case Ipc.STAT -> p.memory().write(buffer, state(p, ipc.queues.find(id)));
            case MSG_STAT, MSG_STAT_ANY -> {
                MessageQueue queue = ipc.queues.at(id);
                p.memory().write(buffer, state(p, queue));
                return queue.id;
            }
            case Ipc.INFO, MSG_INFO -> {
                Structure info = p.memory().structure("msginfo");
                info.set("msgmax", MessageQueue.LARGEST_MESSAGE).set("msgmnb", MessageQueue.USUAL_CAPACITY);
                p.memory()
                        .write(
                                buffer,
                                info.set("msgmni", 32000)
                                        .set("msgpool", ipc.queues.all().size()));
                return ipc.queues.highestIndex();
            }
            default -> throw Errno.EINVAL.failure();
        }
        return 0;
    }

    private static Structure state(Process p, MessageQueue queue) {
        Structure state = p.memory().structure("msqid_ds");
        queue.permissions(p, state);
        return state.set("msg_stime", queue.sent)
                .set("msg_rtime", queue.received)
                .set("msg_ctime", queue.changed)
                .set("msg_cbytes", queue.bytes())
                .set("msg_qnum", queue.messages.size())
                .set("msg_qbytes", queue.capacity)
                .set("msg_lspid", queue.sender)
                .set("msg_lrpid", queue.receiver);
    }
}
