package mimus.ppc64.insn;

import mimus.cpu.Trap;
import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;

/** System calls (Power ISA Book I, 2.8). */
final class SystemCalls {
    /** Addresses of the interrupts, by which Linux tells the two apart. */
    private static final int SC_VECTOR = 0xc00;

    private static final int SCV_VECTOR = 0x3000;

    private SystemCalls() {}

    @Insn(value = "sc lev", bits = "010001 ----- ----- ---- lev:7 --- 1 -", flow = Flow.SYSTEM)
    @Alias(value = "sc", bits = "010001 00000 00000 0000 0000000 000 1 0")
    static void sc(Ppc64Env e, int lev) {
        e.trap = SC_VECTOR;
        throw new Trap.SystemCall(lev);
    }

    @Insn(value = "scv lev", bits = "010001 ----- ----- ---- lev:7 --- 0 1", flow = Flow.SYSTEM, feature = "power9")
    static void scv(Ppc64Env e, int lev) {
        e.trap = SCV_VECTOR;
        throw new Trap.SystemCall(lev);
    }
}
