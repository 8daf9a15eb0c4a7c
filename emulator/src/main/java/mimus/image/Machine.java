package mimus.image;

import java.util.Optional;

/**
 * A processor architecture by its number in the ELF registry ({@code e_machine}), which other formats use too.
 *
 * @param number as in the registry, for example 8
 * @param name short, lower case, for example {@code mips}
 * @param title as people write it, for example {@code MIPS}
 */
public record Machine(int number, String name, String title) {
    public static final int X86 = 3;
    public static final int MIPS = 8;
    public static final int PPC = 20;
    public static final int PPC64 = 21;
    public static final int ARM = 40;
    public static final int X86_64 = 62;
    public static final int AARCH64 = 183;
    public static final int RISCV = 243;

    private static final NumberTable NAMES = NumberTable.load("machines.tbl");

    /** The machine of a number; one not in {@code machines.tbl} is named by its number. */
    public static Machine of(int number) {
        Optional<String[]> row = NAMES.row(number);
        return row.map(r -> new Machine(number, r[1], r[2]))
                .orElseGet(() -> new Machine(number, "machine-" + number, "machine " + number));
    }
}
