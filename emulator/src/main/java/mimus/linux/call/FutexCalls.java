package mimus.linux.call;

import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Futexes;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Restart;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Waiting for words of memory to change. */
public final class FutexCalls {
    private static final int COMMAND = 0x7f;
    private static final int CLOCK_REALTIME = 0x100;
    private static final int WAIT = 0;
    private static final int WAKE = 1;
    private static final int REQUEUE = 3;
    private static final int CMP_REQUEUE = 4;
    private static final int WAKE_OP = 5;
    private static final int LOCK_PI = 6;
    private static final int UNLOCK_PI = 7;
    private static final int TRYLOCK_PI = 8;
    private static final int WAIT_BITSET = 9;
    private static final int WAKE_BITSET = 10;
    private static final int LOCK_PI2 = 13;
    private static final int ALL_BITS = -1;
    private static final int TID_MASK = 0x3fff_ffff;
    private static final int WAITERS = 0x8000_0000;
    private static final int OWNER_DIED = 0x4000_0000;

    private FutexCalls() {}

    @Syscall
    public static long futex(Task t, long address, int operation, int value, long fourth, long second, int third) {
        return futex(t, "timespec64", address, operation, value, fourth, second, third);
    }

    @Syscall
    public static long futex_time32(
            Task t, long address, int operation, int value, long fourth, long second, int third) {
        return futex(t, "timespec", address, operation, value, fourth, second, third);
    }

    private static long futex(
            Task t, String time, long address, int operation, int value, long fourth, long second, int third) {
        if ((address & 3) != 0) {
            throw Errno.EINVAL.failure();
        }
        Futexes futexes = t.process().kernel().futexes();
        Process p = t.process();
        return switch (operation & COMMAND) {
            case WAIT -> await(t, address, value, ALL_BITS, deadline(t, time, fourth, operation, false));
            case WAIT_BITSET -> await(t, address, value, bits(third), deadline(t, time, fourth, operation, true));
            case WAKE -> futexes.wake(p, address, value, ALL_BITS);
            case WAKE_BITSET -> futexes.wake(p, address, value, bits(third));
            case REQUEUE -> requeue(t, address, value, (int) fourth, second);
            case CMP_REQUEUE -> {
                if (t.memory().int32(address) != third) {
                    throw Errno.EAGAIN.failure();
                }
                yield requeue(t, address, value, (int) fourth, second);
            }
            case WAKE_OP -> wakeAndChange(t, address, value, (int) fourth, second, third);
            case LOCK_PI, LOCK_PI2 -> lock(t, address, deadline(t, time, fourth, operation | CLOCK_REALTIME, true));
            case TRYLOCK_PI -> {
                if (!tryLock(t, address)) {
                    throw Errno.EAGAIN.failure();
                }
                yield 0;
            }
            case UNLOCK_PI -> unlock(t, address);
            default -> throw Errno.ENOSYS.failure();
        };
    }

    private static int bits(int bits) {
        if (bits == 0) {
            throw Errno.EINVAL.failure();
        }
        return bits;
    }

    private static long deadline(Task t, String time, long address, int operation, boolean absolute) {
        if (address == 0) {
            return Wait.FOREVER;
        }
        Kernel kernel = t.process().kernel();
        return t.pending().deadline(() -> {
            long nanos = TimeCalls.nanos(t, time, address);
            long start = !absolute
                    ? kernel.clock().now()
                    : (operation & CLOCK_REALTIME) != 0 ? -kernel.clock().realOffset() : 0;
            return start + nanos;
        });
    }

    private static long await(Task t, long address, int value, int bits, long deadline) {
        Kernel kernel = t.process().kernel();
        Futexes.Waiter waiter = t.pending().state(Futexes.Waiter.class, () -> {
            if (t.memory().int32(address) != value) {
                throw Errno.EAGAIN.failure();
            }
            return kernel.futexes().enter(t.process(), address, bits);
        });
        if (waiter.isWoken()) {
            return 0;
        }
        if (kernel.clock().now() >= deadline) {
            kernel.futexes().leave(waiter);
            throw Errno.ETIMEDOUT.failure();
        }
        throw Wait.until(waiter::isWoken)
                .atMostUntil(deadline)
                .restarting(deadline == Wait.FOREVER ? Restart.IF_ASKED : Restart.NEVER)
                .onInterrupt(() -> kernel.futexes().leave(waiter));
    }

    private static long requeue(Task t, long from, int wake, int move, long to) {
        Futexes futexes = t.process().kernel().futexes();
        int woken = futexes.wake(t.process(), from, wake, ALL_BITS);
        return woken + futexes.move(t.process(), from, to, move);
    }

    /** Changes a word, then wakes those at another, and those at the first if its old value says so. */
    private static long wakeAndChange(Task t, long address, int wake, int wakeSecond, long second, int code) {
        int operation = code >>> 28 & 7;
        int argument = code << 8 >> 20;
        int operand = (code >>> 31) != 0 ? 1 << (argument & 31) : argument;
        int compared = code << 20 >> 20;
        int old = t.memory().int32(second);
        t.memory()
                .int32(
                        second,
                        switch (operation) {
                            case 0 -> operand;
                            case 1 -> old + operand;
                            case 2 -> old | operand;
                            case 3 -> old & ~operand;
                            case 4 -> old ^ operand;
                            default -> throw Errno.ENOSYS.failure();
                        });
        boolean holds = switch (code >>> 24 & 15) {
            case 0 -> old == compared;
            case 1 -> old != compared;
            case 2 -> old < compared;
            case 3 -> old <= compared;
            case 4 -> old > compared;
            case 5 -> old >= compared;
            default -> throw Errno.ENOSYS.failure();
        };
        Futexes futexes = t.process().kernel().futexes();
        int woken = futexes.wake(t.process(), address, wake, ALL_BITS);
        return woken + (holds ? futexes.wake(t.process(), second, wakeSecond, ALL_BITS) : 0);
    }

    private static boolean tryLock(Task t, long address) {
        int word = t.memory().int32(address);
        if ((word & TID_MASK) == t.tid()) {
            throw Errno.EDEADLK.failure();
        }
        if ((word & TID_MASK) == 0) {
            t.memory().int32(address, word & (WAITERS | OWNER_DIED) | t.tid());
            return true;
        }
        return false;
    }

    private static long lock(Task t, long address, long deadline) {
        Kernel kernel = t.process().kernel();
        if (tryLock(t, address)) {
            return 0;
        }
        if (kernel.clock().now() >= deadline) {
            throw Errno.ETIMEDOUT.failure();
        }
        t.memory().int32(address, t.memory().int32(address) | WAITERS);
        throw Wait.until(() -> (t.memory().int32(address) & TID_MASK) == 0)
                .atMostUntil(deadline)
                .restarting(Restart.ALWAYS);
    }

    private static long unlock(Task t, long address) {
        int word = t.memory().int32(address);
        if ((word & TID_MASK) != t.tid()) {
            throw Errno.EPERM.failure();
        }
        t.memory().int32(address, 0);
        return 0;
    }

    @Syscall
    public static long set_robust_list(Task t, long head, long size) {
        if (size != t.memory().structure("robust_list_head").size()) {
            throw Errno.EINVAL.failure();
        }
        t.robustList = head;
        return 0;
    }

    @Syscall
    public static long get_robust_list(Task t, int tid, long head, long size) {
        Task other = tid == 0 ? t : t.process().kernel().turns().task(tid);
        if (other == null) {
            throw Errno.ESRCH.failure();
        }
        t.memory().word(head, other.robustList);
        t.memory().word(size, t.memory().structure("robust_list_head").size());
        return 0;
    }
}
