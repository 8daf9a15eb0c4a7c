package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Advanced SIMD three same: bitwise operations. */
final class VectorLogical {
    private VectorLogical() {}

    @Insn(value = "and vd, vn, vm", bits = "0 q:1 0 01110 00 1 vm:5 00011 1 vn:5 vd:5 size=0")
    static void and(ArmEnv e, int q, int vd, int vn, int vm) {
        e.v(vd, q, e.v(vn, 0) & e.v(vm, 0), e.v(vn, 1) & e.v(vm, 1));
    }

    @Insn(value = "bic vd, vn, vm", bits = "0 q:1 0 01110 01 1 vm:5 00011 1 vn:5 vd:5 size=0")
    static void bic(ArmEnv e, int q, int vd, int vn, int vm) {
        e.v(vd, q, e.v(vn, 0) & ~e.v(vm, 0), e.v(vn, 1) & ~e.v(vm, 1));
    }

    @Insn(value = "orr vd, vn, vm", bits = "0 q:1 0 01110 10 1 vm:5 00011 1 vn:5 vd:5 size=0")
    @Alias(value = "mov vd, vn", bits = "0 q:1 0 01110 10 1 vn:5 00011 1 vn:5 vd:5 size=0", pseudo = true)
    static void orr(ArmEnv e, int q, int vd, int vn, int vm) {
        e.v(vd, q, e.v(vn, 0) | e.v(vm, 0), e.v(vn, 1) | e.v(vm, 1));
    }

    @Insn(value = "orn vd, vn, vm", bits = "0 q:1 0 01110 11 1 vm:5 00011 1 vn:5 vd:5 size=0")
    static void orn(ArmEnv e, int q, int vd, int vn, int vm) {
        e.v(vd, q, e.v(vn, 0) | ~e.v(vm, 0), e.v(vn, 1) | ~e.v(vm, 1));
    }

    @Insn(value = "eor vd, vn, vm", bits = "0 q:1 1 01110 00 1 vm:5 00011 1 vn:5 vd:5 size=0")
    static void eor(ArmEnv e, int q, int vd, int vn, int vm) {
        e.v(vd, q, e.v(vn, 0) ^ e.v(vm, 0), e.v(vn, 1) ^ e.v(vm, 1));
    }

    @Insn(value = "bsl vd, vn, vm", bits = "0 q:1 1 01110 01 1 vm:5 00011 1 vn:5 vd:5 size=0")
    static void bsl(ArmEnv e, int q, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                Elements.select(e.v(vd, 0), e.v(vn, 0), e.v(vm, 0)),
                Elements.select(e.v(vd, 1), e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "bit vd, vn, vm", bits = "0 q:1 1 01110 10 1 vm:5 00011 1 vn:5 vd:5 size=0")
    static void bit(ArmEnv e, int q, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                Elements.select(e.v(vm, 0), e.v(vn, 0), e.v(vd, 0)),
                Elements.select(e.v(vm, 1), e.v(vn, 1), e.v(vd, 1)));
    }

    @Insn(value = "bif vd, vn, vm", bits = "0 q:1 1 01110 11 1 vm:5 00011 1 vn:5 vd:5 size=0")
    static void bif(ArmEnv e, int q, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                Elements.select(e.v(vm, 0), e.v(vd, 0), e.v(vn, 0)),
                Elements.select(e.v(vm, 1), e.v(vd, 1), e.v(vn, 1)));
    }
}
