package mimus.linux.fs.device;

import java.util.function.BiFunction;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;

/** A character device. */
public final class Device extends Inode {
    private final FileSystem fileSystem;
    private final long special;
    private final BiFunction<Place, Integer, OpenFile> opening;

    /**
     * @param major and {@code minor}: its number, as in the kernel's {@code devices.txt}
     * @param opening makes an open file from a place and flags
     */
    Device(FileSystem fileSystem, int major, int minor, BiFunction<Place, Integer, OpenFile> opening) {
        this.fileSystem = fileSystem;
        this.special = Attributes.device(major, minor);
        this.opening = opening;
    }

    @Override
    public FileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public Attributes attributes() {
        return Attributes.of(DeviceFileSystem.NUMBER, special + 1, FileType.CHARACTER.bits() | 0666, 0)
                .special(special);
    }

    @Override
    public OpenFile open(Place place, int flags) {
        return opening.apply(place, flags);
    }

    @Override
    public void truncate(long size) {
        // opening with O_TRUNC has no effect on a device
    }

    @Override
    public void touch(long accessed, long modified) {
        // the time of a device tells nobody anything
    }
}
