package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Structures;
import mimus.insn.Insn;

/** Advanced SIMD stores of vectors that move their base register on. */
final class IndexedStoreStructures {
    private IndexedStoreStructures() {}

    @Insn(
            value = "st1 {vt}, [base], xm",
            bits = "0 q:1 001100 1 0 0 xm:5 0111 size:2 base:5 vt:5 count=1",
            reserved = "xm=31")
    @Insn(
            value = "st1 {vt}, [base], xm",
            bits = "0 q:1 001100 1 0 0 xm:5 1010 size:2 base:5 vt:5 count=2",
            reserved = "xm=31")
    @Insn(
            value = "st1 {vt}, [base], xm",
            bits = "0 q:1 001100 1 0 0 xm:5 0110 size:2 base:5 vt:5 count=3",
            reserved = "xm=31")
    @Insn(
            value = "st1 {vt}, [base], xm",
            bits = "0 q:1 001100 1 0 0 xm:5 0010 size:2 base:5 vt:5 count=4",
            reserved = "xm=31")
    static void st1(ArmEnv e, int q, int size, int count, int vt, int base, int xm) {
        long address = e.xsp(base);
        Structures.store(e, 1, count, q, size, vt, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(value = "st1 {vt}, [base], #total", bits = "0 q:1 001100 1 0 0 11111 0111 size:2 base:5 vt:5 count=1 total=0")
    @Insn(value = "st1 {vt}, [base], #total", bits = "0 q:1 001100 1 0 0 11111 1010 size:2 base:5 vt:5 count=2 total=0")
    @Insn(value = "st1 {vt}, [base], #total", bits = "0 q:1 001100 1 0 0 11111 0110 size:2 base:5 vt:5 count=3 total=0")
    @Insn(value = "st1 {vt}, [base], #total", bits = "0 q:1 001100 1 0 0 11111 0010 size:2 base:5 vt:5 count=4 total=0")
    static void st1Immediate(ArmEnv e, int q, int size, int count, int vt, int base) {
        long address = e.xsp(base);
        Structures.store(e, 1, count, q, size, vt, address);
        e.xsp(base, address + (count << 3 + q));
    }

    @Insn(
            value = "st2 {vt}, [base], xm",
            bits = "0 q:1 001100 1 0 0 xm:5 1000 size:2 base:5 vt:5 count=2",
            reserved = {"xm=31", "q=0 size=3"})
    static void st2(ArmEnv e, int q, int size, int count, int vt, int base, int xm) {
        long address = e.xsp(base);
        Structures.store(e, count, count, q, size, vt, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "st2 {vt}, [base], #total",
            bits = "0 q:1 001100 1 0 0 11111 1000 size:2 base:5 vt:5 count=2 total=0",
            reserved = "q=0 size=3")
    static void st2Immediate(ArmEnv e, int q, int size, int count, int vt, int base) {
        long address = e.xsp(base);
        Structures.store(e, count, count, q, size, vt, address);
        e.xsp(base, address + (count << 3 + q));
    }

    @Insn(
            value = "st3 {vt}, [base], xm",
            bits = "0 q:1 001100 1 0 0 xm:5 0100 size:2 base:5 vt:5 count=3",
            reserved = {"xm=31", "q=0 size=3"})
    static void st3(ArmEnv e, int q, int size, int count, int vt, int base, int xm) {
        long address = e.xsp(base);
        Structures.store(e, count, count, q, size, vt, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "st3 {vt}, [base], #total",
            bits = "0 q:1 001100 1 0 0 11111 0100 size:2 base:5 vt:5 count=3 total=0",
            reserved = "q=0 size=3")
    static void st3Immediate(ArmEnv e, int q, int size, int count, int vt, int base) {
        long address = e.xsp(base);
        Structures.store(e, count, count, q, size, vt, address);
        e.xsp(base, address + (count << 3 + q));
    }

    @Insn(
            value = "st4 {vt}, [base], xm",
            bits = "0 q:1 001100 1 0 0 xm:5 0000 size:2 base:5 vt:5 count=4",
            reserved = {"xm=31", "q=0 size=3"})
    static void st4(ArmEnv e, int q, int size, int count, int vt, int base, int xm) {
        long address = e.xsp(base);
        Structures.store(e, count, count, q, size, vt, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "st4 {vt}, [base], #total",
            bits = "0 q:1 001100 1 0 0 11111 0000 size:2 base:5 vt:5 count=4 total=0",
            reserved = "q=0 size=3")
    static void st4Immediate(ArmEnv e, int q, int size, int count, int vt, int base) {
        long address = e.xsp(base);
        Structures.store(e, count, count, q, size, vt, address);
        e.xsp(base, address + (count << 3 + q));
    }
}
