package mimus.mips.state;

/** The registers of coprocessor 0, named as the manual names them. */
public final class Cp0 {
    public int status;
    public int cause;
    public long epc;
    public long badVAddr;
}
