package mimus.image;

/** The kinds of ELF file, {@code e_type} (gABI chapter 4). */
public enum ElfType {
    NONE("ELF file of no type"),
    REL("relocatable object"),
    EXEC("executable"),
    DYN("shared object"),
    CORE("core dump"),
    OTHER("ELF file of unknown type");

    private final String title;

    ElfType(String title) {
        this.title = title;
    }

    /** In words, as {@code relocatable object}. */
    public String title() {
        return title;
    }

    static ElfType of(int number) {
        return number < OTHER.ordinal() ? values()[number] : OTHER;
    }
}
