package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.SaturatingElements;
import mimus.insn.Insn;

/** Advanced SIMD three same (extra): rounding doubling multiplication with accumulation. */
final class VectorRounding {
    private VectorRounding() {}

    @Insn(
            value = "sqrdmlah vd, vn, vm",
            bits = "0 q:1 1 01110 size:2 0 vm:5 1 0000 1 vn:5 vd:5",
            reserved = {"size=0", "size=3"},
            feature = "rdm")
    static void sqrdmlah(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                SaturatingElements.sqrdmlah(e.floats, size, e.v(vd, 0), e.v(vn, 0), e.v(vm, 0), 0),
                q == 0 ? 0 : SaturatingElements.sqrdmlah(e.floats, size, e.v(vd, 1), e.v(vn, 1), e.v(vm, 1), 0));
    }

    @Insn(
            value = "sqrdmlah ed, en, em",
            bits = "01 1 11110 size:2 0 em:5 1 0000 1 en:5 ed:5",
            reserved = {"size=0", "size=3"},
            feature = "rdm")
    static void sqrdmlahScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, SaturatingElements.sqrdmlah(e.floats, size, e.f(size, ed), e.f(size, en), e.f(size, em), 0));
    }

    @Insn(
            value = "sqrdmlsh vd, vn, vm",
            bits = "0 q:1 1 01110 size:2 0 vm:5 1 0001 1 vn:5 vd:5",
            reserved = {"size=0", "size=3"},
            feature = "rdm")
    static void sqrdmlsh(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                SaturatingElements.sqrdmlah(e.floats, size, e.v(vd, 0), e.v(vn, 0), e.v(vm, 0), 1),
                q == 0 ? 0 : SaturatingElements.sqrdmlah(e.floats, size, e.v(vd, 1), e.v(vn, 1), e.v(vm, 1), 1));
    }

    @Insn(
            value = "sqrdmlsh ed, en, em",
            bits = "01 1 11110 size:2 0 em:5 1 0001 1 en:5 ed:5",
            reserved = {"size=0", "size=3"},
            feature = "rdm")
    static void sqrdmlshScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, SaturatingElements.sqrdmlah(e.floats, size, e.f(size, ed), e.f(size, en), e.f(size, em), 1));
    }
}
