package mimus.ppc64.state;

/** Transfers between memory and two floating-point registers, an even one first. */
public final class FloatPairs {
    private FloatPairs() {}

    /** Loads a pair; memory has the bytes of the first register first, in big-endian order, else those of the second. */
    public static void load(Ppc64Env e, int frtp, long address) {
        requireEven(e, frtp);
        long first = e.load64(address);
        long second = e.load64(address + 8);
        e.f(frtp, e.bigEndian() ? first : second);
        e.f(frtp + 1, e.bigEndian() ? second : first);
    }

    public static void store(Ppc64Env e, int frsp, long address) {
        requireEven(e, frsp);
        e.store64(address, e.f(e.bigEndian() ? frsp : frsp + 1));
        e.store64(address + 8, e.f(e.bigEndian() ? frsp + 1 : frsp));
    }

    private static void requireEven(Ppc64Env e, int number) {
        if ((number & 1) != 0) {
            throw e.invalidForm();
        }
    }
}
