package mimus.linux.kernel;

import mimus.machine.Machine;

/** Time as guests see it: virtual, so that a run is a function of its inputs. */
public final class Clock {
    /** Virtual nanoseconds that one instruction takes: a processor of 100 million instructions per second. */
    public static final long NANOS_PER_INSTRUCTION = 10;

    private final Machine machine;
    private long realOffset;

    /** @param epoch what the calendar shows at the start, in nanoseconds since 1970 */
    Clock(Machine machine, long epoch) {
        this.machine = machine;
        this.realOffset = epoch;
    }

    /** Nanoseconds since the start: {@code CLOCK_MONOTONIC}. */
    public long now() {
        return machine.now() * NANOS_PER_INSTRUCTION;
    }

    /** Nanoseconds since 1970: {@code CLOCK_REALTIME}. */
    public long realTime() {
        return realOffset + now();
    }

    /** What {@link #realTime} is ahead of {@link #now}. */
    public long realOffset() {
        return realOffset;
    }

    /** The first point of the machine's time at which {@link #now} is at least {@code nanos}. */
    static long instructions(long nanos) {
        return nanos / NANOS_PER_INSTRUCTION + (nanos % NANOS_PER_INSTRUCTION == 0 ? 0 : 1);
    }
}
