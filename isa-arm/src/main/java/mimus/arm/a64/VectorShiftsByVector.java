package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ElementShifts;
import mimus.insn.Insn;

/** Advanced SIMD three same: shifts by the elements of another vector. */
final class VectorShiftsByVector {
    private VectorShiftsByVector() {}

    @Insn(value = "sshl vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 01000 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void sshl(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                ElementShifts.sshl(size, e.v(vn, 0), e.v(vm, 0), 0),
                ElementShifts.sshl(size, e.v(vn, 1), e.v(vm, 1), 0));
    }

    @Insn(value = "sshl ed, en, em", bits = "01 0 11110 11 size=3 1 em:5 01000 1 en:5 ed:5")
    static void sshlScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, ElementShifts.sshl(size, e.f(size, en), e.f(size, em), 0));
    }

    @Insn(value = "srshl vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 01010 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void srshl(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                ElementShifts.sshl(size, e.v(vn, 0), e.v(vm, 0), 1),
                ElementShifts.sshl(size, e.v(vn, 1), e.v(vm, 1), 1));
    }

    @Insn(value = "srshl ed, en, em", bits = "01 0 11110 11 size=3 1 em:5 01010 1 en:5 ed:5")
    static void srshlScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, ElementShifts.sshl(size, e.f(size, en), e.f(size, em), 1));
    }

    @Insn(value = "sqshl vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 01001 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void sqshl(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                ElementShifts.sqshl(e.floats, size, e.v(vn, 0), e.v(vm, 0), 0),
                q == 0 ? 0 : ElementShifts.sqshl(e.floats, size, e.v(vn, 1), e.v(vm, 1), 0));
    }

    @Insn(value = "sqshl ed, en, em", bits = "01 0 11110 size:2 1 em:5 01001 1 en:5 ed:5")
    static void sqshlScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, ElementShifts.sqshl(e.floats, size, e.f(size, en), e.f(size, em), 0));
    }

    @Insn(value = "sqrshl vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 01011 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void sqrshl(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                ElementShifts.sqshl(e.floats, size, e.v(vn, 0), e.v(vm, 0), 1),
                q == 0 ? 0 : ElementShifts.sqshl(e.floats, size, e.v(vn, 1), e.v(vm, 1), 1));
    }

    @Insn(value = "sqrshl ed, en, em", bits = "01 0 11110 size:2 1 em:5 01011 1 en:5 ed:5")
    static void sqrshlScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, ElementShifts.sqshl(e.floats, size, e.f(size, en), e.f(size, em), 1));
    }

    @Insn(value = "ushl vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 01000 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void ushl(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                ElementShifts.ushl(size, e.v(vn, 0), e.v(vm, 0), 0),
                ElementShifts.ushl(size, e.v(vn, 1), e.v(vm, 1), 0));
    }

    @Insn(value = "ushl ed, en, em", bits = "01 1 11110 11 size=3 1 em:5 01000 1 en:5 ed:5")
    static void ushlScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, ElementShifts.ushl(size, e.f(size, en), e.f(size, em), 0));
    }

    @Insn(value = "urshl vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 01010 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void urshl(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                ElementShifts.ushl(size, e.v(vn, 0), e.v(vm, 0), 1),
                ElementShifts.ushl(size, e.v(vn, 1), e.v(vm, 1), 1));
    }

    @Insn(value = "urshl ed, en, em", bits = "01 1 11110 11 size=3 1 em:5 01010 1 en:5 ed:5")
    static void urshlScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, ElementShifts.ushl(size, e.f(size, en), e.f(size, em), 1));
    }

    @Insn(value = "uqshl vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 01001 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void uqshl(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                ElementShifts.uqshl(e.floats, size, e.v(vn, 0), e.v(vm, 0), 0),
                q == 0 ? 0 : ElementShifts.uqshl(e.floats, size, e.v(vn, 1), e.v(vm, 1), 0));
    }

    @Insn(value = "uqshl ed, en, em", bits = "01 1 11110 size:2 1 em:5 01001 1 en:5 ed:5")
    static void uqshlScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, ElementShifts.uqshl(e.floats, size, e.f(size, en), e.f(size, em), 0));
    }

    @Insn(value = "uqrshl vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 01011 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void uqrshl(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                ElementShifts.uqshl(e.floats, size, e.v(vn, 0), e.v(vm, 0), 1),
                q == 0 ? 0 : ElementShifts.uqshl(e.floats, size, e.v(vn, 1), e.v(vm, 1), 1));
    }

    @Insn(value = "uqrshl ed, en, em", bits = "01 1 11110 size:2 1 em:5 01011 1 en:5 ed:5")
    static void uqrshlScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, ElementShifts.uqshl(e.floats, size, e.f(size, en), e.f(size, em), 1));
    }
}
