package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.arm.state.ExceptionReturn;
import mimus.arm.state.Modes;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Return state in memory, an address with CPSR behind it: SRS stores one, RFE goes on from one; Arm ARM section F2.9.3. */
final class ReturnState {
    private ReturnState() {}

    @Insn(
            value = "srs<puw> sp, target",
            bits = "1111 100 puw:2 1 0 0 1101 0000 0101 000 target:5",
            flow = Flow.SYSTEM,
            feature = "v6")
    static void srs(ArmEnv e, int target, int puw) {
        save(e, target, puw, false);
    }

    @Insn(
            value = "srs<puw> sp!, target",
            bits = "1111 100 puw:2 1 1 0 1101 0000 0101 000 target:5",
            flow = Flow.SYSTEM,
            feature = "v6")
    static void srsUpdate(ArmEnv e, int target, int puw) {
        save(e, target, puw, true);
    }

    @Insn(
            value = "srs<side> sp, target",
            bits = "11101 00 side:2 0 0 0 1101 1100 0000 000 target:5",
            reserved = {"side=1", "side=2"},
            set = T32,
            flow = Flow.SYSTEM,
            feature = "a")
    static void srsWide(ArmEnv e, int target, int side) {
        save(e, target, block(side), false);
    }

    @Insn(
            value = "srs<side> sp!, target",
            bits = "11101 00 side:2 0 1 0 1101 1100 0000 000 target:5",
            reserved = {"side=1", "side=2"},
            set = T32,
            flow = Flow.SYSTEM,
            feature = "a")
    static void srsWideUpdate(ArmEnv e, int target, int side) {
        save(e, target, block(side), true);
    }

    @Insn(
            value = "rfe<puw> rn",
            bits = "1111 100 puw:2 0 0 1 rn:4 0000 1010 0000 0000",
            flow = Flow.INDIRECT,
            feature = "v6")
    static long rfe(ArmEnv e, int rn, int puw) {
        return fromMemory(e, e.r(rn), puw);
    }

    @Insn(
            value = "rfe<puw> rn!",
            bits = "1111 100 puw:2 0 1 1 rn:4 0000 1010 0000 0000",
            flow = Flow.INDIRECT,
            feature = "v6")
    static long rfeUpdate(ArmEnv e, int rn, int puw) {
        return fromMemoryUpdate(e, rn, puw);
    }

    @Insn(
            value = "rfe<side> rn",
            bits = "11101 00 side:2 0 0 1 rn:4 1100 0000 0000 0000",
            reserved = {"side=1", "side=2"},
            set = T32,
            flow = Flow.INDIRECT,
            feature = "a")
    static long rfeWide(ArmEnv e, int rn, int side) {
        return fromMemory(e, e.r(rn), block(side));
    }

    @Insn(
            value = "rfe<side> rn!",
            bits = "11101 00 side:2 0 1 1 rn:4 1100 0000 0000 0000",
            reserved = {"side=1", "side=2"},
            set = T32,
            flow = Flow.INDIRECT,
            feature = "a")
    static long rfeWideUpdate(ArmEnv e, int rn, int side) {
        return fromMemoryUpdate(e, rn, block(side));
    }

    /** Where a block of T32 is, as P and U of A32 say it: 0 is before the base (DB), 3 from there on (IA). */
    private static int block(int side) {
        return side == 0 ? 2 : 1;
    }

    /** Stores LR and SPSR to the stack of a mode. */
    private static void save(ArmEnv e, int target, int pu, boolean update) {
        int mode = e.modes.mode();
        e.require(mode != Modes.USER && mode != Modes.SYSTEM && e.modes.has(target));
        int base = e.modes.banked(target, 13);
        int start = e.aligned(Multiple.start(base, 3, pu >> 1, pu & 1), 4, Access.WRITE);
        e.store32(start, DataOrder.word(e, e.r(14)));
        e.store32(start + 4, DataOrder.word(e, e.modes.saved(mode)));
        if (update) {
            e.modes.banked(target, 13, base + ((pu & 1) != 0 ? 8 : -8));
        }
    }

    /** The address, and behind it CPSR. */
    private static long fromMemory(ArmEnv e, int base, int pu) {
        e.require(e.modes.mode() != Modes.USER);
        int start = e.aligned(Multiple.start(base, 3, pu >> 1, pu & 1), 4, Access.READ);
        int address = DataOrder.word(e, e.load32(start));
        int status = DataOrder.word(e, e.load32(start + 4));
        return ExceptionReturn.to(e, address, status);
    }

    /** The same, and moves the base, of the mode that is left. */
    private static long fromMemoryUpdate(ArmEnv e, int rn, int pu) {
        int mode = e.modes.mode();
        int base = e.r(rn);
        long address = fromMemory(e, base, pu);
        int moved = base + ((pu & 1) != 0 ? 8 : -8);
        if (rn >= 8) {
            e.modes.banked(mode, rn, moved);
        } else {
            e.r(rn, moved);
        }
        return address;
    }
}
