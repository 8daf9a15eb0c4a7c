package mimus.firmware.device;

/** A device that gathers the interrupts of others. */
public interface InterruptController {
    /**
     * Its input with a number.
     *
     * @throws IllegalArgumentException if it has none
     */
    InterruptLine input(int number);

    /**
     * Takes the interrupt that its output asks for; only processors that ask for a vector do so.
     *
     * @return the vector
     * @throws IllegalStateException if it has none to tell
     */
    default int acknowledge() {
        throw new IllegalStateException("no vectors");
    }

    /** Whether {@link #acknowledge} is for processors. */
    default boolean tellsVectors() {
        return false;
    }

    /** What a device tree says of an input that asks while it is high. */
    int[] cells(int number);
}
