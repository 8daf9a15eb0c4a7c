package mimus.firmware.device;

import mimus.cpu.Clock;

/**
 * Time as devices see it.
 *
 * @param hertz instructions in a second
 */
public record VirtualTime(Clock clock, long hertz) {
    /** Periods of a {@code frequency}, in hertz, since the start. */
    public long ticks(long frequency) {
        long now = clock.now();
        return now / hertz * frequency + now % hertz * frequency / hertz;
    }

    /** Plans {@code action} for when {@link #ticks} reaches {@code tick}. */
    public Clock.Planned at(long tick, long frequency, Runnable action) {
        long instructions = tick / frequency * hertz + (tick % frequency * hertz + frequency - 1) / frequency;
        return clock.at(instructions, action);
    }
}
