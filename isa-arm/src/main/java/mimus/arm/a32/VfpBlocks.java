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

    /** Without loops, so that the numbers of registers are constants. */
    static void loadDoubles(ArmEnv e, int address, int first, int count) {
        e.require(count != 0 && count <= 16 && first + count <= LAST);
        if (count <= 8) {
            loadEight(e, address, first, count);
        } else {
            e.load8(address + 8 * count - 1); // all of it is there before a register changes
            loadEight(e, address, first, 8);
            loadEight(e, address + 64, first + 8, count - 8);
        }
    }

    /** Loads 1 to 8; a register that the block does not have is named as its first one, which i & i - count >> 31 does. */
    private static void loadEight(ArmEnv e, int address, int first, int count) {
        long value0 = doubleword(e, address);
        long value1 = count > 1 ? doubleword(e, address + 8) : 0;
        long value2 = count > 2 ? doubleword(e, address + 16) : 0;
        long value3 = count > 3 ? doubleword(e, address + 24) : 0;
        long value4 = count > 4 ? doubleword(e, address + 32) : 0;
        long value5 = count > 5 ? doubleword(e, address + 40) : 0;
        long value6 = count > 6 ? doubleword(e, address + 48) : 0;
        long value7 = count > 7 ? doubleword(e, address + 56) : 0;
        if (count > 1) {
            e.vector(first + (1 & 1 - count >> 31), value1);
        }
        if (count > 2) {
            e.vector(first + (2 & 2 - count >> 31), value2);
        }
        if (count > 3) {
            e.vector(first + (3 & 3 - count >> 31), value3);
        }
        if (count > 4) {
            e.vector(first + (4 & 4 - count >> 31), value4);
        }
        if (count > 5) {
            e.vector(first + (5 & 5 - count >> 31), value5);
        }
        if (count > 6) {
            e.vector(first + (6 & 6 - count >> 31), value6);
        }
        if (count > 7) {
            e.vector(first + (7 & 7 - count >> 31), value7);
        }
        e.vector(first, value0);
    }

    private static long doubleword(ArmEnv e, int address) {
        return DataOrder.doubleword(e, e.load64(address));
    }

    static void storeDoubles(ArmEnv e, int address, int first, int count) {
        e.require(count != 0 && count <= 16 && first + count <= LAST);
        if (count <= 8) {
            storeEight(e, address, first, count);
        } else {
            storeEight(e, address, first, 8);
            storeEight(e, address + 64, first + 8, count - 8);
        }
    }

    private static void storeEight(ArmEnv e, int address, int first, int count) {
        e.store64(address, DataOrder.doubleword(e, e.vector(first)));
        if (count > 1) {
            e.store64(address + 8, DataOrder.doubleword(e, e.vector(first + (1 & 1 - count >> 31))));
        }
        if (count > 2) {
            e.store64(address + 16, DataOrder.doubleword(e, e.vector(first + (2 & 2 - count >> 31))));
        }
        if (count > 3) {
            e.store64(address + 24, DataOrder.doubleword(e, e.vector(first + (3 & 3 - count >> 31))));
        }
        if (count > 4) {
            e.store64(address + 32, DataOrder.doubleword(e, e.vector(first + (4 & 4 - count >> 31))));
        }
        if (count > 5) {
            e.store64(address + 40, DataOrder.doubleword(e, e.vector(first + (5 & 5 - count >> 31))));
        }
        if (count > 6) {
            e.store64(address + 48, DataOrder.doubleword(e, e.vector(first + (6 & 6 - count >> 31))));
        }
        if (count > 7) {
            e.store64(address + 56, DataOrder.doubleword(e, e.vector(first + (7 & 7 - count >> 31))));
        }
    }
}
