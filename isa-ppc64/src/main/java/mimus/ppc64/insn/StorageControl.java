package mimus.ppc64.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.ppc64.state.Addresses;
import mimus.ppc64.state.GeneralRegisters;
import mimus.ppc64.state.Ppc64Env;

/** Caches and the order of accesses (Power ISA Book II, 4.3 and 4.4). */
final class StorageControl {
    private StorageControl() {}

    @Insn(value = "icbi base, rb", bits = "011111 ----- base:5 rb:5 1111010110 -")
    static void icbi(Ppc64Env e, int base, int rb) {
        Addresses.touch(e, e.base(base) + e.r(rb));
    }

    @Insn(value = "icbt ct, base, rb", bits = "011111 - ct:4 base:5 rb:5 0000010110 -")
    static void icbt(Ppc64Env e) {
        // nothing is cached here
    }

    @Insn(value = "dcbt base, rb, th", bits = "011111 th:5 base:5 rb:5 0100010110 -")
    @Alias(value = "dcbt base, rb", bits = "011111 00000 base:5 rb:5 0100010110 0")
    static void dcbt(Ppc64Env e) {
        // nothing is cached here
    }

    @Insn(value = "dcbtst base, rb, th", bits = "011111 th:5 base:5 rb:5 0011110110 -")
    @Alias(value = "dcbtst base, rb", bits = "011111 00000 base:5 rb:5 0011110110 0")
    static void dcbtst(Ppc64Env e) {
        // nothing is cached here
    }

    @Insn(value = "dcbst base, rb", bits = "011111 ----- base:5 rb:5 0000110110 -")
    static void dcbst(Ppc64Env e, int base, int rb) {
        Addresses.touch(e, e.base(base) + e.r(rb));
    }

    @Insn(value = "dcbf base, rb, l", bits = "011111 --- l:2 base:5 rb:5 0001010110 -")
    @Alias(value = "dcbf base, rb", bits = "011111 00000 base:5 rb:5 0001010110 0")
    @Alias(value = "dcbfl base, rb", bits = "011111 00001 base:5 rb:5 0001010110 0", pseudo = true)
    static void dcbf(Ppc64Env e, int base, int rb) {
        Addresses.touch(e, e.base(base) + e.r(rb));
    }

    @Insn(value = "dcbz base, rb", bits = "011111 ----- base:5 rb:5 1111110110 -")
    static void dcbz(Ppc64Env e, int base, int rb) {
        GeneralRegisters.clearBlock(e, e.base(base) + e.r(rb));
    }

    @Insn(value = "isync", bits = "010011 ----- ----- ----- 0010010110 -")
    static void isync(Ppc64Env e) {
        // one instruction is done after another here
    }

    @Insn(value = "sync l, sc", bits = "011111 --- l:2 -- sc:3 ----- 1001010110 -")
    @Alias(value = "sync", bits = "011111 000 00 00 000 00000 1001010110 0", pseudo = true)
    @Alias(value = "lwsync", bits = "011111 000 01 00 000 00000 1001010110 0", pseudo = true)
    @Alias(value = "ptesync", bits = "011111 000 10 00 000 00000 1001010110 0", pseudo = true)
    static void sync(Ppc64Env e) {
        // one instruction is done after another here
    }

    @Insn(value = "eieio", bits = "011111 ----- ----- ----- 1101010110 -")
    static void eieio(Ppc64Env e) {
        // one instruction is done after another here
    }

    @Insn(value = "wait wc", bits = "011111 --- wc:2 ----- ----- 0000011110 -")
    @Alias(value = "wait", bits = "011111 000 00 00000 00000 0000011110 0")
    static void wait(Ppc64Env e) {
        // an end of waiting at once is allowed
    }

    @Insn(value = "copy base, rb", bits = "011111 ---- 1 base:5 rb:5 1100000110 -", feature = "power9")
    static void copy(Ppc64Env e) {
        // what it copies can never be pasted
    }

    @Insn(value = "paste. base, rb", bits = "011111 ---- 1 base:5 rb:5 1110000110 1", feature = "power9")
    static void paste(Ppc64Env e) {
        e.stored(false);
    }

    @Insn(value = "cpabort", bits = "011111 ----- ----- ----- 1101000110 -", feature = "power9")
    static void cpabort(Ppc64Env e) {
        // there is nothing to abort
    }

    // Streams of AltiVec, which may do nothing; r0 is an invalid form.

    @Insn(value = "dst ra, rb, strm", bits = "011111 0 -- strm:2 ra:5 rb:5 0101010110 -")
    @Insn(value = "dstt ra, rb, strm", bits = "011111 1 -- strm:2 ra:5 rb:5 0101010110 -")
    static void dst(Ppc64Env e, int ra) {
        Addresses.requireRegister(e, ra);
    }

    @Insn(value = "dstst ra, rb, strm", bits = "011111 0 -- strm:2 ra:5 rb:5 0101110110 -")
    @Insn(value = "dststt ra, rb, strm", bits = "011111 1 -- strm:2 ra:5 rb:5 0101110110 -")
    static void dstst(Ppc64Env e, int ra) {
        Addresses.requireRegister(e, ra);
    }

    @Insn(value = "dss strm", bits = "011111 0 -- strm:2 ----- ----- 1100110110 -")
    @Insn(value = "dssall", bits = "011111 1 -- 00 ----- ----- 1100110110 -")
    static void dss(Ppc64Env e) {
        // nothing is cached here
    }
}
