package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Caches by address; there are none here, and code that is written to is seen at once. */
final class CacheMaintenance {
    /** SCTLR_EL1.UCI: programs may clean caches. */
    private static final int UCI = 26;

    private CacheMaintenance() {}

    @Insn(value = "sys #3, C7, C4, #1, xt", bits = "1101010100 0 01 011 0111 0100 001 xt:5")
    @Alias(value = "dc zva, xt", bits = "1101010100 0 01 011 0111 0100 001 xt:5", pseudo = true)
    static void dcZva(ArmEnv e, int xt) {
        e.requireOpen(14, 0x9ba1, xt, false); // SCTLR_EL1.DZE
        long block = e.x(xt) & -64L;
        for (int done = 0; done < 64; done += 8) {
            e.store64(block + done, 0);
        }
    }

    @Insn(value = "sys #3, C7, C10, #1, xt", bits = "1101010100 0 01 011 0111 1010 001 xt:5")
    @Alias(value = "dc cvac, xt", bits = "1101010100 0 01 011 0111 1010 001 xt:5", pseudo = true)
    static void dcCvac(ArmEnv e, int xt) {
        e.requireOpen(UCI, 0x9bd1, xt, false);
    }

    @Insn(value = "sys #3, C7, C11, #1, xt", bits = "1101010100 0 01 011 0111 1011 001 xt:5")
    @Alias(value = "dc cvau, xt", bits = "1101010100 0 01 011 0111 1011 001 xt:5", pseudo = true)
    static void dcCvau(ArmEnv e, int xt) {
        e.requireOpen(UCI, 0x9bd9, xt, false);
    }

    @Insn(value = "sys #3, C7, C12, #1, xt", bits = "1101010100 0 01 011 0111 1100 001 xt:5")
    @Alias(value = "dc cvap, xt", bits = "1101010100 0 01 011 0111 1100 001 xt:5", pseudo = true)
    static void dcCvap(ArmEnv e, int xt) {
        e.requireOpen(UCI, 0x9be1, xt, false);
    }

    @Insn(value = "sys #3, C7, C14, #1, xt", bits = "1101010100 0 01 011 0111 1110 001 xt:5")
    @Alias(value = "dc civac, xt", bits = "1101010100 0 01 011 0111 1110 001 xt:5", pseudo = true)
    static void dcCivac(ArmEnv e, int xt) {
        e.requireOpen(UCI, 0x9bf1, xt, false);
    }

    @Insn(value = "sys #3, C7, C5, #1, xt", bits = "1101010100 0 01 011 0111 0101 001 xt:5")
    @Alias(value = "ic ivau, xt", bits = "1101010100 0 01 011 0111 0101 001 xt:5", pseudo = true)
    static void icIvau(ArmEnv e, int xt) {
        e.requireOpen(UCI, 0x9ba9, xt, false);
    }
}
