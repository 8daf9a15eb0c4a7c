package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.Polynomials;
import mimus.insn.Insn;

/** Advanced SIMD, three registers: addition, subtraction, multiplication; Arm ARM section F3.1.9. */
final class NeonArithmetic {
    private NeonArithmetic() {}

    @Insn(
            value = "vabd.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0111 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vabd.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0111 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vabdSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.sabd(size, e.vector(vn), e.vector(vm)),
                Elements.sabd(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vabd.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0111 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vabd.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0111 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vabdUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.uabd(size, e.vector(vn), e.vector(vm)),
                Elements.uabd(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vaba.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0111 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vaba.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0111 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vabaSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.add(size, e.vector(vd), Elements.sabd(size, e.vector(vn), e.vector(vm))),
                Elements.add(size, e.vector(vd + 1), Elements.sabd(size, e.vector(vn + 1), e.vector(vm + 1))));
    }

    @Insn(
            value = "vaba.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0111 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vaba.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0111 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vabaUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.add(size, e.vector(vd), Elements.uabd(size, e.vector(vn), e.vector(vm))),
                Elements.add(size, e.vector(vd + 1), Elements.uabd(size, e.vector(vn + 1), e.vector(vm + 1))));
    }

    @Insn(
            value = "vadd.i<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 1000 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vadd.i<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 1000 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vadd(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.add(size, e.vector(vn), e.vector(vm)),
                Elements.add(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vsub.i<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 1000 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vsub.i<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 1000 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vsub(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.sub(size, e.vector(vn), e.vector(vm)),
                Elements.sub(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vmla.i<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 1001 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmla.i<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 1001 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vmla(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.add(size, e.vector(vd), Elements.mul(size, e.vector(vn), e.vector(vm))),
                Elements.add(size, e.vector(vd + 1), Elements.mul(size, e.vector(vn + 1), e.vector(vm + 1))));
    }

    @Insn(
            value = "vmls.i<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 1001 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmls.i<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 1001 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vmls(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.sub(size, e.vector(vd), Elements.mul(size, e.vector(vn), e.vector(vm))),
                Elements.sub(size, e.vector(vd + 1), Elements.mul(size, e.vector(vn + 1), e.vector(vm + 1))));
    }

    @Insn(
            value = "vmul.i<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 1001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmul.i<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 1001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vmul(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.mul(size, e.vector(vn), e.vector(vm)),
                Elements.mul(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vmul.p8 vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 00 vn:4 vd:4 1001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmul.p8 vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 00 vn:4 vd:4 1001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmulPolynomial(ArmEnv e, int q, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Polynomials.mulBytes(e.vector(vn), e.vector(vm)),
                Polynomials.mulBytes(e.vector(vn + 1), e.vector(vm + 1)));
    }
}
