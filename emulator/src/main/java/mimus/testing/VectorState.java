package mimus.testing;

import mimus.embedding.Emulator;

/** A processor whose state has the names that the vectors of its ISA use; {@code tools/oracle/README.md}. */
public interface VectorState {
    /** The processor; whoever made the state closes it. */
    Emulator emulator();

    /** Goes to the first word of a vector; nothing of the one before is pending. */
    void begin(long pc);

    /** A register, zero-extended. */
    long read(String name);

    void write(String name, long value);

    /** Sets what an operating system does and instructions only read. */
    void hardware(String name, long value);

    /** A faulting address as the vectors write it. */
    default long address(long address) {
        return address;
    }
}
