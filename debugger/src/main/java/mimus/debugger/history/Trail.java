package mimus.debugger.history;

import java.util.Arrays;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestThread;
import mimus.machine.Stop;

/** Which thread executed what, instruction by instruction, over a span of time. */
public final class Trail {
    private final long from;
    private long[] times = new long[64];
    private int[] threads = new int[64];
    private long[] places = new long[64];
    private long[] stacks = new long[64];
    private int size;

    Trail(long from) {
        this.from = from;
    }

    /** What executes one instruction. */
    interface Step {
        Stop run();
    }

    void step(Guest guest, Step step) {
        GuestThread thread = guest.current();
        if (size == times.length) {
            grow();
        }
        times[size] = guest.time();
        threads[size] = thread.id();
        places[size] = thread.pc();
        stacks[size] = thread.stackPointer();
        long before = thread.cpu().env().instructions;
        step.run();
        if (thread.cpu().env().instructions != before) {
            size++;
        }
    }

    private void grow() {
        times = Arrays.copyOf(times, 2 * size);
        threads = Arrays.copyOf(threads, 2 * size);
        places = Arrays.copyOf(places, 2 * size);
        stacks = Arrays.copyOf(stacks, 2 * size);
    }

    /** Where it begins, in instructions since the guest began. */
    public long from() {
        return from;
    }

    /** How many instructions it is long. */
    public int size() {
        return size;
    }

    /** When an instruction was about to be executed. */
    public long time(int index) {
        return times[index];
    }

    /** The number of the thread that executed it. */
    public int thread(int index) {
        return threads[index];
    }

    public long pc(int index) {
        return places[index];
    }

    public long stackPointer(int index) {
        return stacks[index];
    }
}
