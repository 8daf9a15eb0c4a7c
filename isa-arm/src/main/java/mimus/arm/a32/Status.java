package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ProgramStatus;
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

    @Insn(value = "msr<cond> CPSR<mask>, rn", bits = "cond:4 0001 0010 mask:4 1111 0000 0000 rn:4")
    @Insn(value = "msr CPSR<mask>, rn", bits = "11110 0111000 rn:4 1000 mask:4 0000 0000", set = T32)
    static void msr(ArmEnv e, int mask, int rn) {
        ProgramStatus.write(e, e.r(rn), mask);
    }

    @Insn(value = "msr<cond> CPSR<mask>, constant", bits = "cond:4 0011 0010 mask:4 1111 constant:12")
    static void msrConstant(ArmEnv e, int mask, int constant) {
        e.require(mask != 0);
        ProgramStatus.write(e, Shifter.constant(constant), mask);
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
