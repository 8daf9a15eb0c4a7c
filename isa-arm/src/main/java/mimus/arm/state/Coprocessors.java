package mimus.arm.state;

/** What answers where a program asks a coprocessor of AArch32. */
public interface Coprocessors {
    /** None at all. */
    Coprocessors NONE = new Coprocessors() {};

    /** The register that MRC names. */
    default int read(ArmEnv e, int coproc, int opc1, int crn, int crm, int opc2) {
        throw e.undefined();
    }

    /** Sets the register that MCR names. */
    default void write(ArmEnv e, int coproc, int opc1, int crn, int crm, int opc2, int value) {
        throw e.undefined();
    }

    /** The register that MRRC names. */
    default long read64(ArmEnv e, int coproc, int opc, int crm) {
        throw e.undefined();
    }

    /** Sets the register that MCRR names. */
    default void write64(ArmEnv e, int coproc, int opc, int crm, long value) {
        throw e.undefined();
    }
}
