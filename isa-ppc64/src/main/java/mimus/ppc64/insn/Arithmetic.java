package mimus.ppc64.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.ppc64.state.CarryArithmetic;
import mimus.ppc64.state.Ppc64Env;

/** Fixed-point addition and subtraction (Power ISA Book I, 3.3.9). */
final class Arithmetic {
    private Arithmetic() {}

    @Insn(value = "addi rt, base, si", bits = "001110 rt:5 base:5 si:s16")
    @Alias(value = "li rt, si", bits = "001110 rt:5 00000 si:s16", pseudo = true)
    static void addi(Ppc64Env e, int rt, int base, int si) {
        e.r(rt, e.base(base) + si);
    }

    @Insn(value = "addis rt, base, si", bits = "001111 rt:5 base:5 si:s16")
    @Alias(value = "lis rt, si", bits = "001111 rt:5 00000 si:s16", pseudo = true)
    static void addis(Ppc64Env e, int rt, int base, int si) {
        e.r(rt, e.base(base) + (si << 16));
    }

    @Insn(value = "addpcis rt, d", bits = "010011 rt:5 d.1:5 d.6:s10 00010 d:1", feature = "power9")
    @Alias(value = "lnia rt", bits = "010011 rt:5 00000 0000000000 00010 0", feature = "power9", pseudo = true)
    static void addpcis(Ppc64Env e, int rt, int d) {
        e.r(rt, e.pc + 4 + (d << 16));
    }

    @Insn(value = "add<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 100001010 rc:1")
    static void add(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        CarryArithmetic.add(e, rt, e.r(ra), e.r(rb), 0, oe, rc);
    }

    @Insn(value = "subf<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 000101000 rc:1")
    @Alias(value = "sub<oe><rc> rt, rb, ra", bits = "011111 rt:5 ra:5 rb:5 oe:1 000101000 rc:1", pseudo = true)
    static void subf(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        CarryArithmetic.add(e, rt, ~e.r(ra), e.r(rb), 1, oe, rc);
    }

    @Insn(value = "addic<rc> rt, ra, si", bits = "00110 rc:1 rt:5 ra:5 si:s16")
    static void addic(Ppc64Env e, int rt, int ra, int si, int rc) {
        CarryArithmetic.addCarrying(e, rt, e.r(ra), si, 0, 0, rc);
    }

    @Insn(value = "subfic rt, ra, si", bits = "001000 rt:5 ra:5 si:s16")
    static void subfic(Ppc64Env e, int rt, int ra, int si) {
        CarryArithmetic.addCarrying(e, rt, ~e.r(ra), si, 1, 0, 0);
    }

    @Insn(value = "addc<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 000001010 rc:1")
    static void addc(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        CarryArithmetic.addCarrying(e, rt, e.r(ra), e.r(rb), 0, oe, rc);
    }

    @Insn(value = "subfc<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 000001000 rc:1")
    @Alias(value = "subc<oe><rc> rt, rb, ra", bits = "011111 rt:5 ra:5 rb:5 oe:1 000001000 rc:1", pseudo = true)
    static void subfc(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        CarryArithmetic.addCarrying(e, rt, ~e.r(ra), e.r(rb), 1, oe, rc);
    }

    @Insn(value = "adde<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 010001010 rc:1")
    static void adde(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        CarryArithmetic.addCarrying(e, rt, e.r(ra), e.r(rb), e.ca, oe, rc);
    }

    @Insn(value = "subfe<oe><rc> rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 oe:1 010001000 rc:1")
    static void subfe(Ppc64Env e, int rt, int ra, int rb, int oe, int rc) {
        CarryArithmetic.addCarrying(e, rt, ~e.r(ra), e.r(rb), e.ca, oe, rc);
    }

    @Insn(value = "addme<oe><rc> rt, ra", bits = "011111 rt:5 ra:5 00000 oe:1 011101010 rc:1")
    static void addme(Ppc64Env e, int rt, int ra, int oe, int rc) {
        CarryArithmetic.addCarrying(e, rt, e.r(ra), -1, e.ca, oe, rc);
    }

    @Insn(value = "subfme<oe><rc> rt, ra", bits = "011111 rt:5 ra:5 00000 oe:1 011101000 rc:1")
    static void subfme(Ppc64Env e, int rt, int ra, int oe, int rc) {
        CarryArithmetic.addCarrying(e, rt, ~e.r(ra), -1, e.ca, oe, rc);
    }

    @Insn(value = "addze<oe><rc> rt, ra", bits = "011111 rt:5 ra:5 00000 oe:1 011001010 rc:1")
    static void addze(Ppc64Env e, int rt, int ra, int oe, int rc) {
        CarryArithmetic.addCarrying(e, rt, e.r(ra), 0, e.ca, oe, rc);
    }

    @Insn(value = "subfze<oe><rc> rt, ra", bits = "011111 rt:5 ra:5 00000 oe:1 011001000 rc:1")
    static void subfze(Ppc64Env e, int rt, int ra, int oe, int rc) {
        CarryArithmetic.addCarrying(e, rt, ~e.r(ra), 0, e.ca, oe, rc);
    }

    @Insn(value = "neg<oe><rc> rt, ra", bits = "011111 rt:5 ra:5 00000 oe:1 001101000 rc:1")
    static void neg(Ppc64Env e, int rt, int ra, int oe, int rc) {
        CarryArithmetic.add(e, rt, ~e.r(ra), 0, 1, oe, rc);
    }

    /** OV takes the place of CA: a second chain of carries. */
    @Insn(value = "addex rt, ra, rb, cy", bits = "011111 rt:5 ra:5 rb:5 cy:2 10101010 -", feature = "power9")
    static void addex(Ppc64Env e, int rt, int ra, int rb, int cy) {
        if (cy != 0) {
            throw e.invalidForm();
        }
        long a = e.r(ra);
        long b = e.r(rb);
        long sum = a + b + e.ov;
        long out = a & b | (a | b) & ~sum;
        e.ov = (int) (out >>> 63);
        e.ov32 = (int) (out >>> 31) & 1;
        e.r(rt, sum);
    }
}
