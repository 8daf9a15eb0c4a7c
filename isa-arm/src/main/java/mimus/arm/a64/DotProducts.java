package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DotProduct;
import mimus.arm.state.Elements;
import mimus.insn.Insn;

/** Advanced SIMD: dot products of groups of four bytes. */
final class DotProducts {
    private DotProducts() {}

    @Insn(value = "sdot vds, vnb, vmb", bits = "0 q:1 0 01110 10 0 vmb:5 1 0010 1 vnb:5 vds:5", feature = "dotprod")
    static void sdot(ArmEnv e, int q, int vds, int vnb, int vmb) {
        e.v(
                vds,
                q,
                DotProduct.sdot(e.v(vds, 0), e.v(vnb, 0), e.v(vmb, 0)),
                DotProduct.sdot(e.v(vds, 1), e.v(vnb, 1), e.v(vmb, 1)));
    }

    @Insn(
            value = "sdot vds, vnb, vm.4b[element]",
            bits = "0 q:1 0 01111 10 element.0:1 vm.4:1 vm.0:4 1110 element.1:1 0 vnb:5 vds:5",
            feature = "dotprod")
    static void sdotElement(ArmEnv e, int q, int vds, int vnb, int vm, int element) {
        long group = Elements.repeat(2, e.element(2, vm, element));
        e.v(vds, q, DotProduct.sdot(e.v(vds, 0), e.v(vnb, 0), group), DotProduct.sdot(e.v(vds, 1), e.v(vnb, 1), group));
    }

    @Insn(value = "udot vds, vnb, vmb", bits = "0 q:1 1 01110 10 0 vmb:5 1 0010 1 vnb:5 vds:5", feature = "dotprod")
    static void udot(ArmEnv e, int q, int vds, int vnb, int vmb) {
        e.v(
                vds,
                q,
                DotProduct.udot(e.v(vds, 0), e.v(vnb, 0), e.v(vmb, 0)),
                DotProduct.udot(e.v(vds, 1), e.v(vnb, 1), e.v(vmb, 1)));
    }

    @Insn(
            value = "udot vds, vnb, vm.4b[element]",
            bits = "0 q:1 1 01111 10 element.0:1 vm.4:1 vm.0:4 1110 element.1:1 0 vnb:5 vds:5",
            feature = "dotprod")
    static void udotElement(ArmEnv e, int q, int vds, int vnb, int vm, int element) {
        long group = Elements.repeat(2, e.element(2, vm, element));
        e.v(vds, q, DotProduct.udot(e.v(vds, 0), e.v(vnb, 0), group), DotProduct.udot(e.v(vds, 1), e.v(vnb, 1), group));
    }
}
