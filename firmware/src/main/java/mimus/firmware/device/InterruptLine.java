package mimus.firmware.device;

/** A wire that asks for an interrupt while it is high. */
@FunctionalInterface
public interface InterruptLine {
    /** A wire that leads nowhere. */
    InterruptLine NONE = high -> {};

    void level(boolean high);
}
