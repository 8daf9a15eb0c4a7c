package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ProgramStatus;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** Changes of the mode and of the interrupt masks; Arm ARM section F5.1, CPS. */
final class ModeInstructions {
    /** In {@code imod}: masks are set. */
    private static final int DISABLE = 3;

    private ModeInstructions() {}

    @Insn(
            value = "cps<imod> interrupts, target",
            bits = "1111 0001 0000 imod:2 1 0 0000 000 interrupts:3 0 target:5",
            reserved = {"imod=0", "imod=1"},
            flow = Flow.SYSTEM,
            feature = "v6")
    @Insn(
            value = "cps<imod>.w interrupts, target",
            bits = "11110 0111010 1111 1000 0 imod:2 1 interrupts:3 target:5",
            reserved = {"imod=0", "imod=1"},
            set = T32,
            flow = Flow.SYSTEM,
            feature = "a")
    static void cpsMaskMode(ArmEnv e, int imod, int interrupts, int target) {
        ProgramStatus.change(e, imod == DISABLE, interrupts, target);
    }

    @Insn(
            value = "cps<imod> interrupts",
            bits = "1111 0001 0000 imod:2 0 0 0000 000 interrupts:3 0 00000",
            reserved = {"imod=0", "imod=1"},
            flow = Flow.SYSTEM,
            feature = "v6")
    @Insn(
            value = "cps<imod>.w interrupts",
            bits = "11110 0111010 1111 1000 0 imod:2 0 interrupts:3 00000",
            reserved = {"imod=0", "imod=1"},
            set = T32,
            flow = Flow.SYSTEM,
            feature = "a")
    static void cpsMask(ArmEnv e, int imod, int interrupts) {
        ProgramStatus.change(e, imod == DISABLE, interrupts, e.modes.mode());
    }

    @Insn(
            value = "cps target",
            bits = "1111 0001 0000 00 1 0 0000 000 000 0 target:5",
            flow = Flow.SYSTEM,
            feature = "v6")
    @Insn(
            value = "cps target",
            bits = "11110 0111010 1111 1000 0 00 1 000 target:5",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "a")
    static void cpsMode(ArmEnv e, int target) {
        ProgramStatus.change(e, false, 0, target);
    }

    @Insn(
            value = "cps<disable> interrupts",
            bits = "1011 0110 011 disable:1 0 interrupts:3",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "a")
    static void cpsNarrow(ArmEnv e, int disable, int interrupts) {
        ProgramStatus.change(e, disable != 0, interrupts, e.modes.mode());
    }
}
