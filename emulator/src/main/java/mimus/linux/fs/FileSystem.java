package mimus.linux.fs;

/** What a mount shows: a tree of inodes with the numbers that tell it from others. */
public interface FileSystem {
    /** Its name in {@code /proc/mounts}, such as {@code tmpfs}. */
    String type();

    /** Its number in {@code statfs}. */
    long magic();

    Inode root();

    Space space();

    /**
     * How much fits, in blocks of {@link Attributes#BLOCK_SIZE} bytes.
     *
     * @param available what an ordinary user may take
     */
    record Space(long blocks, long free, long available, long files, long freeFiles) {
        public static final Space NONE = new Space(0, 0, 0, 0, 0);
    }
}
