package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Shifter;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** Data processing whose result is where control goes; Arm ARM section F4.1. */
final class DataProcessingToPc {
    private DataProcessingToPc() {}

    @Insn(value = "and<cond> pc, pn, constant", bits = "cond:4 001 0000 0 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long and(ArmEnv e, int pn, int constant) {
        return e.exchange(e.p(pn) & Shifter.constant(constant));
    }

    @Insn(value = "eor<cond> pc, pn, constant", bits = "cond:4 001 0001 0 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long eor(ArmEnv e, int pn, int constant) {
        return e.exchange(e.p(pn) ^ Shifter.constant(constant));
    }

    @Insn(value = "sub<cond> pc, pn, constant", bits = "cond:4 001 0010 0 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long sub(ArmEnv e, int pn, int constant) {
        return e.exchange(e.p(pn) - Shifter.constant(constant));
    }

    @Insn(value = "rsb<cond> pc, pn, constant", bits = "cond:4 001 0011 0 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long rsb(ArmEnv e, int pn, int constant) {
        return e.exchange(Shifter.constant(constant) - e.p(pn));
    }

    @Insn(value = "add<cond> pc, pn, constant", bits = "cond:4 001 0100 0 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long add(ArmEnv e, int pn, int constant) {
        return e.exchange(e.p(pn) + Shifter.constant(constant));
    }

    @Insn(value = "adc<cond> pc, pn, constant", bits = "cond:4 001 0101 0 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long adc(ArmEnv e, int pn, int constant) {
        return e.exchange(e.p(pn) + Shifter.constant(constant) + e.carry());
    }

    @Insn(value = "sbc<cond> pc, pn, constant", bits = "cond:4 001 0110 0 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long sbc(ArmEnv e, int pn, int constant) {
        return e.exchange(e.p(pn) - Shifter.constant(constant) - 1 + e.carry());
    }

    @Insn(value = "rsc<cond> pc, pn, constant", bits = "cond:4 001 0111 0 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long rsc(ArmEnv e, int pn, int constant) {
        return e.exchange(Shifter.constant(constant) - e.p(pn) - 1 + e.carry());
    }

    @Insn(value = "orr<cond> pc, pn, constant", bits = "cond:4 001 1100 0 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long orr(ArmEnv e, int pn, int constant) {
        return e.exchange(e.p(pn) | Shifter.constant(constant));
    }

    @Insn(value = "bic<cond> pc, pn, constant", bits = "cond:4 001 1110 0 pn:4 1111 constant:12", flow = Flow.INDIRECT)
    static long bic(ArmEnv e, int pn, int constant) {
        return e.exchange(e.p(pn) & ~Shifter.constant(constant));
    }

    @Insn(value = "mov<cond> pc, constant", bits = "cond:4 001 1101 0 0000 1111 constant:12", flow = Flow.INDIRECT)
    static long mov(ArmEnv e, int constant) {
        return e.exchange(Shifter.constant(constant));
    }

    @Insn(value = "mvn<cond> pc, constant", bits = "cond:4 001 1111 0 0000 1111 constant:12", flow = Flow.INDIRECT)
    static long mvn(ArmEnv e, int constant) {
        return e.exchange(~Shifter.constant(constant));
    }

