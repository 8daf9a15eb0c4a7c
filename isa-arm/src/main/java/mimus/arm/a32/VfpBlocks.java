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

    /** Without loops, so that the numbers of registers are constants; what is behind the block is named as its first one. */
    static void loadDoubles(ArmEnv e, int address, int first, int count) {
        e.require(count != 0 && count <= 16 && first + count <= LAST);
        if (count <= 4) {
            loadFour(e, address, first, count);
        } else {
            e.load8(address + 8 * count - 1); // all of it is there before a register changes
            loadFour(e, address, first, 4);
            loadMore(e, address, first, count);
        }
    }

    /** Those behind the first four. */
    private static void loadMore(ArmEnv e, int address, int first, int count) {
        if (count <= 8) {
            loadFour(e, address + 32, first + (4 & 4 - count >> 31), count - 4);
            return;
        }
        loadFour(e, address + 32, first + (4 & 4 - count >> 31), 4);
        if (count <= 12) {
            loadFour(e, address + 64, first + (8 & 8 - count >> 31), count - 8);
            return;
        }
        loadFour(e, address + 64, first + (8 & 8 - count >> 31), 4);
        loadFour(e, address + 96, first + (12 & 12 - count >> 31), count - 12);
    }

    /** Loads 1 to 4 registers: the mask i - count >> 31 is all ones if there is one with the number i. */
    private static void loadFour(ArmEnv e, int address, int first, int count) {
        long value0 = doubleword(e, address);
        long value1 = count > 1 ? doubleword(e, address + 8) : 0;
        long value2 = count > 2 ? doubleword(e, address + 16) : 0;
        long value3 = count > 3 ? doubleword(e, address + 24) : 0;
        if (count > 1) {
            e.vector(first + (1 & 1 - count >> 31), value1);
        }
        if (count > 2) {
            e.vector(first + (2 & 2 - count >> 31), value2);
        }
        if (count > 3) {
            e.vector(first + (3 & 3 - count >> 31), value3);
        }
        e.vector(first, value0);
    }

    private static long doubleword(ArmEnv e, int address) {
        return DataOrder.doubleword(e, e.load64(address));
    }

    static void storeDoubles(ArmEnv e, int address, int first, int count) {
        e.require(count != 0 && count <= 16 && first + count <= LAST);
        if (count <= 4) {
            storeFour(e, address, first, count);
        } else {
            storeFour(e, address, first, 4);
            storeMore(e, address, first, count);
        }
    }

    private static void storeMore(ArmEnv e, int address, int first, int count) {
        if (count <= 8) {
            storeFour(e, address + 32, first + (4 & 4 - count >> 31), count - 4);
            return;
        }
        storeFour(e, address + 32, first + (4 & 4 - count >> 31), 4);
        if (count <= 12) {
            storeFour(e, address + 64, first + (8 & 8 - count >> 31), count - 8);
            return;
        }
        storeFour(e, address + 64, first + (8 & 8 - count >> 31), 4);
        storeFour(e, address + 96, first + (12 & 12 - count >> 31), count - 12);
    }

    private static void storeFour(ArmEnv e, int address, int first, int count) {
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
    }
}
