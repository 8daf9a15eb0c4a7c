package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.arm.state.Modes;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads and stores of blocks of the registers that User mode has, from other modes; Arm ARM section F5.1. */
final class UserRegisters {
    private UserRegisters() {}

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
}
