package mimus.firmware.device;

/** A device that gathers the interrupts of others. */
public interface InterruptController {
    /**
     * Its input with a number.
     *
     * @throws IllegalArgumentException if it has none
     */
    InterruptLine input(int number);

    /** What a device tree says of an input that asks while it is high. */
    int[] cells(int number);
}
