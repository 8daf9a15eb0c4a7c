package mimus.firmware.device;

import java.time.Instant;
import java.util.Random;
import mimus.memory.Bus;
import mimus.memory.Device;
import mimus.memory.Memory;

/** What the board around a device offers it. */
public interface DeviceSite {
    /** The address of its first register. */
    long base();

    /** Bytes that it answers to. */
    long size();

    VirtualTime time();

    /** The wire of its interrupt with a number, 0 for the first one; it may lead nowhere. */
    InterruptLine interrupt(int number);

    /** Takes what it sends, if it is a serial port. */
    SerialLine line();

    /** Says that it is a serial port. */
    void serial(SerialPort port);

    /** What the board's text says of it under a name: a number, or {@code otherwise}. */
    long number(String name, long otherwise);

    /** What the board's clock shows at the start. */
    Instant began();

    /**
     * The file that a person gave the board for what its text says under {@code option}: {@code bios}.
     *
     * @param limit the most bytes there is room for
     * @return empty if nothing was given
     */
    byte[] file(String option, int limit);

    /** Numbers that only the seed of the run decides. */
    Random random();

    /** Memory as the processor sees it; not before the board runs. */
    Memory memory();

    /** The physical addresses of the board, for devices that have the bus for themselves or move things on it. */
    Bus bus();

    /** The I/O ports of the board. */
    IoPorts ports();

    /** The PCI bus of the board. */
    PciBus pci();

    /** Bytes of memory that a person, or the board's text, has chosen. */
    long memorySize();

    /** Sends an interrupt as a message, a write to an address at which processors listen. */
    void message(long address, int value);

    /** Asks for the whole board to be reset, after the instruction that is being executed. */
    void wantReset();

    /** Hands a device what software writes to read-only memory; offsets count from the start of that memory. */
    void onWrite(long address, Device writes);
}
