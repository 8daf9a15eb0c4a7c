package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Structures;
import mimus.insn.Insn;

/** Advanced SIMD stores of one element of each register. */
final class StoreElements {
    private StoreElements() {}

    @Insn(
            value = "st1 {vte}[element], [base]",
            bits = "0 element.3:1 001101 0 0 0 00000 000 element.2:1 element.0:2 size=0 base:5 vte:5 count=1")
    @Insn(
            value = "st1 {vte}[element], [base]",
            bits = "0 element.2:1 001101 0 0 0 00000 010 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=1")
    @Insn(
            value = "st1 {vte}[element], [base]",
            bits = "0 element.1:1 001101 0 0 0 00000 100 element.0:1 00 size=2 base:5 vte:5 count=1")
    @Insn(
            value = "st1 {vte}[element], [base]",
            bits = "0 element.0:1 001101 0 0 0 00000 100 0 01 size=3 base:5 vte:5 count=1")
    static void st1(ArmEnv e, int size, int count, int element, int vte, int base) {
        Structures.storeElements(e, count, size, element, vte, e.xsp(base));
    }

    @Insn(
            value = "st2 {vte}[element], [base]",
            bits = "0 element.3:1 001101 0 0 1 00000 000 element.2:1 element.0:2 size=0 base:5 vte:5 count=2")
    @Insn(
            value = "st2 {vte}[element], [base]",
            bits = "0 element.2:1 001101 0 0 1 00000 010 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=2")
    @Insn(
            value = "st2 {vte}[element], [base]",
            bits = "0 element.1:1 001101 0 0 1 00000 100 element.0:1 00 size=2 base:5 vte:5 count=2")
    @Insn(
            value = "st2 {vte}[element], [base]",
            bits = "0 element.0:1 001101 0 0 1 00000 100 0 01 size=3 base:5 vte:5 count=2")
    static void st2(ArmEnv e, int size, int count, int element, int vte, int base) {
        Structures.storeElements(e, count, size, element, vte, e.xsp(base));
    }

    @Insn(
            value = "st3 {vte}[element], [base]",
            bits = "0 element.3:1 001101 0 0 0 00000 001 element.2:1 element.0:2 size=0 base:5 vte:5 count=3")
    @Insn(
            value = "st3 {vte}[element], [base]",
            bits = "0 element.2:1 001101 0 0 0 00000 011 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=3")
    @Insn(
            value = "st3 {vte}[element], [base]",
            bits = "0 element.1:1 001101 0 0 0 00000 101 element.0:1 00 size=2 base:5 vte:5 count=3")
    @Insn(
            value = "st3 {vte}[element], [base]",
            bits = "0 element.0:1 001101 0 0 0 00000 101 0 01 size=3 base:5 vte:5 count=3")
    static void st3(ArmEnv e, int size, int count, int element, int vte, int base) {
        Structures.storeElements(e, count, size, element, vte, e.xsp(base));
    }

    @Insn(
            value = "st4 {vte}[element], [base]",
            bits = "0 element.3:1 001101 0 0 1 00000 001 element.2:1 element.0:2 size=0 base:5 vte:5 count=4")
    @Insn(
            value = "st4 {vte}[element], [base]",
            bits = "0 element.2:1 001101 0 0 1 00000 011 element.1:1 element.0:1 0 size=1 base:5 vte:5 count=4")
    @Insn(
            value = "st4 {vte}[element], [base]",
            bits = "0 element.1:1 001101 0 0 1 00000 101 element.0:1 00 size=2 base:5 vte:5 count=4")
    @Insn(
            value = "st4 {vte}[element], [base]",
            bits = "0 element.0:1 001101 0 0 1 00000 101 0 01 size=3 base:5 vte:5 count=4")
    static void st4(ArmEnv e, int size, int count, int element, int vte, int base) {
        Structures.storeElements(e, count, size, element, vte, e.xsp(base));
    }
}
