package mimus.image;

/**
 * {@code e_flags} of a MIPS file (System V ABI MIPS supplement; binutils {@code include/elf/mips.h}).
 *
 * @param value the 32 bits
 * @param bits 32 or 64, the class of the file
 */
public record MipsFlags(int value, int bits) {
    private static final NumberTable ISAS = NumberTable.load("mips-isas.tbl");
    private static final NumberTable VARIANTS = NumberTable.load("mips-variants.tbl");

    public MipsAbi abi() {
        return MipsAbi.of(bits, value);
    }

    /** {@code EF_MIPS_ARCH}: 0 MIPS I … 7 MIPS32r2, 8 MIPS64r2, 9 MIPS32r6, 10 MIPS64r6. */
    public int architecture() {
        return value >>> 28;
    }

    /** The architecture as people write it: {@code MIPS32r2}. */
    public String isa() {
        return ISAS.name(architecture()).orElse("unknown ISA " + architecture());
    }

    /** {@code EF_MIPS_MACH}: a particular processor such as {@code Octeon}, or an empty text. */
    public String variant() {
        int number = value >>> 16 & 0xff;
        return number == 0 ? "" : VARIANTS.name(number).orElse("unknown processor " + number);
    }

    /** Whether NaNs are as in IEEE 754-2008 rather than as in older MIPS processors. */
    public boolean nan2008() {
        return (value & 0x400) != 0;
    }

    /** Whether o32 code wants 64-bit floating-point registers (the flag before {@code .MIPS.abiflags}). */
    public boolean fp64() {
        return (value & 0x200) != 0;
    }

    public boolean noreorder() {
        return (value & 1) != 0;
    }

    public boolean pic() {
        return (value & 2) != 0;
    }

    public boolean cpic() {
        return (value & 4) != 0;
    }

    /** Whether some of the code is MIPS16e. */
    public boolean mips16() {
        return (value & 0x0400_0000) != 0;
    }

    /** Whether some of the code is microMIPS. */
    public boolean microMips() {
        return (value & 0x0200_0000) != 0;
    }
}
