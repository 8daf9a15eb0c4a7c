package mimus.arm.state;

import java.util.Set;

/** What a processor says of itself in AArch64 to the programs of Linux; Arm ARM section D19.2. */
public final class Identification {
    /** Lines of 64 bytes, and no cache maintenance needed for code that is written (IDC, DIC). */
    public static final long CTR_EL0 = 0xb444c004L;

    /** DC ZVA clears 64 bytes. */
    public static final long DCZID_EL0 = 4;

    /** Ticks of the virtual counter in a second: one per instruction. */
    public static final long CNTFRQ_EL0 = 100_000_000;

    /** An implementer reserved for software, and the architecture that the ID registers tell of. */
    private static final long MIDR_EL1 = 0x000f0000L;

    /** Hardware breakpoints and watchpoints. */
    static final int BREAKPOINTS = 6;

    static final int WATCHPOINTS = 4;

    private static final long MPIDR_EL1 = 0x80000000L;

    private final Set<String> features;

    Identification(Set<String> features) {
        this.features = features;
    }

    /**
     * What Linux shows of a register, as its {@code cpu-feature-registers.rst} says: 0 for what it hides.
     *
     * @param number CRm, followed by the three bits of op2
     */
    public long shown(int number) {
        return switch (number) {
            case 0 -> MIDR_EL1;
            case 5 -> MPIDR_EL1;
            case 0x20 -> aa64pfr0();
            case 0x30 -> aa64isar0();
            case 0x31 -> aa64isar1();
            default -> 0;
        };
    }

    /**
     * What the processor says at EL1 and above.
     *
     * @param number CRm, followed by the three bits of op2
     * @param highest the highest exception level
     */
    long value(int number, int highest) {
        return switch (number) {
            case 0x20 -> aa64pfr0() | (highest >= 2 ? 0x100 : 0) | (highest == 3 ? 0x1000 : 0);
            case 0x28 -> 6 | (BREAKPOINTS - 1) << 12 | (WATCHPOINTS - 1) << 20 | 1L << 28;
            case 0x38 -> 0x10_1124; // 44 bits of address, 16 of ASID, both byte orders, all granules
            default -> shown(number);
        };
    }

    boolean has(String feature) {
        return features.contains(feature);
    }

    /** ID_ISAR5 of AArch32. */
    int isar5() {
        return (int) (level(4, "aes", "pmull") | field(8, "sha1", 1) | field(12, "sha2", 1) | field(16, "crc32", 1));
    }

    /** EL0 and EL1 in AArch64, floating point and Advanced SIMD, with or without half precision. */
    private long aa64pfr0() {
        return 0x11 | field(16, "fp16", 1) | field(20, "fp16", 1);
    }

    private long aa64isar0() {
        return level(4, "aes", "pmull")
                | field(8, "sha1", 1)
                | level(12, "sha2", "sha512")
                | field(16, "crc32", 1)
                | field(20, "lse", 2)
                | field(28, "rdm", 1)
                | field(32, "sha3", 1)
                | field(44, "dotprod", 1)
                | field(48, "fhm", 1)
                | level(52, "flagm", "flagm2");
    }

    private long aa64isar1() {
        return field(0, "dpb", 1)
                | field(12, "jscvt", 1)
                | field(16, "fcma", 1)
                | level(20, "lrcpc", "lrcpc2")
                | field(36, "sb", 1);
    }

    private long field(int lsb, String feature, long value) {
        return features.contains(feature) ? value << lsb : 0;
    }

    /** 2 with the higher feature, 1 with only the lower one. */
    private long level(int lsb, String lower, String higher) {
        return features.contains(higher) ? 2L << lsb : field(lsb, lower, 1);
    }
}
