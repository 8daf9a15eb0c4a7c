package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Operations of coprocessors and their registers in memory; the coprocessors decide what is there; Arm ARM section F2.11. */
final class CoprocessorTransfers {
    private CoprocessorTransfers() {}

    @Insn(
            value = "cdp<cond> coproc, opc1, crd, crn, crm, {opc2}",
            bits = "cond:4 1110 opc1:4 crn:4 crd:4 coproc:4 opc2:3 0 crm:4")
    @Insn(
            value = "cdp coproc, opc1, crd, crn, crm, {opc2}",
            bits = "1110 1110 opc1:4 crn:4 crd:4 coproc:4 opc2:3 0 crm:4",
            set = T32)
    static void cdp(ArmEnv e, int coproc, int opc1, int crd, int crn, int crm, int opc2) {
        e.coprocessor(coproc).operate(e, opc1, crd, crn, crm, opc2);
    }

    @Insn(
            value = "ldc<l><cond> coproc, crd, [pn<dispwords>]",
            bits = "cond:4 1101 dispwords.10:1 l:1 0 1 pn:4 crd:4 coproc:4 dispwords.2:8")
    @Insn(
            value = "ldc<l> coproc, crd, [pn<dispwords>]",
            bits = "1110 1101 dispwords.10:1 l:1 0 1 pn:4 crd:4 coproc:4 dispwords.2:8",
            set = T32)
    static void ldc(ArmEnv e, int coproc, int crd, int l, int pn, int dispwords) {
        int address = e.literalBase(pn) + Displacement.ofWords(dispwords);
        e.coprocessor(coproc).load(e, crd, l != 0, address, 0);
    }

    @Insn(
            value = "ldc<l><cond> coproc, crd, [rn<dispwords>]!",
            bits = "cond:4 1101 dispwords.10:1 l:1 1 1 rn:4 crd:4 coproc:4 dispwords.2:8")
    @Insn(
            value = "ldc<l> coproc, crd, [rn<dispwords>]!",
            bits = "1110 1101 dispwords.10:1 l:1 1 1 rn:4 crd:4 coproc:4 dispwords.2:8",
            set = T32)
    static void ldcBefore(ArmEnv e, int coproc, int crd, int l, int rn, int dispwords) {
        int address = e.r(rn) + Displacement.ofWords(dispwords);
        e.coprocessor(coproc).load(e, crd, l != 0, address, 0);
        e.r(rn, address);
    }

    @Insn(
            value = "ldc<l><cond> coproc, crd, [rn], stepwords",
            bits = "cond:4 1100 stepwords.10:1 l:1 1 1 rn:4 crd:4 coproc:4 stepwords.2:8")
    @Insn(
            value = "ldc<l> coproc, crd, [rn], stepwords",
            bits = "1110 1100 stepwords.10:1 l:1 1 1 rn:4 crd:4 coproc:4 stepwords.2:8",
            set = T32)
    static void ldcAfter(ArmEnv e, int coproc, int crd, int l, int rn, int stepwords) {
        int address = e.r(rn);
        e.coprocessor(coproc).load(e, crd, l != 0, address, 0);
        e.r(rn, address + Displacement.ofWords(stepwords));
    }

    @Insn(
            value = "ldc<l><cond> coproc, crd, [rn], {option8}",
            bits = "cond:4 1100 1 l:1 0 1 rn:4 crd:4 coproc:4 option8:8")
    @Insn(
            value = "ldc<l> coproc, crd, [rn], {option8}",
            bits = "1110 1100 1 l:1 0 1 rn:4 crd:4 coproc:4 option8:8",
            set = T32)
    static void ldcOption(ArmEnv e, int coproc, int crd, int l, int rn, int option8) {
        e.coprocessor(coproc).load(e, crd, l != 0, e.r(rn), option8);
    }

    @Insn(
            value = "stc<l><cond> coproc, crd, [rn<dispwords>]",
            bits = "cond:4 1101 dispwords.10:1 l:1 0 0 rn:4 crd:4 coproc:4 dispwords.2:8")
    @Insn(
            value = "stc<l> coproc, crd, [rn<dispwords>]",
            bits = "1110 1101 dispwords.10:1 l:1 0 0 rn:4 crd:4 coproc:4 dispwords.2:8",
            set = T32)
    static void stc(ArmEnv e, int coproc, int crd, int l, int rn, int dispwords) {
        int address = e.r(rn) + Displacement.ofWords(dispwords);
        e.coprocessor(coproc).store(e, crd, l != 0, address, 0);
    }

