package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Structures;
import mimus.insn.Insn;

/** Advanced SIMD stores of single elements that move their base register on. */
final class IndexedStoreElements {
    private IndexedStoreElements() {}

    @Insn(
            value = "st1 {vte}[element], [base], xm",
            bits = "0 element.3:1 001101 1 0 0 xm:5 000 element.2:1 element.0:2 size=0 base:5 vte:5 count=1",
            reserved = "xm=31")
    @Insn(
            value = "st1 {vte}[element], [base], xm",
            bits = "0 element.2:1 001101 1 0 0 xm:5 010 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=1",
            reserved = "xm=31")
    @Insn(
            value = "st1 {vte}[element], [base], xm",
            bits = "0 element.1:1 001101 1 0 0 xm:5 100 element.0:1 00 size=2 base:5 vte:5 count=1",
            reserved = "xm=31")
    @Insn(
            value = "st1 {vte}[element], [base], xm",
            bits = "0 element.0:1 001101 1 0 0 xm:5 100 0 01 size=3 base:5 vte:5 count=1",
            reserved = "xm=31")
    static void st1(ArmEnv e, int size, int count, int element, int vte, int base, int xm) {
        long address = e.xsp(base);
        Structures.storeElements(e, count, size, element, vte, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "st1 {vte}[element], [base], #elements",
            bits =
                    "0 element.3:1 001101 1 0 0 11111 000 element.2:1 element.0:2 size=0 base:5 vte:5 count=1 elements=0")
    @Insn(
            value = "st1 {vte}[element], [base], #elements",
            bits =
                    "0 element.2:1 001101 1 0 0 11111 010 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=1 elements=0")
    @Insn(
            value = "st1 {vte}[element], [base], #elements",
            bits = "0 element.1:1 001101 1 0 0 11111 100 element.0:1 00 size=2 base:5 vte:5 count=1 elements=0")
    @Insn(
            value = "st1 {vte}[element], [base], #elements",
            bits = "0 element.0:1 001101 1 0 0 11111 100 0 01 size=3 base:5 vte:5 count=1 elements=0")
    static void st1Immediate(ArmEnv e, int size, int count, int element, int vte, int base) {
        long address = e.xsp(base);
        Structures.storeElements(e, count, size, element, vte, address);
        e.xsp(base, address + (count << size));
    }

    @Insn(
            value = "st2 {vte}[element], [base], xm",
            bits = "0 element.3:1 001101 1 0 1 xm:5 000 element.2:1 element.0:2 size=0 base:5 vte:5 count=2",
            reserved = "xm=31")
    @Insn(
            value = "st2 {vte}[element], [base], xm",
            bits = "0 element.2:1 001101 1 0 1 xm:5 010 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=2",
            reserved = "xm=31")
    @Insn(
            value = "st2 {vte}[element], [base], xm",
            bits = "0 element.1:1 001101 1 0 1 xm:5 100 element.0:1 00 size=2 base:5 vte:5 count=2",
            reserved = "xm=31")
    @Insn(
            value = "st2 {vte}[element], [base], xm",
            bits = "0 element.0:1 001101 1 0 1 xm:5 100 0 01 size=3 base:5 vte:5 count=2",
            reserved = "xm=31")
    static void st2(ArmEnv e, int size, int count, int element, int vte, int base, int xm) {
        long address = e.xsp(base);
        Structures.storeElements(e, count, size, element, vte, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "st2 {vte}[element], [base], #elements",
            bits =
                    "0 element.3:1 001101 1 0 1 11111 000 element.2:1 element.0:2 size=0 base:5 vte:5 count=2 elements=0")
    @Insn(
            value = "st2 {vte}[element], [base], #elements",
            bits =
                    "0 element.2:1 001101 1 0 1 11111 010 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=2 elements=0")
    @Insn(
            value = "st2 {vte}[element], [base], #elements",
            bits = "0 element.1:1 001101 1 0 1 11111 100 element.0:1 00 size=2 base:5 vte:5 count=2 elements=0")
    @Insn(
            value = "st2 {vte}[element], [base], #elements",
            bits = "0 element.0:1 001101 1 0 1 11111 100 0 01 size=3 base:5 vte:5 count=2 elements=0")
    static void st2Immediate(ArmEnv e, int size, int count, int element, int vte, int base) {
        long address = e.xsp(base);
        Structures.storeElements(e, count, size, element, vte, address);
        e.xsp(base, address + (count << size));
    }

    @Insn(
            value = "st3 {vte}[element], [base], xm",
            bits = "0 element.3:1 001101 1 0 0 xm:5 001 element.2:1 element.0:2 size=0 base:5 vte:5 count=3",
            reserved = "xm=31")
    @Insn(
            value = "st3 {vte}[element], [base], xm",
            bits = "0 element.2:1 001101 1 0 0 xm:5 011 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=3",
            reserved = "xm=31")
    @Insn(
            value = "st3 {vte}[element], [base], xm",
            bits = "0 element.1:1 001101 1 0 0 xm:5 101 element.0:1 00 size=2 base:5 vte:5 count=3",
            reserved = "xm=31")
    @Insn(
            value = "st3 {vte}[element], [base], xm",
            bits = "0 element.0:1 001101 1 0 0 xm:5 101 0 01 size=3 base:5 vte:5 count=3",
            reserved = "xm=31")
    static void st3(ArmEnv e, int size, int count, int element, int vte, int base, int xm) {
        long address = e.xsp(base);
        Structures.storeElements(e, count, size, element, vte, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "st3 {vte}[element], [base], #elements",
            bits =
                    "0 element.3:1 001101 1 0 0 11111 001 element.2:1 element.0:2 size=0 base:5 vte:5 count=3 elements=0")
    @Insn(
            value = "st3 {vte}[element], [base], #elements",
            bits =
                    "0 element.2:1 001101 1 0 0 11111 011 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=3 elements=0")
    @Insn(
            value = "st3 {vte}[element], [base], #elements",
            bits = "0 element.1:1 001101 1 0 0 11111 101 element.0:1 00 size=2 base:5 vte:5 count=3 elements=0")
    @Insn(
            value = "st3 {vte}[element], [base], #elements",
            bits = "0 element.0:1 001101 1 0 0 11111 101 0 01 size=3 base:5 vte:5 count=3 elements=0")
    static void st3Immediate(ArmEnv e, int size, int count, int element, int vte, int base) {
        long address = e.xsp(base);
        Structures.storeElements(e, count, size, element, vte, address);
        e.xsp(base, address + (count << size));
    }

    @Insn(
            value = "st4 {vte}[element], [base], xm",
            bits = "0 element.3:1 001101 1 0 1 xm:5 001 element.2:1 element.0:2 size=0 base:5 vte:5 count=4",
            reserved = "xm=31")
    @Insn(
            value = "st4 {vte}[element], [base], xm",
            bits = "0 element.2:1 001101 1 0 1 xm:5 011 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=4",
            reserved = "xm=31")
    @Insn(
            value = "st4 {vte}[element], [base], xm",
            bits = "0 element.1:1 001101 1 0 1 xm:5 101 element.0:1 00 size=2 base:5 vte:5 count=4",
            reserved = "xm=31")
    @Insn(
            value = "st4 {vte}[element], [base], xm",
            bits = "0 element.0:1 001101 1 0 1 xm:5 101 0 01 size=3 base:5 vte:5 count=4",
            reserved = "xm=31")
    static void st4(ArmEnv e, int size, int count, int element, int vte, int base, int xm) {
        long address = e.xsp(base);
        Structures.storeElements(e, count, size, element, vte, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "st4 {vte}[element], [base], #elements",
            bits =
                    "0 element.3:1 001101 1 0 1 11111 001 element.2:1 element.0:2 size=0 base:5 vte:5 count=4 elements=0")
    @Insn(
            value = "st4 {vte}[element], [base], #elements",
            bits =
                    "0 element.2:1 001101 1 0 1 11111 011 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=4 elements=0")
    @Insn(
            value = "st4 {vte}[element], [base], #elements",
            bits = "0 element.1:1 001101 1 0 1 11111 101 element.0:1 00 size=2 base:5 vte:5 count=4 elements=0")
    @Insn(
            value = "st4 {vte}[element], [base], #elements",
            bits = "0 element.0:1 001101 1 0 1 11111 101 0 01 size=3 base:5 vte:5 count=4 elements=0")
    static void st4Immediate(ArmEnv e, int size, int count, int element, int vte, int base) {
        long address = e.xsp(base);
        Structures.storeElements(e, count, size, element, vte, address);
        e.xsp(base, address + (count << size));
    }
}
