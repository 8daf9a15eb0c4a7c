package mimus.image;

import java.util.StringJoiner;

/** In words, what an ELF file's flags say of its processor variant, calling convention and floating point. */
final class AbiTitle {
    private AbiTitle() {}

    /** For example {@code MIPS32r2, o32, hard float (double), legacy NaN}; empty if nothing is known. */
    static String of(ElfFile file) {
        int flags = file.header().flags();
        return switch (file.machine().number()) {
            case Machine.MIPS -> mips(file, new MipsFlags(flags, file.bits()));
            case Machine.ARM -> arm(flags);
            case Machine.PPC64 -> (flags & 3) == 0 ? "" : "ELFv" + (flags & 3);
            case Machine.RISCV -> riscv(flags);
            case Machine.X86_64 -> file.bits() == 32 ? "x32" : "";
            default -> "";
        };
    }

    private static String mips(ElfFile file, MipsFlags flags) {
        StringJoiner title = new StringJoiner(", ");
        title.add(file.mipsAbiFlags().map(MipsAbiFlags::isa).orElse(flags.isa()));
        if (!flags.variant().isEmpty()) {
            title.add(flags.variant());
        }
        title.add(flags.abi().title());
        file.mipsAbiFlags().ifPresent(abi -> title.add(abi.fpTitle()));
        title.add(flags.nan2008() ? "2008 NaN" : "legacy NaN");
        file.mipsAbiFlags()
                .map(MipsAbiFlags::aseTitles)
                .filter(t -> !t.isEmpty())
                .ifPresent(title::add);
        return title.toString();
    }

    /** ELF for the Arm Architecture, 5.2: {@code EF_ARM_EABIMASK}, {@code EF_ARM_ABI_FLOAT_HARD}, {@code BE8}. */
    private static String arm(int flags) {
        StringJoiner title = new StringJoiner(", ");
        title.add("EABI" + (flags >>> 24));
        if ((flags & 0x400) != 0) {
            title.add("hard float");
        }
        if ((flags & 0x200) != 0) {
            title.add("soft float");
        }
        if ((flags & 0x80_0000) != 0) {
            title.add("BE8");
        }
        return title.toString();
    }

    /** RISC-V ELF psABI, "File Header": bit 0 compressed code, bits 1-2 the floating-point convention. */
    private static String riscv(int flags) {
        String[] floats = {"soft float", "single float", "double float", "quad float"};
        return floats[flags >>> 1 & 3] + ((flags & 1) != 0 ? ", compressed" : "");
    }
}
