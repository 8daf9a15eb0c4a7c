package mimus.image;

/** The calling conventions of MIPS programs. */
public enum MipsAbi {
    O32("o32"),
    N32("n32"),
    N64("n64"),
    O64("o64"),
    EABI32("eabi32"),
    EABI64("eabi64");

    private final String title;

    MipsAbi(String title) {
        this.title = title;
    }

    /** As compilers name it: {@code o32}. */
    public String title() {
        return title;
    }

    /** From {@code EF_MIPS_ABI} and {@code EF_MIPS_ABI2}; a 64-bit file without either is n64, a 32-bit one o32. */
    static MipsAbi of(int bits, int flags) {
        return switch (flags & 0xf000) {
            case 0x2000 -> O64;
            case 0x3000 -> EABI32;
            case 0x4000 -> EABI64;
            default -> bits == 64 ? N64 : (flags & 0x20) != 0 ? N32 : O32;
        };
    }
}
