package mimus.arm.m;

import mimus.arm.state.SpecialRegisters;

/** What the processor says of itself, of its faults, and where its vectors are: Armv7-M ARM section B3.2. */
final class SystemControlBlock {
    /** Bits of CFSR; section B3.2.15. */
    static final int IACCVIOL = 1;

    static final int DACCVIOL = 1 << 1;
    static final int MUNSTKERR = 1 << 3;
    static final int MSTKERR = 1 << 4;
    static final int MLSPERR = 1 << 5;
    static final int IBUSERR = 1 << 8;
    static final int PRECISERR = 1 << 9;
    static final int UNSTKERR = 1 << 11;
    static final int STKERR = 1 << 12;
    static final int LSPERR = 1 << 13;
    static final int UNDEFINSTR = 1 << 16;
    static final int INVSTATE = 1 << 17;
    static final int INVPC = 1 << 18;
    static final int NOCP = 1 << 19;
    static final int UNALIGNED = 1 << 24;
    static final int DIVBYZERO = 1 << 25;

    private static final int MMARVALID = 1 << 7;
    private static final int BFARVALID = 1 << 15;

    /** Bits of HFSR. */
    private static final int VECTTBL = 1 << 1;

    private static final int FORCED = 1 << 30;

    /** The bit of DFSR for BKPT. */
    private static final int BKPT = 2;

    /** Bits of CCR. */
    private static final int STKALIGN = 1 << 9;

    private static final int DIV_0_TRP = 1 << 4;

    /** What of CCR can be set; UNALIGN_TRP stays 0: no access of this processor asks for alignment that need not. */
    private static final int CCR_BITS = 0x313;

    private static final int SCR_BITS = 0x16;
    private static final int VECTOR_BITS = ~0x7f;

    /** From ID_PFR0 on, without and with the DSP extension. */
    private static final int[] FEATURES = {
        0x30, 0x200, 0x100000, 0, 0x30, 0, 0, 0, 0x01101110, 0x02111000, 0x21112231, 0x01111110, 0x01310132
    };

    private static final int[] DSP_FEATURES = {
        0x30, 0x200, 0x100000, 0, 0x30, 0, 0, 0, 0x01101110, 0x02112000, 0x21232231, 0x01111131, 0x01310132
    };

    private final CortexM model;
    private final SpecialRegisters special;
    private int vectors;
    private int systemControl;
    private int configuration;
    private int faults;
    private int hardFault;
    private int debugFault;
    private int busAddress;
    private int protectedAddress;
    private int auxiliary;

    SystemControlBlock(CortexM model, SpecialRegisters special) {
        this.model = model;
        this.special = special;
        reset();
    }

    void reset() {
        vectors = 0;
        systemControl = 0;
        configuration = STKALIGN | (model.baseline() ? 8 : 0);
        special.trapsDivision = false;
        faults = 0;
        hardFault = 0;
        debugFault = 0;
    }

    int vectors() {
        return vectors;
    }

    boolean alignsStack() {
        return (configuration & STKALIGN) != 0;
    }

    /** Notes why a fault happens. */
    void fault(int status) {
        faults |= status;
    }

    void busAddress(int address) {
        busAddress = address;
        faults |= BFARVALID;
    }

    void protectedAddress(int address) {
        protectedAddress = address;
        faults |= MMARVALID;
    }

    void escalated() {
        hardFault |= FORCED;
    }

    void vectorFault() {
        hardFault |= VECTTBL;
    }

    void debugEvent() {
        debugFault |= BKPT;
    }

    private void configuration(int value) {
        if (!model.baseline()) {
            configuration = value & CCR_BITS;
            special.trapsDivision = (value & DIV_0_TRP) != 0;
        }
    }

    /** A register that concerns no exception in particular, by its offset from 0xe000e000. */
    int read(int offset) {
        if (model.baseline()) {
            return switch (offset) {
                case 0xd00 -> model.cpuid();
                case 0xd10 -> systemControl;
                case 0xd14 -> configuration;
                default -> 0;
            };
        }
        return switch (offset) {
            case 0xd00 -> model.cpuid();
            case 0xd08 -> vectors;
            case 0xd10 -> systemControl;
            case 0xd14 -> configuration;
            case 0xd28 -> faults;
            case 0xd2c -> hardFault;
            case 0xd30 -> debugFault;
            case 0xd34 -> protectedAddress;
            case 0xd38 -> busAddress;
            case 0xd3c -> auxiliary;
            default -> feature(offset - 0xd40);
        };
    }

    private int feature(int offset) {
        boolean there = offset >= 0 && offset < 4 * FEATURES.length;
        return there ? (model.hasDsp() ? DSP_FEATURES : FEATURES)[offset >> 2] : 0;
    }

    void write(int offset, int value) {
        switch (offset) {
            case 0xd08 -> vectors = model.baseline() ? 0 : value & VECTOR_BITS;
            case 0xd10 -> systemControl = value & SCR_BITS;
            case 0xd14 -> configuration(value);
            case 0xd28 -> faults &= ~value;
            case 0xd2c -> hardFault &= ~value;
            case 0xd30 -> debugFault &= ~value;
            case 0xd34 -> protectedAddress = value;
            case 0xd38 -> busAddress = value;
            case 0xd3c -> auxiliary = value;
            default -> {
                // the others are read-only
            }
        }
    }
}
