package mimus.linux.fs;

/** What all processes of a run have in common of files. */
public final class FileSpace {
    private final Place root;
    private final FileSystem temporary;
    private long lastNumber = 1000;

    /**
     * Puts together what processes share.
     *
     * @param root of the tree of names
     * @param temporary where files without a name are kept
     */
    public FileSpace(Place root, FileSystem temporary) {
        this.root = root;
        this.temporary = temporary;
    }

    public Place root() {
        return root;
    }

    /** Opens a new file in memory; {@code description} is what {@code /proc/self/fd} shows. */
    public OpenFile createUnnamed(String description, int flags) {
        OpenFile made = temporary.root().createUnnamed(FileType.REGULAR.bits() | 0777, flags);
        OpenFile file = made.inode().open(Place.nameless(description, made.inode()), flags);
        made.retain().release();
        return file;
    }

    /** A number that no other pipe, socket or the like has. */
    public long newNumber() {
        return ++lastNumber;
    }
}
