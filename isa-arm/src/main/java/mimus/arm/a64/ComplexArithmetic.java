package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Complex;
import mimus.arm.state.Elements;
import mimus.arm.state.FloatElements;
import mimus.arm.state.FloatUnits;
import mimus.insn.Insn;

/** Advanced SIMD: pairs of floating-point numbers as complex ones. */
final class ComplexArithmetic {
    private ComplexArithmetic() {}

    @Insn(
            value = "fcmla vd, vn, vm, #rotation",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 0 vm:5 1 10 rotation:2 1 vn:5 vd:5",
            reserved = "q=0 size=3",
            feature = "fcma")
    @Insn(
            value = "fcmla vd, vn, vm, #rotation",
            bits = "0 q:1 1 01110 01 size=1 0 vm:5 1 10 rotation:2 1 vn:5 vd:5",
            feature = "fcma")
    static void fcmla(ArmEnv e, int q, int size, int vd, int vn, int vm, int rotation) {
        FloatUnits f = e.fp();
        e.v(
                vd,
                q,
                FloatElements.fma(
                        f,
                        size,
                        e.v(vd, 0),
                        Complex.multiplicand(size, 0, e.v(vn, 0), e.v(vn, 1), rotation),
                        Complex.multiplier(size, 0, e.v(vm, 0), e.v(vm, 1), rotation)),
                q == 0
                        ? 0
                        : FloatElements.fma(
                                f,
                                size,
                                e.v(vd, 1),
                                Complex.multiplicand(size, 1, e.v(vn, 0), e.v(vn, 1), rotation),
                                Complex.multiplier(size, 1, e.v(vm, 0), e.v(vm, 1), rotation)));
    }

    @Insn(
            value = "fcmla vd, vn, vme[element], #rotation",
            bits = "0 q:1 1 01111 01 size=1 element.0:1 vme.4:1 vme.0:4 0 rotation:2 1 element.1:1 0 vn:5 vd:5",
            reserved = "q=0 element=1x",
            feature = "fcma")
    @Insn(
            value = "fcmla vd, vn, vme[element], #rotation",
            bits = "0 1 q=1 1 01111 10 size=2 0 vme.4:1 vme.0:4 0 rotation:2 1 element:1 0 vn:5 vd:5",
            feature = "fcma")
    static void fcmlaElement(ArmEnv e, int q, int size, int vd, int vn, int vme, int element, int rotation) {
        FloatUnits f = e.fp();
        long m = Elements.repeat(size + 1, e.element(size + 1, vme, element));
        e.v(
                vd,
                q,
                FloatElements.fma(
                        f,
                        size,
                        e.v(vd, 0),
                        Complex.multiplicand(size, 0, e.v(vn, 0), e.v(vn, 1), rotation),
                        Complex.multiplier(size, 0, m, m, rotation)),
                q == 0
                        ? 0
                        : FloatElements.fma(
                                f,
                                size,
                                e.v(vd, 1),
                                Complex.multiplicand(size, 1, e.v(vn, 0), e.v(vn, 1), rotation),
                                Complex.multiplier(size, 1, m, m, rotation)));
    }

    @Insn(
            value = "fcadd vd, vn, vm, #quarters",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 0 vm:5 1 11 quarters:1 01 vn:5 vd:5",
            reserved = "q=0 size=3",
            feature = "fcma")
    @Insn(
            value = "fcadd vd, vn, vm, #quarters",
            bits = "0 q:1 1 01110 01 size=1 0 vm:5 1 11 quarters:1 01 vn:5 vd:5",
            feature = "fcma")
    static void fcadd(ArmEnv e, int q, int size, int vd, int vn, int vm, int quarters) {
        FloatUnits f = e.fp();
        int turn = 2 * quarters + 1;
        e.v(
                vd,
                q,
                FloatElements.add(f, size, e.v(vn, 0), Complex.multiplier(size, 0, e.v(vm, 0), e.v(vm, 1), turn)),
                q == 0
                        ? 0
                        : FloatElements.add(
                                f, size, e.v(vn, 1), Complex.multiplier(size, 1, e.v(vm, 0), e.v(vm, 1), turn)));
    }
}
