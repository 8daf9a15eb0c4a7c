package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Permutation;
import mimus.insn.Insn;

/** Advanced SIMD: bytes out of a table of registers; Arm ARM section F3.1.9. */
final class NeonTables {
    private NeonTables() {}

    @Insn(
            value = "vtbl.8 dd, {tlist}, dm",
            bits = "1111 001 1 1 dd.4:1 11 tlist.2:4 dd:4 10 tlist:2 tlist.6:1 0 dm.4:1 0 dm:4",
            feature = "neon")
    @Insn(
            value = "vtbl.8 dd, {tlist}, dm",
            bits = "111 1 1111 1 dd.4:1 11 tlist.2:4 dd:4 10 tlist:2 tlist.6:1 0 dm.4:1 0 dm:4",
            set = T32,
            feature = "neon")
    static void vtbl(ArmEnv e, int dd, int tlist, int dm) {
        int first = tlist >> 2 & 31;
        int count = (tlist & 3) + 1;
        e.require(first + count <= 32);
        e.vector(dd, Permutation.halvesTable(e, first, count, e.vector(dm), 0));
    }

    @Insn(
            value = "vtbx.8 dd, {tlist}, dm",
            bits = "1111 001 1 1 dd.4:1 11 tlist.2:4 dd:4 10 tlist:2 tlist.6:1 1 dm.4:1 0 dm:4",
            feature = "neon")
    @Insn(
            value = "vtbx.8 dd, {tlist}, dm",
            bits = "111 1 1111 1 dd.4:1 11 tlist.2:4 dd:4 10 tlist:2 tlist.6:1 1 dm.4:1 0 dm:4",
            set = T32,
            feature = "neon")
    static void vtbx(ArmEnv e, int dd, int tlist, int dm) {
        int first = tlist >> 2 & 31;
        int count = (tlist & 3) + 1;
        e.require(first + count <= 32);
        e.vector(dd, Permutation.halvesTable(e, first, count, e.vector(dm), e.vector(dd)));
    }
}
