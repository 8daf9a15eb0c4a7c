package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Flags;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** Compare and exchange; memory is written in any case. */
final class CompareExchange {
    private CompareExchange() {}

    @Op("0F B0 cmpxchg Eb, Gb")
    @Op("0F B1 cmpxchg Mv, Gv")
    static long cmpxchg(X86Env e, Width w, long dst, long src) {
        long expected = e.sized(w, X86Env.RAX);
        Flags.subtract(e, w, expected, dst);
        if (expected == dst) {
            return src;
        }
        e.sized(w, X86Env.RAX, dst);
        return dst;
    }

    /** A register that is not equal keeps all its 64 bits. */
    @Op("0F B1 cmpxchg Rv, Gv")
    static void cmpxchgRegister(X86Env e, Width w, long dst, long src, int rm) {
        long chosen = cmpxchg(e, w, dst, src);
        if (e.result == 0) {
            e.sized(w, rm, chosen);
        }
    }

    @Op("0F C7 /1 W0 cmpxchg8b Maq")
    static void cmpxchg8b(X86Env e, long address) {
        long found = e.loadToStore64(address);
        boolean equal = found == (e.d(X86Env.RDX) << 32 | e.d(X86Env.RAX));
        long wanted = e.d(X86Env.RCX) << 32 | e.d(X86Env.RBX);
        e.storeBack64(address, equal ? wanted : found);
        if (!equal) {
            e.d(X86Env.RAX, found);
            e.d(X86Env.RDX, found >>> 32);
        }
        Flags.zero(e, equal);
    }

    @Op(value = "0F C7 /1 W1 cmpxchg16b Madq", feature = "cx16")
    static void cmpxchg16b(X86Env e, long address) {
        if ((address & 15) != 0) {
            throw e.protection();
        }
        long low = e.loadToStore64(address);
        long high = e.loadToStore64(address + 8);
        boolean equal = low == e.r(X86Env.RAX) && high == e.r(X86Env.RDX);
        e.storeBack64(address, equal ? e.r(X86Env.RBX) : low);
        e.storeBack64(address + 8, equal ? e.r(X86Env.RCX) : high);
        if (!equal) {
            e.r(X86Env.RAX, low);
            e.r(X86Env.RDX, high);
        }
        Flags.zero(e, equal);
    }
}
