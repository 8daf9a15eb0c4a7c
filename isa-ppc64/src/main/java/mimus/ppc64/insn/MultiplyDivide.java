package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Division;
import mimus.ppc64.state.Ppc64Env;

/** Fixed-point multiplication and division (Power ISA Book I, 3.3.9). */
final class MultiplyDivide {
    private static final long LOW = 0xffff_ffffL;

    private MultiplyDivide() {}

    @Insn(value = "mulli rt, ra, si", bits = "000111 rt:5 ra:5 si:s16")
    static void mulli(Ppc64Env e, int rt, int ra, int si) {
        e.r(rt, e.r(ra) * si);
    }

    @Insn(value = "mullw<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 011101011 rc:1")
    static void mullw(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        long product = (long) (int) e.r(ra) * (int) e.r(rb);
        if (oe != 0) {
            int over = (int) product == product ? 0 : 1;
            e.overflow(over, over);
        }
        e.set(rt, product, rc);
    }

    @Insn(value = "mulld<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 011101001 rc:1")
    static void mulld(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        long a = e.r(ra);
        long b = e.r(rb);
        if (oe != 0) {
            int over = Math.multiplyHigh(a, b) == a * b >> 63 ? 0 : 1;
            e.overflow(over, over);
        }
        e.set(rt, a * b, rc);
    }

    // The high halves of the results of mulhw and mulhwu are undefined; as in QEMU, they are zero.

    @Insn(value = "mulhw<rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 - 001001011 rc:1")
    static void mulhw(Ppc64Env e, int rt, int ra, int rb, int rc) {
        e.set(rt, (long) (int) e.r(ra) * (int) e.r(rb) >>> 32, rc);
    }

    @Insn(value = "mulhwu<rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 - 000001011 rc:1")
    static void mulhwu(Ppc64Env e, int rt, int ra, int rb, int rc) {
        e.set(rt, (e.r(ra) & LOW) * (e.r(rb) & LOW) >>> 32, rc);
    }

    @Insn(value = "mulhd<rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 - 001001001 rc:1")
    static void mulhd(Ppc64Env e, int rt, int ra, int rb, int rc) {
        e.set(rt, Math.multiplyHigh(e.r(ra), e.r(rb)), rc);
    }

    @Insn(value = "mulhdu<rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 - 000001001 rc:1")
    static void mulhdu(Ppc64Env e, int rt, int ra, int rb, int rc) {
        e.set(rt, Division.multiplyHighUnsigned(e.r(ra), e.r(rb)), rc);
    }

    @Insn(value = "maddhd rt, ra, rb, addend", bits = "000100 rt:5 ra:5 rb:5 addend:5 110000", feature = "power9")
    static void maddhd(Ppc64Env e, int rt, int ra, int rb, int addend) {
        long low = e.r(ra) * e.r(rb);
        long c = e.r(addend);
        long carry = Long.compareUnsigned(low + c, low) < 0 ? 1 : 0;
        e.r(rt, Math.multiplyHigh(e.r(ra), e.r(rb)) + (c >> 63) + carry);
    }

    @Insn(value = "maddhdu rt, ra, rb, addend", bits = "000100 rt:5 ra:5 rb:5 addend:5 110001", feature = "power9")
    static void maddhdu(Ppc64Env e, int rt, int ra, int rb, int addend) {
        long low = e.r(ra) * e.r(rb);
        long carry = Long.compareUnsigned(low + e.r(addend), low) < 0 ? 1 : 0;
        e.r(rt, Division.multiplyHighUnsigned(e.r(ra), e.r(rb)) + carry);
    }

    @Insn(value = "maddld rt, ra, rb, addend", bits = "000100 rt:5 ra:5 rb:5 addend:5 110011", feature = "power9")
    static void maddld(Ppc64Env e, int rt, int ra, int rb, int addend) {
        e.r(rt, e.r(ra) * e.r(rb) + e.r(addend));
    }

    // A quotient that there is not is undefined; as in QEMU, it is the dividend, since the divisor is taken as one. The
    // high half of a quotient of words is undefined and zero.

