package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Structures;
import mimus.insn.Insn;

/** Advanced SIMD loads of single elements that move their base register on. */
final class IndexedLoadElements {
    private IndexedLoadElements() {}

    @Insn(
            value = "ld1 {vte}[element], [base], xm",
            bits = "0 element.3:1 001101 1 1 0 xm:5 000 element.2:1 element.0:2 size=0 base:5 vte:5 count=1",
            reserved = "xm=31")
    @Insn(
            value = "ld1 {vte}[element], [base], xm",
            bits = "0 element.2:1 001101 1 1 0 xm:5 010 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=1",
            reserved = "xm=31")
    @Insn(
            value = "ld1 {vte}[element], [base], xm",
            bits = "0 element.1:1 001101 1 1 0 xm:5 100 element.0:1 00 size=2 base:5 vte:5 count=1",
            reserved = "xm=31")
    @Insn(
            value = "ld1 {vte}[element], [base], xm",
            bits = "0 element.0:1 001101 1 1 0 xm:5 100 0 01 size=3 base:5 vte:5 count=1",
            reserved = "xm=31")
    static void ld1(ArmEnv e, int size, int count, int element, int vte, int base, int xm) {
        long address = e.xsp(base);
        Structures.loadElements(e, count, size, element, vte, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "ld1 {vte}[element], [base], #elements",
            bits =
                    "0 element.3:1 001101 1 1 0 11111 000 element.2:1 element.0:2 size=0 base:5 vte:5 count=1 elements=0")
    @Insn(
            value = "ld1 {vte}[element], [base], #elements",
            bits =
                    "0 element.2:1 001101 1 1 0 11111 010 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=1 elements=0")
    @Insn(
            value = "ld1 {vte}[element], [base], #elements",
            bits = "0 element.1:1 001101 1 1 0 11111 100 element.0:1 00 size=2 base:5 vte:5 count=1 elements=0")
    @Insn(
            value = "ld1 {vte}[element], [base], #elements",
            bits = "0 element.0:1 001101 1 1 0 11111 100 0 01 size=3 base:5 vte:5 count=1 elements=0")
    static void ld1Immediate(ArmEnv e, int size, int count, int element, int vte, int base) {
        long address = e.xsp(base);
        Structures.loadElements(e, count, size, element, vte, address);
        e.xsp(base, address + (count << size));
    }

    @Insn(
            value = "ld1r {vt}, [base], xm",
            bits = "0 q:1 001101 1 1 0 xm:5 110 0 size:2 base:5 vt:5 count=1",
            reserved = "xm=31")
    static void ld1r(ArmEnv e, int q, int size, int count, int vt, int base, int xm) {
        long address = e.xsp(base);
        Structures.replicate(e, count, q, size, vt, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "ld1r {vt}, [base], #elements",
            bits = "0 q:1 001101 1 1 0 11111 110 0 size:2 base:5 vt:5 count=1 elements=0")
    static void ld1rImmediate(ArmEnv e, int q, int size, int count, int vt, int base) {
        long address = e.xsp(base);
        Structures.replicate(e, count, q, size, vt, address);
        e.xsp(base, address + (count << size));
    }

    @Insn(
            value = "ld2 {vte}[element], [base], xm",
            bits = "0 element.3:1 001101 1 1 1 xm:5 000 element.2:1 element.0:2 size=0 base:5 vte:5 count=2",
            reserved = "xm=31")
    @Insn(
            value = "ld2 {vte}[element], [base], xm",
            bits = "0 element.2:1 001101 1 1 1 xm:5 010 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=2",
            reserved = "xm=31")
    @Insn(
            value = "ld2 {vte}[element], [base], xm",
            bits = "0 element.1:1 001101 1 1 1 xm:5 100 element.0:1 00 size=2 base:5 vte:5 count=2",
            reserved = "xm=31")
    @Insn(
            value = "ld2 {vte}[element], [base], xm",
            bits = "0 element.0:1 001101 1 1 1 xm:5 100 0 01 size=3 base:5 vte:5 count=2",
            reserved = "xm=31")
    static void ld2(ArmEnv e, int size, int count, int element, int vte, int base, int xm) {
        long address = e.xsp(base);
        Structures.loadElements(e, count, size, element, vte, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "ld2 {vte}[element], [base], #elements",
            bits =
                    "0 element.3:1 001101 1 1 1 11111 000 element.2:1 element.0:2 size=0 base:5 vte:5 count=2 elements=0")
    @Insn(
            value = "ld2 {vte}[element], [base], #elements",
            bits =
                    "0 element.2:1 001101 1 1 1 11111 010 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=2 elements=0")
    @Insn(
            value = "ld2 {vte}[element], [base], #elements",
            bits = "0 element.1:1 001101 1 1 1 11111 100 element.0:1 00 size=2 base:5 vte:5 count=2 elements=0")
    @Insn(
            value = "ld2 {vte}[element], [base], #elements",
            bits = "0 element.0:1 001101 1 1 1 11111 100 0 01 size=3 base:5 vte:5 count=2 elements=0")
    static void ld2Immediate(ArmEnv e, int size, int count, int element, int vte, int base) {
        long address = e.xsp(base);
        Structures.loadElements(e, count, size, element, vte, address);
        e.xsp(base, address + (count << size));
    }

    @Insn(
            value = "ld2r {vt}, [base], xm",
            bits = "0 q:1 001101 1 1 1 xm:5 110 0 size:2 base:5 vt:5 count=2",
            reserved = "xm=31")
    static void ld2r(ArmEnv e, int q, int size, int count, int vt, int base, int xm) {
        long address = e.xsp(base);
        Structures.replicate(e, count, q, size, vt, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "ld2r {vt}, [base], #elements",
            bits = "0 q:1 001101 1 1 1 11111 110 0 size:2 base:5 vt:5 count=2 elements=0")
    static void ld2rImmediate(ArmEnv e, int q, int size, int count, int vt, int base) {
        long address = e.xsp(base);
        Structures.replicate(e, count, q, size, vt, address);
        e.xsp(base, address + (count << size));
    }

    @Insn(
            value = "ld3 {vte}[element], [base], xm",
            bits = "0 element.3:1 001101 1 1 0 xm:5 001 element.2:1 element.0:2 size=0 base:5 vte:5 count=3",
            reserved = "xm=31")
    @Insn(
            value = "ld3 {vte}[element], [base], xm",
            bits = "0 element.2:1 001101 1 1 0 xm:5 011 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=3",
            reserved = "xm=31")
    @Insn(
            value = "ld3 {vte}[element], [base], xm",
            bits = "0 element.1:1 001101 1 1 0 xm:5 101 element.0:1 00 size=2 base:5 vte:5 count=3",
            reserved = "xm=31")
    @Insn(
            value = "ld3 {vte}[element], [base], xm",
            bits = "0 element.0:1 001101 1 1 0 xm:5 101 0 01 size=3 base:5 vte:5 count=3",
            reserved = "xm=31")
    static void ld3(ArmEnv e, int size, int count, int element, int vte, int base, int xm) {
        long address = e.xsp(base);
        Structures.loadElements(e, count, size, element, vte, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "ld3 {vte}[element], [base], #elements",
            bits =
                    "0 element.3:1 001101 1 1 0 11111 001 element.2:1 element.0:2 size=0 base:5 vte:5 count=3 elements=0")
    @Insn(
            value = "ld3 {vte}[element], [base], #elements",
            bits =
                    "0 element.2:1 001101 1 1 0 11111 011 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=3 elements=0")
    @Insn(
            value = "ld3 {vte}[element], [base], #elements",
            bits = "0 element.1:1 001101 1 1 0 11111 101 element.0:1 00 size=2 base:5 vte:5 count=3 elements=0")
    @Insn(
            value = "ld3 {vte}[element], [base], #elements",
            bits = "0 element.0:1 001101 1 1 0 11111 101 0 01 size=3 base:5 vte:5 count=3 elements=0")
    static void ld3Immediate(ArmEnv e, int size, int count, int element, int vte, int base) {
        long address = e.xsp(base);
        Structures.loadElements(e, count, size, element, vte, address);
        e.xsp(base, address + (count << size));
    }

    @Insn(
            value = "ld3r {vt}, [base], xm",
            bits = "0 q:1 001101 1 1 0 xm:5 111 0 size:2 base:5 vt:5 count=3",
            reserved = "xm=31")
    static void ld3r(ArmEnv e, int q, int size, int count, int vt, int base, int xm) {
        long address = e.xsp(base);
        Structures.replicate(e, count, q, size, vt, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "ld3r {vt}, [base], #elements",
            bits = "0 q:1 001101 1 1 0 11111 111 0 size:2 base:5 vt:5 count=3 elements=0")
    static void ld3rImmediate(ArmEnv e, int q, int size, int count, int vt, int base) {
        long address = e.xsp(base);
        Structures.replicate(e, count, q, size, vt, address);
        e.xsp(base, address + (count << size));
    }

    @Insn(
            value = "ld4 {vte}[element], [base], xm",
            bits = "0 element.3:1 001101 1 1 1 xm:5 001 element.2:1 element.0:2 size=0 base:5 vte:5 count=4",
            reserved = "xm=31")
    @Insn(
            value = "ld4 {vte}[element], [base], xm",
            bits = "0 element.2:1 001101 1 1 1 xm:5 011 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=4",
            reserved = "xm=31")
    @Insn(
            value = "ld4 {vte}[element], [base], xm",
            bits = "0 element.1:1 001101 1 1 1 xm:5 101 element.0:1 00 size=2 base:5 vte:5 count=4",
            reserved = "xm=31")
    @Insn(
            value = "ld4 {vte}[element], [base], xm",
            bits = "0 element.0:1 001101 1 1 1 xm:5 101 0 01 size=3 base:5 vte:5 count=4",
            reserved = "xm=31")
    static void ld4(ArmEnv e, int size, int count, int element, int vte, int base, int xm) {
        long address = e.xsp(base);
        Structures.loadElements(e, count, size, element, vte, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "ld4 {vte}[element], [base], #elements",
            bits =
                    "0 element.3:1 001101 1 1 1 11111 001 element.2:1 element.0:2 size=0 base:5 vte:5 count=4 elements=0")
    @Insn(
            value = "ld4 {vte}[element], [base], #elements",
            bits =
                    "0 element.2:1 001101 1 1 1 11111 011 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=4 elements=0")
    @Insn(
            value = "ld4 {vte}[element], [base], #elements",
            bits = "0 element.1:1 001101 1 1 1 11111 101 element.0:1 00 size=2 base:5 vte:5 count=4 elements=0")
    @Insn(
            value = "ld4 {vte}[element], [base], #elements",
            bits = "0 element.0:1 001101 1 1 1 11111 101 0 01 size=3 base:5 vte:5 count=4 elements=0")
    static void ld4Immediate(ArmEnv e, int size, int count, int element, int vte, int base) {
        long address = e.xsp(base);
        Structures.loadElements(e, count, size, element, vte, address);
        e.xsp(base, address + (count << size));
    }

    @Insn(
            value = "ld4r {vt}, [base], xm",
            bits = "0 q:1 001101 1 1 1 xm:5 111 0 size:2 base:5 vt:5 count=4",
            reserved = "xm=31")
    static void ld4r(ArmEnv e, int q, int size, int count, int vt, int base, int xm) {
        long address = e.xsp(base);
        Structures.replicate(e, count, q, size, vt, address);
        e.xsp(base, address + e.x(xm));
    }

    @Insn(
            value = "ld4r {vt}, [base], #elements",
            bits = "0 q:1 001101 1 1 1 11111 111 0 size:2 base:5 vt:5 count=4 elements=0")
    static void ld4rImmediate(ArmEnv e, int q, int size, int count, int vt, int base) {
        long address = e.xsp(base);
        Structures.replicate(e, count, q, size, vt, address);
        e.xsp(base, address + (count << size));
    }
}
