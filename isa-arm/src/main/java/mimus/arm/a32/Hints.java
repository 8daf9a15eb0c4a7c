package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Hints. */
final class Hints {
    private Hints() {}

    @Insn(value = "nop", bits = "1110 00110010 0000 1111 0000 00000000")
    static void nop(ArmEnv e) {}
}
