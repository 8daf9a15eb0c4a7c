package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Structures;
import mimus.insn.Insn;

/** Advanced SIMD stores of vectors, their elements taken in turn from as many registers. */
final class StoreStructures {
    private StoreStructures() {}

    @Insn(value = "st1 {vt}, [base]", bits = "0 q:1 001100 0 0 0 00000 0111 size:2 base:5 vt:5 count=1")
    @Insn(value = "st1 {vt}, [base]", bits = "0 q:1 001100 0 0 0 00000 1010 size:2 base:5 vt:5 count=2")
    @Insn(value = "st1 {vt}, [base]", bits = "0 q:1 001100 0 0 0 00000 0110 size:2 base:5 vt:5 count=3")
    @Insn(value = "st1 {vt}, [base]", bits = "0 q:1 001100 0 0 0 00000 0010 size:2 base:5 vt:5 count=4")
    static void st1(ArmEnv e, int q, int size, int count, int vt, int base) {
        Structures.store(e, 1, count, q, size, vt, e.xsp(base));
    }

    @Insn(
            value = "st2 {vt}, [base]",
            bits = "0 q:1 001100 0 0 0 00000 1000 size:2 base:5 vt:5 count=2",
            reserved = "q=0 size=3")
    static void st2(ArmEnv e, int q, int size, int count, int vt, int base) {
        Structures.store(e, count, count, q, size, vt, e.xsp(base));
    }

    @Insn(
            value = "st3 {vt}, [base]",
            bits = "0 q:1 001100 0 0 0 00000 0100 size:2 base:5 vt:5 count=3",
            reserved = "q=0 size=3")
    static void st3(ArmEnv e, int q, int size, int count, int vt, int base) {
        Structures.store(e, count, count, q, size, vt, e.xsp(base));
    }

    @Insn(
            value = "st4 {vt}, [base]",
            bits = "0 q:1 001100 0 0 0 00000 0000 size:2 base:5 vt:5 count=4",
            reserved = "q=0 size=3")
    static void st4(ArmEnv e, int q, int size, int count, int vt, int base) {
        Structures.store(e, count, count, q, size, vt, e.xsp(base));
    }
}
