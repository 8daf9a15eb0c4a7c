package mimus.linux.fs.call;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import mimus.abi.Structure;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.stream.EventCounter;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.ProcessMemory;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.SyscallFailure;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Reading and writing that is asked for and told of later; here it is done when it is asked for. */
public final class AioCalls {
    private static final String LATER = "operations that go on after they were asked for";
    private static final int READ = 0;
    private static final int WRITE = 1;
    private static final int SYNC = 2;
    private static final int SYNC_DATA = 3;
    private static final int NOTHING = 6;
    private static final int READ_VECTOR = 7;
    private static final int WRITE_VECTOR = 8;
    private static final int TELL_COUNTER = 1;
    private static final int EVENT = 32;

    private AioCalls() {}

    private record Event(long data, long request, long result) {}

    /** What a process has asked for, and not yet heard of. */
    private static final class Context {
        private final ProcessMemory space;
        private final Deque<Event> events = new ArrayDeque<>();

        Context(ProcessMemory space) {
            this.space = space;
        }
    }

    private static final class Contexts {
        private final Map<Long, Context> byAddress = new HashMap<>();
    }

    private static Context context(Process p, long id) {
        Context context =
                p.kernel().shared(Contexts.class, Contexts::new).byAddress.get(id);
        if (context == null || context.space != p.space()) {
            throw Errno.EINVAL.failure();
        }
        return context;
    }

    /** Its number is the address of a page, in which libraries look whether they may read events themselves. */
    @Syscall(lacks = LATER)
    static long io_setup(Process p, int most, long result) {
        if (most <= 0 || p.memory().word(result) != 0) {
            throw Errno.EINVAL.failure();
        }
        long page = p.space().findRoom(ProcessMemory.PAGE);
        p.space().mapPrivate(page, ProcessMemory.PAGE, 3, "/[aio] (deleted)");
        p.kernel().shared(Contexts.class, Contexts::new).byAddress.put(page, new Context(p.space()));
        p.memory().word(result, page);
        return 0;
    }

    @Syscall
    static long io_destroy(Process p, long id) {
        context(p, id);
        p.kernel().shared(Contexts.class, Contexts::new).byAddress.remove(id);
        p.space().unmap(id, ProcessMemory.PAGE);
        return 0;
    }

    @Syscall(lacks = LATER)
    static long io_submit(Task t, long id, long count, long requests) {
        Context context = context(t.process(), id);
        int word = t.abi().bits() / 8;
        for (long i = 0; i < count; i++) {
            long request = t.memory().word(requests + i * word);
            try {
                submit(t, context, request);
            } catch (SyscallFailure failure) {
                if (i == 0) {
                    throw failure;
                }
                return i;
            }
        }
        return count;
    }

    private static void submit(Task t, Context context, long request) {
        Structure wanted = t.memory().structure("iocb", request);
        OpenFile file = ProcessFiles.of(t.process()).file((int) wanted.get("aio_fildes"));
        long result;
        try {
            result = perform(t, file, wanted);
        } catch (SyscallFailure failure) {
            if (failure.errno() == Errno.EINVAL) {
                throw failure;
            }
            result = -t.abi().constants().value("E", failure.errno().name());
        }
        context.events.add(new Event(wanted.get("aio_data"), request, result));
        if ((wanted.get("aio_flags") & TELL_COUNTER) != 0
                && ProcessFiles.of(t.process()).file((int) wanted.get("aio_resfd")) instanceof EventCounter counter) {
            counter.add(1);
        }
    }

    private static long perform(Task t, OpenFile file, Structure wanted) {
        GuestMemory memory = t.memory();
        long buffer = wanted.get("aio_buf");
        long length = wanted.get("aio_nbytes");
        long offset = wanted.get("aio_offset");
        return switch ((int) wanted.get("aio_lio_opcode")) {
            case READ -> Transfer.read(file, GuestBuffers.one(memory, buffer, length), offset);
            case WRITE -> Transfer.write(t, file, GuestBuffers.one(memory, buffer, length), offset);
            case READ_VECTOR -> Transfer.read(file, GuestBuffers.vector(memory, buffer, (int) length), offset);
            case WRITE_VECTOR -> Transfer.write(t, file, GuestBuffers.vector(memory, buffer, (int) length), offset);
            case SYNC, SYNC_DATA -> {
                file.sync();
                yield 0;
            }
            case NOTHING -> 0;
            default -> throw Errno.EINVAL.failure();
        };
    }

    @Syscall
    static long io_getevents(Task t, long id, long least, long most, long events, long time) {
        return events(t, id, least, most, events, time == 0 ? -1 : GuestTimes.timespec(t.memory(), time, true));
    }

    @Syscall
    static long io_getevents_time32(Task t, long id, int least, int most, long events, long time) {
        return events(t, id, least, most, events, time == 0 ? -1 : GuestTimes.timespec(t.memory(), time, false));
    }

    @Syscall(lacks = "another mask of signals meanwhile")
    static long io_pgetevents(Task t, long id, long least, long most, long events, long time) {
        return io_getevents(t, id, least, most, events, time);
    }

    @Syscall(lacks = "another mask of signals meanwhile")
    static long io_pgetevents_time32(Task t, long id, int least, int most, long events, long time) {
        return io_getevents_time32(t, id, least, most, events, time);
    }

    private static long events(Task t, long id, long least, long most, long address, long nanos) {
        Context context = context(t.process(), id);
        if (least < 0 || most < least) {
            throw Errno.EINVAL.failure();
        }
        long now = t.process().kernel().clock().now();
        long deadline = nanos < 0 ? Wait.FOREVER : t.pending().deadline(() -> now + nanos);
        if (context.events.size() < least && now < deadline) {
            throw Wait.until(() -> context.events.size() >= least).atMostUntil(deadline);
        }
        long count = 0;
        for (; count < most && !context.events.isEmpty(); count++) {
            Event event = context.events.remove();
            long at = address + count * EVENT;
            t.memory().int64(at, event.data);
            t.memory().int64(at + 8, event.request);
            t.memory().int64(at + 16, event.result);
            t.memory().int64(at + 24, 0);
        }
        return count;
    }

    /** Everything is done already. */
    @Syscall
    static long io_cancel(Process p, long id, long request, long result) {
        context(p, id);
        throw Errno.EINVAL.failure();
    }
}
