package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.ModifiedImmediate;
import mimus.insn.Insn;

/** Advanced SIMD, one register and a modified immediate; Arm ARM section F3.1.10. */
final class NeonImmediates {
    private NeonImmediates() {}

    @Insn(
            value = "vmov.i32 vd, vimm",
            bits = "1111 001 vimm.7:1 1 vd.4:1 000 vimm.4:3 vd:4 0 vimm.9:2 0 0 q:1 0 1 vimm:4 size=2",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmov.i32 vd, vimm",
            bits = "111 vimm.7:1 1111 1 vd.4:1 000 vimm.4:3 vd:4 0 vimm.9:2 0 0 q:1 0 1 vimm:4 size=2",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmov.i32 vd, vimm",
            bits = "1111 001 vimm.7:1 1 vd.4:1 000 vimm.4:3 vd:4 110 vimm.8:1 0 q:1 0 1 vimm:4 vimm=3072 size=2",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmov.i32 vd, vimm",
            bits = "111 vimm.7:1 1111 1 vd.4:1 000 vimm.4:3 vd:4 110 vimm.8:1 0 q:1 0 1 vimm:4 vimm=3072 size=2",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmov.i16 vd, vimm",
            bits = "1111 001 vimm.7:1 1 vd.4:1 000 vimm.4:3 vd:4 10 vimm.9:1 0 0 q:1 0 1 vimm:4 vimm=2048 size=1",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmov.i16 vd, vimm",
            bits = "111 vimm.7:1 1111 1 vd.4:1 000 vimm.4:3 vd:4 10 vimm.9:1 0 0 q:1 0 1 vimm:4 vimm=2048 size=1",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmov.i8 vd, vimm",
            bits = "1111 001 vimm.7:1 1 vd.4:1 000 vimm.4:3 vd:4 1110 0 q:1 0 1 vimm:4 vimm=3584 size=0",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmov.i8 vd, vimm",
            bits = "111 vimm.7:1 1111 1 vd.4:1 000 vimm.4:3 vd:4 1110 0 q:1 0 1 vimm:4 vimm=3584 size=0",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    static void vmov(ArmEnv e, int q, int vd, int vimm) {
        long all = ModifiedImmediate.expanded(vimm);
        e.block(vd, q, all, all);
    }

    @Insn(
            value = "vorr.i32 vd, vimm",
            bits = "1111 001 vimm.7:1 1 vd.4:1 000 vimm.4:3 vd:4 0 vimm.9:2 1 0 q:1 0 1 vimm:4 vimm=256 size=2",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vorr.i32 vd, vimm",
            bits = "111 vimm.7:1 1111 1 vd.4:1 000 vimm.4:3 vd:4 0 vimm.9:2 1 0 q:1 0 1 vimm:4 vimm=256 size=2",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vorr.i16 vd, vimm",
            bits = "1111 001 vimm.7:1 1 vd.4:1 000 vimm.4:3 vd:4 10 vimm.9:1 1 0 q:1 0 1 vimm:4 vimm=2304 size=1",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vorr.i16 vd, vimm",
            bits = "111 vimm.7:1 1111 1 vd.4:1 000 vimm.4:3 vd:4 10 vimm.9:1 1 0 q:1 0 1 vimm:4 vimm=2304 size=1",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    static void vorr(ArmEnv e, int q, int vd, int vimm) {
        long all = ModifiedImmediate.expanded(vimm);
        e.block(vd, q, e.vector(vd) | all, e.vector(vd + 1) | all);
    }

    @Insn(
            value = "vmvn.i32 vd, vimm",
            bits = "1111 001 vimm.7:1 1 vd.4:1 000 vimm.4:3 vd:4 0 vimm.9:2 0 0 q:1 1 1 vimm:4 size=2",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmvn.i32 vd, vimm",
            bits = "111 vimm.7:1 1111 1 vd.4:1 000 vimm.4:3 vd:4 0 vimm.9:2 0 0 q:1 1 1 vimm:4 size=2",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmvn.i32 vd, vimm",
            bits = "1111 001 vimm.7:1 1 vd.4:1 000 vimm.4:3 vd:4 110 vimm.8:1 0 q:1 1 1 vimm:4 vimm=3072 size=2",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmvn.i32 vd, vimm",
            bits = "111 vimm.7:1 1111 1 vd.4:1 000 vimm.4:3 vd:4 110 vimm.8:1 0 q:1 1 1 vimm:4 vimm=3072 size=2",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vmvn.i16 vd, vimm",
            bits = "1111 001 vimm.7:1 1 vd.4:1 000 vimm.4:3 vd:4 10 vimm.9:1 0 0 q:1 1 1 vimm:4 vimm=2048 size=1",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmvn.i16 vd, vimm",
            bits = "111 vimm.7:1 1111 1 vd.4:1 000 vimm.4:3 vd:4 10 vimm.9:1 0 0 q:1 1 1 vimm:4 vimm=2048 size=1",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    static void vmvn(ArmEnv e, int q, int vd, int vimm) {
        long all = ModifiedImmediate.expanded(vimm);
        e.block(vd, q, ~all, ~all);
    }

    @Insn(
            value = "vbic.i32 vd, vimm",
            bits = "1111 001 vimm.7:1 1 vd.4:1 000 vimm.4:3 vd:4 0 vimm.9:2 1 0 q:1 1 1 vimm:4 vimm=256 size=2",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vbic.i32 vd, vimm",
            bits = "111 vimm.7:1 1111 1 vd.4:1 000 vimm.4:3 vd:4 0 vimm.9:2 1 0 q:1 1 1 vimm:4 vimm=256 size=2",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vbic.i16 vd, vimm",
            bits = "1111 001 vimm.7:1 1 vd.4:1 000 vimm.4:3 vd:4 10 vimm.9:1 1 0 q:1 1 1 vimm:4 vimm=2304 size=1",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vbic.i16 vd, vimm",
            bits = "111 vimm.7:1 1111 1 vd.4:1 000 vimm.4:3 vd:4 10 vimm.9:1 1 0 q:1 1 1 vimm:4 vimm=2304 size=1",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    static void vbic(ArmEnv e, int q, int vd, int vimm) {
        long all = ModifiedImmediate.expanded(vimm);
        e.block(vd, q, e.vector(vd) & ~all, e.vector(vd + 1) & ~all);
    }

    @Insn(
            value = "vmov.i64 vd, ones",
            bits = "1111 001 ones.7:1 1 vd.4:1 000 ones.4:3 vd:4 1110 0 q:1 1 1 ones:4",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmov.i64 vd, ones",
            bits = "111 ones.7:1 1111 1 vd.4:1 000 ones.4:3 vd:4 1110 0 q:1 1 1 ones:4",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    static void vmovBytes(ArmEnv e, int q, int vd, int ones) {
        long all = ModifiedImmediate.bytes(ones);
        e.block(vd, q, all, all);
    }

    @Insn(
            value = "vmov.f32 vd, fimm",
            bits = "1111 001 fimm.7:1 1 vd.4:1 000 fimm.4:3 vd:4 1111 0 q:1 0 1 fimm:4",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vmov.f32 vd, fimm",
            bits = "111 fimm.7:1 1111 1 vd.4:1 000 fimm.4:3 vd:4 1111 0 q:1 0 1 fimm:4",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    static void vmovFloat(ArmEnv e, int q, int vd, int fimm) {
        long all = Elements.repeat(2, ModifiedImmediate.floating(2, fimm));
        e.block(vd, q, all, all);
    }
}
