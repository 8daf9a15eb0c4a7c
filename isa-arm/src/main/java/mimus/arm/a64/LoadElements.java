package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Structures;
import mimus.insn.Insn;

/** Advanced SIMD loads of one element of each register; or of one for all elements. */
final class LoadElements {
    private LoadElements() {}

    @Insn(
            value = "ld1 {vte}[element], [base]",
            bits = "0 element.3:1 001101 0 1 0 00000 000 element.2:1 element.0:2 size=0 base:5 vte:5 count=1")
    @Insn(
            value = "ld1 {vte}[element], [base]",
            bits = "0 element.2:1 001101 0 1 0 00000 010 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=1")
    @Insn(
            value = "ld1 {vte}[element], [base]",
            bits = "0 element.1:1 001101 0 1 0 00000 100 element.0:1 00 size=2 base:5 vte:5 count=1")
    @Insn(
            value = "ld1 {vte}[element], [base]",
            bits = "0 element.0:1 001101 0 1 0 00000 100 0 01 size=3 base:5 vte:5 count=1")
    static void ld1(ArmEnv e, int size, int count, int element, int vte, int base) {
        Structures.loadElements(e, count, size, element, vte, e.xsp(base));
    }

    @Insn(value = "ld1r {vt}, [base]", bits = "0 q:1 001101 0 1 0 00000 110 0 size:2 base:5 vt:5 count=1")
    static void ld1r(ArmEnv e, int q, int size, int count, int vt, int base) {
        Structures.replicate(e, count, q, size, vt, e.xsp(base));
    }

    @Insn(
            value = "ld2 {vte}[element], [base]",
            bits = "0 element.3:1 001101 0 1 1 00000 000 element.2:1 element.0:2 size=0 base:5 vte:5 count=2")
    @Insn(
            value = "ld2 {vte}[element], [base]",
            bits = "0 element.2:1 001101 0 1 1 00000 010 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=2")
    @Insn(
            value = "ld2 {vte}[element], [base]",
            bits = "0 element.1:1 001101 0 1 1 00000 100 element.0:1 00 size=2 base:5 vte:5 count=2")
    @Insn(
            value = "ld2 {vte}[element], [base]",
            bits = "0 element.0:1 001101 0 1 1 00000 100 0 01 size=3 base:5 vte:5 count=2")
    static void ld2(ArmEnv e, int size, int count, int element, int vte, int base) {
        Structures.loadElements(e, count, size, element, vte, e.xsp(base));
    }

    @Insn(value = "ld2r {vt}, [base]", bits = "0 q:1 001101 0 1 1 00000 110 0 size:2 base:5 vt:5 count=2")
    static void ld2r(ArmEnv e, int q, int size, int count, int vt, int base) {
        Structures.replicate(e, count, q, size, vt, e.xsp(base));
    }

    @Insn(
            value = "ld3 {vte}[element], [base]",
            bits = "0 element.3:1 001101 0 1 0 00000 001 element.2:1 element.0:2 size=0 base:5 vte:5 count=3")
    @Insn(
            value = "ld3 {vte}[element], [base]",
            bits = "0 element.2:1 001101 0 1 0 00000 011 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=3")
    @Insn(
            value = "ld3 {vte}[element], [base]",
            bits = "0 element.1:1 001101 0 1 0 00000 101 element.0:1 00 size=2 base:5 vte:5 count=3")
    @Insn(
            value = "ld3 {vte}[element], [base]",
            bits = "0 element.0:1 001101 0 1 0 00000 101 0 01 size=3 base:5 vte:5 count=3")
    static void ld3(ArmEnv e, int size, int count, int element, int vte, int base) {
        Structures.loadElements(e, count, size, element, vte, e.xsp(base));
    }

    @Insn(value = "ld3r {vt}, [base]", bits = "0 q:1 001101 0 1 0 00000 111 0 size:2 base:5 vt:5 count=3")
    static void ld3r(ArmEnv e, int q, int size, int count, int vt, int base) {
        Structures.replicate(e, count, q, size, vt, e.xsp(base));
    }

    @Insn(
            value = "ld4 {vte}[element], [base]",
            bits = "0 element.3:1 001101 0 1 1 00000 001 element.2:1 element.0:2 size=0 base:5 vte:5 count=4")
    @Insn(
            value = "ld4 {vte}[element], [base]",
            bits = "0 element.2:1 001101 0 1 1 00000 011 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=4")
    @Insn(
            value = "ld4 {vte}[element], [base]",
            bits = "0 element.1:1 001101 0 1 1 00000 101 element.0:1 00 size=2 base:5 vte:5 count=4")
    @Insn(
            value = "ld4 {vte}[element], [base]",
            bits = "0 element.0:1 001101 0 1 1 00000 101 0 01 size=3 base:5 vte:5 count=4")
    static void ld4(ArmEnv e, int size, int count, int element, int vte, int base) {
        Structures.loadElements(e, count, size, element, vte, e.xsp(base));
    }

    @Insn(value = "ld4r {vt}, [base]", bits = "0 q:1 001101 0 1 1 00000 111 0 size:2 base:5 vt:5 count=4")
    static void ld4r(ArmEnv e, int q, int size, int count, int vt, int base) {
        Structures.replicate(e, count, q, size, vt, e.xsp(base));
    }
}
