package mimus.x86.encode;

/** Operands are not what a row has places for, which is no reason to look for a place in the code. */
final class Misfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private Misfit() {
        super("its operands do not fit");
    }

    static void unless(boolean fits) {
        if (!fits) {
            throw new Misfit();
        }
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
