package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.SaturatingElements;
import mimus.arm.state.Wide;
import mimus.insn.Insn;

/** Advanced SIMD vector by indexed element: products of twice the width. */
final class VectorWideningByElement {
    private VectorWideningByElement() {}

    @Insn(
            value = "smull<q> vdw, vn, vme[element]",
            bits = "0 q:1 0 01111 01 size=1 element.1:1 element.0:1 vme:4 1010 element.2:1 0 vn:5 vdw:5")
    @Insn(
            value = "smull<q> vdw, vn, vme[element]",
            bits = "0 q:1 0 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 1010 element.1:1 0 vn:5 vdw:5")
    static void smull(ArmEnv e, int q, int size, int vdw, int vn, int vme, int element) {
        long a = e.v(vn, q);
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(vdw, 1, Wide.smull(size, a, m), Wide.smull(size, a >>> 32, m));
    }

    @Insn(
            value = "smlal<q> vdw, vn, vme[element]",
            bits = "0 q:1 0 01111 01 size=1 element.1:1 element.0:1 vme:4 0010 element.2:1 0 vn:5 vdw:5")
    @Insn(
            value = "smlal<q> vdw, vn, vme[element]",
            bits = "0 q:1 0 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 0010 element.1:1 0 vn:5 vdw:5")
    static void smlal(ArmEnv e, int q, int size, int vdw, int vn, int vme, int element) {
        long a = e.v(vn, q);
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vdw,
                1,
                Elements.add(size + 1, e.v(vdw, 0), Wide.smull(size, a, m)),
                Elements.add(size + 1, e.v(vdw, 1), Wide.smull(size, a >>> 32, m)));
    }

    @Insn(
            value = "smlsl<q> vdw, vn, vme[element]",
            bits = "0 q:1 0 01111 01 size=1 element.1:1 element.0:1 vme:4 0110 element.2:1 0 vn:5 vdw:5")
    @Insn(
            value = "smlsl<q> vdw, vn, vme[element]",
            bits = "0 q:1 0 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 0110 element.1:1 0 vn:5 vdw:5")
    static void smlsl(ArmEnv e, int q, int size, int vdw, int vn, int vme, int element) {
        long a = e.v(vn, q);
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vdw,
                1,
                Elements.sub(size + 1, e.v(vdw, 0), Wide.smull(size, a, m)),
                Elements.sub(size + 1, e.v(vdw, 1), Wide.smull(size, a >>> 32, m)));
    }

    @Insn(
            value = "umull<q> vdw, vn, vme[element]",
            bits = "0 q:1 1 01111 01 size=1 element.1:1 element.0:1 vme:4 1010 element.2:1 0 vn:5 vdw:5")
    @Insn(
            value = "umull<q> vdw, vn, vme[element]",
            bits = "0 q:1 1 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 1010 element.1:1 0 vn:5 vdw:5")
    static void umull(ArmEnv e, int q, int size, int vdw, int vn, int vme, int element) {
        long a = e.v(vn, q);
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(vdw, 1, Wide.umull(size, a, m), Wide.umull(size, a >>> 32, m));
    }

    @Insn(
            value = "umlal<q> vdw, vn, vme[element]",
            bits = "0 q:1 1 01111 01 size=1 element.1:1 element.0:1 vme:4 0010 element.2:1 0 vn:5 vdw:5")
    @Insn(
            value = "umlal<q> vdw, vn, vme[element]",
            bits = "0 q:1 1 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 0010 element.1:1 0 vn:5 vdw:5")
    static void umlal(ArmEnv e, int q, int size, int vdw, int vn, int vme, int element) {
        long a = e.v(vn, q);
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vdw,
                1,
                Elements.add(size + 1, e.v(vdw, 0), Wide.umull(size, a, m)),
                Elements.add(size + 1, e.v(vdw, 1), Wide.umull(size, a >>> 32, m)));
    }

    @Insn(
            value = "umlsl<q> vdw, vn, vme[element]",
            bits = "0 q:1 1 01111 01 size=1 element.1:1 element.0:1 vme:4 0110 element.2:1 0 vn:5 vdw:5")
    @Insn(
            value = "umlsl<q> vdw, vn, vme[element]",
            bits = "0 q:1 1 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 0110 element.1:1 0 vn:5 vdw:5")
    static void umlsl(ArmEnv e, int q, int size, int vdw, int vn, int vme, int element) {
        long a = e.v(vn, q);
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vdw,
                1,
                Elements.sub(size + 1, e.v(vdw, 0), Wide.umull(size, a, m)),
                Elements.sub(size + 1, e.v(vdw, 1), Wide.umull(size, a >>> 32, m)));
    }

    @Insn(
            value = "sqdmull<q> vdw, vn, vme[element]",
            bits = "0 q:1 0 01111 01 size=1 element.1:1 element.0:1 vme:4 1011 element.2:1 0 vn:5 vdw:5")
    @Insn(
            value = "sqdmull<q> vdw, vn, vme[element]",
            bits = "0 q:1 0 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 1011 element.1:1 0 vn:5 vdw:5")
    static void sqdmull(ArmEnv e, int q, int size, int vdw, int vn, int vme, int element) {
        long a = e.v(vn, q);
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(vdw, 1, Wide.sqdmull(e.floats, size, a, m), Wide.sqdmull(e.floats, size, a >>> 32, m));
    }

    @Insn(
            value = "sqdmull edw, en, vme[element]",
            bits = "01 0 11111 01 size=1 element.1:1 element.0:1 vme:4 1011 element.2:1 0 en:5 edw:5")
    @Insn(
            value = "sqdmull edw, en, vme[element]",
            bits = "01 0 11111 10 size=2 element.0:1 vme.4:1 vme.0:4 1011 element.1:1 0 en:5 edw:5")
    static void sqdmullScalar(ArmEnv e, int size, int edw, int en, int vme, int element) {
        e.f(size + 1, edw, Wide.sqdmull(e.floats, size, e.f(size, en), e.element(size, vme, element)));
    }

    @Insn(
            value = "sqdmlal<q> vdw, vn, vme[element]",
            bits = "0 q:1 0 01111 01 size=1 element.1:1 element.0:1 vme:4 0011 element.2:1 0 vn:5 vdw:5")
    @Insn(
            value = "sqdmlal<q> vdw, vn, vme[element]",
            bits = "0 q:1 0 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 0011 element.1:1 0 vn:5 vdw:5")
    static void sqdmlal(ArmEnv e, int q, int size, int vdw, int vn, int vme, int element) {
        long a = e.v(vn, q);
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vdw,
                1,
                SaturatingElements.sqadd(e.floats, size + 1, e.v(vdw, 0), Wide.sqdmull(e.floats, size, a, m)),
                SaturatingElements.sqadd(e.floats, size + 1, e.v(vdw, 1), Wide.sqdmull(e.floats, size, a >>> 32, m)));
    }

    @Insn(
            value = "sqdmlal edw, en, vme[element]",
            bits = "01 0 11111 01 size=1 element.1:1 element.0:1 vme:4 0011 element.2:1 0 en:5 edw:5")
    @Insn(
            value = "sqdmlal edw, en, vme[element]",
            bits = "01 0 11111 10 size=2 element.0:1 vme.4:1 vme.0:4 0011 element.1:1 0 en:5 edw:5")
    static void sqdmlalScalar(ArmEnv e, int size, int edw, int en, int vme, int element) {
        e.f(
                size + 1,
                edw,
                SaturatingElements.sqadd(
                        e.floats,
                        size + 1,
                        e.f(size + 1, edw),
                        Wide.sqdmull(e.floats, size, e.f(size, en), e.element(size, vme, element))));
    }

    @Insn(
            value = "sqdmlsl<q> vdw, vn, vme[element]",
            bits = "0 q:1 0 01111 01 size=1 element.1:1 element.0:1 vme:4 0111 element.2:1 0 vn:5 vdw:5")
    @Insn(
            value = "sqdmlsl<q> vdw, vn, vme[element]",
            bits = "0 q:1 0 01111 10 size=2 element.0:1 vme.4:1 vme.0:4 0111 element.1:1 0 vn:5 vdw:5")
    static void sqdmlsl(ArmEnv e, int q, int size, int vdw, int vn, int vme, int element) {
        long a = e.v(vn, q);
        long m = Elements.repeat(size, e.element(size, vme, element));
        e.v(
                vdw,
                1,
                SaturatingElements.sqsub(e.floats, size + 1, e.v(vdw, 0), Wide.sqdmull(e.floats, size, a, m)),
                SaturatingElements.sqsub(e.floats, size + 1, e.v(vdw, 1), Wide.sqdmull(e.floats, size, a >>> 32, m)));
    }

    @Insn(
            value = "sqdmlsl edw, en, vme[element]",
            bits = "01 0 11111 01 size=1 element.1:1 element.0:1 vme:4 0111 element.2:1 0 en:5 edw:5")
    @Insn(
            value = "sqdmlsl edw, en, vme[element]",
            bits = "01 0 11111 10 size=2 element.0:1 vme.4:1 vme.0:4 0111 element.1:1 0 en:5 edw:5")
    static void sqdmlslScalar(ArmEnv e, int size, int edw, int en, int vme, int element) {
        e.f(
                size + 1,
                edw,
                SaturatingElements.sqsub(
                        e.floats,
                        size + 1,
                        e.f(size + 1, edw),
                        Wide.sqdmull(e.floats, size, e.f(size, en), e.element(size, vme, element))));
    }
}
