package mimus.mips.state;

/** Bits of the CP0 registers Config and Config1 to Config7. */
public final class Config {
    /** Config: the processor is big endian. */
    static final int BE = 1 << 15;

    /** Config3: interrupts have vectors of their own. */
    public static final int VINT = 1 << 5;

    private Config() {}
}
