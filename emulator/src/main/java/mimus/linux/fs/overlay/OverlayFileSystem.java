package mimus.linux.fs.overlay;

import java.util.IdentityHashMap;
import java.util.Map;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;

/** A file system in which everything can be changed: what is, is kept in another one, under the same names. */
public final class OverlayFileSystem implements FileSystem {
    private final FileSystem upper;
    private final Map<Inode, OverlayInode> known = new IdentityHashMap<>();
    private final OverlayInode root;

    /**
     * Lays one over the files below a root.
     *
     * @param below the root of what stays as it is
     * @param above the root of where changes are kept, and those of earlier runs are
     */
    public OverlayFileSystem(Inode below, Inode above) {
        this.upper = above.fileSystem();
        this.root = new OverlayInode(this, below, above);
        know(root);
    }

    private void know(OverlayInode inode) {
        if (inode.upper() != null) {
            known.put(inode.upper(), inode);
        }
        if (inode.lower() != null) {
            known.putIfAbsent(inode.lower(), inode);
        }
    }

    /** Notes that a file has been copied up. */
    void copied(OverlayInode inode) {
        known.put(inode.upper(), inode);
    }

    /** The file that is above, below or both, the same object each time. */
    OverlayInode over(Inode above, Inode below) {
        OverlayInode inode = known.get(above != null ? above : below);
        if (inode != null) {
            return inode;
        }
        boolean merged = above == null
                || below != null
                        && above.type() == FileType.DIRECTORY
                        && below.type() == FileType.DIRECTORY
                        && !new Layer(above).isOpaque();
        OverlayInode made = new OverlayInode(this, merged ? below : null, above);
        know(made);
        return made;
    }

    @Override
    public String type() {
        return "overlay";
    }

    @Override
    public long magic() {
        return 0x794c7630;
    }

    @Override
    public Inode root() {
        return root;
    }

    @Override
    public Space space() {
        return upper.space();
    }
}
