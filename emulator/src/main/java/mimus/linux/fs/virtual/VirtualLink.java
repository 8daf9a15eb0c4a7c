package mimus.linux.fs.virtual;

import java.util.function.Supplier;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;

/** A symbolic link that is made when it is read. */
final class VirtualLink extends Inode {
    private final VirtualFileSystem fileSystem;
    private final String path;
    private final Supplier<String> target;
    private final Supplier<Place> destination;

    VirtualLink(VirtualFileSystem fileSystem, String path, Supplier<String> target, Supplier<Place> destination) {
        this.fileSystem = fileSystem;
        this.path = path;
        this.target = target;
        this.destination = destination;
    }

    @Override
    public FileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public Attributes attributes() {
        return fileSystem.attributes(path, FileType.SYMLINK, 0777);
    }

    @Override
    public String target() {
        return target.get();
    }

    @Override
    public Place destination() {
        return destination.get();
    }

    @Override
    public OpenFile open(Place place, int flags) {
        throw Errno.ELOOP.failure();
    }
}
