package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.cpu.Trap;
import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** Exceptions; those that call for a higher level than a program ever sees are undefined to it. */
final class Exceptions {
    private Exceptions() {}

    @Insn(value = "svc #imm", bits = "11010100 000 imm:16 000 01", flow = Flow.SYSTEM)
    static void svc(ArmEnv e, int imm) {
        throw new Trap.SystemCall(imm);
    }

    @Insn(value = "hvc #imm", bits = "11010100 000 imm:16 000 10", flow = Flow.SYSTEM)
    static void hvc(ArmEnv e, int imm) {
        e.system().call(2, imm);
    }

    @Insn(value = "smc #imm", bits = "11010100 000 imm:16 000 11", flow = Flow.SYSTEM)
    static void smc(ArmEnv e, int imm) {
        e.system().call(3, imm);
    }

    @Insn(value = "eret", bits = "11010110 100 11111 0000 0 0 11111 00000", flow = Flow.INDIRECT)
    static long eret(ArmEnv e) {
        e.delayed = false; // a write that keeps it out of translated regions: whatever they stand for may change
        return e.system().returnFromException();
    }

    @Insn(value = "brk #imm", bits = "11010100 001 imm:16 000 00")
    static void brk(ArmEnv e, int imm) {
        throw new Trap.Breakpoint(imm);
    }

    @Insn(value = "hlt #imm", bits = "11010100 010 imm:16 000 00")
    static void hlt(ArmEnv e) {
        throw e.undefined();
    }

    @Insn(value = "dcps1 #imm", bits = "11010100 101 imm:16 000 01")
    @Alias(value = "dcps1", bits = "11010100 101 0000000000000000 000 01")
    static void dcps1(ArmEnv e) {
        throw e.undefined();
    }

    @Insn(value = "dcps2 #imm", bits = "11010100 101 imm:16 000 10")
    @Alias(value = "dcps2", bits = "11010100 101 0000000000000000 000 10")
    static void dcps2(ArmEnv e) {
        throw e.undefined();
    }

    @Insn(value = "dcps3 #imm", bits = "11010100 101 imm:16 000 11")
    @Alias(value = "dcps3", bits = "11010100 101 0000000000000000 000 11")
    static void dcps3(ArmEnv e) {
        throw e.undefined();
    }

    @Insn(value = "udf #code", bits = "0000000000000000 code:16")
    static void udf(ArmEnv e) {
        throw e.undefined();
    }
}
