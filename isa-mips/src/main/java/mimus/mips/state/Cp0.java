package mimus.mips.state;

/** The registers of coprocessor 0, named as the manual names them. */
public final class Cp0 {
    public int status;
    public int cause;
    public long epc;
    public long badVAddr;

    /** What the kernel keeps for the program, which may read it: the address of its thread's data. */
    public long userLocal;
}
