package mimus.arm.t32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Hints. */
final class Hints {
    private Hints() {}

    @Insn(value = "nop", bits = "1011 1111 0000 0000")
    static void nop(ArmEnv e) {}
}
