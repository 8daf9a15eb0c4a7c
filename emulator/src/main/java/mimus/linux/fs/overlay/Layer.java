package mimus.linux.fs.overlay;

import java.util.List;
import mimus.linux.fs.DirectoryEntry;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;

/**
 * A directory that holds what is not as in the one below it: files, and marks for names that are gone.
 *
 * <p>The marks are those of image layers (OCI Image Format Specification, "Whiteouts"), so that other programs understand a
 * layer that has been kept.
 */
record Layer(Inode directory) {
    private static final String MARK = ".wh.";
    private static final String OPAQUE = ".wh..wh..opq";
    private static final int MARK_MODE = FileType.REGULAR.bits() | 0600;

    /** Whether a name is one of a mark, which no file may have. */
    static boolean isMark(String name) {
        return name.startsWith(MARK);
    }

    /** Whether the name of a file below is not to be seen. */
    boolean hides(String name) {
        return directory.lookup(MARK + name) != null;
    }

    void hide(String name) {
        if (!hides(name)) {
            directory.create(MARK + name, MARK_MODE, 0);
        }
    }

    /** Takes a mark away, since the name is in use again. */
    void show(String name) {
        Inode mark = directory.lookup(MARK + name);
        if (mark != null) {
            directory.unlink(MARK + name, mark);
        }
    }

    /** Whether nothing below is to be seen. */
    boolean isOpaque() {
        return directory.lookup(OPAQUE) != null;
    }

    void makeOpaque() {
        if (!isOpaque()) {
            directory.create(OPAQUE, MARK_MODE, 0);
        }
    }

    /** What is in it apart from marks. */
    List<DirectoryEntry> entries() {
        return directory.entries().stream()
                .filter(entry -> !isMark(entry.name()))
                .toList();
    }

    /** Takes all marks away, so that the directory can be removed. */
    void clear() {
        for (DirectoryEntry entry : directory.entries()) {
            if (isMark(entry.name())) {
                directory.unlink(entry.name(), directory.lookup(entry.name()));
            }
        }
    }
}
