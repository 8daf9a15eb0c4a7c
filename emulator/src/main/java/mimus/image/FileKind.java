package mimus.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import mimus.error.UserError;

/** Kinds of file told by their first bytes. */
public enum FileKind {
    ELF("an ELF file", "\177ELF"),
    SCRIPT("a script", "#!"),
    EMPTY("empty", ""),
    ARCHIVE("an ar archive", "!<arch>\n"),
    THIN_ARCHIVE("a thin ar archive", "!<thin>\n"),
    PE("a Windows or DOS executable (MZ)", "MZ"),
    MACH_O_BIG_32("a Mach-O file", "\376\355\372\316"),
    MACH_O_BIG_64("a Mach-O file", "\376\355\372\317"),
    MACH_O_LITTLE_32("a Mach-O file", "\316\372\355\376"),
    MACH_O_LITTLE_64("a Mach-O file", "\317\372\355\376"),
    JAVA_CLASS("a Java class or a universal Mach-O file", "\312\376\272\276"),
    WASM("a WebAssembly module", "\0asm"),
    GZIP("a gzip file", "\037\213"),
    XZ("an xz file", "\3757zXZ\0"),
    ZSTD("a zstd file", "\050\265\057\375"),
    BZIP2("a bzip2 file", "BZh"),
    ZIP("a zip or jar file", "PK\3\4"),
    UIMAGE("a U-Boot image", "\047\005\031\126"),
    DEVICE_TREE("a flattened device tree or FIT image", "\320\015\376\355"),
    LINKER_SCRIPT("a linker script", "/* GNU ld script"),
    UNKNOWN("of no known format", "");

    private static final int LONGEST = 16;

    private final String title;
    private final byte[] magic;

    FileKind(String title, String magic) {
        this.title = title;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** In words that follow {@code it is}, as {@code an ar archive}. */
    public String title() {
        return title;
    }

    /** The kind of the bytes; {@link #UNKNOWN} if none fits. */
    public static FileKind of(Bytes bytes) {
        if (bytes.size() == 0) {
            return EMPTY;
        }
        byte[] start = bytes.read(0, (int) Math.min(bytes.size(), LONGEST));
        for (FileKind kind : values()) {
            if (kind.magic.length > 0 && kind.begins(start)) {
                return kind;
            }
        }
        return UNKNOWN;
    }

    /** The sentence for bytes of this kind where a program was wanted. */
    UserError refusal(Bytes bytes) {
        return switch (this) {
            case EMPTY -> bytes.error("the file is empty");
            case UNKNOWN -> bytes.error("not a program: it is neither an ELF file nor a script that begins with #!");
            default -> bytes.error("it is %s, not a program", title);
        };
    }

    private boolean begins(byte[] start) {
        return start.length >= magic.length && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
    }
}
