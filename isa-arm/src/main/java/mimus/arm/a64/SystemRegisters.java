package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Identification;
import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** System registers; most are undefined to a program. */
final class SystemRegisters {
    private SystemRegisters() {}

    @Insn(value = "mrs xt, sysreg", bits = "1101010100 1 1 sysreg:15 xt:5")
    static void mrs(ArmEnv e, int xt, int sysreg) {
        e.x(xt, e.system().read(sysreg, xt));
    }

    @Insn(value = "msr sysreg, xt", bits = "1101010100 0 1 sysreg:15 xt:5", flow = Flow.SYSTEM)
    static void msr(ArmEnv e, int xt, int sysreg) {
        e.system().write(sysreg, xt, e.x(xt));
    }

    @Insn(
            value = "msr pstatefield, #imm",
            bits = "1101010100 0 00 pstatefield.3:3 0100 imm:4 pstatefield.0:3 11111",
            flow = Flow.SYSTEM)
    static void msrImmediate(ArmEnv e, int pstatefield, int imm) {
        e.system().field(pstatefield, imm);
    }

    @Insn(value = "mrs xt, nzcv", bits = "1101010100 1 11 011 0100 0010 000 xt:5")
    static void mrsNzcv(ArmEnv e, int xt) {
        e.x(xt, e.nzcv() & 0xffffffffL);
    }

    @Insn(value = "msr nzcv, xt", bits = "1101010100 0 11 011 0100 0010 000 xt:5")
    static void msrNzcv(ArmEnv e, int xt) {
        e.nzcv(e.w(xt));
    }

    @Insn(value = "mrs xt, fpcr", bits = "1101010100 1 11 011 0100 0100 000 xt:5")
    static void mrsFpcr(ArmEnv e, int xt) {
        e.w(xt, e.floats.fpcr());
    }

    @Insn(value = "msr fpcr, xt", bits = "1101010100 0 11 011 0100 0100 000 xt:5")
    static void msrFpcr(ArmEnv e, int xt) {
        e.floats.fpcr(e.w(xt));
    }

    @Insn(value = "mrs xt, fpsr", bits = "1101010100 1 11 011 0100 0100 001 xt:5")
    static void mrsFpsr(ArmEnv e, int xt) {
        e.w(xt, e.floats.fpsr());
    }

    @Insn(value = "msr fpsr, xt", bits = "1101010100 0 11 011 0100 0100 001 xt:5")
    static void msrFpsr(ArmEnv e, int xt) {
        e.floats.fpsr(e.w(xt));
    }

    @Insn(value = "mrs xt, tpidr_el0", bits = "1101010100 1 11 011 1101 0000 010 xt:5")
    static void mrsTpidrEl0(ArmEnv e, int xt) {
        e.x(xt, e.tpidrEl0);
    }

    @Insn(value = "msr tpidr_el0, xt", bits = "1101010100 0 11 011 1101 0000 010 xt:5")
    static void msrTpidrEl0(ArmEnv e, int xt) {
        e.tpidrEl0 = e.x(xt);
    }

    @Insn(value = "mrs xt, tpidrro_el0", bits = "1101010100 1 11 011 1101 0000 011 xt:5")
    static void mrsTpidrroEl0(ArmEnv e, int xt) {
        e.x(xt, e.tpidrroEl0);
    }

    @Insn(value = "mrs xt, ctr_el0", bits = "1101010100 1 11 011 0000 0000 001 xt:5")
    static void mrsCtrEl0(ArmEnv e, int xt) {
        e.requireOpen(15, 0x5801, xt, true); // SCTLR_EL1.UCT
        e.x(xt, Identification.CTR_EL0);
    }

    @Insn(value = "mrs xt, dczid_el0", bits = "1101010100 1 11 011 0000 0000 111 xt:5")
    static void mrsDczidEl0(ArmEnv e, int xt) {
        e.x(xt, e.system == null ? Identification.DCZID_EL0 : e.system().read(0x5807, xt));
    }

    @Insn(value = "mrs xt, cntfrq_el0", bits = "1101010100 1 11 011 1110 0000 000 xt:5")
    static void mrsCntfrqEl0(ArmEnv e, int xt) {
        e.x(xt, e.system == null ? Identification.CNTFRQ_EL0 : e.system().read(0x5f00, xt));
    }

    /** Undefined to programs; Linux shows them a part of it. */
    @Insn(value = "mrs xt, idreg", bits = "1101010100 1 11 000 0000 idreg:7 xt:5")
    static void mrsIdentification(ArmEnv e, int xt, int idreg) {
        e.x(xt, e.system == null ? e.identification.shown(idreg) : e.system().read(0x4000 | idreg, xt));
    }

    @Insn(value = "mrs xt, cntvct_el0", bits = "1101010100 1 11 011 1110 0000 010 xt:5")
    @Insn(value = "mrs xt, cntvctss_el0", bits = "1101010100 1 11 011 1110 0000 110 xt:5", feature = "ecv")
    static void mrsCntvctEl0(ArmEnv e, int xt) {
        e.x(xt, e.virtualCount(xt));
    }

    @Insn(
            value = "sys #op1, crn, crm, #op2, xt",
            bits = "1101010100 0 01 op1:3 crn:4 crm:4 op2:3 xt:5",
            flow = Flow.SYSTEM)
    @Alias(value = "sys #op1, crn, crm, #op2", bits = "1101010100 0 01 op1:3 crn:4 crm:4 op2:3 11111")
    static void sys(ArmEnv e, int op1, int crn, int crm, int op2, int xt) {
        e.system().operate(op1, crn, crm, op2, e.x(xt));
    }

    @Insn(value = "sysl xt, #op1, crn, crm, #op2", bits = "1101010100 1 01 op1:3 crn:4 crm:4 op2:3 xt:5")
    static void sysl(ArmEnv e) {
        throw e.undefined();
    }
}
