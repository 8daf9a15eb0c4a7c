package mimus.x86.state;

/** The lowest lanes of a vector, each made as wide as those of the result. */
public final class Widening {
    private Widening() {}

    /** With their signs. */
    public static void signed(X86Env e, Lanes from, Lanes to, int d, int a, int size) {
        long low = e.v(a, 0);
        long high = e.v(a, 1);
        int perPart = 64 / to.bits();
        for (int part = 0; part < size / 64; part++) {
            long all = 0;
            for (int i = 0; i < perPart; i++) {
                int lane = part * perPart + i;
                int bit = lane * from.bits();
                all |= to.place(from.signed(bit < 64 ? low : high, (bit & 63) / from.bits()), i);
            }
            e.v(d, part, all);
        }
    }

    /** With zeros. */
    public static void unsigned(X86Env e, Lanes from, Lanes to, int d, int a, int size) {
        long low = e.v(a, 0);
        long high = e.v(a, 1);
        int perPart = 64 / to.bits();
        for (int part = 0; part < size / 64; part++) {
            long all = 0;
            for (int i = 0; i < perPart; i++) {
                int bit = (part * perPart + i) * from.bits();
                all |= to.place(from.unsigned(bit < 64 ? low : high, (bit & 63) / from.bits()), i);
            }
            e.v(d, part, all);
        }
    }
}
