package mimus.linux.fs.virtual;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.DirectoryEntry;
import mimus.linux.fs.DirectoryFile;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;

/** A directory whose entries are made when they are looked at; nothing can be added. */
public final class VirtualDirectory extends Inode {
    private final VirtualFileSystem fileSystem;
    private final String path;
    private final Supplier<Map<String, Inode>> children;

    VirtualDirectory(VirtualFileSystem fileSystem, String path, Supplier<Map<String, Inode>> children) {
        this.fileSystem = fileSystem;
        this.path = path;
        this.children = children;
    }

    @Override
    public FileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public FileType type() {
        return FileType.DIRECTORY;
    }

    @Override
    public Attributes attributes() {
        return fileSystem.attributes(path, FileType.DIRECTORY, 0555);
    }

    @Override
    public Inode lookup(String name) {
        return children.get().get(name);
    }

    @Override
    public List<DirectoryEntry> entries() {
        return new TreeMap<>(children.get())
                .entrySet().stream()
                        .map(child -> new DirectoryEntry(
                                child.getKey(),
                                child.getValue().attributes().inode(),
                                child.getValue().type()))
                        .toList();
    }

    @Override
    public OpenFile open(Place place, int flags) {
        return new DirectoryFile(place, flags);
    }
}
