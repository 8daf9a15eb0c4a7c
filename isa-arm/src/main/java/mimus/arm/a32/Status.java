package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ProgramStatus;
import mimus.arm.state.SavedStatus;
import mimus.arm.state.Shifter;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** Access to the program status; Arm ARM section F2.5. */
final class Status {
    private Status() {}

    @Insn(value = "mrs<cond> rd, CPSR", bits = "cond:4 0001 0000 1111 rd:4 0000 0000 0000")
    @Insn(value = "mrs rd, CPSR", bits = "11110 0111110 1111 1000 rd:4 0000 0000", set = T32)
    static void mrs(ArmEnv e, int rd) {
        e.r(rd, ProgramStatus.visible(e));
    }

    @Insn(value = "msr<cond> CPSR<mask>, rn", bits = "cond:4 0001 0010 mask.2:2 00 1111 0000 0000 rn:4")
    @Insn(value = "msr<cond> CPSR<mask>, rn", bits = "cond:4 0001 0010 mask:4 1111 0000 0000 rn:4", flow = Flow.SYSTEM)
    @Insn(value = "msr CPSR<mask>, rn", bits = "11110 0111000 rn:4 1000 mask.2:2 00 0000 0000", set = T32)
    @Insn(
            value = "msr CPSR<mask>, rn",
            bits = "11110 0111000 rn:4 1000 mask:4 0000 0000",
            set = T32,
            flow = Flow.SYSTEM)
    static void msr(ArmEnv e, int mask, int rn) {
        ProgramStatus.write(e, e.r(rn), mask);
    }

    @Insn(value = "msr<cond> CPSR<mask>, constant", bits = "cond:4 0011 0010 mask.2:2 00 1111 constant:12")
    @Insn(
            value = "msr<cond> CPSR<mask>, constant",
            bits = "cond:4 0011 0010 mask:4 1111 constant:12",
            flow = Flow.SYSTEM)
    static void msrConstant(ArmEnv e, int mask, int constant) {
        e.require(mask != 0);
        ProgramStatus.write(e, Shifter.constant(constant), mask);
    }

    @Insn(value = "mrs<cond> rd, SPSR", bits = "cond:4 0001 0100 1111 rd:4 0000 0000 0000")
    @Insn(value = "mrs rd, SPSR", bits = "11110 0111111 1111 1000 rd:4 0000 0000", set = T32, feature = "a")
    static void mrsSaved(ArmEnv e, int rd) {
        e.r(rd, SavedStatus.read(e));
    }

    @Insn(value = "msr<cond> SPSR<mask>, rn", bits = "cond:4 0001 0110 mask:4 1111 0000 0000 rn:4", flow = Flow.SYSTEM)
    @Insn(
            value = "msr SPSR<mask>, rn",
            bits = "11110 0111001 rn:4 1000 mask:4 0000 0000",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "a")
    static void msrSaved(ArmEnv e, int mask, int rn) {
        SavedStatus.write(e, e.r(rn), mask);
    }

    @Insn(
            value = "msr<cond> SPSR<mask>, constant",
            bits = "cond:4 0011 0110 mask:4 1111 constant:12",
            flow = Flow.SYSTEM)
    static void msrSavedConstant(ArmEnv e, int mask, int constant) {
        SavedStatus.write(e, Shifter.constant(constant), mask);
    }

    @Insn(
            value = "mrs<cond> rd, bankedreg",
            bits = "cond:4 00010 bankedreg.5:1 00 bankedreg:4 rd:4 001 bankedreg.4:1 0000 0000",
            flow = Flow.SYSTEM,
            feature = "ve")
    @Insn(
            value = "mrs rd, bankedreg",
            bits = "11110 011111 bankedreg.5:1 bankedreg:4 1000 rd:4 001 bankedreg.4:1 0000",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "ve")
    static void mrsBanked(ArmEnv e, int rd, int bankedreg) {
        e.r(rd, BankedRegisters.read(e, bankedreg));
    }

    @Insn(
            value = "msr<cond> bankedreg, rn",
            bits = "cond:4 00010 bankedreg.5:1 10 bankedreg:4 1111 001 bankedreg.4:1 0000 rn:4",
            flow = Flow.SYSTEM,
            feature = "ve")
    @Insn(
            value = "msr bankedreg, rn",
            bits = "11110 011100 bankedreg.5:1 rn:4 1000 bankedreg:4 001 bankedreg.4:1 0000",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "ve")
    static void msrBanked(ArmEnv e, int bankedreg, int rn) {
        BankedRegisters.write(e, bankedreg, e.r(rn));
    }

    @Insn(
            value = "setend endian",
            bits = "1111 0001 0000 0001 0000 00 endian:1 0 0000 0000",
            flow = Flow.SYSTEM,
            feature = "v6")
    @Insn(value = "setend endian", bits = "1011 0110 0101 endian:1 000", set = T32, flow = Flow.SYSTEM, feature = "v6")
    static void setend(ArmEnv e, int endian) {
        e.swapped = endian != (e.memory().bigEndian() ? 1 : 0);
    }
}
