package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.memory.Access;

/**
 * What loads and stores of many registers have in common; Arm ARM section F2.8.
 *
 * <p>Without loops, so that the numbers of registers are constants.
 */
final class Multiple {
    private Multiple() {}

    /** Bytes that a list of registers takes. */
    static int size(int regs) {
        return 4 * Integer.bitCount(regs);
    }

    /**
     * The lowest address.
     *
     * @param before whether the base is changed before each access, otherwise after
     * @param up whether it grows
     */
    static int start(int base, int regs, int before, int up) {
        int low = up != 0 ? base : base - size(regs);
        return before == up ? low + 4 : low;
    }

    /** What is added to the base in the end. */
    static int advance(int regs, int up) {
        return up != 0 ? size(regs) : -size(regs);
    }

    /** Loads registers 0 to 14 as far as the list has them, once all words have been read. */
    static void load(ArmEnv e, int start, int regs) {
        int address = start;
        int value0 = 0;
        if ((regs & 0x1) != 0) {
            value0 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value1 = 0;
        if ((regs & 0x2) != 0) {
            value1 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value2 = 0;
        if ((regs & 0x4) != 0) {
            value2 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value3 = 0;
        if ((regs & 0x8) != 0) {
            value3 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value4 = 0;
        if ((regs & 0x10) != 0) {
            value4 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value5 = 0;
        if ((regs & 0x20) != 0) {
            value5 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value6 = 0;
        if ((regs & 0x40) != 0) {
            value6 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value7 = 0;
        if ((regs & 0x80) != 0) {
            value7 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value8 = 0;
        if ((regs & 0x100) != 0) {
            value8 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value9 = 0;
        if ((regs & 0x200) != 0) {
            value9 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value10 = 0;
        if ((regs & 0x400) != 0) {
            value10 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value11 = 0;
        if ((regs & 0x800) != 0) {
            value11 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value12 = 0;
        if ((regs & 0x1000) != 0) {
            value12 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value13 = 0;
        if ((regs & 0x2000) != 0) {
            value13 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        int value14 = 0;
        if ((regs & 0x4000) != 0) {
            value14 = DataOrder.word(e, e.load32(address));
            address += 4;
        }
        if ((regs & 0x1) != 0) {
            e.r(0, value0);
        }
        if ((regs & 0x2) != 0) {
            e.r(1, value1);
        }
        if ((regs & 0x4) != 0) {
            e.r(2, value2);
        }
        if ((regs & 0x8) != 0) {
            e.r(3, value3);
        }
        if ((regs & 0x10) != 0) {
            e.r(4, value4);
        }
        if ((regs & 0x20) != 0) {
            e.r(5, value5);
        }
        if ((regs & 0x40) != 0) {
            e.r(6, value6);
        }
        if ((regs & 0x80) != 0) {
            e.r(7, value7);
        }
        if ((regs & 0x100) != 0) {
            e.r(8, value8);
        }
        if ((regs & 0x200) != 0) {
            e.r(9, value9);
        }
        if ((regs & 0x400) != 0) {
            e.r(10, value10);
        }
        if ((regs & 0x800) != 0) {
            e.r(11, value11);
        }
        if ((regs & 0x1000) != 0) {
            e.r(12, value12);
        }
        if ((regs & 0x2000) != 0) {
            e.r(13, value13);
        }
        if ((regs & 0x4000) != 0) {
            e.r(14, value14);
        }
    }

    /** Stores the registers of the list. */
    static void store(ArmEnv e, int start, int regs) {
        int address = start;
        if ((regs & 0x1) != 0) {
            e.store32(address, DataOrder.word(e, e.r(0)));
            address += 4;
        }
        if ((regs & 0x2) != 0) {
            e.store32(address, DataOrder.word(e, e.r(1)));
            address += 4;
        }
        if ((regs & 0x4) != 0) {
            e.store32(address, DataOrder.word(e, e.r(2)));
            address += 4;
        }
        if ((regs & 0x8) != 0) {
            e.store32(address, DataOrder.word(e, e.r(3)));
            address += 4;
        }
        if ((regs & 0x10) != 0) {
            e.store32(address, DataOrder.word(e, e.r(4)));
            address += 4;
        }
        if ((regs & 0x20) != 0) {
            e.store32(address, DataOrder.word(e, e.r(5)));
            address += 4;
        }
        if ((regs & 0x40) != 0) {
            e.store32(address, DataOrder.word(e, e.r(6)));
            address += 4;
        }
        if ((regs & 0x80) != 0) {
            e.store32(address, DataOrder.word(e, e.r(7)));
            address += 4;
        }
        if ((regs & 0x100) != 0) {
            e.store32(address, DataOrder.word(e, e.r(8)));
            address += 4;
        }
        if ((regs & 0x200) != 0) {
            e.store32(address, DataOrder.word(e, e.r(9)));
            address += 4;
        }
        if ((regs & 0x400) != 0) {
            e.store32(address, DataOrder.word(e, e.r(10)));
            address += 4;
        }
        if ((regs & 0x800) != 0) {
            e.store32(address, DataOrder.word(e, e.r(11)));
            address += 4;
        }
        if ((regs & 0x1000) != 0) {
            e.store32(address, DataOrder.word(e, e.r(12)));
            address += 4;
        }
        if ((regs & 0x2000) != 0) {
            e.store32(address, DataOrder.word(e, e.r(13)));
            address += 4;
        }
        if ((regs & 0x4000) != 0) {
            e.store32(address, DataOrder.word(e, e.r(14)));
            address += 4;
        }
        if ((regs & 0x8000) != 0) {
            e.store32(address, DataOrder.word(e, e.p(15)));
            address += 4;
        }
    }

    /** Loads registers 0 to 14 from memory at a base. */
    static void load(ArmEnv e, int rn, int regs, int before, int up) {
        e.require(regs != 0);
        load(e, e.aligned(start(e.r(rn), regs, before, up), 4, Access.READ), regs);
    }

    /** The same, and moves the base, which must not be in the list. */
    static void loadUpdate(ArmEnv e, int rn, int regs, int before, int up) {
        e.require((regs >> rn & 1) == 0);
        int base = e.r(rn);
        load(e, rn, regs, before, up);
        e.r(rn, base + advance(regs, up));
    }

    /** Loads registers 0 to 14, and after them what is returned: where control goes. */
    static long loadToPc(ArmEnv e, int rn, int regs, int before, int up) {
        int all = regs | 0x8000;
        int start = e.aligned(start(e.r(rn), all, before, up), 4, Access.READ);
        int pc = DataOrder.word(e, e.load32(start + size(regs)));
        load(e, start, regs);
        return e.exchange(pc);
    }

    /** The same, and moves the base, which must not be in the list. */
    static long loadUpdateToPc(ArmEnv e, int rn, int regs, int before, int up) {
        e.require((regs >> rn & 1) == 0);
        int base = e.r(rn);
        long pc = loadToPc(e, rn, regs, before, up);
        e.r(rn, base + advance(regs | 0x8000, up));
        return pc;
    }

    /** Stores registers to memory at a base. */
    static void store(ArmEnv e, int rn, int regs, int before, int up) {
        e.require(regs != 0);
        store(e, e.aligned(start(e.r(rn), regs, before, up), 4, Access.WRITE), regs);
    }

    /** The same, and moves the base, which must be the first of the list if it is in it. */
    static void storeUpdate(ArmEnv e, int rn, int regs, int before, int up) {
        e.require((regs >> rn & 1) == 0 || (regs & (1 << rn) - 1) == 0);
        store(e, rn, regs, before, up);
        e.r(rn, e.r(rn) + advance(regs, up));
    }
}
