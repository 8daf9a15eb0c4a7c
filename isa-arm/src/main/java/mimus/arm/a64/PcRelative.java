package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Data processing (immediate): addresses relative to the program counter. */
final class PcRelative {
    private PcRelative() {}

    @Insn(value = "adr xd, target", bits = "0 target.0:2 10000 target.2:s19 xd:5")
    static void adr(ArmEnv e, int xd, int target) {
        e.x(xd, e.pc + target);
    }

    @Insn(value = "adrp xd, page", bits = "1 page.12:2 10000 page.14:s19 xd:5")
    static void adrp(ArmEnv e, int xd, long page) {
        e.x(xd, (e.pc & ~0xfffL) + page);
    }
}
