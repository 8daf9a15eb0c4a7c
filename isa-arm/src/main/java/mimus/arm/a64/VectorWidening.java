package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.Wide;
import mimus.insn.Insn;

/** Advanced SIMD three different: results of twice the width. */
final class VectorWidening {
    private VectorWidening() {}

    @Insn(value = "saddl<q> vdw, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 0000 00 vn:5 vdw:5", reserved = "size=3")
    static void saddl(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.add(size + 1, Wide.signed(size, a), Wide.signed(size, b)),
                Elements.add(size + 1, Wide.signed(size, a >>> 32), Wide.signed(size, b >>> 32)));
    }

    @Insn(value = "ssubl<q> vdw, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 0010 00 vn:5 vdw:5", reserved = "size=3")
    static void ssubl(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.sub(size + 1, Wide.signed(size, a), Wide.signed(size, b)),
                Elements.sub(size + 1, Wide.signed(size, a >>> 32), Wide.signed(size, b >>> 32)));
    }

    @Insn(
            value = "saddw<q> vdw, vnw, vm",
            bits = "0 q:1 0 01110 size:2 1 vm:5 0001 00 vnw:5 vdw:5",
            reserved = "size=3")
    static void saddw(ArmEnv e, int q, int size, int vdw, int vnw, int vm) {
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.add(size + 1, e.v(vnw, 0), Wide.signed(size, b)),
                Elements.add(size + 1, e.v(vnw, 1), Wide.signed(size, b >>> 32)));
    }

    @Insn(
            value = "ssubw<q> vdw, vnw, vm",
            bits = "0 q:1 0 01110 size:2 1 vm:5 0011 00 vnw:5 vdw:5",
            reserved = "size=3")
    static void ssubw(ArmEnv e, int q, int size, int vdw, int vnw, int vm) {
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.sub(size + 1, e.v(vnw, 0), Wide.signed(size, b)),
                Elements.sub(size + 1, e.v(vnw, 1), Wide.signed(size, b >>> 32)));
    }

    @Insn(value = "sabdl<q> vdw, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 0111 00 vn:5 vdw:5", reserved = "size=3")
    static void sabdl(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.sabd(size + 1, Wide.signed(size, a), Wide.signed(size, b)),
                Elements.sabd(size + 1, Wide.signed(size, a >>> 32), Wide.signed(size, b >>> 32)));
    }

    @Insn(value = "sabal<q> vdw, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 0101 00 vn:5 vdw:5", reserved = "size=3")
    static void sabal(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.add(
                        size + 1, e.v(vdw, 0), Elements.sabd(size + 1, Wide.signed(size, a), Wide.signed(size, b))),
                Elements.add(
                        size + 1,
                        e.v(vdw, 1),
                        Elements.sabd(size + 1, Wide.signed(size, a >>> 32), Wide.signed(size, b >>> 32))));
    }

    @Insn(value = "uaddl<q> vdw, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 0000 00 vn:5 vdw:5", reserved = "size=3")
    static void uaddl(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.add(size + 1, Wide.unsigned(size, a), Wide.unsigned(size, b)),
                Elements.add(size + 1, Wide.unsigned(size, a >>> 32), Wide.unsigned(size, b >>> 32)));
    }

    @Insn(value = "usubl<q> vdw, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 0010 00 vn:5 vdw:5", reserved = "size=3")
    static void usubl(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.sub(size + 1, Wide.unsigned(size, a), Wide.unsigned(size, b)),
                Elements.sub(size + 1, Wide.unsigned(size, a >>> 32), Wide.unsigned(size, b >>> 32)));
    }

    @Insn(
            value = "uaddw<q> vdw, vnw, vm",
            bits = "0 q:1 1 01110 size:2 1 vm:5 0001 00 vnw:5 vdw:5",
            reserved = "size=3")
    static void uaddw(ArmEnv e, int q, int size, int vdw, int vnw, int vm) {
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.add(size + 1, e.v(vnw, 0), Wide.unsigned(size, b)),
                Elements.add(size + 1, e.v(vnw, 1), Wide.unsigned(size, b >>> 32)));
    }

    @Insn(
            value = "usubw<q> vdw, vnw, vm",
            bits = "0 q:1 1 01110 size:2 1 vm:5 0011 00 vnw:5 vdw:5",
            reserved = "size=3")
    static void usubw(ArmEnv e, int q, int size, int vdw, int vnw, int vm) {
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.sub(size + 1, e.v(vnw, 0), Wide.unsigned(size, b)),
                Elements.sub(size + 1, e.v(vnw, 1), Wide.unsigned(size, b >>> 32)));
    }

    @Insn(value = "uabdl<q> vdw, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 0111 00 vn:5 vdw:5", reserved = "size=3")
    static void uabdl(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.uabd(size + 1, Wide.unsigned(size, a), Wide.unsigned(size, b)),
                Elements.uabd(size + 1, Wide.unsigned(size, a >>> 32), Wide.unsigned(size, b >>> 32)));
    }

    @Insn(value = "uabal<q> vdw, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 0101 00 vn:5 vdw:5", reserved = "size=3")
    static void uabal(ArmEnv e, int q, int size, int vdw, int vn, int vm) {
        long a = e.v(vn, q);
        long b = e.v(vm, q);
        e.v(
                vdw,
                1,
                Elements.add(
                        size + 1, e.v(vdw, 0), Elements.uabd(size + 1, Wide.unsigned(size, a), Wide.unsigned(size, b))),
                Elements.add(
                        size + 1,
                        e.v(vdw, 1),
                        Elements.uabd(size + 1, Wide.unsigned(size, a >>> 32), Wide.unsigned(size, b >>> 32))));
    }
}
