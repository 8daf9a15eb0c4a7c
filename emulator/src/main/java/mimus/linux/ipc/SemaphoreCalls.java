package mimus.linux.ipc;

import java.util.ArrayList;
import java.util.List;
import mimus.abi.Structure;
import mimus.linux.ipc.SemaphoreSet.Operation;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Restart;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Semaphores of System V. */
public final class SemaphoreCalls {
    private static final int MOST_OPERATIONS = 500;
    private static final int LARGEST_SET = 32000;
    private static final int SEM_UNDO = 0x1000;
    private static final int GETPID = 11;
    private static final int GETVAL = 12;
    private static final int GETALL = 13;
    private static final int GETNCNT = 14;
    private static final int GETZCNT = 15;
    private static final int SETVAL = 16;
    private static final int SETALL = 17;
    private static final int SEM_STAT = 18;
    private static final int SEM_INFO = 19;
    private static final int SEM_STAT_ANY = 20;

    private SemaphoreCalls() {}

    @Syscall
    static long semget(Process p, int key, int count, int flags) {
        if (count < 0 || count > LARGEST_SET) {
            throw Errno.EINVAL.failure();
        }
        return Ipc.of(p).semaphores.get(key, flags, set -> count <= set.values.length, wanted -> {
            if (count == 0) {
                throw Errno.EINVAL.failure();
            }
            return new SemaphoreSet(wanted, flags, count, p);
        });
    }

    @Syscall(restart = Restart.NEVER)
    static long semop(Task t, int id, long operations, int count) {
        return operate(t, id, operations, count, Wait.FOREVER);
    }

    @Syscall(restart = Restart.NEVER)
    static long semtimedop(Task t, int id, long operations, int count, long time) {
        return timed(t, id, operations, count, time, "timespec64");
    }

    @Syscall(restart = Restart.NEVER)
    static long semtimedop_time32(Task t, int id, long operations, int count, long time) {
        return timed(t, id, operations, count, time, "timespec");
    }

    static long timed(Task t, int id, long operations, int count, long time, String structure) {
        return operate(t, id, operations, count, time == 0 ? Wait.FOREVER : Times.after(t, structure, time));
    }

    private static long operate(Task t, int id, long address, int count, long deadline) {
        if (count < 1) {
            throw Errno.EINVAL.failure();
        }
        if (count > MOST_OPERATIONS) {
            throw Errno.E2BIG.failure();
        }
        SemaphoreSet set = t.pending()
                .state(SemaphoreSet.class, () -> Ipc.of(t.process()).semaphores.find(id));
        if (set.isRemoved()) {
            throw Errno.EIDRM.failure();
        }
        List<Operation> operations = operations(t, set, address, count);
        Operation obstacle = set.obstacle(operations);
        if (obstacle == null) {
            set.apply(operations, t.process());
            return 0;
        }
        if (obstacle.now() || t.process().kernel().clock().now() >= deadline) {
            throw Errno.EAGAIN.failure();
        }
        int[] waiting = obstacle.change() == 0 ? set.waitingForZero : set.waitingForMore;
        waiting[obstacle.number()]++;
        throw Wait.until(() -> set.isRemoved() || set.obstacle(operations) == null)
                .atMostUntil(deadline)
                .onEnd(() -> waiting[obstacle.number()]--);
    }

    /** An array of {@code struct sembuf}: number, change, flags, 16 bits each. */
    private static List<Operation> operations(Task t, SemaphoreSet set, long address, int count) {
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long at = address + 6L * i;
            int number = t.memory().int16(at) & 0xffff;
            int flags = t.memory().int16(at + 4);
            if (number >= set.values.length) {
                throw Errno.EFBIG.failure();
            }
            operations.add(new Operation(
                    number, t.memory().int16(at + 2), (flags & Ipc.NOWAIT) != 0, (flags & SEM_UNDO) != 0));
        }
        return operations;
    }

    @Syscall
    static long semctl(Process p, int id, int number, int command, long argument) {
        Ipc ipc = Ipc.of(p);
        GuestMemory memory = p.memory();
        switch (Ipc.command(command)) {
            case Ipc.INFO, SEM_INFO -> {
                Structure info = memory.structure("seminfo");
                info.set("semmni", 32000).set("semmns", 1024000000).set("semmsl", LARGEST_SET);
                info.set("semopm", MOST_OPERATIONS).set("semvmx", SemaphoreSet.LARGEST_VALUE);
                memory.write(argument, info.set("semusz", ipc.semaphores.all().size()));
                return ipc.semaphores.highestIndex();
            }
            case SEM_STAT, SEM_STAT_ANY -> {
                SemaphoreSet set = ipc.semaphores.at(id);
                memory.write(argument, state(p, set));
                return set.id;
            }
            default -> {
                return control(p, ipc, ipc.semaphores.find(id), number, Ipc.command(command), argument);
            }
        }
    }

    private static long control(Process p, Ipc ipc, SemaphoreSet set, int number, int command, long argument) {
        GuestMemory memory = p.memory();
        switch (command) {
            case Ipc.RMID -> ipc.semaphores.remove(set);
            case Ipc.SET -> set.change(p, memory.structure("semid_ds", argument));
            case Ipc.STAT -> memory.write(argument, state(p, set));
            case GETALL -> {
                for (int i = 0; i < set.values.length; i++) {
                    memory.int16(argument + 2L * i, set.values[i]);
                }
            }
            case SETALL -> {
                int[] values = new int[set.values.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = value(memory.int16(argument + 2L * i) & 0xffff);
                }
                for (int i = 0; i < values.length; i++) {
                    assign(p, set, i, values[i]);
                }
            }
            default -> {
                return one(p, set, number, command, argument);
            }
        }
        return 0;
    }

    private static int value(int given) {
        if (given < 0 || given > SemaphoreSet.LARGEST_VALUE) {
            throw Errno.ERANGE.failure();
        }
        return given;
    }

    private static void assign(Process p, SemaphoreSet set, int number, int value) {
        set.values[number] = value;
        set.pids[number] = p.pid();
        set.changed = IpcObject.seconds(p);
        p.kernel().processes().values().forEach(other -> SemaphoreUndo.of(other).forget(set, number));
    }

    private static long one(Process p, SemaphoreSet set, int number, int command, long argument) {
        if (number < 0 || number >= set.values.length) {
            throw Errno.EINVAL.failure();
        }
        return switch (command) {
            case GETVAL -> set.values[number];
            case GETPID -> set.pids[number];
            case GETNCNT -> set.waitingForMore[number];
            case GETZCNT -> set.waitingForZero[number];
            case SETVAL -> {
                // the union is passed as a word, in which the int comes first
                boolean first = p.abi().registerBits() == 64
                        && p.abi().bits() == 64
                        && p.abi().bigEndian();
                assign(p, set, number, value((int) (first ? argument >> 32 : argument)));
                yield 0;
            }
            default -> throw Errno.EINVAL.failure();
        };
    }

    private static Structure state(Process p, SemaphoreSet set) {
        Structure state = p.memory().structure("semid_ds");
        set.permissions(p, state);
        return state.set("sem_otime", set.operated)
                .set("sem_ctime", set.changed)
                .set("sem_nsems", set.values.length);
    }
}
