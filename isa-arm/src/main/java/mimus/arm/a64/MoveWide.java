package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Data processing (immediate): move wide. */
final class MoveWide {
    private MoveWide() {}

    @Insn(value = "movn xd, #imm, lsl #hw", bits = "1 00 100101 hw.4:2 imm:16 xd:5")
    @Alias(value = "movn xd, #imm", bits = "1 00 100101 00 imm:16 xd:5")
    @Alias(value = "mov xd, #xwiden", bits = "1 00 100101 xwiden.16:2 xwiden.0:16 xd:5", pseudo = true)
    static void movn(ArmEnv e, int xd, int imm, int hw) {
        e.x(xd, ~((long) imm << hw));
    }

    @Insn(value = "movz xd, #imm, lsl #hw", bits = "1 10 100101 hw.4:2 imm:16 xd:5")
    @Alias(value = "movz xd, #imm", bits = "1 10 100101 00 imm:16 xd:5")
    @Alias(value = "mov xd, #xwidez", bits = "1 10 100101 xwidez.16:2 xwidez.0:16 xd:5", pseudo = true)
    static void movz(ArmEnv e, int xd, int imm, int hw) {
        e.x(xd, (long) imm << hw);
    }

    @Insn(value = "movk xd, #imm, lsl #hw", bits = "1 11 100101 hw.4:2 imm:16 xd:5")
    @Alias(value = "movk xd, #imm", bits = "1 11 100101 00 imm:16 xd:5")
    static void movk(ArmEnv e, int xd, int imm, int hw) {
        e.x(xd, e.x(xd) & ~(0xffffL << hw) | (long) imm << hw);
    }

    @Insn(value = "movn wd, #imm, lsl #hw", bits = "0 00 100101 0 hw.4:1 imm:16 wd:5")
    @Alias(value = "movn wd, #imm", bits = "0 00 100101 0 0 imm:16 wd:5")
    @Alias(value = "mov wd, #wwiden", bits = "0 00 100101 0 wwiden.16:1 wwiden.0:16 wd:5", pseudo = true)
    static void movnW(ArmEnv e, int wd, int imm, int hw) {
        e.w(wd, ~(imm << hw));
    }

    @Insn(value = "movz wd, #imm, lsl #hw", bits = "0 10 100101 0 hw.4:1 imm:16 wd:5")
    @Alias(value = "movz wd, #imm", bits = "0 10 100101 0 0 imm:16 wd:5")
    @Alias(value = "mov wd, #wwidez", bits = "0 10 100101 0 wwidez.16:1 wwidez.0:16 wd:5", pseudo = true)
    static void movzW(ArmEnv e, int wd, int imm, int hw) {
        e.w(wd, imm << hw);
    }

    @Insn(value = "movk wd, #imm, lsl #hw", bits = "0 11 100101 0 hw.4:1 imm:16 wd:5")
    @Alias(value = "movk wd, #imm", bits = "0 11 100101 0 0 imm:16 wd:5")
    static void movkW(ArmEnv e, int wd, int imm, int hw) {
        e.w(wd, e.w(wd) & ~(0xffff << hw) | imm << hw);
    }
}