    @Insn(value = "divw<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 111101011 rc:1")
    static void divw(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        int a = (int) e.r(ra);
        int b = (int) e.r(rb);
        boolean has = Division.has(a, b);
        if (oe != 0) {
            e.overflow(has ? 0 : 1, has ? 0 : 1);
        }
        e.set(rt, a / (has ? b : 1) & LOW, rc);
    }

    @Insn(value = "divwu<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 111001011 rc:1")
    static void divwu(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        long b = e.r(rb) & LOW;
        if (oe != 0) {
            e.overflow(b != 0 ? 0 : 1, b != 0 ? 0 : 1);
        }
        e.set(rt, (e.r(ra) & LOW) / (b != 0 ? b : 1), rc);
    }

    @Insn(value = "divd<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 111101001 rc:1")
    static void divd(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        long a = e.r(ra);
        long b = e.r(rb);
        boolean has = Division.has(a, b);
        if (oe != 0) {
            e.overflow(has ? 0 : 1, has ? 0 : 1);
        }
        e.set(rt, a / (has ? b : 1), rc);
    }

    @Insn(value = "divdu<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 111001001 rc:1")
    static void divdu(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        long b = e.r(rb);
        if (oe != 0) {
            e.overflow(b != 0 ? 0 : 1, b != 0 ? 0 : 1);
        }
        e.set(rt, Long.divideUnsigned(e.r(ra), b != 0 ? b : 1), rc);
    }

    @Insn(value = "divwe<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 110101011 rc:1")
    static void divwe(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        long a = e.r(ra) << 32;
        int b = (int) e.r(rb);
        boolean divides = b != 0 && (a != Long.MIN_VALUE || b != -1);
        long quotient = divides ? a / b : a;
        boolean has = divides && (int) quotient == quotient;
        if (oe != 0) {
            e.overflow(has ? 0 : 1, has ? 0 : 1);
        }
        e.set(rt, has ? (int) quotient : 0, rc); // as in QEMU; the high half is undefined
    }

    @Insn(value = "divweu<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 110001011 rc:1")
    static void divweu(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        long a = e.r(ra) & LOW;
        long b = e.r(rb) & LOW;
        boolean has = a < b;
        if (oe != 0) {
            e.overflow(has ? 0 : 1, has ? 0 : 1);
        }
        e.set(rt, has ? Long.divideUnsigned(a << 32, b) : 0, rc);
    }

    @Insn(value = "divde<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 110101001 rc:1")
    static void divde(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        boolean has = Division.hasExtended(e.r(ra), e.r(rb));
        if (oe != 0) {
            e.overflow(has ? 0 : 1, has ? 0 : 1);
        }
        e.set(rt, has ? Division.extended(e.r(ra), e.r(rb)) : 0, rc);
    }

    @Insn(value = "divdeu<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 110001001 rc:1")
    static void divdeu(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        boolean has = Division.hasExtendedUnsigned(e.r(ra), e.r(rb));
        if (oe != 0) {
            e.overflow(has ? 0 : 1, has ? 0 : 1);
        }
        e.set(rt, has ? Division.extendedUnsigned(e.r(ra), e.r(rb)) : 0, rc);
    }

    @Insn(value = "modsw rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 11000 01011 -", feature = "power9")
    static void modsw(Ppc64Env e, int rt, int ra, int rb) {
        int a = (int) e.r(ra);
        int b = (int) e.r(rb);
        e.r(rt, Division.has(a, b) ? a % b : 0);
    }

    @Insn(value = "moduw rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 01000 01011 -", feature = "power9")
    static void moduw(Ppc64Env e, int rt, int ra, int rb) {
        long b = e.r(rb) & LOW;
        e.r(rt, b != 0 ? (e.r(ra) & LOW) % b : 0);
    }

    @Insn(value = "modsd rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 11000 01001 -", feature = "power9")
    static void modsd(Ppc64Env e, int rt, int ra, int rb) {
        long a = e.r(ra);
        long b = e.r(rb);
        e.r(rt, Division.has(a, b) ? a % b : 0);
    }

    @Insn(value = "modud rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 01000 01001 -", feature = "power9")
    static void modud(Ppc64Env e, int rt, int ra, int rb) {
        long b = e.r(rb);
        e.r(rt, b != 0 ? Long.remainderUnsigned(e.r(ra), b) : 0);
    }
}
