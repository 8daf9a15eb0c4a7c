package mimus.arm.a64;

import mimus.arm.state.AcrossElements;
import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Advanced SIMD across lanes: one result of all elements. */
final class AcrossVector {
    private AcrossVector() {}

    @Insn(
            value = "saddlv edw, vn",
            bits = "0 q:1 0 01110 size:2 11000 00011 10 vn:5 edw:5",
            reserved = {"size=3", "q=0 size=2"})
    static void saddlv(ArmEnv e, int q, int size, int edw, int vn) {
        e.f(size + 1, edw, AcrossElements.saddlv(size, e.v(vn, 0), q == 0 ? 0 : e.v(vn, 1)));
    }

    @Insn(
            value = "uaddlv edw, vn",
            bits = "0 q:1 1 01110 size:2 11000 00011 10 vn:5 edw:5",
            reserved = {"size=3", "q=0 size=2"})
    static void uaddlv(ArmEnv e, int q, int size, int edw, int vn) {
        e.f(size + 1, edw, AcrossElements.uaddlv(size, e.v(vn, 0), q == 0 ? 0 : e.v(vn, 1)));
    }

    @Insn(
            value = "addv ed, vn",
            bits = "0 q:1 0 01110 size:2 11000 11011 10 vn:5 ed:5",
            reserved = {"size=3", "q=0 size=2"})
    static void addv(ArmEnv e, int q, int size, int ed, int vn) {
        e.f(size, ed, AcrossElements.uaddlv(size, e.v(vn, 0), q == 0 ? 0 : e.v(vn, 1)));
    }

    @Insn(
            value = "smaxv ed, vn",
            bits = "0 q:1 0 01110 size:2 11000 01010 10 vn:5 ed:5",
            reserved = {"size=3", "q=0 size=2"})
    static void smaxv(ArmEnv e, int q, int size, int ed, int vn) {
        e.f(size, ed, AcrossElements.smaxv(size, e.v(vn, 0), e.v(vn, q)));
    }

    @Insn(
            value = "sminv ed, vn",
            bits = "0 q:1 0 01110 size:2 11000 11010 10 vn:5 ed:5",
            reserved = {"size=3", "q=0 size=2"})
    static void sminv(ArmEnv e, int q, int size, int ed, int vn) {
        e.f(size, ed, AcrossElements.sminv(size, e.v(vn, 0), e.v(vn, q)));
    }

    @Insn(
            value = "umaxv ed, vn",
            bits = "0 q:1 1 01110 size:2 11000 01010 10 vn:5 ed:5",
            reserved = {"size=3", "q=0 size=2"})
    static void umaxv(ArmEnv e, int q, int size, int ed, int vn) {
        e.f(size, ed, AcrossElements.umaxv(size, e.v(vn, 0), e.v(vn, q)));
    }

    @Insn(
            value = "uminv ed, vn",
            bits = "0 q:1 1 01110 size:2 11000 11010 10 vn:5 ed:5",
            reserved = {"size=3", "q=0 size=2"})
    static void uminv(ArmEnv e, int q, int size, int ed, int vn) {
        e.f(size, ed, AcrossElements.uminv(size, e.v(vn, 0), e.v(vn, q)));
    }

    @Insn(value = "fmaxnmv ed, vn", bits = "0 1 q=1 1 01110 0 0 size=2 11000 01100 10 vn:5 ed:5")
    @Insn(value = "fmaxnmv ed, vn", bits = "0 q:1 0 01110 0 0 size=1 11000 01100 10 vn:5 ed:5", feature = "fp16")
    static void fmaxnmv(ArmEnv e, int q, int size, int ed, int vn) {
        e.f(ed, AcrossElements.maxNum(e.fp(), size, q, e.v(vn, 0), e.v(vn, 1)));
    }

    @Insn(value = "fmaxv ed, vn", bits = "0 1 q=1 1 01110 0 0 size=2 11000 01111 10 vn:5 ed:5")
    @Insn(value = "fmaxv ed, vn", bits = "0 q:1 0 01110 0 0 size=1 11000 01111 10 vn:5 ed:5", feature = "fp16")
    static void fmaxv(ArmEnv e, int q, int size, int ed, int vn) {
        e.f(ed, AcrossElements.max(e.fp(), size, q, e.v(vn, 0), e.v(vn, 1)));
    }

    @Insn(value = "fminnmv ed, vn", bits = "0 1 q=1 1 01110 1 0 size=2 11000 01100 10 vn:5 ed:5")
    @Insn(value = "fminnmv ed, vn", bits = "0 q:1 0 01110 1 0 size=1 11000 01100 10 vn:5 ed:5", feature = "fp16")
    static void fminnmv(ArmEnv e, int q, int size, int ed, int vn) {
        e.f(ed, AcrossElements.minNum(e.fp(), size, q, e.v(vn, 0), e.v(vn, 1)));
    }

    @Insn(value = "fminv ed, vn", bits = "0 1 q=1 1 01110 1 0 size=2 11000 01111 10 vn:5 ed:5")
    @Insn(value = "fminv ed, vn", bits = "0 q:1 0 01110 1 0 size=1 11000 01111 10 vn:5 ed:5", feature = "fp16")
    static void fminv(ArmEnv e, int q, int size, int ed, int vn) {
        e.f(ed, AcrossElements.min(e.fp(), size, q, e.v(vn, 0), e.v(vn, 1)));
    }
}
