package mimus.mips.state;

/** The registers of the floating-point coprocessor: 32 of 64 bits, or with Status.FR = 0 16 pairs of 32 bits. */
public final class Fpu {
    /** {@link #barred}: any use. */
    private static final int ANY = 1 << 5;

    private final long[] registers = new long[32];
    private final FpuModel model;
    private boolean fr;
    private boolean usable = true;

    /** 31, or 30 if an odd register is the high half of the even one below. */
    private int wide = 30;

    /** Whom to refuse: bit 0 set, an odd register that holds 64 bits; {@link #ANY}, everyone. */
    private int barred = 1;

    public Fpu(FpuModel model) {
        this.model = model;
    }

    public FpuModel model() {
        return model;
    }

    /** Whether all 32 registers are 64 bits wide (Status.FR); else odd ones are the high halves of even ones. */
    public boolean fr() {
        return fr;
    }

    /** Follows Status.FR; the contents of the registers are UNPREDICTABLE then. */
    void fr(boolean on) {
        fr = on;
        wide = on ? 31 : 30;
        bar();
    }

    /** Whether the coprocessor is switched on (Status.CU1); always so for a program of an operating system. */
    public boolean usable() {
        return usable;
    }

    /** Follows Status.CU1. */
    void usable(boolean on) {
        usable = on;
        bar();
    }

    private void bar() {
        barred = (fr ? 0 : 1) | (usable ? 0 : ANY);
    }

    /**
     * Whether an instruction must be refused.
     *
     * @param doubles the numbers of the registers in which it takes 64 bits, ORed
     */
    boolean bars(int doubles) {
        return ((doubles | ANY) & barred) != 0;
    }

    /** The single in register {@code n}. */
    public int s(int n) {
        return (int) (registers[n & wide] >>> half(n));
    }

    /** Sets the single in register {@code n}; the other half of a 64-bit register is kept. */
    public void s(int n, int value) {
        int shift = half(n);
        long others = registers[n & wide] & ~(0xffffffffL << shift);
        registers[n & wide] = others | (value & 0xffffffffL) << shift;
    }

    /** First bit of the single in register {@code n}. */
    private int half(int n) {
        return (n & ~wide) << 5;
    }

    /** The double in register {@code n}; if FR = 0, of the pair it belongs to. */
    public long d(int n) {
        return registers[n & wide];
    }

    public void d(int n, long value) {
        registers[n & wide] = value;
    }
}
