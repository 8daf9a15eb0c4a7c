package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** Moves between registers of coprocessors and general ones; the coprocessors decide what is there; Arm ARM section F2.11. */
final class CoprocessorAccess {
    private CoprocessorAccess() {}

    @Insn(
            value = "mcr<cond> coproc, opc1, rt, crn, crm, {opc2}",
            bits = "cond:4 1110 opc1:3 0 crn:4 rt:4 coproc:4 opc2:3 1 crm:4",
            flow = Flow.SYSTEM)
    @Insn(
            value = "mcr coproc, opc1, rt, crn, crm, {opc2}",
            bits = "1110 1110 opc1:3 0 crn:4 rt:4 coproc:4 opc2:3 1 crm:4",
            flow = Flow.SYSTEM,
            set = T32)
    @Insn(
            value = "mcr2 coproc, opc1, rt, crn, crm, {opc2}",
            bits = "1111 1110 opc1:3 0 crn:4 rt:4 coproc:4 opc2:3 1 crm:4",
            flow = Flow.SYSTEM)
    @Insn(
            value = "mcr2 coproc, opc1, rt, crn, crm, {opc2}",
            bits = "1111 1110 opc1:3 0 crn:4 rt:4 coproc:4 opc2:3 1 crm:4",
            flow = Flow.SYSTEM,
            set = T32)
    static void mcr(ArmEnv e, int coproc, int opc1, int rt, int crn, int crm, int opc2) {
        e.coprocessor(coproc).write(e, opc1, crn, crm, opc2, e.r(rt));
    }

    @Insn(
            value = "mrc<cond> coproc, opc1, rt, crn, crm, {opc2}",
            bits = "cond:4 1110 opc1:3 1 crn:4 rt:4 coproc:4 opc2:3 1 crm:4")
    @Insn(
            value = "mrc coproc, opc1, rt, crn, crm, {opc2}",
            bits = "1110 1110 opc1:3 1 crn:4 rt:4 coproc:4 opc2:3 1 crm:4",
            set = T32)
    @Insn(
            value = "mrc2 coproc, opc1, rt, crn, crm, {opc2}",
            bits = "1111 1110 opc1:3 1 crn:4 rt:4 coproc:4 opc2:3 1 crm:4")
    @Insn(
            value = "mrc2 coproc, opc1, rt, crn, crm, {opc2}",
            bits = "1111 1110 opc1:3 1 crn:4 rt:4 coproc:4 opc2:3 1 crm:4",
            set = T32)
    static void mrc(ArmEnv e, int coproc, int opc1, int rt, int crn, int crm, int opc2) {
        e.r(rt, e.coprocessor(coproc).read(e, opc1, crn, crm, opc2));
    }

    @Insn(
            value = "mrc<cond> coproc, opc1, APSR_nzcv, crn, crm, {opc2}",
            bits = "cond:4 1110 opc1:3 1 crn:4 1111 coproc:4 opc2:3 1 crm:4")
    @Insn(
            value = "mrc coproc, opc1, APSR_nzcv, crn, crm, {opc2}",
            bits = "1110 1110 opc1:3 1 crn:4 1111 coproc:4 opc2:3 1 crm:4",
            set = T32)
    @Insn(
            value = "mrc2 coproc, opc1, APSR_nzcv, crn, crm, {opc2}",
            bits = "1111 1110 opc1:3 1 crn:4 1111 coproc:4 opc2:3 1 crm:4")
    @Insn(
            value = "mrc2 coproc, opc1, APSR_nzcv, crn, crm, {opc2}",
            bits = "1111 1110 opc1:3 1 crn:4 1111 coproc:4 opc2:3 1 crm:4",
            set = T32)
    static void mrcFlags(ArmEnv e, int coproc, int opc1, int crn, int crm, int opc2) {
        e.nzcv(e.coprocessor(coproc).read(e, opc1, crn, crm, opc2));
    }

    @Insn(
            value = "mcrr<cond> coproc, opc, rt, rt2, crm",
            bits = "cond:4 1100 0100 rt2:4 rt:4 coproc:4 opc:4 crm:4",
            flow = Flow.SYSTEM)
    @Insn(
            value = "mcrr coproc, opc, rt, rt2, crm",
            bits = "1110 1100 0100 rt2:4 rt:4 coproc:4 opc:4 crm:4",
            flow = Flow.SYSTEM,
            set = T32)
    @Insn(
            value = "mcrr2 coproc, opc, rt, rt2, crm",
            bits = "1111 1100 0100 rt2:4 rt:4 coproc:4 opc:4 crm:4",
            flow = Flow.SYSTEM)
    @Insn(
            value = "mcrr2 coproc, opc, rt, rt2, crm",
            bits = "1111 1100 0100 rt2:4 rt:4 coproc:4 opc:4 crm:4",
            flow = Flow.SYSTEM,
            set = T32)
    static void mcrr(ArmEnv e, int coproc, int opc, int rt, int rt2, int crm) {
        e.coprocessor(coproc).write64(e, opc, crm, e.pair(rt, rt2));
    }

    @Insn(value = "mrrc<cond> coproc, opc, rt, rt2, crm", bits = "cond:4 1100 0101 rt2:4 rt:4 coproc:4 opc:4 crm:4")
    @Insn(value = "mrrc coproc, opc, rt, rt2, crm", bits = "1110 1100 0101 rt2:4 rt:4 coproc:4 opc:4 crm:4", set = T32)
    @Insn(value = "mrrc2 coproc, opc, rt, rt2, crm", bits = "1111 1100 0101 rt2:4 rt:4 coproc:4 opc:4 crm:4")
    @Insn(value = "mrrc2 coproc, opc, rt, rt2, crm", bits = "1111 1100 0101 rt2:4 rt:4 coproc:4 opc:4 crm:4", set = T32)
    static void mrrc(ArmEnv e, int coproc, int opc, int rt, int rt2, int crm) {
        e.pair(rt, rt2, e.coprocessor(coproc).read64(e, opc, crm));
    }
}
