package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;

/** Blocks of floating-point registers in memory; Arm ARM section F6.1.93. A block beyond the last register is undefined. */
final class VfpBlocks {
    private static final int LAST = 32;

    private VfpBlocks() {}

    static void loadSingles(ArmEnv e, int address, int first, int count) {
        e.require(count != 0 && first + count <= LAST);
        e.load8(address + 4 * count - 1); // all of it is there before a register changes
        for (int i = 0; i < count; i++) {
            e.vfp(2, first + i, DataOrder.word(e, e.load32(address + 4 * i)));
        }
    }

    static void storeSingles(ArmEnv e, int address, int first, int count) {
        e.require(count != 0 && first + count <= LAST);
        for (int i = 0; i < count; i++) {
            e.store32(address + 4 * i, DataOrder.word(e, (int) e.vfp(2, first + i)));
        }
    }

    static void loadDoubles(ArmEnv e, int address, int first, int count) {
        e.require(count != 0 && count <= 16 && first + count <= LAST);
        e.load8(address + 8 * count - 1);
        for (int i = 0; i < count; i++) {
            e.vfp(3, first + i, DataOrder.doubleword(e, e.load64(address + 8 * i)));
        }
    }

    static void storeDoubles(ArmEnv e, int address, int first, int count) {
        e.require(count != 0 && count <= 16 && first + count <= LAST);
        for (int i = 0; i < count; i++) {
            e.store64(address + 8 * i, DataOrder.doubleword(e, e.vfp(3, first + i)));
        }
    }
}
