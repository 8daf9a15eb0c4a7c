package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.SaturatingElements;
import mimus.insn.Insn;

/** Advanced SIMD two-register miscellaneous: saturating arithmetic. */
final class VectorSaturatingUnary {
    private VectorSaturatingUnary() {}

    @Insn(value = "suqadd vd, vn", bits = "0 q:1 0 01110 size:2 10000 00011 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void suqadd(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                SaturatingElements.suqadd(e.floats, size, e.v(vd, 0), e.v(vn, 0)),
                q == 0 ? 0 : SaturatingElements.suqadd(e.floats, size, e.v(vd, 1), e.v(vn, 1)));
    }

    @Insn(value = "suqadd ed, en", bits = "01 0 11110 size:2 10000 00011 10 en:5 ed:5")
    static void suqaddScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, SaturatingElements.suqadd(e.floats, size, e.f(size, ed), e.f(size, en)));
    }

    @Insn(value = "usqadd vd, vn", bits = "0 q:1 1 01110 size:2 10000 00011 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void usqadd(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                SaturatingElements.usqadd(e.floats, size, e.v(vd, 0), e.v(vn, 0)),
                q == 0 ? 0 : SaturatingElements.usqadd(e.floats, size, e.v(vd, 1), e.v(vn, 1)));
    }

    @Insn(value = "usqadd ed, en", bits = "01 1 11110 size:2 10000 00011 10 en:5 ed:5")
    static void usqaddScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, SaturatingElements.usqadd(e.floats, size, e.f(size, ed), e.f(size, en)));
    }

    @Insn(value = "sqabs vd, vn", bits = "0 q:1 0 01110 size:2 10000 00111 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void sqabs(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                SaturatingElements.sqabs(e.floats, size, e.v(vn, 0)),
                q == 0 ? 0 : SaturatingElements.sqabs(e.floats, size, e.v(vn, 1)));
    }

    @Insn(value = "sqabs ed, en", bits = "01 0 11110 size:2 10000 00111 10 en:5 ed:5")
    static void sqabsScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, SaturatingElements.sqabs(e.floats, size, e.f(size, en)));
    }

    @Insn(value = "sqneg vd, vn", bits = "0 q:1 1 01110 size:2 10000 00111 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void sqneg(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                SaturatingElements.sqneg(e.floats, size, e.v(vn, 0)),
                q == 0 ? 0 : SaturatingElements.sqneg(e.floats, size, e.v(vn, 1)));
    }

    @Insn(value = "sqneg ed, en", bits = "01 1 11110 size:2 10000 00111 10 en:5 ed:5")
    static void sqnegScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, SaturatingElements.sqneg(e.floats, size, e.f(size, en)));
    }
}
