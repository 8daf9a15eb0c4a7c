package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ExceptionReturn;
import mimus.arm.state.Shifter;
import mimus.insn.Flow;
import mimus.insn.Insn;

/**
 * Returns from exceptions by data processing: the result is where control goes, SPSR becomes CPSR; Arm ARM section F5.1,
 * "SUBS PC, LR and related instructions".
 */
final class DataProcessingReturns {
    private DataProcessingReturns() {}

    @Insn(value = "ands<cond> pc, pn, constant", bits = "cond:4 001 0000 1 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long and(ArmEnv e, int pn, int constant) {
        return ExceptionReturn.to(e, e.p(pn) & Shifter.constant(constant));
    }

    @Insn(value = "eors<cond> pc, pn, constant", bits = "cond:4 001 0001 1 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long eor(ArmEnv e, int pn, int constant) {
        return ExceptionReturn.to(e, e.p(pn) ^ Shifter.constant(constant));
    }

    @Insn(value = "subs<cond> pc, pn, constant", bits = "cond:4 001 0010 1 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long sub(ArmEnv e, int pn, int constant) {
        return ExceptionReturn.to(e, e.p(pn) - Shifter.constant(constant));
    }

    @Insn(value = "rsbs<cond> pc, pn, constant", bits = "cond:4 001 0011 1 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long rsb(ArmEnv e, int pn, int constant) {
        return ExceptionReturn.to(e, Shifter.constant(constant) - e.p(pn));
    }

    @Insn(value = "adds<cond> pc, pn, constant", bits = "cond:4 001 0100 1 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long add(ArmEnv e, int pn, int constant) {
        return ExceptionReturn.to(e, e.p(pn) + Shifter.constant(constant));
    }

    @Insn(value = "adcs<cond> pc, pn, constant", bits = "cond:4 001 0101 1 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long adc(ArmEnv e, int pn, int constant) {
        return ExceptionReturn.to(e, e.p(pn) + Shifter.constant(constant) + e.carry());
    }

    @Insn(value = "sbcs<cond> pc, pn, constant", bits = "cond:4 001 0110 1 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long sbc(ArmEnv e, int pn, int constant) {
        return ExceptionReturn.to(e, e.p(pn) - Shifter.constant(constant) - 1 + e.carry());
    }

    @Insn(value = "rscs<cond> pc, pn, constant", bits = "cond:4 001 0111 1 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long rsc(ArmEnv e, int pn, int constant) {
        return ExceptionReturn.to(e, Shifter.constant(constant) - e.p(pn) - 1 + e.carry());
    }

    @Insn(value = "orrs<cond> pc, pn, constant", bits = "cond:4 001 1100 1 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long orr(ArmEnv e, int pn, int constant) {
        return ExceptionReturn.to(e, e.p(pn) | Shifter.constant(constant));
    }

    @Insn(value = "bics<cond> pc, pn, constant", bits = "cond:4 001 1110 1 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long bic(ArmEnv e, int pn, int constant) {
        return ExceptionReturn.to(e, e.p(pn) & ~Shifter.constant(constant));
    }

    @Insn(value = "movs<cond> pc, constant", bits = "cond:4 001 1101 1 0000 1111 constant:12", flow = Flow.INDIRECT)
    static long mov(ArmEnv e, int constant) {
        return ExceptionReturn.to(e, Shifter.constant(constant));
    }

    @Insn(value = "mvns<cond> pc, constant", bits = "cond:4 001 1111 1 0000 1111 constant:12", flow = Flow.INDIRECT)
    static long mvn(ArmEnv e, int constant) {
        return ExceptionReturn.to(e, ~Shifter.constant(constant));
    }

