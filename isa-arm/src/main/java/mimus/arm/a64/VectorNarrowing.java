package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.Wide;
import mimus.insn.Insn;

/** Advanced SIMD three different: the high halves of sums and differences. */
final class VectorNarrowing {
    private VectorNarrowing() {}

    @Insn(
            value = "addhn<q> vd, vnw, vmw",
            bits = "0 q:1 0 01110 size:2 1 vmw:5 0100 00 vnw:5 vd:5",
            reserved = "size=3")
    static void addhn(ArmEnv e, int q, int size, int vd, int vnw, int vmw) {
        long low = Elements.add(size + 1, e.v(vnw, 0), e.v(vmw, 0));
        long high = Elements.add(size + 1, e.v(vnw, 1), e.v(vmw, 1));
        e.narrow(vd, q, Wide.high(size, low, high));
    }

    @Insn(
            value = "raddhn<q> vd, vnw, vmw",
            bits = "0 q:1 1 01110 size:2 1 vmw:5 0100 00 vnw:5 vd:5",
            reserved = "size=3")
    static void raddhn(ArmEnv e, int q, int size, int vd, int vnw, int vmw) {
        long low = Wide.rounded(size, Elements.add(size + 1, e.v(vnw, 0), e.v(vmw, 0)));
        long high = Wide.rounded(size, Elements.add(size + 1, e.v(vnw, 1), e.v(vmw, 1)));
        e.narrow(vd, q, Wide.high(size, low, high));
    }

    @Insn(
            value = "subhn<q> vd, vnw, vmw",
            bits = "0 q:1 0 01110 size:2 1 vmw:5 0110 00 vnw:5 vd:5",
            reserved = "size=3")
    static void subhn(ArmEnv e, int q, int size, int vd, int vnw, int vmw) {
        long low = Elements.sub(size + 1, e.v(vnw, 0), e.v(vmw, 0));
        long high = Elements.sub(size + 1, e.v(vnw, 1), e.v(vmw, 1));
        e.narrow(vd, q, Wide.high(size, low, high));
    }

    @Insn(
            value = "rsubhn<q> vd, vnw, vmw",
            bits = "0 q:1 1 01110 size:2 1 vmw:5 0110 00 vnw:5 vd:5",
            reserved = "size=3")
    static void rsubhn(ArmEnv e, int q, int size, int vd, int vnw, int vmw) {
        long low = Wide.rounded(size, Elements.sub(size + 1, e.v(vnw, 0), e.v(vmw, 0)));
        long high = Wide.rounded(size, Elements.sub(size + 1, e.v(vnw, 1), e.v(vmw, 1)));
        e.narrow(vd, q, Wide.high(size, low, high));
    }
}
