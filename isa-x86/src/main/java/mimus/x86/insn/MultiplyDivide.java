package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Condition;
import mimus.x86.state.Division;
import mimus.x86.state.Eflags;
import mimus.x86.state.Flags;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/**
 * Multiplication and division.
 *
 * <p>SF, ZF, AF and PF are undefined after a multiplication, and stay; all flags are after a division, of which AF becomes 1
 * and SF, ZF and PF 0: as AMD's Zen leaves them.
 */
final class MultiplyDivide {
    private MultiplyDivide() {}

    /** @param lost what the low half of the product does not say; 0 if that is nothing */
    private static void flags(X86Env e, long lost) {
        long signed = lost | -lost;
        Flags.carryAndOverflow(e, signed >>> 63, signed);
    }

    @Op("F6 /4 mul Eb")
    static void mulByte(X86Env e, long src) {
        long product = e.b(X86Env.RAX, 0) * src;
        e.w(X86Env.RAX, product);
        flags(e, product >>> 8);
    }

    @Op("F7 /4 mul Ev")
    static void mul(X86Env e, Width w, long src) {
        long factor = e.sized(w, X86Env.RAX);
        long product = factor * src;
        long high = w.bits() == 64 ? unsignedHigh(factor, src) : product >>> w.bits();
        e.sized(w, X86Env.RAX, product);
        e.sized(w, X86Env.RDX, high);
        flags(e, high);
    }

    private static void divided(X86Env e) {
        Flags.set(e, false, Condition.carry(e), Eflags.AF, Condition.overflow(e));
    }

    /** The high half of a product of 64 bits without sign. */
    static long unsignedHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }

    @Op("F6 /5 imul Eb")
    static void imulByte(X86Env e, Width w, long src) {
        long product = (byte) e.r(X86Env.RAX) * w.sign(src);
        e.w(X86Env.RAX, product);
        flags(e, product ^ (byte) product);
    }

    @Op("F7 /5 imul Ev")
    static void imul(X86Env e, Width w, long src) {
        long a = w.sign(e.r(X86Env.RAX));
        long b = w.sign(src);
        long product = a * b;
        long high = w.bits() == 64 ? Math.multiplyHigh(a, b) : product >> w.bits();
        e.sized(w, X86Env.RAX, product);
        e.sized(w, X86Env.RDX, high);
        flags(e, high ^ w.sign(product) >> 63);
    }

    @Op("69 imul Gv, Ev, Iz")
    @Op("6B imul Gv, Ev, Ibs")
    static long imul3(X86Env e, Width w, long left, long right) {
        long a = w.sign(left);
        long b = w.sign(right);
        long product = a * b;
        flags(e, w.bits() == 64 ? Math.multiplyHigh(a, b) ^ product >> 63 : product ^ w.sign(product));
        return product;
    }

    @Op("0F AF imul Gv, Ev")
    static long imul2(X86Env e, Width w, long dst, long src) {
        return imul3(e, w, dst, src);
    }

    @Op("F6 /6 div Eb")
    static void divByte(X86Env e, long src) {
        long dividend = e.w(X86Env.RAX);
        if (src == 0 || dividend / src > 0xff) {
            throw Division.error();
        }
        e.w(X86Env.RAX, dividend % src << 8 | dividend / src);
        divided(e);
    }

    @Op("F7 /6 div Ev")
    static void div(X86Env e, Width w, long src) {
        long high = e.sized(w, X86Env.RDX);
        long low = e.sized(w, X86Env.RAX);
        if (w.bits() != 64) {
            low |= high << w.bits();
            high = 0;
        }
        long quotient = Division.unsigned(high, low, src);
        if ((quotient & ~w.mask()) != 0) {
            throw Division.error();
        }
        e.sized(w, X86Env.RAX, quotient);
        e.sized(w, X86Env.RDX, low - quotient * src);
        divided(e);
    }

    @Op("F6 /7 idiv Eb")
    static void idivByte(X86Env e, Width w, long src) {
        long dividend = (short) e.r(X86Env.RAX);
        long divisor = w.sign(src);
        if (divisor == 0 || dividend / divisor != (byte) (dividend / divisor)) {
            throw Division.error();
        }
        e.w(X86Env.RAX, (dividend % divisor & 0xff) << 8 | dividend / divisor & 0xff);
        divided(e);
    }

    @Op("F7 /7 idiv Ev")
    static void idiv(X86Env e, Width w, long src) {
        long low = e.sized(w, X86Env.RAX);
        long high = e.sized(w, X86Env.RDX);
        long divisor = w.sign(src);
        if (w.bits() != 64) {
            low = low | w.sign(high) << w.bits();
            high = low >> 63;
        }
        long quotient = Division.signed(high, low, divisor);
        if (quotient != w.sign(quotient)) {
            throw Division.error();
        }
        e.sized(w, X86Env.RAX, quotient);
        e.sized(w, X86Env.RDX, low - quotient * divisor);
        divided(e);
    }
}
