package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.SaturatingElements;
import mimus.insn.Insn;

/** Advanced SIMD vector by indexed element: products of the same width. */
final class VectorByElement {
    private VectorByElement() {}

    @Insn(
            value = "mul vd, vn, vme[element]",
            bits = "0 q:1 0 01111 01 size=1 element.1:1 element.0:1 vme:4 1000 element.2:1 0 vn:5 vd:5")
    @Insn(
            value = "mul vd, vn, vme[element]",
            bits = "0 q:1 0 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 1000 element.1:1 0 vn:5 vd:5")
    static void mul(ArmEnv e, int q, int size, int vd, int vn, int vme, int element) {
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(vd, q, Elements.mul(size, e.v(vn, 0), m), Elements.mul(size, e.v(vn, 1), m));
    }

    @Insn(
            value = "mla vd, vn, vme[element]",
            bits = "0 q:1 1 01111 01 size=1 element.1:1 element.0:1 vme:4 0000 element.2:1 0 vn:5 vd:5")
    @Insn(
            value = "mla vd, vn, vme[element]",
            bits = "0 q:1 1 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 0000 element.1:1 0 vn:5 vd:5")
    static void mla(ArmEnv e, int q, int size, int vd, int vn, int vme, int element) {
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vd,
                q,
                Elements.add(size, e.v(vd, 0), Elements.mul(size, e.v(vn, 0), m)),
                Elements.add(size, e.v(vd, 1), Elements.mul(size, e.v(vn, 1), m)));
    }

    @Insn(
            value = "mls vd, vn, vme[element]",
            bits = "0 q:1 1 01111 01 size=1 element.1:1 element.0:1 vme:4 0100 element.2:1 0 vn:5 vd:5")
    @Insn(
            value = "mls vd, vn, vme[element]",
            bits = "0 q:1 1 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 0100 element.1:1 0 vn:5 vd:5")
    static void mls(ArmEnv e, int q, int size, int vd, int vn, int vme, int element) {
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vd,
                q,
                Elements.sub(size, e.v(vd, 0), Elements.mul(size, e.v(vn, 0), m)),
                Elements.sub(size, e.v(vd, 1), Elements.mul(size, e.v(vn, 1), m)));
    }

    @Insn(
            value = "sqdmulh vd, vn, vme[element]",
            bits = "0 q:1 0 01111 01 size=1 element.1:1 element.0:1 vme:4 1100 element.2:1 0 vn:5 vd:5")
    @Insn(
            value = "sqdmulh vd, vn, vme[element]",
            bits = "0 q:1 0 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 1100 element.1:1 0 vn:5 vd:5")
    static void sqdmulh(ArmEnv e, int q, int size, int vd, int vn, int vme, int element) {
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vd,
                q,
                SaturatingElements.sqdmulh(e.floats, size, e.v(vn, 0), m, 0),
                q == 0 ? 0 : SaturatingElements.sqdmulh(e.floats, size, e.v(vn, 1), m, 0));
    }

    @Insn(
            value = "sqdmulh ed, en, vme[element]",
            bits = "01 0 11111 01 size=1 element.1:1 element.0:1 vme:4 1100 element.2:1 0 en:5 ed:5")
    @Insn(
            value = "sqdmulh ed, en, vme[element]",
            bits = "01 0 11111 10 size=2 element.0:1 vme.4:1 vme.0:4 1100 element.1:1 0 en:5 ed:5")
    static void sqdmulhScalar(ArmEnv e, int size, int ed, int en, int vme, int element) {
        e.f(size, ed, SaturatingElements.sqdmulh(e.floats, size, e.f(size, en), e.element(size, vme, element), 0));
    }

    @Insn(
            value = "sqrdmulh vd, vn, vme[element]",
            bits = "0 q:1 0 01111 01 size=1 element.1:1 element.0:1 vme:4 1101 element.2:1 0 vn:5 vd:5")
    @Insn(
            value = "sqrdmulh vd, vn, vme[element]",
            bits = "0 q:1 0 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 1101 element.1:1 0 vn:5 vd:5")
    static void sqrdmulh(ArmEnv e, int q, int size, int vd, int vn, int vme, int element) {
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vd,
                q,
                SaturatingElements.sqdmulh(e.floats, size, e.v(vn, 0), m, 1),
                q == 0 ? 0 : SaturatingElements.sqdmulh(e.floats, size, e.v(vn, 1), m, 1));
    }

    @Insn(
            value = "sqrdmulh ed, en, vme[element]",
            bits = "01 0 11111 01 size=1 element.1:1 element.0:1 vme:4 1101 element.2:1 0 en:5 ed:5")
    @Insn(
            value = "sqrdmulh ed, en, vme[element]",
            bits = "01 0 11111 10 size=2 element.0:1 vme.4:1 vme.0:4 1101 element.1:1 0 en:5 ed:5")
    static void sqrdmulhScalar(ArmEnv e, int size, int ed, int en, int vme, int element) {
        e.f(size, ed, SaturatingElements.sqdmulh(e.floats, size, e.f(size, en), e.element(size, vme, element), 1));
    }

    @Insn(
            value = "sqrdmlah vd, vn, vme[element]",
            bits = "0 q:1 1 01111 01 size=1 element.1:1 element.0:1 vme:4 1101 element.2:1 0 vn:5 vd:5",
            feature = "rdm")
    @Insn(
            value = "sqrdmlah vd, vn, vme[element]",
            bits = "0 q:1 1 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 1101 element.1:1 0 vn:5 vd:5",
            feature = "rdm")
    static void sqrdmlah(ArmEnv e, int q, int size, int vd, int vn, int vme, int element) {
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vd,
                q,
                SaturatingElements.sqrdmlah(e.floats, size, e.v(vd, 0), e.v(vn, 0), m, 0),
                q == 0 ? 0 : SaturatingElements.sqrdmlah(e.floats, size, e.v(vd, 1), e.v(vn, 1), m, 0));
    }

    @Insn(
            value = "sqrdmlah ed, en, vme[element]",
            bits = "01 1 11111 01 size=1 element.1:1 element.0:1 vme:4 1101 element.2:1 0 en:5 ed:5",
            feature = "rdm")
    @Insn(
            value = "sqrdmlah ed, en, vme[element]",
            bits = "01 1 11111 10 size=2 element.0:1 vme.4:1 vme.0:4 1101 element.1:1 0 en:5 ed:5",
            feature = "rdm")
    static void sqrdmlahScalar(ArmEnv e, int size, int ed, int en, int vme, int element) {
        e.f(
                size,
                ed,
                SaturatingElements.sqrdmlah(
                        e.floats, size, e.f(size, ed), e.f(size, en), e.element(size, vme, element), 0));
    }

    @Insn(
            value = "sqrdmlsh vd, vn, vme[element]",
            bits = "0 q:1 1 01111 01 size=1 element.1:1 element.0:1 vme:4 1111 element.2:1 0 vn:5 vd:5",
            feature = "rdm")
    @Insn(
            value = "sqrdmlsh vd, vn, vme[element]",
            bits = "0 q:1 1 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 1111 element.1:1 0 vn:5 vd:5",
            feature = "rdm")
    static void sqrdmlsh(ArmEnv e, int q, int size, int vd, int vn, int vme, int element) {
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vd,
                q,
                SaturatingElements.sqrdmlah(e.floats, size, e.v(vd, 0), e.v(vn, 0), m, 1),
                q == 0 ? 0 : SaturatingElements.sqrdmlah(e.floats, size, e.v(vd, 1), e.v(vn, 1), m, 1));
    }

    @Insn(
            value = "sqrdmlsh ed, en, vme[element]",
            bits = "01 1 11111 01 size=1 element.1:1 element.0:1 vme:4 1111 element.2:1 0 en:5 ed:5",
            feature = "rdm")
    @Insn(
            value = "sqrdmlsh ed, en, vme[element]",
            bits = "01 1 11111 10 size=2 element.0:1 vme.4:1 vme.0:4 1111 element.1:1 0 en:5 ed:5",
            feature = "rdm")
    static void sqrdmlshScalar(ArmEnv e, int size, int ed, int en, int vme, int element) {
        e.f(
                size,
                ed,
                SaturatingElements.sqrdmlah(
                        e.floats, size, e.f(size, ed), e.f(size, en), e.element(size, vme, element), 1));
    }
}
