package mimus.firmware.device;

/** What is at the other end of a serial port. */
@FunctionalInterface
public interface SerialLine {
    /** A line that nobody listens to. */
    SerialLine NONE = value -> {};

    /** Takes a byte that the port sends. */
    void send(int value);
}
