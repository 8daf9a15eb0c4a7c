package mimus.mips.state;

/** The floating-point coprocessor: 32 registers of 64 bits, which FR=0 pairs, and their control. */
public final class Fpu {
    private final long[] registers = new long[32];

    /** Whether all 32 registers are 64 bits wide (Status.FR); else odd ones are the high halves of even ones. */
    public boolean fr;

    /** The single in register {@code n}. */
    public int s(int n) {
        return fr ? (int) registers[n] : (int) (registers[n & ~1] >>> ((n & 1) << 5));
    }

    /** Sets the single in register {@code n}; the other half of the register is kept. */
    public void s(int n, int value) {
        int at = fr ? n : n & ~1;
        int shift = fr ? 0 : (n & 1) << 5;
        registers[at] = registers[at] & ~(0xffffffffL << shift) | (value & 0xffffffffL) << shift;
    }

    /** The double in register {@code n}, even if FR=0. */
    public long d(int n) {
        return registers[fr ? n : n & ~1];
    }

    public void d(int n, long value) {
        registers[fr ? n : n & ~1] = value;
    }
}