    @Insn(
            value = "ands<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0000 1 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long andShifted(ArmEnv e, int pn, int pm, int shift) {
        return ExceptionReturn.to(e, e.p(pn) & Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(
            value = "eors<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0001 1 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long eorShifted(ArmEnv e, int pn, int pm, int shift) {
        return ExceptionReturn.to(e, e.p(pn) ^ Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(
            value = "subs<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0010 1 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long subShifted(ArmEnv e, int pn, int pm, int shift) {
        return ExceptionReturn.to(e, e.p(pn) - Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(
            value = "rsbs<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0011 1 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long rsbShifted(ArmEnv e, int pn, int pm, int shift) {
        return ExceptionReturn.to(e, Shifter.value(e.p(pm), shift, e.c) - e.p(pn));
    }

    @Insn(
            value = "adds<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0100 1 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long addShifted(ArmEnv e, int pn, int pm, int shift) {
        return ExceptionReturn.to(e, e.p(pn) + Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(
            value = "adcs<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0101 1 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long adcShifted(ArmEnv e, int pn, int pm, int shift) {
        return ExceptionReturn.to(e, e.p(pn) + Shifter.value(e.p(pm), shift, e.c) + e.carry());
    }

    @Insn(
            value = "sbcs<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0110 1 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long sbcShifted(ArmEnv e, int pn, int pm, int shift) {
        return ExceptionReturn.to(e, e.p(pn) - Shifter.value(e.p(pm), shift, e.c) - 1 + e.carry());
    }

    @Insn(
            value = "rscs<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0111 1 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long rscShifted(ArmEnv e, int pn, int pm, int shift) {
        return ExceptionReturn.to(e, Shifter.value(e.p(pm), shift, e.c) - e.p(pn) - 1 + e.carry());
    }

    @Insn(
            value = "orrs<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 1100 1 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long orrShifted(ArmEnv e, int pn, int pm, int shift) {
        return ExceptionReturn.to(e, e.p(pn) | Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(
            value = "bics<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 1110 1 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long bicShifted(ArmEnv e, int pn, int pm, int shift) {
        return ExceptionReturn.to(e, e.p(pn) & ~Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(value = "movs<cond> pc, pm", bits = "cond:4 000 1101 1 0000 1111 00000 00 0 pm:4", flow = Flow.INDIRECT)
    static long movRegister(ArmEnv e, int pm) {
        return ExceptionReturn.to(e, e.p(pm));
    }

    @Insn(
            value = "lsls<cond> pc, pm, amount",
            bits = "cond:4 000 1101 1 0000 1111 amount:5!0 00 0 pm:4",
            flow = Flow.INDIRECT)
    static long lsl(ArmEnv e, int pm, int amount) {
        return ExceptionReturn.to(e, Shifter.value(e.p(pm), amount << 2 | 0, e.c));
    }

    @Insn(
            value = "lsrs<cond> pc, pm, amount32",
            bits = "cond:4 000 1101 1 0000 1111 amount32:5 01 0 pm:4",
            flow = Flow.INDIRECT)
    static long lsr(ArmEnv e, int pm, int amount32) {
        return ExceptionReturn.to(e, Shifter.value(e.p(pm), amount32 << 2 | 1, e.c));
    }

    @Insn(
            value = "asrs<cond> pc, pm, amount32",
            bits = "cond:4 000 1101 1 0000 1111 amount32:5 10 0 pm:4",
            flow = Flow.INDIRECT)
    static long asr(ArmEnv e, int pm, int amount32) {
        return ExceptionReturn.to(e, Shifter.value(e.p(pm), amount32 << 2 | 2, e.c));
    }

    @Insn(
            value = "rors<cond> pc, pm, amount",
            bits = "cond:4 000 1101 1 0000 1111 amount:5!0 11 0 pm:4",
            flow = Flow.INDIRECT)
    static long ror(ArmEnv e, int pm, int amount) {
        return ExceptionReturn.to(e, Shifter.value(e.p(pm), amount << 2 | 3, e.c));
    }

    @Insn(value = "rrxs<cond> pc, pm", bits = "cond:4 000 1101 1 0000 1111 00000 11 0 pm:4", flow = Flow.INDIRECT)
    static long rrx(ArmEnv e, int pm) {
        return ExceptionReturn.to(e, Shifter.value(e.p(pm), 3, e.c));
    }

    @Insn(value = "mvns<cond> pc, pm<shift>", bits = "cond:4 000 1111 1 0000 1111 shift:7 0 pm:4", flow = Flow.INDIRECT)
    static long mvnShifted(ArmEnv e, int pm, int shift) {
        return ExceptionReturn.to(e, ~Shifter.value(e.p(pm), shift, e.c));
    }
}
