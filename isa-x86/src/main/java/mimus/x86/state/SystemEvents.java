package mimus.x86.state;

import mimus.memory.Device;

/** What is to happen around the instructions when they look at, or change, what is the system's. */
public interface SystemEvents {
    /** Addresses may be translated otherwise from now on. */
    void translationChanged();

    /** The page of a linear address may be translated otherwise. */
    void forget(long linear);

    /** Code of another privilege is executed from now on. */
    void privilegeChanged();

    /** Flags have changed that decide what comes between two instructions: IF, TF, RF. */
    void flagsChanged();

    /** Debug registers have changed. */
    void debugChanged();

    /** IA32_APIC_BASE has been written. */
    void apicMoved();

    /** Loads 1 to 8 bytes as the processor itself does, whatever the privilege of the program; zero-extended. */
    long load(long linear, int bytes);

    /** Stores likewise. */
    void store(long linear, int bytes, long value);

    /** Faults if the processor itself could not store. */
    void requireWritable(long linear, int bytes);

    /** Cycles since power-on. */
    long cycles();

    /** Ports have been accessed; a debug register may watch them. */
    void portsAccessed(int port, int bytes);

    /** The I/O ports. */
    Device ports();

    /** Bits 7 to 4 of the task priority that the local interrupt controller has. */
    int priority();

    /** Sets it. */
    void priority(int value);
}
