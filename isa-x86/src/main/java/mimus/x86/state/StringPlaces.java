package mimus.x86.state;

/** Where string instructions read and write, and how they go on. */
public final class StringPlaces {
    private StringPlaces() {}

    /** DS:rSI, or another segment; the parameters are components of a decoded instruction. */
    public static long source(X86Env e, int segment, long mask, long linear) {
        return (e.r(X86Env.RSI) & mask) + e.r(segment) & linear;
    }

    /** ES:rDI. */
    public static long destination(X86Env e, long mask, long linear) {
        return (e.r(X86Env.RDI) & mask) + e.r(X86Env.BASES + Segments.ES) & linear;
    }

    /** Moves a pointer on by one element. */
    public static void move(X86Env e, Width w, int pointer, long mask) {
        e.masked(mask, pointer, e.r(pointer) + e.direction * w.bytes());
    }
}
