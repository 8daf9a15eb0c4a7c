package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.FloatConversions;
import mimus.arm.state.FloatElementConversions;
import mimus.arm.state.ImmediateShift;
import mimus.insn.Insn;

/** Advanced SIMD shift by immediate: conversions to and from fixed-point numbers. */
final class VectorFixedPoint {
    private VectorFixedPoint() {}

    @Insn(
            value = "scvtf vd, vn, #rshift",
            bits = "0 q:1 0 011110 immh:4 rshift:3 11100 1 vn:5 vd:5",
            reserved = {"immh=00xx", "q=0 immh=1xxx"})
    @Insn(
            value = "scvtf vd, vn, #rshift",
            bits = "0 q:1 0 011110 001 immh.0:1 immh=2 rshift:3 11100 1 vn:5 vd:5",
            feature = "fp16")
    static void scvtf(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(
                vd,
                q,
                FloatElementConversions.fromSignedFixed(e.fp(), size, e.v(vn, 0), n),
                q == 0 ? 0 : FloatElementConversions.fromSignedFixed(e.fp(), size, e.v(vn, 1), n));
    }

    @Insn(
            value = "scvtf ed, en, #rshift",
            bits = "01 0 111110 immh:4 rshift:3 11100 1 en:5 ed:5",
            reserved = "immh=00xx")
    @Insn(
            value = "scvtf ed, en, #rshift",
            bits = "01 0 111110 001 immh.0:1 immh=2 rshift:3 11100 1 en:5 ed:5",
            feature = "fp16")
    static void scvtfScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(ed, FloatConversions.fromSignedFixed(e.fp(), size, Elements.getSigned(size, e.v(en, 0), 0), n));
    }

    @Insn(
            value = "fcvtzs vd, vn, #rshift",
            bits = "0 q:1 0 011110 immh:4 rshift:3 11111 1 vn:5 vd:5",
            reserved = {"immh=00xx", "q=0 immh=1xxx"})
    @Insn(
            value = "fcvtzs vd, vn, #rshift",
            bits = "0 q:1 0 011110 001 immh.0:1 immh=2 rshift:3 11111 1 vn:5 vd:5",
            feature = "fp16")
    static void fcvtzs(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(
                vd,
                q,
                FloatElementConversions.toSignedFixed(e.fp(), size, e.v(vn, 0), n),
                q == 0 ? 0 : FloatElementConversions.toSignedFixed(e.fp(), size, e.v(vn, 1), n));
    }

    @Insn(
            value = "fcvtzs ed, en, #rshift",
            bits = "01 0 111110 immh:4 rshift:3 11111 1 en:5 ed:5",
            reserved = "immh=00xx")
    @Insn(
            value = "fcvtzs ed, en, #rshift",
            bits = "01 0 111110 001 immh.0:1 immh=2 rshift:3 11111 1 en:5 ed:5",
            feature = "fp16")
    static void fcvtzsScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, FloatConversions.toSignedFixed(e.fp(), size, size, e.f(size, en), n));
    }

    @Insn(
            value = "ucvtf vd, vn, #rshift",
            bits = "0 q:1 1 011110 immh:4 rshift:3 11100 1 vn:5 vd:5",
            reserved = {"immh=00xx", "q=0 immh=1xxx"})
    @Insn(
            value = "ucvtf vd, vn, #rshift",
            bits = "0 q:1 1 011110 001 immh.0:1 immh=2 rshift:3 11100 1 vn:5 vd:5",
            feature = "fp16")
    static void ucvtf(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(
                vd,
                q,
                FloatElementConversions.fromUnsignedFixed(e.fp(), size, e.v(vn, 0), n),
                q == 0 ? 0 : FloatElementConversions.fromUnsignedFixed(e.fp(), size, e.v(vn, 1), n));
    }

    @Insn(
            value = "ucvtf ed, en, #rshift",
            bits = "01 1 111110 immh:4 rshift:3 11100 1 en:5 ed:5",
            reserved = "immh=00xx")
    @Insn(
            value = "ucvtf ed, en, #rshift",
            bits = "01 1 111110 001 immh.0:1 immh=2 rshift:3 11100 1 en:5 ed:5",
            feature = "fp16")
    static void ucvtfScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(ed, FloatConversions.fromUnsignedFixed(e.fp(), size, e.f(size, en), n));
    }

    @Insn(
            value = "fcvtzu vd, vn, #rshift",
            bits = "0 q:1 1 011110 immh:4 rshift:3 11111 1 vn:5 vd:5",
            reserved = {"immh=00xx", "q=0 immh=1xxx"})
    @Insn(
            value = "fcvtzu vd, vn, #rshift",
            bits = "0 q:1 1 011110 001 immh.0:1 immh=2 rshift:3 11111 1 vn:5 vd:5",
            feature = "fp16")
    static void fcvtzu(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(
                vd,
                q,
                FloatElementConversions.toUnsignedFixed(e.fp(), size, e.v(vn, 0), n),
                q == 0 ? 0 : FloatElementConversions.toUnsignedFixed(e.fp(), size, e.v(vn, 1), n));
    }

    @Insn(
            value = "fcvtzu ed, en, #rshift",
            bits = "01 1 111110 immh:4 rshift:3 11111 1 en:5 ed:5",
            reserved = "immh=00xx")
    @Insn(
            value = "fcvtzu ed, en, #rshift",
            bits = "01 1 111110 001 immh.0:1 immh=2 rshift:3 11111 1 en:5 ed:5",
            feature = "fp16")
    static void fcvtzuScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, FloatConversions.toUnsignedFixed(e.fp(), size, size, e.f(size, en), n));
    }
}
