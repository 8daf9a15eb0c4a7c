package mimus.ppc64.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.ppc64.state.Mask;
import mimus.ppc64.state.Ppc64Env;

/** Rotations with masks (Power ISA Book I, 3.3.14.1). */
final class Rotates {
    private Rotates() {}

    @Insn(value = "rlwinm<rc> ra, rs, sh, mb, me", bits = "010101 rs:5 ra:5 sh:5 mb:5 me:5 rc:1")
    @Alias(value = "clrlwi<rc> ra, rs, mb", bits = "010101 rs:5 ra:5 00000 mb:5 11111 rc:1", pseudo = true)
    @Alias(value = "rotlwi<rc> ra, rs, sh", bits = "010101 rs:5 ra:5 sh:5 00000 11111 rc:1", pseudo = true)
    static void rlwinm(Ppc64Env e, int ra, int rs, int sh, int mb, int me, int rc) {
        e.set(ra, Mask.word(e.r(rs), sh, mb, me), rc);
    }

    @Insn(value = "rlwnm<rc> ra, rs, rb, mb, me", bits = "010111 rs:5 ra:5 rb:5 mb:5 me:5 rc:1")
    @Alias(value = "rotlw<rc> ra, rs, rb", bits = "010111 rs:5 ra:5 rb:5 00000 11111 rc:1", pseudo = true)
    static void rlwnm(Ppc64Env e, int ra, int rs, int rb, int mb, int me, int rc) {
        e.set(ra, Mask.rotate32(e.r(rs), (int) e.r(rb)) & Mask.of(mb + 32, me + 32), rc);
    }

    @Insn(value = "rlwimi<rc> ra, rs, sh, mb, me", bits = "010100 rs:5 ra:5 sh:5 mb:5 me:5 rc:1")
    static void rlwimi(Ppc64Env e, int ra, int rs, int sh, int mb, int me, int rc) {
        long mask = Mask.of(mb + 32, me + 32);
        e.set(ra, Mask.word(e.r(rs), sh, mb, me) | e.r(ra) & ~mask, rc);
    }

    @Insn(value = "rldicl<rc> ra, rs, sh, mb", bits = "011110 rs:5 ra:5 sh:5 mb:5 mb.5:1 000 sh.5:1 rc:1")
    @Alias(value = "clrldi<rc> ra, rs, mb", bits = "011110 rs:5 ra:5 00000 mb:5 mb.5:1 000 0 rc:1", pseudo = true)
    @Alias(value = "rotldi<rc> ra, rs, sh", bits = "011110 rs:5 ra:5 sh:5 00000 0 000 sh.5:1 rc:1", pseudo = true)
    static void rldicl(Ppc64Env e, int ra, int rs, int sh, int mb, int rc) {
        e.set(ra, Mask.from(e.r(rs), sh, mb), rc);
    }

    @Insn(value = "rldicr<rc> ra, rs, sh, me", bits = "011110 rs:5 ra:5 sh:5 me:5 me.5:1 001 sh.5:1 rc:1")
    static void rldicr(Ppc64Env e, int ra, int rs, int sh, int me, int rc) {
        e.set(ra, Mask.to(e.r(rs), sh, me), rc);
    }

    @Insn(value = "rldic<rc> ra, rs, sh, mb", bits = "011110 rs:5 ra:5 sh:5 mb:5 mb.5:1 010 sh.5:1 rc:1")
    static void rldic(Ppc64Env e, int ra, int rs, int sh, int mb, int rc) {
        e.set(ra, Long.rotateLeft(e.r(rs), sh) & Mask.of(mb, 63 - sh), rc);
    }

    @Insn(value = "rldimi<rc> ra, rs, sh, mb", bits = "011110 rs:5 ra:5 sh:5 mb:5 mb.5:1 011 sh.5:1 rc:1")
    static void rldimi(Ppc64Env e, int ra, int rs, int sh, int mb, int rc) {
        e.set(ra, Mask.merge(Long.rotateLeft(e.r(rs), sh), e.r(ra), Mask.of(mb, 63 - sh)), rc);
    }

    @Insn(value = "rldcl<rc> ra, rs, rb, mb", bits = "011110 rs:5 ra:5 rb:5 mb:5 mb.5:1 1000 rc:1")
    @Alias(value = "rotld<rc> ra, rs, rb", bits = "011110 rs:5 ra:5 rb:5 00000 0 1000 rc:1", pseudo = true)
    static void rldcl(Ppc64Env e, int ra, int rs, int rb, int mb, int rc) {
        e.set(ra, Long.rotateLeft(e.r(rs), (int) e.r(rb)) & -1L >>> mb, rc);
    }

    @Insn(value = "rldcr<rc> ra, rs, rb, me", bits = "011110 rs:5 ra:5 rb:5 me:5 me.5:1 1001 rc:1")
    static void rldcr(Ppc64Env e, int ra, int rs, int rb, int me, int rc) {
        e.set(ra, Long.rotateLeft(e.r(rs), (int) e.r(rb)) & -1L << 63 - me, rc);
    }
}
