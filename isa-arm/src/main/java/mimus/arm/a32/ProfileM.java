package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** What only the M profile has: access to its special registers; Armv7-M ARM section B5.2. */
final class ProfileM {
    private static final int FLAGS = 8;

    private ProfileM() {}

    @Insn(
            value = "mrs rd, special",
            bits = "11110 0111110 1111 1000 rd:4 special:8!0",
            reserved = "special=001x0000",
            set = T32,
            feature = "m")
    static void mrs(ArmEnv e, int rd, int special) {
        e.r(rd, e.special.read(special));
    }

    @Insn(
            value = "msr special, rn",
            bits = "11110 0111000 rn:4 1000 1000 special:8!0",
            reserved = "special=001x0000",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "m")
    static void msr(ArmEnv e, int special, int rn) {
        e.special.write(special, e.r(rn), FLAGS);
    }

    @Insn(
            value = "cps<disable> masks",
            bits = "1011 0110 011 disable:1 00 masks:2",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "m")
    static void cps(ArmEnv e, int disable, int masks) {
        e.special.change(disable, masks >> 1, masks & 1);
    }
}
