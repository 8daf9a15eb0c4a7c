package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Structures;
import mimus.insn.Insn;

/** Advanced SIMD loads of vectors, their elements taken in turn from as many registers. */
final class LoadStructures {
    private LoadStructures() {}

    @Insn(value = "ld1 {vt}, [base]", bits = "0 q:1 001100 0 1 0 00000 0111 size:2 base:5 vt:5 count=1")
    @Insn(value = "ld1 {vt}, [base]", bits = "0 q:1 001100 0 1 0 00000 1010 size:2 base:5 vt:5 count=2")
    @Insn(value = "ld1 {vt}, [base]", bits = "0 q:1 001100 0 1 0 00000 0110 size:2 base:5 vt:5 count=3")
    @Insn(value = "ld1 {vt}, [base]", bits = "0 q:1 001100 0 1 0 00000 0010 size:2 base:5 vt:5 count=4")
    static void ld1(ArmEnv e, int q, int size, int count, int vt, int base) {
        Structures.load(e, 1, count, q, size, vt, e.xsp(base));
    }

    @Insn(
            value = "ld2 {vt}, [base]",
            bits = "0 q:1 001100 0 1 0 00000 1000 size:2 base:5 vt:5 count=2",
            reserved = "q=0 size=3")
    static void ld2(ArmEnv e, int q, int size, int count, int vt, int base) {
        Structures.load(e, count, count, q, size, vt, e.xsp(base));
    }

    @Insn(
            value = "ld3 {vt}, [base]",
            bits = "0 q:1 001100 0 1 0 00000 0100 size:2 base:5 vt:5 count=3",
            reserved = "q=0 size=3")
    static void ld3(ArmEnv e, int q, int size, int count, int vt, int base) {
        Structures.load(e, count, count, q, size, vt, e.xsp(base));
    }

    @Insn(
            value = "ld4 {vt}, [base]",
            bits = "0 q:1 001100 0 1 0 00000 0000 size:2 base:5 vt:5 count=4",
            reserved = "q=0 size=3")
    static void ld4(ArmEnv e, int q, int size, int count, int vt, int base) {
        Structures.load(e, count, count, q, size, vt, e.xsp(base));
    }
}
