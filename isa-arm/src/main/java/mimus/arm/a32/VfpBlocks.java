package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;

/** Blocks of floating-point registers in memory; Arm ARM section F6.1.93. A block beyond the last register is undefined. */
final class VfpBlocks {
    private static final int LAST = 32;

    private VfpBlocks() {}

    /** Without loops, as {@link #loadDoubles}. */
    static void loadSingles(ArmEnv e, int address, int first, int count) {
        e.require(count != 0 && first + count <= LAST);
        e.load8(address + 4 * count - 1); // all of it is there before a register changes
        loadFourSingles(e, address, first, count);
        if (count > 4) {
            loadFourSingles(e, address + 16, first + (4 & 4 - count >> 31), count - 4);
        }
        if (count > 8) {
            loadFourSingles(e, address + 32, first + (8 & 8 - count >> 31), count - 8);
        }
        if (count > 12) {
            loadFourSingles(e, address + 48, first + (12 & 12 - count >> 31), count - 12);
        }
        if (count > 16) {
            loadFourSingles(e, address + 64, first + (16 & 16 - count >> 31), count - 16);
        }
        if (count > 20) {
            loadFourSingles(e, address + 80, first + (20 & 20 - count >> 31), count - 20);
        }
        if (count > 24) {
            loadFourSingles(e, address + 96, first + (24 & 24 - count >> 31), count - 24);
        }
        if (count > 28) {
            loadFourSingles(e, address + 112, first + (28 & 28 - count >> 31), count - 28);
        }
    }

    /** Loads the first four of a number of registers. */
    private static void loadFourSingles(ArmEnv e, int address, int first, int count) {
        e.vfp(2, first, DataOrder.word(e, e.load32(address)));
        if (count > 1) {
            e.vfp(2, first + (1 & 1 - count >> 31), DataOrder.word(e, e.load32(address + 4)));
        }
        if (count > 2) {
            e.vfp(2, first + (2 & 2 - count >> 31), DataOrder.word(e, e.load32(address + 8)));
        }
        if (count > 3) {
            e.vfp(2, first + (3 & 3 - count >> 31), DataOrder.word(e, e.load32(address + 12)));
        }
    }

    static void storeSingles(ArmEnv e, int address, int first, int count) {
        e.require(count != 0 && first + count <= LAST);
        storeFourSingles(e, address, first, count);
        if (count > 4) {
            storeFourSingles(e, address + 16, first + (4 & 4 - count >> 31), count - 4);
        }
        if (count > 8) {
            storeFourSingles(e, address + 32, first + (8 & 8 - count >> 31), count - 8);
        }
        if (count > 12) {
            storeFourSingles(e, address + 48, first + (12 & 12 - count >> 31), count - 12);
        }
        if (count > 16) {
            storeFourSingles(e, address + 64, first + (16 & 16 - count >> 31), count - 16);
        }
        if (count > 20) {
            storeFourSingles(e, address + 80, first + (20 & 20 - count >> 31), count - 20);
        }
        if (count > 24) {
            storeFourSingles(e, address + 96, first + (24 & 24 - count >> 31), count - 24);
        }
        if (count > 28) {
            storeFourSingles(e, address + 112, first + (28 & 28 - count >> 31), count - 28);
        }
    }

    /** Stores the first four of a number of registers. */
    private static void storeFourSingles(ArmEnv e, int address, int first, int count) {
        e.store32(address, DataOrder.word(e, (int) e.vfp(2, first)));
        if (count > 1) {
            e.store32(address + 4, DataOrder.word(e, (int) e.vfp(2, first + (1 & 1 - count >> 31))));
        }
        if (count > 2) {
            e.store32(address + 8, DataOrder.word(e, (int) e.vfp(2, first + (2 & 2 - count >> 31))));
        }
        if (count > 3) {
            e.store32(address + 12, DataOrder.word(e, (int) e.vfp(2, first + (3 & 3 - count >> 31))));
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
