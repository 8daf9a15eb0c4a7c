package mimus.linux.fs;

/** What a file is; the kernel's {@code S_IFMT} bits and {@code d_type} numbers, which are those of every ABI. */
public enum FileType {
    FIFO(0010000, 1),
    CHARACTER(0020000, 2),
    DIRECTORY(0040000, 4),
    BLOCK(0060000, 6),
    REGULAR(0100000, 8),
    SYMLINK(0120000, 10),
    SOCKET(0140000, 12),
    /** An inode that stands for no file, such as an event counter. */
    ANONYMOUS(0, 0);

    /** The bits of a mode that hold the type. */
    public static final int MASK = 0170000;

    private final int bits;
    private final int entry;

    FileType(int bits, int entry) {
        this.bits = bits;
        this.entry = entry;
    }

    /** The type in the place it has in {@code st_mode}. */
    public int bits() {
        return bits;
    }

    /** The type in a directory entry. */
    public int entry() {
        return entry;
    }

    /** The type that a mode says. */
    public static FileType of(int mode) {
        for (FileType type : values()) {
            if (type.bits == (mode & MASK)) {
                return type;
            }
        }
        return ANONYMOUS;
    }
}
