package mimus.mips.insn;

import mimus.cpu.Trap;
import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Instructions that call for help. */
final class Traps {
    private Traps() {}

    @Insn(value = "syscall code", bits = "000000 code:20 001100", flow = Flow.SYSTEM)
    @Alias(value = "syscall", bits = "000000 00000000000000000000 001100")
    static void syscall(MipsEnv e, int code) {
        throw new Trap.SystemCall(code);
    }
}