    @Insn(
            value = "stc<l><cond> coproc, crd, [rn<dispwords>]!",
            bits = "cond:4 1101 dispwords.10:1 l:1 1 0 rn:4 crd:4 coproc:4 dispwords.2:8")
    @Insn(
            value = "stc<l> coproc, crd, [rn<dispwords>]!",
            bits = "1110 1101 dispwords.10:1 l:1 1 0 rn:4 crd:4 coproc:4 dispwords.2:8",
            set = T32)
    static void stcBefore(ArmEnv e, int coproc, int crd, int l, int rn, int dispwords) {
        int address = e.r(rn) + Displacement.ofWords(dispwords);
        e.coprocessor(coproc).store(e, crd, l != 0, address, 0);
        e.r(rn, address);
    }

    @Insn(
            value = "stc<l><cond> coproc, crd, [rn], stepwords",
            bits = "cond:4 1100 stepwords.10:1 l:1 1 0 rn:4 crd:4 coproc:4 stepwords.2:8")
    @Insn(
            value = "stc<l> coproc, crd, [rn], stepwords",
            bits = "1110 1100 stepwords.10:1 l:1 1 0 rn:4 crd:4 coproc:4 stepwords.2:8",
            set = T32)
    static void stcAfter(ArmEnv e, int coproc, int crd, int l, int rn, int stepwords) {
        int address = e.r(rn);
        e.coprocessor(coproc).store(e, crd, l != 0, address, 0);
        e.r(rn, address + Displacement.ofWords(stepwords));
    }

    @Insn(
            value = "stc<l><cond> coproc, crd, [rn], {option8}",
            bits = "cond:4 1100 1 l:1 0 0 rn:4 crd:4 coproc:4 option8:8")
    @Insn(
            value = "stc<l> coproc, crd, [rn], {option8}",
            bits = "1110 1100 1 l:1 0 0 rn:4 crd:4 coproc:4 option8:8",
            set = T32)
    static void stcOption(ArmEnv e, int coproc, int crd, int l, int rn, int option8) {
        e.coprocessor(coproc).store(e, crd, l != 0, e.r(rn), option8);
    }

    @Insn(
            value = "cdp2 coproc, opc1, crd, crn, crm, {opc2}",
            bits = "1111 1110 opc1:4 crn:4 crd:4 coproc:4 opc2:3 0 crm:4")
    @Insn(
            value = "cdp2 coproc, opc1, crd, crn, crm, {opc2}",
            bits = "1111 1110 opc1:4 crn:4 crd:4 coproc:4 opc2:3 0 crm:4",
            set = T32)
    static void cdp2(ArmEnv e, int coproc, int opc1, int crd, int crn, int crm, int opc2) {
        e.coprocessor(coproc).operate(e, opc1, crd, crn, crm, opc2);
    }

    @Insn(
            value = "ldc2<l> coproc, crd, [pn<dispwords>]",
            bits = "1111 1101 dispwords.10:1 l:1 0 1 pn:4 crd:4 coproc:4 dispwords.2:8")
    @Insn(
            value = "ldc2<l> coproc, crd, [pn<dispwords>]",
            bits = "1111 1101 dispwords.10:1 l:1 0 1 pn:4 crd:4 coproc:4 dispwords.2:8",
            set = T32)
    static void ldc2(ArmEnv e, int coproc, int crd, int l, int pn, int dispwords) {
        int address = e.literalBase(pn) + Displacement.ofWords(dispwords);
        e.coprocessor(coproc).load(e, crd, l != 0, address, 0);
    }

    @Insn(
            value = "ldc2<l> coproc, crd, [rn<dispwords>]!",
            bits = "1111 1101 dispwords.10:1 l:1 1 1 rn:4 crd:4 coproc:4 dispwords.2:8")
    @Insn(
            value = "ldc2<l> coproc, crd, [rn<dispwords>]!",
            bits = "1111 1101 dispwords.10:1 l:1 1 1 rn:4 crd:4 coproc:4 dispwords.2:8",
            set = T32)
    static void ldc2Before(ArmEnv e, int coproc, int crd, int l, int rn, int dispwords) {
        int address = e.r(rn) + Displacement.ofWords(dispwords);
        e.coprocessor(coproc).load(e, crd, l != 0, address, 0);
        e.r(rn, address);
    }

