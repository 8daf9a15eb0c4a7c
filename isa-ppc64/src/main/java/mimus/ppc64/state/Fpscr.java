package mimus.ppc64.state;

/** The floating-point status and control register. */
public final class Fpscr {
    private long bits;

    public long read() {
        return bits;
    }

    public void write(long value) {
        bits = value;
    }
}
