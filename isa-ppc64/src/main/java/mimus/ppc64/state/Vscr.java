package mimus.ppc64.state;

/** The vector status and control register as one word (Power ISA Book I, 6.3.2). */
public final class Vscr {
    private static final int NJ = 16;

    private Vscr() {}

    public static int read(Ppc64Env e) {
        return (e.vectorUnit.flushToZero() ? 1 << NJ : 0) | e.sat;
    }

    public static void write(Ppc64Env e, int value) {
        boolean nonJava = (value >>> NJ & 1) != 0;
        e.vectorUnit.flushToZero(nonJava);
        e.vectorUnit.denormalsAreZero(nonJava);
        e.sat = value & 1;
    }
}