    @Insn(
            value = "ldc2<l> coproc, crd, [rn], stepwords",
            bits = "1111 1100 stepwords.10:1 l:1 1 1 rn:4 crd:4 coproc:4 stepwords.2:8")
    @Insn(
            value = "ldc2<l> coproc, crd, [rn], stepwords",
            bits = "1111 1100 stepwords.10:1 l:1 1 1 rn:4 crd:4 coproc:4 stepwords.2:8",
            set = T32)
    static void ldc2After(ArmEnv e, int coproc, int crd, int l, int rn, int stepwords) {
        int address = e.r(rn);
        e.coprocessor(coproc).load(e, crd, l != 0, address, 0);
        e.r(rn, address + Displacement.ofWords(stepwords));
    }

    @Insn(value = "ldc2<l> coproc, crd, [rn], {option8}", bits = "1111 1100 1 l:1 0 1 rn:4 crd:4 coproc:4 option8:8")
    @Insn(
            value = "ldc2<l> coproc, crd, [rn], {option8}",
            bits = "1111 1100 1 l:1 0 1 rn:4 crd:4 coproc:4 option8:8",
            set = T32)
    static void ldc2Option(ArmEnv e, int coproc, int crd, int l, int rn, int option8) {
        e.coprocessor(coproc).load(e, crd, l != 0, e.r(rn), option8);
    }

    @Insn(
            value = "stc2<l> coproc, crd, [rn<dispwords>]",
            bits = "1111 1101 dispwords.10:1 l:1 0 0 rn:4 crd:4 coproc:4 dispwords.2:8")
    @Insn(
            value = "stc2<l> coproc, crd, [rn<dispwords>]",
            bits = "1111 1101 dispwords.10:1 l:1 0 0 rn:4 crd:4 coproc:4 dispwords.2:8",
            set = T32)
    static void stc2(ArmEnv e, int coproc, int crd, int l, int rn, int dispwords) {
        int address = e.r(rn) + Displacement.ofWords(dispwords);
        e.coprocessor(coproc).store(e, crd, l != 0, address, 0);
    }

    @Insn(
            value = "stc2<l> coproc, crd, [rn<dispwords>]!",
            bits = "1111 1101 dispwords.10:1 l:1 1 0 rn:4 crd:4 coproc:4 dispwords.2:8")
    @Insn(
            value = "stc2<l> coproc, crd, [rn<dispwords>]!",
            bits = "1111 1101 dispwords.10:1 l:1 1 0 rn:4 crd:4 coproc:4 dispwords.2:8",
            set = T32)
    static void stc2Before(ArmEnv e, int coproc, int crd, int l, int rn, int dispwords) {
        int address = e.r(rn) + Displacement.ofWords(dispwords);
        e.coprocessor(coproc).store(e, crd, l != 0, address, 0);
        e.r(rn, address);
    }

    @Insn(
            value = "stc2<l> coproc, crd, [rn], stepwords",
            bits = "1111 1100 stepwords.10:1 l:1 1 0 rn:4 crd:4 coproc:4 stepwords.2:8")
    @Insn(
            value = "stc2<l> coproc, crd, [rn], stepwords",
            bits = "1111 1100 stepwords.10:1 l:1 1 0 rn:4 crd:4 coproc:4 stepwords.2:8",
            set = T32)
    static void stc2After(ArmEnv e, int coproc, int crd, int l, int rn, int stepwords) {
        int address = e.r(rn);
        e.coprocessor(coproc).store(e, crd, l != 0, address, 0);
        e.r(rn, address + Displacement.ofWords(stepwords));
    }

    @Insn(value = "stc2<l> coproc, crd, [rn], {option8}", bits = "1111 1100 1 l:1 0 0 rn:4 crd:4 coproc:4 option8:8")
    @Insn(
            value = "stc2<l> coproc, crd, [rn], {option8}",
            bits = "1111 1100 1 l:1 0 0 rn:4 crd:4 coproc:4 option8:8",
            set = T32)
    static void stc2Option(ArmEnv e, int coproc, int crd, int l, int rn, int option8) {
        e.coprocessor(coproc).store(e, crd, l != 0, e.r(rn), option8);
    }
}
