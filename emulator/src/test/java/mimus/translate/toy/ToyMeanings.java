package mimus.translate.toy;

/** What the toy's instructions do. */
public final class ToyMeanings {
    private ToyMeanings() {}

    static void add(ToyEnv e, int d, int s) {
        long sum = e.x(d) + e.x(s);
        e.carry = Long.compareUnsigned(sum, e.x(d)) < 0;
        e.zero = sum == 0;
        e.x(d, sum);
    }

    static void sub(ToyEnv e, int d, int s) {
        e.x(d, e.compared(e.x(d), e.x(s)));
    }

    static void set(ToyEnv e, int d, int value) {
        e.x(d, value);
    }

    /** Shifts by a kind that is an operand. */
    static void shift(ToyEnv e, int d, int s, int kind) {
        long by = e.x(s);
        long value = e.x(d);
        e.x(
                d,
                switch (kind) {
                    case 0 -> value << by;
                    case 1 -> value >>> by;
                    case 2 -> value >> by;
                    default -> Long.rotateRight(value, (int) by);
                });
    }

    static void load(ToyEnv e, int d, int s, int size) {
        long address = e.x(s);
        if (size == 3) {
            e.x(d, e.load64(address));
        } else if (size == 2) {
            e.x(d, e.load32(address));
        } else {
            e.x(d, size == 1 ? e.load16(address) : e.load8(address));
        }
    }

    static void store(ToyEnv e, int d, int s, int size) {
        long address = e.x(s);
        if (size == 3) {
            e.store64(address, e.x(d));
        } else if (size == 2) {
            e.store32(address, (int) e.x(d));
        } else if (size == 1) {
            e.store16(address, (int) e.x(d));
        } else {
            e.store8(address, (int) e.x(d));
        }
    }

    /** Two loads, of which the second may fault when the first has been done. */
    static void vload(ToyEnv e, int d, int s) {
        long address = e.x(s);
        long low = e.load64(address);
        e.v(d, 1, e.load64(address + 8));
        e.v(d, 0, low);
    }

    static void vadd(ToyEnv e, int d, int s) {
        e.v(d, 0, e.v(d, 0) + e.v(s, 0));
        e.v(d, 1, e.v(d, 1) + e.v(s, 1));
    }

    static void vmove(ToyEnv e, int d, int s, int half) {
        e.x(d, e.v(s, half));
    }

    static boolean branch(ToyEnv e) {
        return !e.carry;
    }

    static long call(ToyEnv e, int d, int s) {
        long to = e.x(s);
        e.x(d, e.pc + 2);
        return to;
    }

    static long jump(ToyEnv e, int s) {
        return e.x(s);
    }
}
