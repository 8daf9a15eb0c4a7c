package mimus.linux.fs;

/**
 * What {@code stat} tells of a file.
 *
 * @param device number of its file system
 * @param mode type and rights
 * @param special device number that a device file stands for, else 0
 * @param size in bytes
 * @param blocks of 512 bytes that it takes
 * @param accessed in nanoseconds since 1970, as the other times
 * @param born 0 if not known
 */
public record Attributes(
        long device,
        long inode,
        int mode,
        long links,
        int uid,
        int gid,
        long special,
        long size,
        long blocks,
        long accessed,
        long modified,
        long changed,
        long born) {
    /** What programs should read and write at once. */
    public static final int BLOCK_SIZE = 4096;

    public FileType type() {
        return FileType.of(mode);
    }

    /** Those of a file that has no times or owner of its own. */
    public static Attributes of(long device, long inode, int mode, long size) {
        return new Attributes(device, inode, mode, 1, 0, 0, 0, size, blocks(size), 0, 0, 0, 0);
    }

    /** The same of a device file. */
    public Attributes special(long number) {
        return new Attributes(
                device, inode, mode, links, uid, gid, number, size, blocks, accessed, modified, changed, born);
    }

    /** The same of a file that has grown or lost names since. */
    public Attributes sized(long newSize, long newLinks) {
        return new Attributes(
                device,
                inode,
                mode,
                newLinks,
                uid,
                gid,
                special,
                newSize,
                blocks(newSize),
                accessed,
                modified,
                changed,
                born);
    }

    /** The same with other owners. */
    public Attributes owned(int newUid, int newGid) {
        return new Attributes(
                device, inode, mode, links, newUid, newGid, special, size, blocks, accessed, modified, changed, born);
    }

    /** The number of 512-byte blocks that {@code size} bytes take in whole file system blocks. */
    public static long blocks(long size) {
        return (size + BLOCK_SIZE - 1) / BLOCK_SIZE * (BLOCK_SIZE / 512);
    }

    /** A device number as the kernel keeps it in 32 bits: 12 bits of major in the middle of 20 of minor. */
    public static long device(int major, int minor) {
        return minor & 0xff | (long) (major & 0xfff) << 8 | (long) (minor & 0xfff00) << 12;
    }

    public static int major(long device) {
        return (int) (device >>> 8 & 0xfff);
    }

    public static int minor(long device) {
        return (int) (device & 0xff | device >>> 12 & 0xfff00);
    }
}
