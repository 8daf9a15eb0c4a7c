package mimus.ppc64.state;

/** The floating-point status and control register. */
public final class Fpscr {
    private long bits;
    private boolean interrupts;

    /** Whether enabled exceptions interrupt (MSR.FE0, MSR.FE1). */
    public boolean interrupts() {
        return interrupts;
    }

    public void interrupts(boolean on) {
        interrupts = on;
    }

    public long read() {
        return bits;
    }

    public void write(long value) {
        bits = value;
    }
}
