package mimus.arm.state;

/**
 * Loads and stores of structures in AArch32, whose parts stand in registers D of equal distance; sizes as in
 * {@link Elements}. Registers beyond the last one make an instruction undefined.
 */
public final class NeonStructures {
    private static final int REGISTERS = 32;
    private static final int SP = 13;
    private static final int PC = 15;

    private NeonStructures() {}

    /**
     * Loads whole registers.
     *
     * @param parts of a structure
     * @param each how many registers hold one part, one after the other
     * @param step from the registers of a part to those of the next
     * @param first register
     */
    public static void load(ArmEnv e, int size, int parts, int each, int step, int first, int address) {
        e.require(first + (parts - 1) * step + each <= REGISTERS);
        probe(e, address, 8 * parts * each);
        int at = address;
        for (int i = 0; i < each; i++) {
            for (int bit = 0; bit < 64; bit += 8 << size) {
                for (int part = 0; part < parts; part++) {
                    int n = first + i + part * step;
                    e.vector(n, Elements.with(size, e.vector(n), bit, element(e, size, at)));
                    at += 1 << size;
                }
            }
        }
    }

    /** Stores whole registers; see {@link #load}. */
    public static void store(ArmEnv e, int size, int parts, int each, int step, int first, int address) {
        e.require(first + (parts - 1) * step + each <= REGISTERS);
        int at = address;
        for (int i = 0; i < each; i++) {
            for (int bit = 0; bit < 64; bit += 8 << size) {
                for (int part = 0; part < parts; part++) {
                    element(e, size, at, Elements.get(size, e.vector(first + i + part * step), bit));
                    at += 1 << size;
                }
            }
        }
    }

    /** Loads one element of each of {@code parts} registers. */
    public static void loadElements(ArmEnv e, int size, int parts, int step, int first, int element, int address) {
        e.require(first + (parts - 1) * step < REGISTERS);
        probe(e, address, parts << size);
        for (int part = 0; part < parts; part++) {
            int n = first + part * step;
            long value = element(e, size, address + (part << size));
            e.vector(n, Elements.with(size, e.vector(n), element << 3 + size, value));
        }
    }

    /** Stores one element of each of {@code parts} registers. */
    public static void storeElements(ArmEnv e, int size, int parts, int step, int first, int element, int address) {
        e.require(first + (parts - 1) * step < REGISTERS);
        for (int part = 0; part < parts; part++) {
            long value = Elements.get(size, e.vector(first + part * step), element << 3 + size);
            element(e, size, address + (part << size), value);
        }
    }

    /** Loads one element of each part for all elements of {@code each} registers. */
    public static void replicate(ArmEnv e, int size, int parts, int each, int step, int first, int address) {
        e.require(first + (parts - 1) * step + each <= REGISTERS);
        probe(e, address, parts << size);
        for (int part = 0; part < parts; part++) {
            long all = Elements.repeat(size, element(e, size, address + (part << size)));
            for (int i = 0; i < each; i++) {
                e.vector(first + i + part * step, all);
            }
        }
    }

    /** Adds to the base what was transferred if the index is SP, another register if it names one, nothing if it is PC. */
    public static void moveBase(ArmEnv e, int base, int index, int address, int bytes) {
        if (index != PC) {
            e.r(base, address + (index == SP ? bytes : e.r(index)));
        }
    }

    /** All of it is there before a register changes. */
    private static void probe(ArmEnv e, int address, int bytes) {
        e.load8(address);
        e.load8(address + bytes - 1);
    }

    private static long element(ArmEnv e, int size, int address) {
        return switch (size) {
            case 0 -> e.load8(address);
            case 1 -> DataOrder.halfword(e, e.load16(address));
            case 2 -> DataOrder.word(e, e.load32(address));
            default -> DataOrder.doubleword(e, e.load64(address));
        };
    }

    private static void element(ArmEnv e, int size, int address, long value) {
        switch (size) {
            case 0 -> e.store8(address, (int) value);
            case 1 -> e.store16(address, DataOrder.halfword(e, (int) value));
            case 2 -> e.store32(address, DataOrder.word(e, (int) value));
            default -> e.store64(address, DataOrder.doubleword(e, value));
        }
    }
}
