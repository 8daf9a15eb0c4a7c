package mimus.image;

import java.nio.file.Path;

/** What {@code execve} can start: an ELF file, or a script that names its interpreter. */
public sealed interface Program permits ElfFile, Script {
    /** What the user calls the file. */
    String name();

    /**
     * Recognizes a host file by its content.
     *
     * @throws mimus.error.UserError if it cannot be read, is malformed, or is something else, which the sentence names
     */
    static Program read(Path file) {
        return read(Bytes.of(file));
    }

    /** Recognizes a file by its content; errors as for {@link #read(Path)}. */
    static Program read(Bytes bytes) {
        FileKind kind = FileKind.of(bytes);
        return switch (kind) {
            case ELF -> ElfFile.read(bytes);
            case SCRIPT -> Script.read(bytes);
            default -> throw kind.refusal(bytes);
        };
    }
}
