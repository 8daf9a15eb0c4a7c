package mimus.linux.ipc;

import java.util.HashMap;
import java.util.Map;
import mimus.abi.Structure;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.stream.Anonymous;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Flags;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Message queues of POSIX. */
public final class NamedQueueCalls {
    private static final int USUAL_MESSAGES = 10;
    private static final int USUAL_SIZE = 8192;
    private static final int MOST_MESSAGES = 65536;
    private static final int LARGEST_SIZE = 1 << 24;
    private static final int MOST_PRIORITY = 32768;
    private static final int LONGEST_NAME = 255;
    private static final int SIGEV_SIGNAL = 0;
    private static final int SIGEV_NONE = 1;

    private NamedQueueCalls() {}

    /** All queues of a run. */
    private static final class Names {
        private final Map<String, NamedQueue> byName = new HashMap<>();
    }

    private static Map<String, NamedQueue> names(Process p) {
        return p.kernel().shared(Names.class, Names::new).byName;
    }

    private static String requireName(String name) {
        if (name.contains("/")) {
            throw Errno.EACCES.failure();
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw (name.isEmpty() ? Errno.ENOENT : Errno.ENAMETOOLONG).failure();
        }
        return name;
    }

    @Syscall
    static long mq_open(Process p, String name, @Flags("O") int flags, int mode, long attributes) {
        NamedQueue queue = names(p).get(requireName(name));
        if (queue == null && (flags & OpenFlags.CREAT) == 0) {
            throw Errno.ENOENT.failure();
        }
        if (queue != null && (flags & (OpenFlags.CREAT | OpenFlags.EXCL)) == (OpenFlags.CREAT | OpenFlags.EXCL)) {
            throw Errno.EEXIST.failure();
        }
        ProcessFiles files = ProcessFiles.of(p);
        if (queue == null) {
            queue = make(p, mode & ~files.standpoint().umask(), attributes);
            names(p).put(name, queue);
        }
        var place = Anonymous.of("mqueue:/" + name, files.space().newNumber());
        return files.table().add(new NamedQueueFile(queue, place, flags), (flags & OpenFlags.CLOEXEC) != 0);
    }

    private static NamedQueue make(Process p, int mode, long attributes) {
        if (attributes == 0) {
            return new NamedQueue(USUAL_MESSAGES, USUAL_SIZE, mode);
        }
        Structure wanted = p.memory().structure("mq_attr", attributes);
        long count = wanted.get("mq_maxmsg");
        long size = wanted.get("mq_msgsize");
        if (count <= 0 || size <= 0 || count > MOST_MESSAGES || size > LARGEST_SIZE) {
            throw Errno.EINVAL.failure();
        }
        return new NamedQueue((int) count, (int) size, mode);
    }

    @Syscall
    static long mq_unlink(Process p, String name) {
        if (names(p).remove(requireName(name)) == null) {
            throw Errno.ENOENT.failure();
        }
        return 0;
    }

    private static NamedQueueFile file(Process p, int fd) {
        if (ProcessFiles.of(p).file(fd) instanceof NamedQueueFile file) {
            return file;
        }
        throw Errno.EBADF.failure();
    }

    @Syscall
    static long mq_timedsend(Task t, int fd, long message, long size, int priority, long time) {
        return send(t, fd, message, size, priority, time, "timespec64");
    }

    @Syscall
    static long mq_timedsend_time32(Task t, int fd, long message, long size, int priority, long time) {
        return send(t, fd, message, size, priority, time, "timespec");
    }

    private static long send(Task t, int fd, long message, long size, int priority, long time, String structure) {
        NamedQueueFile file = file(t.process(), fd);
        file.requireWritable();
        NamedQueue queue = file.queue();
        if (Integer.compareUnsigned(priority, MOST_PRIORITY) >= 0) {
            throw Errno.EINVAL.failure();
        }
        if (Long.compareUnsigned(size, queue.largestMessage) > 0) {
            throw Errno.EMSGSIZE.failure();
        }
        long deadline = time == 0 ? Wait.FOREVER : Times.at(t, structure, time);
        if (queue.isFull()) {
            throw waiting(t, file, deadline, Wait.until(() -> !queue.isFull()));
        }
        queue.add(new NamedQueue.Message(priority, t.memory().read(message, (int) size)));
        return 0;
    }

    private static RuntimeException waiting(Task t, NamedQueueFile file, long deadline, Wait wait) {
        if (file.isNonBlocking()) {
            return Errno.EAGAIN.failure();
        }
        return t.process().kernel().clock().now() >= deadline ? Errno.ETIMEDOUT.failure() : wait.atMostUntil(deadline);
    }

    @Syscall
    static long mq_timedreceive(Task t, int fd, long buffer, long size, long priority, long time) {
        return receive(t, fd, buffer, size, priority, time, "timespec64");
    }

    @Syscall
    static long mq_timedreceive_time32(Task t, int fd, long buffer, long size, long priority, long time) {
        return receive(t, fd, buffer, size, priority, time, "timespec");
    }

    private static long receive(Task t, int fd, long buffer, long size, long priority, long time, String structure) {
        NamedQueueFile file = file(t.process(), fd);
        file.requireReadable();
        NamedQueue queue = file.queue();
        if (Long.compareUnsigned(size, queue.largestMessage) < 0) {
            throw Errno.EMSGSIZE.failure();
        }
        long deadline = time == 0 ? Wait.FOREVER : Times.at(t, structure, time);
        if (queue.count() == 0) {
            Wait wait = Wait.until(() -> queue.count() > 0);
            RuntimeException outcome = waiting(t, file, deadline, wait);
            if (outcome == wait) {
                queue.receivers++;
                wait.onEnd(() -> queue.receivers--);
            }
            throw outcome;
        }
        NamedQueue.Message message = queue.take();
        t.memory().write(buffer, message.bytes());
        if (priority != 0) {
            t.memory().int32(priority, message.priority());
        }
        return message.bytes().length;
    }

    @Syscall
    static long mq_notify(Process p, int fd, long event) {
        NamedQueue queue = file(p, fd).queue();
        if (event == 0) {
            queue.listenNoMore(p);
            return 0;
        }
        Structure wanted = p.memory().structure("sigevent", event);
        int how = (int) wanted.get("sigev_notify");
        if (how != SIGEV_SIGNAL && how != SIGEV_NONE) {
            throw Errno.EINVAL.failure();
        }
        int signal = how == SIGEV_SIGNAL ? (int) wanted.get("sigev_signo") : 0;
        if (!queue.listen(p, signal, wanted.get("sigev_value"))) {
            throw Errno.EBUSY.failure();
        }
        return 0;
    }

    @Syscall
    static long mq_getsetattr(Process p, int fd, long wanted, long old) {
        NamedQueueFile file = file(p, fd);
        NamedQueue queue = file.queue();
        var flags = p.abi().constants().sets("O");
        Structure before = p.memory().structure("mq_attr");
        before.set("mq_flags", flags.toGuest(file.flags() & OpenFlags.NONBLOCK))
                .set("mq_maxmsg", queue.mostMessages)
                .set("mq_msgsize", queue.largestMessage)
                .set("mq_curmsgs", queue.count());
        if (wanted != 0) {
            long given = flags.toGeneric(p.memory().structure("mq_attr", wanted).get("mq_flags"));
            if ((given & ~OpenFlags.NONBLOCK) != 0) {
                throw Errno.EINVAL.failure();
            }
            file.flags(file.flags() & ~OpenFlags.NONBLOCK | (int) given);
        }
        if (old != 0) {
            p.memory().write(old, before);
        }
        return 0;
    }
}