    @Insn(
            value = "and<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0000 0 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long andShifted(ArmEnv e, int pn, int pm, int shift) {
        return e.exchange(e.p(pn) & Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(
            value = "eor<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0001 0 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long eorShifted(ArmEnv e, int pn, int pm, int shift) {
        return e.exchange(e.p(pn) ^ Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(
            value = "sub<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0010 0 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long subShifted(ArmEnv e, int pn, int pm, int shift) {
        return e.exchange(e.p(pn) - Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(
            value = "rsb<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0011 0 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long rsbShifted(ArmEnv e, int pn, int pm, int shift) {
        return e.exchange(Shifter.value(e.p(pm), shift, e.c) - e.p(pn));
    }

    @Insn(
            value = "add<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0100 0 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long addShifted(ArmEnv e, int pn, int pm, int shift) {
        return e.exchange(e.p(pn) + Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(
            value = "adc<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0101 0 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long adcShifted(ArmEnv e, int pn, int pm, int shift) {
        return e.exchange(e.p(pn) + Shifter.value(e.p(pm), shift, e.c) + e.carry());
    }

    @Insn(
            value = "sbc<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0110 0 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long sbcShifted(ArmEnv e, int pn, int pm, int shift) {
        return e.exchange(e.p(pn) - Shifter.value(e.p(pm), shift, e.c) - 1 + e.carry());
    }

    @Insn(
            value = "rsc<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 0111 0 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long rscShifted(ArmEnv e, int pn, int pm, int shift) {
        return e.exchange(Shifter.value(e.p(pm), shift, e.c) - e.p(pn) - 1 + e.carry());
    }

    @Insn(
            value = "orr<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 1100 0 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long orrShifted(ArmEnv e, int pn, int pm, int shift) {
        return e.exchange(e.p(pn) | Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(
            value = "bic<cond> pc, pn, pm<shift>",
            bits = "cond:4 000 1110 0 pn:4 1111 shift:7 0 pm:4",
            flow = Flow.INDIRECT)
    static long bicShifted(ArmEnv e, int pn, int pm, int shift) {
        return e.exchange(e.p(pn) & ~Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(value = "mov<cond> pc, pm", bits = "cond:4 000 1101 0 0000 1111 00000 00 0 pm:4", flow = Flow.INDIRECT)
    static long movRegister(ArmEnv e, int pm) {
        return e.exchange(e.p(pm));
    }

    @Insn(
            value = "lsl<cond> pc, pm, amount",
            bits = "cond:4 000 1101 0 0000 1111 amount:5!0 00 0 pm:4",
            flow = Flow.INDIRECT)
    static long lsl(ArmEnv e, int pm, int amount) {
        return e.exchange(Shifter.value(e.p(pm), amount << 2 | 0, e.c));
    }

    @Insn(
            value = "lsr<cond> pc, pm, amount32",
            bits = "cond:4 000 1101 0 0000 1111 amount32:5 01 0 pm:4",
            flow = Flow.INDIRECT)
    static long lsr(ArmEnv e, int pm, int amount32) {
        return e.exchange(Shifter.value(e.p(pm), amount32 << 2 | 1, e.c));
    }

    @Insn(
            value = "asr<cond> pc, pm, amount32",
            bits = "cond:4 000 1101 0 0000 1111 amount32:5 10 0 pm:4",
            flow = Flow.INDIRECT)
    static long asr(ArmEnv e, int pm, int amount32) {
        return e.exchange(Shifter.value(e.p(pm), amount32 << 2 | 2, e.c));
    }

    @Insn(
            value = "ror<cond> pc, pm, amount",
            bits = "cond:4 000 1101 0 0000 1111 amount:5!0 11 0 pm:4",
            flow = Flow.INDIRECT)
    static long ror(ArmEnv e, int pm, int amount) {
        return e.exchange(Shifter.value(e.p(pm), amount << 2 | 3, e.c));
    }

    @Insn(value = "rrx<cond> pc, pm", bits = "cond:4 000 1101 0 0000 1111 00000 11 0 pm:4", flow = Flow.INDIRECT)
    static long rrx(ArmEnv e, int pm) {
        return e.exchange(Shifter.value(e.p(pm), 3, e.c));
    }

    @Insn(value = "mvn<cond> pc, pm<shift>", bits = "cond:4 000 1111 0 0000 1111 shift:7 0 pm:4", flow = Flow.INDIRECT)
    static long mvnShifted(ArmEnv e, int pm, int shift) {
        return e.exchange(~Shifter.value(e.p(pm), shift, e.c));
    }
}
