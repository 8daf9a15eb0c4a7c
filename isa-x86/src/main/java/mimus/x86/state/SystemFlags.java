package mimus.x86.state;

/** The flags that no arithmetic touches, as they lie in EFLAGS. */
public final class SystemFlags {
    private static final int TF = 1 << 8;
    private static final int IF = 1 << 9;
    private static final int NT = 1 << 14;
    private static final int RF = 1 << 16;
    private static final int AC = 1 << 18;
    private static final int ID = 1 << 21;

    /** Those that a program may change; IF, IOPL, VM, VIF and VIP are the system's. */
    private static final int OPEN = TF | NT | AC | ID;

    private int bits = IF;

    /** Their bits in EFLAGS. */
    public int bits() {
        return bits;
    }

    /** Sets those that a program may change. */
    public void write(long flags) {
        bits = bits & ~OPEN | (int) flags & OPEN;
    }

    /** Sets those of the low 16 bits that a program may change. */
    public void writeLow(long flags) {
        write(bits & ~0xffffL | flags & 0xffff);
    }

    /** Sets all of them but those that say nothing, as whoever looks at a stopped processor may. */
    public void restore(long flags) {
        bits = (int) flags & (OPEN | RF | IF) | IF;
    }
}
