package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Advanced SIMD copy: elements to and from vectors and general registers. */
final class VectorCopy {
    private VectorCopy() {}

    @Insn(
            value = "dup vd, vne[imm5]",
            bits = "0 q:1 0 01110000 imm5:5 0 0000 1 vne:5 vd:5",
            reserved = {"imm5=x0000", "q=0 imm5=x1000"})
    static void dupElement(ArmEnv e, int q, int vd, int vne, int imm5) {
        int size = Integer.numberOfTrailingZeros(imm5);
        long all = Elements.repeat(size, e.element(size, vne, imm5 >>> size + 1));
        e.v(vd, q, all, all);
    }

    @Insn(value = "dup ed, vne[imm5]", bits = "01 0 11110000 imm5:5 0 0000 1 vne:5 ed:5", reserved = "imm5=x0000")
    @Alias(value = "mov ed, vne[imm5]", bits = "01 0 11110000 imm5:5 0 0000 1 vne:5 ed:5", pseudo = true)
    static void dupScalar(ArmEnv e, int ed, int vne, int imm5) {
        int size = Integer.numberOfTrailingZeros(imm5);
        e.f(ed, e.element(size, vne, imm5 >>> size + 1));
    }

    @Insn(
            value = "dup vd, wn",
            bits = "0 q:1 0 01110000 imm5:5 0 0001 1 wn:5 vd:5",
            reserved = {"imm5=x0000", "imm5=x1000"})
    static void dupW(ArmEnv e, int q, int vd, int wn, int imm5) {
        int size = Integer.numberOfTrailingZeros(imm5);
        long all = Elements.repeat(size, e.w(wn));
        e.v(vd, q, all, all);
    }

    @Insn(value = "dup vd, xn", bits = "0 1 q=1 0 01110000 -1000 size=3 0 0001 1 xn:5 vd:5")
    static void dupX(ArmEnv e, int vd, int xn) {
        e.v(vd, 1, e.x(xn), e.x(xn));
    }

    @Insn(value = "smov wd, vne[imm5]", bits = "0 0 0 01110000 imm5:5 0 0101 1 vne:5 wd:5", reserved = "imm5=xxx00")
    static void smovW(ArmEnv e, int wd, int vne, int imm5) {
        int size = Integer.numberOfTrailingZeros(imm5);
        e.w(wd, (int) Elements.getSigned(size, e.element(size, vne, imm5 >>> size + 1), 0));
    }

    @Insn(value = "smov xd, vne[imm5]", bits = "0 1 0 01110000 imm5:5 0 0101 1 vne:5 xd:5", reserved = "imm5=xx000")
    static void smovX(ArmEnv e, int xd, int vne, int imm5) {
        int size = Integer.numberOfTrailingZeros(imm5);
        e.x(xd, Elements.getSigned(size, e.element(size, vne, imm5 >>> size + 1), 0));
    }

    @Insn(value = "umov wd, vne[imm5]", bits = "0 0 0 01110000 imm5:5 0 0111 1 vne:5 wd:5", reserved = "imm5=xx000")
    @Alias(value = "mov wd, vne[imm5]", bits = "0 0 0 01110000 imm5.3:2 100 imm5=4 0 0111 1 vne:5 wd:5", pseudo = true)
    static void umovW(ArmEnv e, int wd, int vne, int imm5) {
        int size = Integer.numberOfTrailingZeros(imm5);
        e.w(wd, (int) e.element(size, vne, imm5 >>> size + 1));
    }

    @Insn(value = "umov xd, vne[imm5]", bits = "0 1 0 01110000 imm5.4:1 1000 imm5=8 0 0111 1 vne:5 xd:5")
    @Alias(value = "mov xd, vne[imm5]", bits = "0 1 0 01110000 imm5.4:1 1000 imm5=8 0 0111 1 vne:5 xd:5", pseudo = true)
    static void umovX(ArmEnv e, int xd, int vne, int imm5) {
        e.x(xd, e.v(vne, imm5 >>> 4));
    }

    @Insn(
            value = "ins vde[imm5], wn",
            bits = "0 1 0 01110000 imm5:5 0 0011 1 wn:5 vde:5",
            reserved = {"imm5=x0000", "imm5=x1000"})
    @Alias(value = "mov vde[imm5], wn", bits = "0 1 0 01110000 imm5:5 0 0011 1 wn:5 vde:5", pseudo = true)
    static void insW(ArmEnv e, int vde, int imm5, int wn) {
        int size = Integer.numberOfTrailingZeros(imm5);
        e.element(size, vde, imm5 >>> size + 1, e.w(wn));
    }

    @Insn(value = "ins vde[imm5], xn", bits = "0 1 0 01110000 imm5.4:1 1000 imm5=8 0 0011 1 xn:5 vde:5")
    @Alias(value = "mov vde[imm5], xn", bits = "0 1 0 01110000 imm5.4:1 1000 imm5=8 0 0011 1 xn:5 vde:5", pseudo = true)
    static void insX(ArmEnv e, int vde, int imm5, int xn) {
        e.v(vde, imm5 >>> 4, e.x(xn));
    }

    @Insn(
            value = "ins vde[imm5], vne[imm4]",
            bits = "0 1 1 01110000 imm5:5 0 imm4:4 1 vne:5 vde:5",
            reserved = "imm5=x0000")
    @Alias(value = "mov vde[imm5], vne[imm4]", bits = "0 1 1 01110000 imm5:5 0 imm4:4 1 vne:5 vde:5", pseudo = true)
    static void insElement(ArmEnv e, int vde, int imm5, int vne, int imm4) {
        int size = Integer.numberOfTrailingZeros(imm5);
        e.element(size, vde, imm5 >>> size + 1, e.element(size, vne, imm4 >>> size));
    }
}
