package mimus.x86.state;

/** GDTR, IDTR, and with a selector LDTR and TR. */
public final class TableRegister {
    public int selector;
    public long base;
    public long limit;

    /** The first eight bytes of the descriptor that it was loaded with. */
    public long raw;

    void reset() {
        selector = 0;
        base = 0;
        limit = 0xffff;
        raw = 0;
    }
}
