package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.cpu.Trap;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** Instructions that cause an exception; Arm ARM section F2.9. */
final class Exceptions {
    private Exceptions() {}

    @Insn(value = "svc<cond> comment24", bits = "cond:4 1111 comment24:24")
    static void svc(ArmEnv e, int comment24) {
        throw new Trap.SystemCall(comment24);
    }

    @Insn(value = "svc comment", bits = "1101 1111 comment:8", set = T32)
    static void svcNarrow(ArmEnv e, int comment) {
        throw new Trap.SystemCall(comment);
    }

    @Insn(value = "bkpt code16", bits = "1110 0001 0010 code16.4:12 0111 code16:4")
    static void bkpt(ArmEnv e, int code16) {
        throw new Trap.Breakpoint(code16);
    }

    @Insn(value = "bkpt code8", bits = "1011 1110 code8:8", set = T32)
    static void bkptNarrow(ArmEnv e, int code8) {
        throw new Trap.Breakpoint(code8);
    }

    @Insn(value = "hlt code16", bits = "1110 0001 0000 code16.4:12 0111 code16:4", feature = "v8")
    static void hlt(ArmEnv e, int code16) {
        throw e.undefined();
    }

    @Insn(value = "hlt code6", bits = "1011 1010 10 code6:6", set = T32, feature = "v8")
    static void hltNarrow(ArmEnv e, int code6) {
        throw e.undefined();
    }

    @Insn(value = "udf imm", bits = "1110 0111 1111 imm.4:12 1111 imm:4")
    static void udf(ArmEnv e) {
        throw e.undefined();
    }

    @Insn(value = "udf imm", bits = "1101 1110 imm:8", set = T32)
    static void udfNarrow(ArmEnv e) {
        throw e.undefined();
    }

    @Insn(value = "udf.w imm", bits = "11110 1111111 imm.12:4 1010 imm:12", set = T32)
    static void udfWide(ArmEnv e) {
        throw e.undefined();
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
