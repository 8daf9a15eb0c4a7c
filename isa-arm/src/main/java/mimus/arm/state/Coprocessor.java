package mimus.arm.state;

/** What answers where a program of AArch32 asks one of the sixteen coprocessors; what is not there is undefined. */
public interface Coprocessor {
    /** None at all. */
    Coprocessor NONE = new Coprocessor() {};

    /** The register that MRC names. */
    default int read(ArmEnv e, int opc1, int crn, int crm, int opc2) {
        throw e.undefined();
    }

    /** Sets the register that MCR names. */
    default void write(ArmEnv e, int opc1, int crn, int crm, int opc2, int value) {
        throw e.undefined();
    }

    /** The register that MRRC names, the word for its first general register in the low half. */
    default long read64(ArmEnv e, int opc, int crm) {
        throw e.undefined();
    }

    /** Sets the register that MCRR names. */
    default void write64(ArmEnv e, int opc, int crm, long value) {
        throw e.undefined();
    }

    /** CDP: something of its own. */
    default void operate(ArmEnv e, int opc1, int crd, int crn, int crm, int opc2) {
        throw e.undefined();
    }

    /**
     * LDC: takes as many words from memory as it wants; a fault must leave it unchanged.
     *
     * @param wide whether the instruction asks for the longer form (LDCL)
     * @param address of the first word; {@link ArmEnv#aligned} raises the fault of one that is no multiple of four
     * @param option eight bits that the instruction has for it; only where the base does not move
     */
    default void load(ArmEnv e, int crd, boolean wide, int address, int option) {
        throw e.undefined();
    }

    /** STC: as {@link #load}, to memory. */
    default void store(ArmEnv e, int crd, boolean wide, int address, int option) {
        throw e.undefined();
    }
}
