package mimus.linux.fs.virtual;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.Place;

/** A file system whose files are made when they are looked at; an inode's number comes from its path. */
public final class VirtualFileSystem implements FileSystem {
    private final String type;
    private final long magic;
    private final long device;
    private final VirtualDirectory root;

    /**
     * @param device its number, {@code st_dev}
     * @param content makes what is in the root
     */
    public VirtualFileSystem(
            String type, long magic, long device, Function<VirtualFileSystem, Supplier<Map<String, Inode>>> content) {
        this.type = type;
        this.magic = magic;
        this.device = device;
        this.root = directory("/", content.apply(this));
    }

    /** A directory; {@code children} is asked each time. */
    public VirtualDirectory directory(String path, Supplier<Map<String, Inode>> children) {
        return new VirtualDirectory(this, path, children);
    }

    /** A file whose text, a byte per char, is made when it is opened. */
    public Inode text(String path, Supplier<String> text) {
        return new VirtualText(this, path, text);
    }

    /** The memory of a process. */
    Inode memory(String path, ProcessView process) {
        return new VirtualMemory(this, path, process);
    }

    /** A symbolic link. */
    public Inode link(String path, Supplier<String> target) {
        return new VirtualLink(this, path, target, () -> null);
    }

    /** A link that leads to a file whatever it says. */
    public Inode jump(String path, Supplier<String> target, Supplier<Place> destination) {
        return new VirtualLink(this, path, target, destination);
    }

    Attributes attributes(String path, FileType fileType, int rights) {
        return Attributes.of(device, 1 + (path.hashCode() & 0xffff_ffffL), fileType.bits() | rights, 0);
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public long magic() {
        return magic;
    }

    @Override
    public Inode root() {
        return root;
    }

    @Override
    public Space space() {
        return Space.NONE;
    }
}
