package mimus.cpu;

import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** How a processor without an operating system around it takes exceptions and interrupts by itself. */
public interface Exceptions {
    /** Makes the processor as it is after power-on. */
    void reset();

    /**
     * Enters the handler for a trap: saves what the manual says, and goes on at the vector.
     *
     * <p>After a {@link Trap.Wait} it only goes on behind the instruction, for when the wait is over.
     */
    void raise(Trap trap);

    /**
     * Enters the handler of an interrupt that is pending and allowed, if there is one.
     *
     * @return whether it did
     */
    boolean takeInterrupt();

    /** Whether an interrupt that would end a wait is pending. */
    boolean interruptPending();

    /**
     * Sets the level of an interrupt input.
     *
     * @param line number of the input, the processor's own numbering
     */
    void interruptLine(int line, boolean level);

    /** Says who tells the vector of an interrupt when the processor takes it, for those that ask. */
    default void vectors(IntSupplier acknowledge) {}

    /** An interrupt that comes as a message: a device has written {@code value} to an address of those for that. */
    default void interruptMessage(long address, int value) {}

    /** Whether the processor has given up, as after a fault in the handler of a fault: only a reset helps. */
    default boolean lockedUp() {
        return false;
    }

    /** What is to happen when a program asks the processor to reset the board. */
    default void onResetRequest(Runnable wanted) {}

    /** What is to happen when a program asks the processor to switch the board off. */
    default void onPowerOffRequest(Runnable wanted) {}

    /**
     * Connects a wire that comes out of the processor, as that of a timer.
     *
     * @param name of the output, the processor's own
     * @param wire is told the level
     * @return false if there is no such output
     */
    default boolean connect(String name, Consumer<Boolean> wire) {
        return false;
    }
}
