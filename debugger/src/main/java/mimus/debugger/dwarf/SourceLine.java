package mimus.debugger.dwarf;

/**
 * A line of a source file.
 *
 * @param file as the compiler was given it, with its directory
 * @param line from 1 on
 */
public record SourceLine(String file, int line) {
    /** The last part of the file's path. */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
