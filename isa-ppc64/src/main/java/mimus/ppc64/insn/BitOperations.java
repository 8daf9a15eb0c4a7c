package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Bytes;
import mimus.ppc64.state.Ppc64Env;

/** Extensions, counts and comparisons within registers (Power ISA Book I, 3.3.13). */
final class BitOperations {
    private BitOperations() {}

    @Insn(value = "extsb<rc> ra, rs", bits = "011111 rs:5 ra:5 00000 1110111010 rc:1")
    static void extsb(Ppc64Env e, int ra, int rs, int rc) {
        e.set(ra, (byte) e.r(rs), rc);
    }

    @Insn(value = "extsh<rc> ra, rs", bits = "011111 rs:5 ra:5 00000 1110011010 rc:1")
    static void extsh(Ppc64Env e, int ra, int rs, int rc) {
        e.set(ra, (short) e.r(rs), rc);
    }

    @Insn(value = "extsw<rc> ra, rs", bits = "011111 rs:5 ra:5 00000 1111011010 rc:1")
    static void extsw(Ppc64Env e, int ra, int rs, int rc) {
        e.set(ra, (int) e.r(rs), rc);
    }

    @Insn(value = "cntlzw<rc> ra, rs", bits = "011111 rs:5 ra:5 00000 0000011010 rc:1")
    static void cntlzw(Ppc64Env e, int ra, int rs, int rc) {
        e.set(ra, Integer.numberOfLeadingZeros((int) e.r(rs)), rc);
    }

    @Insn(value = "cntlzd<rc> ra, rs", bits = "011111 rs:5 ra:5 00000 0000111010 rc:1")
    static void cntlzd(Ppc64Env e, int ra, int rs, int rc) {
        e.set(ra, Long.numberOfLeadingZeros(e.r(rs)), rc);
    }

    @Insn(value = "cnttzw<rc> ra, rs", bits = "011111 rs:5 ra:5 00000 1000011010 rc:1", feature = "power9")
    static void cnttzw(Ppc64Env e, int ra, int rs, int rc) {
        e.set(ra, Integer.numberOfTrailingZeros((int) e.r(rs)), rc);
    }

    @Insn(value = "cnttzd<rc> ra, rs", bits = "011111 rs:5 ra:5 00000 1000111010 rc:1", feature = "power9")
    static void cnttzd(Ppc64Env e, int ra, int rs, int rc) {
        e.set(ra, Long.numberOfTrailingZeros(e.r(rs)), rc);
    }

    @Insn(value = "popcntb ra, rs", bits = "011111 rs:5 ra:5 00000 0001111010 -")
    static void popcntb(Ppc64Env e, int ra, int rs) {
        e.r(ra, Bytes.countOnes(e.r(rs)));
    }

    @Insn(value = "popcntw ra, rs", bits = "011111 rs:5 ra:5 00000 0101111010 -")
    static void popcntw(Ppc64Env e, int ra, int rs) {
        e.r(ra, Bytes.countOnesOfWords(e.r(rs)));
    }

    @Insn(value = "popcntd ra, rs", bits = "011111 rs:5 ra:5 00000 0111111010 -")
    static void popcntd(Ppc64Env e, int ra, int rs) {
        e.r(ra, Long.bitCount(e.r(rs)));
    }

    @Insn(value = "prtyw ra, rs", bits = "011111 rs:5 ra:5 00000 0010011010 -")
    static void prtyw(Ppc64Env e, int ra, int rs) {
        e.r(ra, Bytes.parity(e.r(rs)) & 0x1_0000_0001L);
    }

    @Insn(value = "prtyd ra, rs", bits = "011111 rs:5 ra:5 00000 0010111010 -")
    static void prtyd(Ppc64Env e, int ra, int rs) {
        e.r(ra, Bytes.parity(e.r(rs) ^ e.r(rs) >>> 32) & 1);
    }

    @Insn(value = "cmpb ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 0111111100 -")
    static void cmpb(Ppc64Env e, int ra, int rs, int rb) {
        e.r(ra, Bytes.equal(e.r(rs), e.r(rb)));
    }

    @Insn(value = "bpermd ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 0011111100 -")
    static void bpermd(Ppc64Env e, int ra, int rs, int rb) {
        e.r(ra, Bytes.permuteBits(e.r(rs), e.r(rb)));
    }

    @Insn(value = "cmprb bf, l, ra, rb", bits = "011111 bf:3 - l:1 ra:5 rb:5 0011000000 -", feature = "power9")
    static void cmprb(Ppc64Env e, int bf, int l, int ra, int rb) {
        e.cr(bf, Bytes.inRange((int) e.r(ra) & 0xff, e.r(rb), l) ? 4 : 0);
    }

    @Insn(value = "cmpeqb bf, ra, rb", bits = "011111 bf:3 -- ra:5 rb:5 0011100000 -", feature = "power9")
    static void cmpeqb(Ppc64Env e, int bf, int ra, int rb) {
        e.cr(bf, Bytes.equal((e.r(ra) & 0xff) * 0x0101_0101_0101_0101L, e.r(rb)) != 0 ? 4 : 0);
    }

    @Insn(value = "setb rt, bfa", bits = "011111 rt:5 bfa:3 -- 00000 0010000000 -", feature = "power9")
    static void setb(Ppc64Env e, int rt, int bfa) {
        e.r(rt, -e.crb(4 * bfa) | e.crb(4 * bfa + 1));
    }

    @Insn(value = "darn rt, l", bits = "011111 rt:5 --- l:2 ----- 1011110011 -", feature = "power9")
    static void darn(Ppc64Env e, int rt, int l) {
        e.r(rt, e.random(l));
    }
}
