package mimus.debugger.session;

import java.util.stream.IntStream;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.debugger.guest.GuestThread;

/** A register of one thread, and what it was when it was last looked at. Belongs to the session's thread. */
public final class WatchedRegister {
    private final GuestThread thread;
    private final String path;
    private Reading<?> reading;
    private long[] last;
    private long[] before;

    /**
     * A register as it is now.
     *
     * @param path its name, or that of a field of one
     * @throws mimus.cpu.NoSuchRegister if there is none
     */
    public WatchedRegister(GuestThread thread, String path) {
        this.thread = thread;
        this.path = path;
        follow();
        before = last;
    }

    /** A thread that began another program has another processor. */
    void follow() {
        reading = Reading.of(thread.cpu(), path);
        last = reading.now();
    }

    GuestThread thread() {
        return thread;
    }

    boolean isOf(Env env) {
        return reading.env() == env;
    }

    /** What is there now is what is compared with from now on. */
    void settle() {
        last = reading.now();
    }

    boolean hasChanged() {
        return reading.differsFrom(last);
    }

    /** Whether it has changed since it was looked at; the new value is what is compared with from now on. */
    boolean takeChange() {
        if (!hasChanged()) {
            return false;
        }
        before = last;
        settle();
        return true;
    }

    /** Its name. */
    public String name() {
        return path;
    }

    /** Its value before the last change that was seen, and after it. */
    public String change() {
        return text(before) + " → " + text(last);
    }

    private static String text(long[] lanes) {
        StringBuilder digits = new StringBuilder("0x" + Long.toHexString(lanes[lanes.length - 1]));
        for (int lane = lanes.length - 2; lane >= 0; lane--) {
            digits.append("%016x".formatted(lanes[lane]));
        }
        return digits.toString();
    }

    /** Where the value comes from; a field is read by its path. */
    private record Reading<E extends Env>(Cpu<E> cpu, E env, Register<E> register, String path) {
        static <E extends Env> Reading<E> of(Cpu<E> cpu, String path) {
            cpu.read(path); // there is one
            return new Reading<>(cpu, cpu.env(), cpu.registers().find(path), path);
        }

        private int lanes() {
            return register == null ? 1 : register.lanes();
        }

        private long lane(int lane) {
            return register == null ? cpu.read(path) : register.read(env, lane);
        }

        long[] now() {
            return IntStream.range(0, lanes()).mapToLong(this::lane).toArray();
        }

        boolean differsFrom(long[] values) {
            for (int lane = 0; lane < values.length; lane++) {
                if (lane(lane) != values[lane]) {
                    return true;
                }
            }
            return false;
        }
    }
}
