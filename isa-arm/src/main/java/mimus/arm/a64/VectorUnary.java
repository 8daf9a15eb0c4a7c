package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ElementBits;
import mimus.arm.state.Elements;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Advanced SIMD two-register miscellaneous: signs, counts of bits, orders of elements. */
final class VectorUnary {
    private VectorUnary() {}

    @Insn(value = "rev64 vd, vn", bits = "0 q:1 0 01110 size:2 10000 00000 10 vn:5 vd:5", reserved = "size=3")
    static void rev64(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, ElementBits.reverse(3, size, e.v(vn, 0)), ElementBits.reverse(3, size, e.v(vn, 1)));
    }

    @Insn(value = "rev32 vd, vn", bits = "0 q:1 1 01110 size:2 10000 00000 10 vn:5 vd:5", reserved = "size=1x")
    static void rev32(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, ElementBits.reverse(2, size, e.v(vn, 0)), ElementBits.reverse(2, size, e.v(vn, 1)));
    }

    @Insn(value = "rev16 vd, vn", bits = "0 q:1 0 01110 00 size=0 10000 00001 10 vn:5 vd:5")
    static void rev16(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, ElementBits.reverse(1, size, e.v(vn, 0)), ElementBits.reverse(1, size, e.v(vn, 1)));
    }

    @Insn(value = "cls vd, vn", bits = "0 q:1 0 01110 size:2 10000 00100 10 vn:5 vd:5", reserved = "size=3")
    static void cls(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, ElementBits.cls(size, e.v(vn, 0)), ElementBits.cls(size, e.v(vn, 1)));
    }

    @Insn(value = "clz vd, vn", bits = "0 q:1 1 01110 size:2 10000 00100 10 vn:5 vd:5", reserved = "size=3")
    static void clz(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, ElementBits.clz(size, e.v(vn, 0)), ElementBits.clz(size, e.v(vn, 1)));
    }

    @Insn(value = "cnt vd, vn", bits = "0 q:1 0 01110 00 size=0 10000 00101 10 vn:5 vd:5")
    static void cnt(ArmEnv e, int q, int vd, int vn) {
        e.v(vd, q, ElementBits.cnt(e.v(vn, 0)), ElementBits.cnt(e.v(vn, 1)));
    }

    @Insn(value = "not vd, vn", bits = "0 q:1 1 01110 00 size=0 10000 00101 10 vn:5 vd:5")
    @Alias(value = "mvn vd, vn", bits = "0 q:1 1 01110 00 size=0 10000 00101 10 vn:5 vd:5", pseudo = true)
    static void not(ArmEnv e, int q, int vd, int vn) {
        e.v(vd, q, ~e.v(vn, 0), ~e.v(vn, 1));
    }

    @Insn(value = "rbit vd, vn", bits = "0 q:1 1 01110 01 size=0 10000 00101 10 vn:5 vd:5")
    static void rbit(ArmEnv e, int q, int vd, int vn) {
        e.v(vd, q, ElementBits.rbit(e.v(vn, 0)), ElementBits.rbit(e.v(vn, 1)));
    }

    @Insn(value = "abs vd, vn", bits = "0 q:1 0 01110 size:2 10000 01011 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void abs(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, Elements.abs(size, e.v(vn, 0)), Elements.abs(size, e.v(vn, 1)));
    }

    @Insn(value = "abs ed, en", bits = "01 0 11110 11 size=3 10000 01011 10 en:5 ed:5")
    static void absScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, Elements.abs(size, e.f(size, en)));
    }

    @Insn(value = "neg vd, vn", bits = "0 q:1 1 01110 size:2 10000 01011 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void neg(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, Elements.neg(size, e.v(vn, 0)), Elements.neg(size, e.v(vn, 1)));
    }

    @Insn(value = "neg ed, en", bits = "01 1 11110 11 size=3 10000 01011 10 en:5 ed:5")
    static void negScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, Elements.neg(size, e.f(size, en)));
    }
}
