package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.arm.state.ExceptionReturn;
import mimus.arm.state.Modes;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Returns from exceptions but for {@link DataProcessingReturns} and RFE; Arm ARM section F2.9.3. */
final class ExceptionReturns {
    private ExceptionReturns() {}

    @Insn(value = "ldm<pu><cond> rn, regspc^", bits = "cond:4 100 pu:2 1 0 1 rn:4 1 regspc:15", flow = Flow.INDIRECT)
    static long ldm(ArmEnv e, int rn, int regspc, int pu) {
        return load(e, rn, regspc, pu, false);
    }

    @Insn(value = "ldm<pu><cond> rn!, regspc^", bits = "cond:4 100 pu:2 1 1 1 rn:4 1 regspc:15", flow = Flow.INDIRECT)
    static long ldmUpdate(ArmEnv e, int rn, int regspc, int pu) {
        e.require((regspc >> rn & 1) == 0);
        return load(e, rn, regspc, pu, true);
    }

    private static long load(ArmEnv e, int rn, int regs, int pu, boolean update) {
        e.require(e.modes.mode() != Modes.USER && e.modes.mode() != Modes.SYSTEM);
        int all = regs | 0x8000;
        int base = e.r(rn);
        int start = e.aligned(Multiple.start(base, all, pu >> 1, pu & 1), 4, Access.READ);
        int address = DataOrder.word(e, e.load32(start + Multiple.size(regs)));
        Multiple.load(e, start, regs);
        if (update) {
            e.r(rn, base + Multiple.advance(all, pu & 1));
        }
        return ExceptionReturn.to(e, address);
    }

    @Insn(
            value = "eret<cond>",
            bits = "cond:4 0001 0110 0000 0000 0000 0110 1110",
            flow = Flow.INDIRECT,
            feature = "ve")
    static long eret(ArmEnv e) {
        return ExceptionReturn.to(e, e.modes.mode() == Modes.HYP ? e.modes.elrHyp : e.r(14));
    }

    @Insn(
            value = "subs pc, lr, imm",
            bits = "11110 0111101 1110 1000 1111 imm:8",
            set = T32,
            flow = Flow.INDIRECT,
            feature = "a")
    static long subs(ArmEnv e, int imm) {
        boolean hyp = e.modes.mode() == Modes.HYP;
        e.require(!hyp || imm == 0); // there it is ERET
        return ExceptionReturn.to(e, hyp ? e.modes.elrHyp : e.r(14) - imm);
    }
}
