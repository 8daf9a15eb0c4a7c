package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.memory.Access;
import mimus.ppc64.state.Addresses;
import mimus.ppc64.state.AtomicFunctions;
import mimus.ppc64.state.Ppc64Env;

/** Operations that memory does by itself (Power ISA 3.0 Book II, 4.5). */
final class AtomicMemory {
    private AtomicMemory() {}

    @Insn(value = "lwat rt, base, fc", bits = "011111 rt:5 base:5 fc:5 1001000110 -", feature = "power9")
    static void lwat(Ppc64Env e, int rt, int base, int fc) {
        long address = Addresses.aligned(e.base(base), 4, Access.READ);
        AtomicFunctions.fetch(e, rt, address, fc, 4);
    }

    @Insn(value = "ldat rt, base, fc", bits = "011111 rt:5 base:5 fc:5 1001100110 -", feature = "power9")
    static void ldat(Ppc64Env e, int rt, int base, int fc) {
        long address = Addresses.aligned(e.base(base), 8, Access.READ);
        AtomicFunctions.fetch(e, rt, address, fc, 8);
    }

    @Insn(value = "stwat rs, base, fc", bits = "011111 rs:5 base:5 fc:5 1011000110 -", feature = "power9")
    static void stwat(Ppc64Env e, int rs, int base, int fc) {
        long address = Addresses.aligned(e.base(base), 4, Access.WRITE);
        AtomicFunctions.store(e, rs, address, fc, 4);
    }

    @Insn(value = "stdat rs, base, fc", bits = "011111 rs:5 base:5 fc:5 1011100110 -", feature = "power9")
    static void stdat(Ppc64Env e, int rs, int base, int fc) {
        long address = Addresses.aligned(e.base(base), 8, Access.WRITE);
        AtomicFunctions.store(e, rs, address, fc, 8);
    }
}
