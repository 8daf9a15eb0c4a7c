package mimus.ppc64.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;
import mimus.ppc64.state.Addresses;
import mimus.ppc64.state.GeneralRegisters;
import mimus.ppc64.state.Ppc64Env;

/** Loads that reserve, and stores that need a reservation (Power ISA Book II, 4.4.2). */
final class Atomics {
    private Atomics() {}

    @Insn(value = "lbarx rt, base, rb, eh", bits = "011111 rt:5 base:5 rb:5 0000110100 eh:1")
    @Alias(value = "lbarx rt, base, rb", bits = "011111 rt:5 base:5 rb:5 0000110100 0")
    static void lbarx(Ppc64Env e, int rt, int base, int rb) {
        long address = Addresses.aligned(e.base(base) + e.r(rb), 1, Access.READ);
        e.r(rt, e.load8(address));
        e.reserve(address);
    }

    @Insn(value = "lharx rt, base, rb, eh", bits = "011111 rt:5 base:5 rb:5 0001110100 eh:1")
    @Alias(value = "lharx rt, base, rb", bits = "011111 rt:5 base:5 rb:5 0001110100 0")
    static void lharx(Ppc64Env e, int rt, int base, int rb) {
        long address = Addresses.aligned(e.base(base) + e.r(rb), 2, Access.READ);
        e.r(rt, e.load16(address));
        e.reserve(address);
    }

    @Insn(value = "lwarx rt, base, rb, eh", bits = "011111 rt:5 base:5 rb:5 0000010100 eh:1")
    @Alias(value = "lwarx rt, base, rb", bits = "011111 rt:5 base:5 rb:5 0000010100 0")
    static void lwarx(Ppc64Env e, int rt, int base, int rb) {
        long address = Addresses.aligned(e.base(base) + e.r(rb), 4, Access.READ);
        e.r(rt, e.load32(address) & 0xffff_ffffL);
        e.reserve(address);
    }

    @Insn(value = "ldarx rt, base, rb, eh", bits = "011111 rt:5 base:5 rb:5 0001010100 eh:1")
    @Alias(value = "ldarx rt, base, rb", bits = "011111 rt:5 base:5 rb:5 0001010100 0")
    static void ldarx(Ppc64Env e, int rt, int base, int rb) {
        long address = Addresses.aligned(e.base(base) + e.r(rb), 8, Access.READ);
        e.r(rt, e.load64(address));
        e.reserve(address);
    }

    @Insn(value = "lqarx rtp, base, rb, eh", bits = "011111 rtp:5 base:5 rb:5 0100010100 eh:1")
    @Alias(value = "lqarx rtp, base, rb", bits = "011111 rtp:5 base:5 rb:5 0100010100 0")
    static void lqarx(Ppc64Env e, int rtp, int base, int rb) {
        if ((rtp & 1) != 0 || rtp == base || rtp == rb) {
            throw e.invalidForm();
        }
        long address = Addresses.aligned(e.base(base) + e.r(rb), 16, Access.READ);
        GeneralRegisters.loadPair(e, rtp, address);
        e.reserve(address);
    }

    @Insn(value = "stbcx. rs, base, rb", bits = "011111 rs:5 base:5 rb:5 1010110110 1")
    static void stbcx(Ppc64Env e, int rs, int base, int rb) {
        long address = Addresses.aligned(e.base(base) + e.r(rb), 1, Access.WRITE);
        boolean held = e.claim(address);
        if (held) {
            e.store8(address, (int) e.r(rs));
        }
        e.stored(held);
    }

    @Insn(value = "sthcx. rs, base, rb", bits = "011111 rs:5 base:5 rb:5 1011010110 1")
    static void sthcx(Ppc64Env e, int rs, int base, int rb) {
        long address = Addresses.aligned(e.base(base) + e.r(rb), 2, Access.WRITE);
        boolean held = e.claim(address);
        if (held) {
            e.store16(address, (int) e.r(rs));
        }
        e.stored(held);
    }

    @Insn(value = "stwcx. rs, base, rb", bits = "011111 rs:5 base:5 rb:5 0010010110 1")
    static void stwcx(Ppc64Env e, int rs, int base, int rb) {
        long address = Addresses.aligned(e.base(base) + e.r(rb), 4, Access.WRITE);
        boolean held = e.claim(address);
        if (held) {
            e.store32(address, (int) e.r(rs));
        }
        e.stored(held);
    }

    @Insn(value = "stdcx. rs, base, rb", bits = "011111 rs:5 base:5 rb:5 0011010110 1")
    static void stdcx(Ppc64Env e, int rs, int base, int rb) {
        long address = Addresses.aligned(e.base(base) + e.r(rb), 8, Access.WRITE);
        boolean held = e.claim(address);
        if (held) {
            e.store64(address, e.r(rs));
        }
        e.stored(held);
    }

    @Insn(value = "stqcx. rsp, base, rb", bits = "011111 rsp:5 base:5 rb:5 0010110110 1")
    static void stqcx(Ppc64Env e, int rsp, int base, int rb) {
        if ((rsp & 1) != 0) {
            throw e.invalidForm();
        }
        long address = Addresses.aligned(e.base(base) + e.r(rb), 16, Access.WRITE);
        boolean held = e.claim(address);
        if (held) {
            GeneralRegisters.storePair(e, rsp, address);
        }
        e.stored(held);
    }
}
