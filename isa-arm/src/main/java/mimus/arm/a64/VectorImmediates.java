package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.ModifiedImmediate;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Advanced SIMD modified immediate. */
final class VectorImmediates {
    private VectorImmediates() {}

    @Insn(
            value = "movi vd, #imm8, lsl #amount",
            bits = "0 q:1 0 0111100000 imm8.5:3 0 amount.3:2 0 01 imm8.0:5 vd:5 size=2")
    @Alias(value = "movi vd, #imm8", bits = "0 q:1 0 0111100000 imm8.5:3 0 00 0 01 imm8.0:5 vd:5 size=2")
    static void moviWords(ArmEnv e, int q, int vd, int imm8, int amount) {
        long all = Elements.repeat(2, (long) imm8 << amount);
        e.v(vd, q, all, all);
    }

    @Insn(
            value = "movi vd, #imm8, lsl #amount",
            bits = "0 q:1 0 0111100000 imm8.5:3 10 amount.3:1 0 01 imm8.0:5 vd:5 size=1")
    @Alias(value = "movi vd, #imm8", bits = "0 q:1 0 0111100000 imm8.5:3 10 0 0 01 imm8.0:5 vd:5 size=1")
    static void moviHalfwords(ArmEnv e, int q, int vd, int imm8, int amount) {
        long all = Elements.repeat(1, (long) imm8 << amount);
        e.v(vd, q, all, all);
    }

    @Insn(
            value = "mvni vd, #imm8, lsl #amount",
            bits = "0 q:1 1 0111100000 imm8.5:3 0 amount.3:2 0 01 imm8.0:5 vd:5 size=2")
    @Alias(value = "mvni vd, #imm8", bits = "0 q:1 1 0111100000 imm8.5:3 0 00 0 01 imm8.0:5 vd:5 size=2")
    static void mvniWords(ArmEnv e, int q, int vd, int imm8, int amount) {
        long all = Elements.repeat(2, (long) imm8 << amount);
        e.v(vd, q, ~all, ~all);
    }

    @Insn(
            value = "mvni vd, #imm8, lsl #amount",
            bits = "0 q:1 1 0111100000 imm8.5:3 10 amount.3:1 0 01 imm8.0:5 vd:5 size=1")
    @Alias(value = "mvni vd, #imm8", bits = "0 q:1 1 0111100000 imm8.5:3 10 0 0 01 imm8.0:5 vd:5 size=1")
    static void mvniHalfwords(ArmEnv e, int q, int vd, int imm8, int amount) {
        long all = Elements.repeat(1, (long) imm8 << amount);
        e.v(vd, q, ~all, ~all);
    }

    @Insn(
            value = "orr vd, #imm8, lsl #amount",
            bits = "0 q:1 0 0111100000 imm8.5:3 0 amount.3:2 1 01 imm8.0:5 vd:5 size=2")
    @Alias(value = "orr vd, #imm8", bits = "0 q:1 0 0111100000 imm8.5:3 0 00 1 01 imm8.0:5 vd:5 size=2")
    static void orrWords(ArmEnv e, int q, int vd, int imm8, int amount) {
        long all = Elements.repeat(2, (long) imm8 << amount);
        e.v(vd, q, e.v(vd, 0) | all, e.v(vd, 1) | all);
    }

    @Insn(
            value = "orr vd, #imm8, lsl #amount",
            bits = "0 q:1 0 0111100000 imm8.5:3 10 amount.3:1 1 01 imm8.0:5 vd:5 size=1")
    @Alias(value = "orr vd, #imm8", bits = "0 q:1 0 0111100000 imm8.5:3 10 0 1 01 imm8.0:5 vd:5 size=1")
    static void orrHalfwords(ArmEnv e, int q, int vd, int imm8, int amount) {
        long all = Elements.repeat(1, (long) imm8 << amount);
        e.v(vd, q, e.v(vd, 0) | all, e.v(vd, 1) | all);
    }

