package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.arm.state.Modes;
import mimus.arm.state.ProgramStatus;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.memory.Access;

/** What is for operating systems: other modes, their registers, what stands above them; Arm ARM sections F2.5 and F2.9. */
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

    @Insn(
            value = "srs<puw> sp, target",
            bits = "1111 100 puw:2 1 0 0 1101 0000 0101 000 target:5",
            flow = Flow.SYSTEM,
            feature = "v6")
    static void srs(ArmEnv e, int target, int puw) {
        save(e, target, puw, false);
    }

    @Insn(
            value = "srs<puw> sp!, target",
            bits = "1111 100 puw:2 1 1 0 1101 0000 0101 000 target:5",
            flow = Flow.SYSTEM,
            feature = "v6")
    static void srsUpdate(ArmEnv e, int target, int puw) {
        save(e, target, puw, true);
    }

    @Insn(
            value = "srsdb sp, target",
            bits = "11101 00 00 0 0 0 1101 1100 0000 000 target:5",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "a")
    static void srsdb(ArmEnv e, int target) {
        save(e, target, 2, false);
    }

    @Insn(
            value = "srsdb sp!, target",
            bits = "11101 00 00 0 1 0 1101 1100 0000 000 target:5",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "a")
    static void srsdbUpdate(ArmEnv e, int target) {
        save(e, target, 2, true);
    }

    @Insn(
            value = "srsia sp, target",
            bits = "11101 00 11 0 0 0 1101 1100 0000 000 target:5",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "a")
    static void srsia(ArmEnv e, int target) {
        save(e, target, 1, false);
    }

    @Insn(
            value = "srsia sp!, target",
            bits = "11101 00 11 0 1 0 1101 1100 0000 000 target:5",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "a")
    static void srsiaUpdate(ArmEnv e, int target) {
        save(e, target, 1, true);
    }

    /** Stores LR and SPSR to the stack of a mode. */
    private static void save(ArmEnv e, int target, int pu, boolean update) {
        int mode = e.modes.mode();
        e.require(mode != Modes.USER && mode != Modes.SYSTEM && e.modes.has(target));
        int base = e.modes.banked(target, 13);
        int start = e.aligned(Multiple.start(base, 3, pu >> 1, pu & 1), 4, Access.WRITE);
        e.store32(start, DataOrder.word(e, e.r(14)));
        e.store32(start + 4, DataOrder.word(e, e.modes.saved(mode)));
        if (update) {
            e.modes.banked(target, 13, base + ((pu & 1) != 0 ? 8 : -8));
        }
    }

    @Insn(value = "ldm<pu><cond> rn, regs^", bits = "cond:4 100 pu:2 1 0 1 rn:4 0 regs:15", flow = Flow.SYSTEM)
    static void ldmUser(ArmEnv e, int rn, int regs, int pu) {
        requireUserRegisters(e, regs);
        int address = e.aligned(Multiple.start(e.r(rn), regs, pu >> 1, pu & 1), 4, Access.READ);
        e.load32(address + Multiple.size(regs) - 4); // a fault leaves all as it is
        for (int n = 0; n < 15; n++) {
            if ((regs >> n & 1) != 0) {
                int value = DataOrder.word(e, e.load32(address));
                if (n < 8) {
                    e.r(n, value);
                } else {
                    e.modes.banked(Modes.USER, n, value);
                }
                address += 4;
            }
        }
    }

    @Insn(value = "stm<puw><cond> rn, regs^", bits = "cond:4 100 puw:2 1 0 0 rn:4 regs:16", flow = Flow.SYSTEM)
    static void stmUser(ArmEnv e, int rn, int regs, int puw) {
        requireUserRegisters(e, regs);
        int address = e.aligned(Multiple.start(e.r(rn), regs, puw >> 1, puw & 1), 4, Access.WRITE);
        for (int n = 0; n < 16; n++) {
            if ((regs >> n & 1) != 0) {
                int value = n < 8 ? e.r(n) : n == 15 ? e.p(15) : e.modes.banked(Modes.USER, n);
                e.store32(address, DataOrder.word(e, value));
                address += 4;
            }
        }
    }

    private static void requireUserRegisters(ArmEnv e, int regs) {
        int mode = e.modes.mode();
        e.require(regs != 0 && mode != Modes.USER && mode != Modes.SYSTEM && mode != Modes.HYP);
    }

    @Insn(value = "hvc number", bits = "1110 0001 0100 number.4:12 0111 number:4", flow = Flow.SYSTEM, feature = "ve")
    @Insn(
            value = "hvc #number",
            bits = "11110 1111110 number.12:4 1000 number:12",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "ve")
    static void hvc(ArmEnv e, int number) {
        e.privileged().call(2, number);
    }

    @Insn(
            value = "smc<cond> number",
            bits = "cond:4 0001 0110 0000 0000 0000 0111 number:4",
            flow = Flow.SYSTEM,
            feature = "v6k")
    @Insn(
            value = "smc #number",
            bits = "11110 1111111 number:4 1000 0000 0000 0000",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "v6k")
    static void smc(ArmEnv e, int number) {
        e.privileged().call(3, number);
    }
}
