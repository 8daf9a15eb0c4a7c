package mimus.x86.state;

/** What PCMPESTRI and its kin compute (Intel SDM volume 2, section 4.1). */
public final class StringCompare {
    private StringCompare() {}

    private static int count(int control) {
        return (control & 1) != 0 ? 8 : 16;
    }

    /** The magnitude of a length in a general register, cut off at what a vector holds. */
    public static int length(X86Env e, int register, int bits, int control) {
        long value = bits == 64 ? e.r(register) : (int) e.r(register);
        long magnitude = value == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(value);
        return (int) Math.min(magnitude, count(control));
    }

    /** How many characters come before the first zero. */
    public static int implicit(X86Env e, int v, int control) {
        int i = 0;
        while (i < count(control) && character(e, v, i, control) != 0) {
            i++;
        }
        return i;
    }

    private static long character(X86Env e, int v, int i, int control) {
        Lanes w = (control & 1) != 0 ? Lanes.WORD : Lanes.BYTE;
        int perPart = 64 / w.bits();
        long part = e.v(v, i / perPart);
        return (control & 2) != 0 ? w.signed(part, i % perPart) : w.unsigned(part, i % perPart);
    }

    /** The second intermediate result, a bit for each character of b; sets the flags. */
    public static int compare(X86Env e, int a, int b, int control, int lengthA, int lengthB) {
        int count = count(control);
        int found = 0;
        for (int j = 0; j < count; j++) {
            found |= (holds(e, a, b, control, lengthA, lengthB, j) ? 1 : 0) << j;
        }
        int all = (1 << count) - 1;
        if ((control & 0x10) != 0) {
            found ^= (control & 0x20) != 0 ? (1 << lengthB) - 1 : all;
        }
        int ends = (lengthB < count ? Eflags.ZF : 0) | (lengthA < count ? Eflags.SF : 0);
        Flags.status(e, (found != 0 ? Eflags.CF : 0) | ends | ((found & 1) != 0 ? Eflags.OF : 0));
        return found;
    }

    private static boolean holds(X86Env e, int a, int b, int control, int lengthA, int lengthB, int j) {
        return switch (control >> 2 & 3) {
            case 0 -> any(e, a, b, control, lengthA, lengthB, j);
            case 1 -> inRange(e, a, b, control, lengthA, lengthB, j);
            case 2 -> equal(e, a, b, control, lengthA, lengthB, j);
            default -> begins(e, a, b, control, lengthA, lengthB, j);
        };
    }

    private static boolean any(X86Env e, int a, int b, int control, int lengthA, int lengthB, int j) {
        boolean found = false;
        for (int i = 0; i < lengthA && j < lengthB; i++) {
            found |= character(e, a, i, control) == character(e, b, j, control);
        }
        return found;
    }

    private static boolean inRange(X86Env e, int a, int b, int control, int lengthA, int lengthB, int j) {
        boolean found = false;
        for (int i = 0; i + 1 < lengthA && j < lengthB; i += 2) {
            long c = character(e, b, j, control);
            found |= character(e, a, i, control) <= c && c <= character(e, a, i + 1, control);
        }
        return found;
    }

    private static boolean equal(X86Env e, int a, int b, int control, int lengthA, int lengthB, int j) {
        if (j >= lengthA || j >= lengthB) {
            return j >= lengthA && j >= lengthB;
        }
        return character(e, a, j, control) == character(e, b, j, control);
    }

    /** Whether a stands in b from the j-th character on, as far as the vector goes. */
    private static boolean begins(X86Env e, int a, int b, int control, int lengthA, int lengthB, int j) {
        for (int i = 0; i < lengthA && i + j < count(control); i++) {
            if (i + j >= lengthB || character(e, a, i, control) != character(e, b, i + j, control)) {
                return false;
            }
        }
        return true;
    }

    /** Leaves in ECX the place of the first or last bit. */
    public static void index(X86Env e, int found, int control) {
        int last = 31 - Integer.numberOfLeadingZeros(found);
        int first = Integer.numberOfTrailingZeros(found);
        e.d(X86Env.RCX, found == 0 ? count(control) : (control & 0x40) != 0 ? last : first);
    }

    /** Leaves in XMM0 the bits, or a mask of characters. */
    public static void mask(X86Env e, int found, int control) {
        if ((control & 0x40) == 0) {
            e.v(0, found, 0, 0, 0, 128);
        } else if ((control & 1) != 0) {
            e.v(0, Blending.lanes(Lanes.WORD, found), Blending.lanes(Lanes.WORD, found >> 4), 0, 0, 128);
        } else {
            e.v(0, Blending.lanes(Lanes.BYTE, found), Blending.lanes(Lanes.BYTE, found >> 8), 0, 0, 128);
        }
    }
}