    @Insn(
            value = "bic vd, #imm8, lsl #amount",
            bits = "0 q:1 1 0111100000 imm8.5:3 0 amount.3:2 1 01 imm8.0:5 vd:5 size=2")
    @Alias(value = "bic vd, #imm8", bits = "0 q:1 1 0111100000 imm8.5:3 0 00 1 01 imm8.0:5 vd:5 size=2")
    static void bicWords(ArmEnv e, int q, int vd, int imm8, int amount) {
        long all = Elements.repeat(2, (long) imm8 << amount);
        e.v(vd, q, e.v(vd, 0) & ~all, e.v(vd, 1) & ~all);
    }

    @Insn(
            value = "bic vd, #imm8, lsl #amount",
            bits = "0 q:1 1 0111100000 imm8.5:3 10 amount.3:1 1 01 imm8.0:5 vd:5 size=1")
    @Alias(value = "bic vd, #imm8", bits = "0 q:1 1 0111100000 imm8.5:3 10 0 1 01 imm8.0:5 vd:5 size=1")
    static void bicHalfwords(ArmEnv e, int q, int vd, int imm8, int amount) {
        long all = Elements.repeat(1, (long) imm8 << amount);
        e.v(vd, q, e.v(vd, 0) & ~all, e.v(vd, 1) & ~all);
    }

    @Insn(
            value = "movi vd, #imm8, msl #amount",
            bits = "0 q:1 0 0111100000 imm8.5:3 1100 01 imm8.0:5 vd:5 size=2 amount=8")
    @Insn(
            value = "movi vd, #imm8, msl #amount",
            bits = "0 q:1 0 0111100000 imm8.5:3 1101 01 imm8.0:5 vd:5 size=2 amount=16")
    static void moviOnes(ArmEnv e, int q, int vd, int imm8, int amount) {
        long all = Elements.repeat(2, ((long) imm8 + 1 << amount) - 1);
        e.v(vd, q, all, all);
    }

    @Insn(
            value = "mvni vd, #imm8, msl #amount",
            bits = "0 q:1 1 0111100000 imm8.5:3 1100 01 imm8.0:5 vd:5 size=2 amount=8")
    @Insn(
            value = "mvni vd, #imm8, msl #amount",
            bits = "0 q:1 1 0111100000 imm8.5:3 1101 01 imm8.0:5 vd:5 size=2 amount=16")
    static void mvniOnes(ArmEnv e, int q, int vd, int imm8, int amount) {
        long all = Elements.repeat(2, ((long) imm8 + 1 << amount) - 1);
        e.v(vd, q, ~all, ~all);
    }

    @Insn(value = "movi vd, #imm8", bits = "0 q:1 0 0111100000 imm8.5:3 1110 01 imm8.0:5 vd:5 size=0")
    static void moviBytes(ArmEnv e, int q, int vd, int imm8) {
        long all = Elements.repeat(0, imm8);
        e.v(vd, q, all, all);
    }

    @Insn(value = "movi dd, #bytes", bits = "0 0 1 0111100000 bytes.5:3 1110 01 bytes.0:5 dd:5")
    static void moviScalar(ArmEnv e, int dd, int bytes) {
        e.f(dd, ModifiedImmediate.bytes(bytes));
    }

    @Insn(value = "movi vd.2d, #bytes", bits = "0 1 1 0111100000 bytes.5:3 1110 01 bytes.0:5 vd:5")
    static void moviMask(ArmEnv e, int vd, int bytes) {
        long all = ModifiedImmediate.bytes(bytes);
        e.v(vd, 1, all, all);
    }

    @Insn(value = "fmov vd, #fimm", bits = "0 q:1 0 0111100000 fimm.5:3 1111 01 fimm.0:5 vd:5 size=2")
    @Insn(value = "fmov vd, #fimm", bits = "0 1 q=1 1 0111100000 fimm.5:3 1111 01 fimm.0:5 vd:5 size=3")
    @Insn(value = "fmov vd, #fimm", bits = "0 q:1 0 0111100000 fimm.5:3 1111 11 fimm.0:5 vd:5 size=1", feature = "fp16")
    static void fmov(ArmEnv e, int q, int size, int vd, int fimm) {
        long all = Elements.repeat(size, ModifiedImmediate.floating(size, fimm));
        e.v(vd, q, all, all);
    }
}
