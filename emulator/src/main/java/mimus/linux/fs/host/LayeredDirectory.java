package mimus.linux.fs.host;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.DirectoryEntry;
import mimus.linux.fs.DirectoryFile;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;

/**
 * Directories of one name in several layers, as one.
 *
 * <p>What an upper layer has hides what the lower ones have, except that directories are joined. New files go to the
 * lowest layer that the guest may write, which is the host's own tree.
 */
final class LayeredDirectory extends Inode implements HostDirectory {
    private final HostFileSystem fileSystem;
    private final List<HostInode> layers;

    LayeredDirectory(HostFileSystem fileSystem, List<HostInode> layers) {
        this.fileSystem = fileSystem;
        this.layers = layers;
    }

    List<HostInode> layers() {
        return layers;
    }

    @Override
    public FileSystem.Space space() {
        return layers.get(0).space();
    }

    @Override
    public HostFileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public Attributes attributes() {
        return visible().get(0).attributes();
    }

    @Override
    public FileType type() {
        return FileType.DIRECTORY;
    }

    private List<HostInode> visible() {
        List<HostInode> visible = layers.stream()
                .filter(layer -> fileSystem.permissions().maySee(layer.path()))
                .toList();
        return visible.isEmpty() ? layers : visible;
    }

    @Override
    public Inode lookup(String name) {
        List<Inode> found = layers.stream()
                .map(layer -> layer.lookup(name))
                .filter(inode -> inode != null)
                .toList();
        if (found.size() < 2 || found.get(0).type() != FileType.DIRECTORY) {
            return found.isEmpty() ? null : found.get(0);
        }
        List<HostInode> directories = found.stream()
                .filter(inode -> inode.type() == FileType.DIRECTORY)
                .map(HostInode.class::cast)
                .toList();
        return directories.size() == 1 ? directories.get(0) : fileSystem.layered(directories);
    }

    @Override
    public List<DirectoryEntry> entries() {
        Map<String, DirectoryEntry> byName = new TreeMap<>();
        List<HostInode> readable = layers.stream()
                .filter(layer -> fileSystem.permissions().mayRead(layer.path()))
                .toList();
        (readable.isEmpty() ? layers : readable)
                .stream()
                        .map(HostInode::entries)
                        .flatMap(Collection::stream)
                        .forEach(entry -> byName.putIfAbsent(entry.name(), entry));
        return List.copyOf(byName.values());
    }

    @Override
    public OpenFile open(Place place, int flags) {
        return new DirectoryFile(place, flags);
    }

    @Override
    public Path pathForNew(String name) {
        return layerWith(name).pathForNew(name);
    }

    /** The layer that has the name, else the lowest one in which it may be made. */
    private HostInode layerWith(String name) {
        for (HostInode layer : layers) {
            if (layer.lookup(name) != null) {
                return layer;
            }
        }
        for (int i = layers.size() - 1; i > 0; i--) {
            HostInode layer = layers.get(i);
            Path child = HostNames.newChild(layer.path(), name);
            if (fileSystem.permissions().mayWrite(child)) {
                return layer;
            }
        }
        Path uppermost = HostNames.newChild(layers.get(0).path(), name);
        return layers.get(fileSystem.permissions().mayWrite(uppermost) ? 0 : layers.size() - 1);
    }

    @Override
    public Inode create(String name, int mode, long special) {
        return layerWith(name).create(name, mode, special);
    }

    @Override
    public OpenFile createUnnamed(int mode, int flags) {
        return layerWith("unnamed").createUnnamed(mode, flags);
    }

    @Override
    public void symlink(String name, String target) {
        layerWith(name).symlink(name, target);
    }

    @Override
    public void link(String name, Inode file) {
        layerWith(name).link(name, file);
    }

    @Override
    public void unlink(String name, Inode file) {
        layerWith(name).unlink(name, file);
    }

    @Override
    public void removeDirectory(String name, Inode directory) {
        if (!directory.entries().isEmpty()) {
            throw Errno.ENOTEMPTY.failure();
        }
        for (HostInode layer : layers) {
            if (layer.lookup(name) != null) {
                layer.removeDirectory(name, directory);
            }
        }
    }

    @Override
    public void rename(String name, Inode file, Inode directory, String newName, Inode replaced, boolean exchange) {
        if (file instanceof LayeredDirectory) {
            throw Errno.EXDEV.failure(); // programs then copy, as between file systems
        }
        layerWith(name).rename(name, file, directory, newName, replaced, exchange);
    }

    private void each(Consumer<HostInode> action) {
        visible().forEach(action);
    }

    @Override
    public void chmod(int mode) {
        each(layer -> layer.chmod(mode));
    }

    @Override
    public void chown(int uid, int gid) {
        each(layer -> layer.chown(uid, gid));
    }

    @Override
    public void touch(long accessed, long modified) {
        each(layer -> layer.touch(accessed, modified));
    }

    @Override
    public boolean allows(int rights) {
        return layers.stream().anyMatch(layer -> layer.allows(rights));
    }

    @Override
    public void requireSearch() {
        // the host itself refuses where its user may not search
    }
}
