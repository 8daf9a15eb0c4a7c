package mimus.image;

/**
 * What {@code .MIPS.abiflags} says (binutils {@code Elf_Internal_ABIFlags_v0}; MIPS o32 FPXX document, 2014).
 *
 * @param version 0
 * @param isaLevel 1-5, 32 or 64
 * @param isaRevision 0 for levels 1-5, otherwise 1, 2, 3, 5 or 6
 * @param gprSize register sizes: 0 none, 1 32 bits, 2 64 bits, 3 128 bits
 * @param fpAbi as in {@link FpAbi}
 * @param isaExtension a particular processor, 0 for none
 * @param ases bits of application-specific extensions
 * @param flags1 bit 0: odd-numbered single-precision registers are used
 */
public record MipsAbiFlags(
        int version,
        int isaLevel,
        int isaRevision,
        int gprSize,
        int cpr1Size,
        int cpr2Size,
        int fpAbi,
        int isaExtension,
        int ases,
        int flags1,
        int flags2) {
    private static final int SIZE = 24;
    private static final NumberTable ASES = NumberTable.load("mips-ases.tbl");
    private static final NumberTable FP_ABIS = NumberTable.load("mips-fp-abis.tbl");

    /** Values of {@link #fpAbi} a loader acts on ({@code Val_GNU_MIPS_ABI_FP_…}). */
    public static final class FpAbi {
        public static final int ANY = 0;
        public static final int DOUBLE = 1;
        public static final int SINGLE = 2;
        public static final int SOFT = 3;
        public static final int OLD_64 = 4;
        public static final int XX = 5;
        public static final int FP64 = 6;
        public static final int FP64A = 7;

        private FpAbi() {}
    }

    /** The ISA as people write it: {@code MIPS32r2}, {@code MIPS4}. */
    public String isa() {
        return "MIPS" + isaLevel + (isaRevision > 1 ? "r" + isaRevision : "");
    }

    /** The floating-point convention in words. */
    public String fpTitle() {
        return FP_ABIS.name(fpAbi).orElse("unknown floating-point convention " + fpAbi);
    }

    /** The extensions in words, blanks between; empty if there are none. */
    public String aseTitles() {
        StringBuilder titles = new StringBuilder();
        for (int bit = 0; bit < 32; bit++) {
            if ((ases >>> bit & 1) != 0) {
                titles.append(titles.length() == 0 ? "" : " ")
                        .append(ASES.name(bit).orElse("ASE-" + bit));
            }
        }
        return titles.toString();
    }

    /** Reads the structure at an offset of the file. */
    static MipsAbiFlags read(ElfBytes elf, long offset, long size) {
        if (Long.compareUnsigned(size, SIZE) < 0) {
            throw elf.malformed("the MIPS ABI flags have %d bytes instead of %d", size, SIZE);
        }
        Fields f = elf.read("the MIPS ABI flags", offset, SIZE);
        return new MipsAbiFlags(
                f.u16(), f.u8(), f.u8(), f.u8(), f.u8(), f.u8(), f.u8(), f.i32(), f.i32(), f.i32(), f.i32());
    }
}
