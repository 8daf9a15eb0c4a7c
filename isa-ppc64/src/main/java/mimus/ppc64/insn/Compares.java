package mimus.ppc64.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;

/** Comparisons, traps and selection (Power ISA Book I, 3.3.10 to 3.3.12). */
final class Compares {
    private Compares() {}

    @Insn(value = "cmpi bf, l, ra, si", bits = "001011 bf:3 - l:1 ra:5 si:s16")
    @Alias(value = "cmpwi ra, si", bits = "001011 000 0 0 ra:5 si:s16", pseudo = true)
    @Alias(value = "cmpwi bf, ra, si", bits = "001011 bf:3 0 0 ra:5 si:s16", pseudo = true)
    @Alias(value = "cmpdi ra, si", bits = "001011 000 0 1 ra:5 si:s16", pseudo = true)
    @Alias(value = "cmpdi bf, ra, si", bits = "001011 bf:3 0 1 ra:5 si:s16", pseudo = true)
    static void cmpi(Ppc64Env e, int bf, int l, int ra, int si) {
        e.compare(bf, l != 0 ? e.r(ra) : (int) e.r(ra), si);
    }

    @Insn(value = "cmpli bf, l, ra, ui", bits = "001010 bf:3 - l:1 ra:5 ui:16")
    @Alias(value = "cmplwi ra, ui", bits = "001010 000 0 0 ra:5 ui:16", pseudo = true)
    @Alias(value = "cmplwi bf, ra, ui", bits = "001010 bf:3 0 0 ra:5 ui:16", pseudo = true)
    @Alias(value = "cmpldi ra, ui", bits = "001010 000 0 1 ra:5 ui:16", pseudo = true)
    @Alias(value = "cmpldi bf, ra, ui", bits = "001010 bf:3 0 1 ra:5 ui:16", pseudo = true)
    static void cmpli(Ppc64Env e, int bf, int l, int ra, int ui) {
        if (l != 0) {
            e.compareUnsigned(bf, e.r(ra), ui);
        } else {
            e.compare(bf, e.r(ra) & 0xffff_ffffL, ui);
        }
    }

    @Insn(value = "cmp bf, l, ra, rb", bits = "011111 bf:3 - l:1 ra:5 rb:5 0000000000 -")
    @Alias(value = "cmpw ra, rb", bits = "011111 000 0 0 ra:5 rb:5 0000000000 0", pseudo = true)
    @Alias(value = "cmpw bf, ra, rb", bits = "011111 bf:3 0 0 ra:5 rb:5 0000000000 0", pseudo = true)
    @Alias(value = "cmpd ra, rb", bits = "011111 000 0 1 ra:5 rb:5 0000000000 0", pseudo = true)
    @Alias(value = "cmpd bf, ra, rb", bits = "011111 bf:3 0 1 ra:5 rb:5 0000000000 0", pseudo = true)
    static void cmp(Ppc64Env e, int bf, int l, int ra, int rb) {
        e.compare(bf, l != 0 ? e.r(ra) : (int) e.r(ra), l != 0 ? e.r(rb) : (int) e.r(rb));
    }

    @Insn(value = "cmpl bf, l, ra, rb", bits = "011111 bf:3 - l:1 ra:5 rb:5 0000100000 -")
    @Alias(value = "cmplw ra, rb", bits = "011111 000 0 0 ra:5 rb:5 0000100000 0", pseudo = true)
    @Alias(value = "cmplw bf, ra, rb", bits = "011111 bf:3 0 0 ra:5 rb:5 0000100000 0", pseudo = true)
    @Alias(value = "cmpld ra, rb", bits = "011111 000 0 1 ra:5 rb:5 0000100000 0", pseudo = true)
    @Alias(value = "cmpld bf, ra, rb", bits = "011111 bf:3 0 1 ra:5 rb:5 0000100000 0", pseudo = true)
    static void cmpl(Ppc64Env e, int bf, int l, int ra, int rb) {
        if (l != 0) {
            e.compareUnsigned(bf, e.r(ra), e.r(rb));
        } else {
            e.compare(bf, e.r(ra) & 0xffff_ffffL, e.r(rb) & 0xffff_ffffL);
        }
    }

    @Insn(value = "isel rt, base, rb, bc", bits = "011111 rt:5 base:5 rb:5 bc:5 01111 -")
    static void isel(Ppc64Env e, int rt, int base, int rb, int bc) {
        e.r(rt, e.crb(bc) != 0 ? e.base(base) : e.r(rb));
    }

    @Insn(value = "tdi to, ra, si", bits = "000010 to:5 ra:5 si:s16")
    @Alias(value = "tdeqi ra, si", bits = "000010 00100 ra:5 si:s16", pseudo = true)
    @Alias(value = "tdnei ra, si", bits = "000010 11000 ra:5 si:s16", pseudo = true)
    @Alias(value = "tdgti ra, si", bits = "000010 01000 ra:5 si:s16", pseudo = true)
    @Alias(value = "tdlti ra, si", bits = "000010 10000 ra:5 si:s16", pseudo = true)
    @Alias(value = "tdlgei ra, si", bits = "000010 00101 ra:5 si:s16", pseudo = true)
    @Alias(value = "tdllti ra, si", bits = "000010 00010 ra:5 si:s16", pseudo = true)
    static void tdi(Ppc64Env e, int to, int ra, int si) {
        e.trapIf(to, e.r(ra), si);
    }

    @Insn(value = "twi to, ra, si", bits = "000011 to:5 ra:5 si:s16")
    @Alias(value = "tweqi ra, si", bits = "000011 00100 ra:5 si:s16", pseudo = true)
    @Alias(value = "twnei ra, si", bits = "000011 11000 ra:5 si:s16", pseudo = true)
    @Alias(value = "twgti ra, si", bits = "000011 01000 ra:5 si:s16", pseudo = true)
    @Alias(value = "twlti ra, si", bits = "000011 10000 ra:5 si:s16", pseudo = true)
    @Alias(value = "twlgei ra, si", bits = "000011 00101 ra:5 si:s16", pseudo = true)
    @Alias(value = "twllti ra, si", bits = "000011 00010 ra:5 si:s16", pseudo = true)
    static void twi(Ppc64Env e, int to, int ra, int si) {
        e.trapIf(to, (int) e.r(ra), si);
    }

    @Insn(value = "td to, ra, rb", bits = "011111 to:5 ra:5 rb:5 0001000100 -")
    static void td(Ppc64Env e, int to, int ra, int rb) {
        e.trapIf(to, e.r(ra), e.r(rb));
    }

    @Insn(value = "tw to, ra, rb", bits = "011111 to:5 ra:5 rb:5 0000000100 -")
    @Alias(value = "trap", bits = "011111 11111 00000 00000 0000000100 0", pseudo = true)
    static void tw(Ppc64Env e, int to, int ra, int rb) {
        e.trapIf(to, (int) e.r(ra), (int) e.r(rb));
    }
}
