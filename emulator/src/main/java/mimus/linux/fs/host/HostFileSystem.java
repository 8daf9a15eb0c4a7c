package mimus.linux.fs.host;

import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.Inode;

/** Directories of the host, one over the other: what the upper ones do not have, the lower ones show. */
public final class HostFileSystem implements FileSystem {
    /** What the host tells files apart by. */
    private record Key(long device, long inode) {}

    private static final class Known extends WeakReference<HostInode> {
        private final Key key;

        Known(Key key, HostInode inode, ReferenceQueue<HostInode> queue) {
            super(inode, queue);
            this.key = key;
        }
    }

    private final Permissions permissions;
    private final Map<Key, Known> known = new HashMap<>();
    private final ReferenceQueue<HostInode> forgotten = new ReferenceQueue<>();
    private final Map<HostInode, WeakReference<LayeredDirectory>> layered = new WeakHashMap<>();
    private final SpecialFiles specialFiles = new SpecialFiles(this);
    private final Inode root;

    /** @param layers directories from the uppermost down, at least one */
    public HostFileSystem(List<Path> layers, Permissions permissions) {
        this.permissions = permissions;
        List<HostInode> roots = layers.stream()
                .map(layer -> HostErrors.call(() -> inode(Permissions.real(layer))))
                .distinct()
                .toList();
        this.root = roots.size() == 1 ? roots.get(0) : layered(roots);
    }

    Permissions permissions() {
        return permissions;
    }

    SpecialFiles specialFiles() {
        return specialFiles;
    }

    @Override
    public String type() {
        return "host";
    }

    @Override
    public long magic() {
        return 0xef53; // that of ext4, which programs know best
    }

    @Override
    public Inode root() {
        return root;
    }

    @Override
    public Space space() {
        return root.space();
    }

    /** The room on the host's file system that holds a path. */
    static Space space(Path path) {
        return HostErrors.call(() -> {
            FileStore store = Files.getFileStore(path);
            int block = Attributes.BLOCK_SIZE;
            long blocks = store.getTotalSpace() / block;
            return new Space(
                    blocks, store.getUnallocatedSpace() / block, store.getUsableSpace() / block, blocks, blocks / 2);
        });
    }

    /** The file at a path of the host, which no symbolic link is part of. */
    HostInode inode(Path path) throws IOException {
        Attributes attributes = HostAttributes.read(path);
        Key key = new Key(attributes.device(), attributes.inode());
        Known reference = known.get(key);
        HostInode inode = reference == null ? null : reference.get();
        if (inode == null || !inode.isSameFile(attributes)) {
            forget();
            inode = new HostInode(this, path, attributes);
            known.put(key, new Known(key, inode, forgotten));
        } else {
            inode.found(path, attributes);
        }
        return inode;
    }

    private void forget() {
        for (var gone = forgotten.poll(); gone != null; gone = forgotten.poll()) {
            known.remove(((Known) gone).key, gone);
        }
    }

    /** The file of a name below a directory of the host, or null. */
    HostInode lookup(Path directory, String name) {
        Path path = HostNames.child(directory, name);
        if (path == null) {
            return null;
        }
        return HostErrors.call(() -> {
            try {
                return inode(path);
            } catch (NoSuchFileException e) {
                return null;
            }
        });
    }

    /** The directory that shows several, the same object each time. */
    LayeredDirectory layered(List<HostInode> directories) {
        WeakReference<LayeredDirectory> reference = layered.get(directories.get(0));
        LayeredDirectory directory = reference == null ? null : reference.get();
        if (directory == null || !directory.layers().equals(directories)) {
            directory = new LayeredDirectory(this, directories);
            layered.put(directories.get(0), new WeakReference<>(directory));
        }
        return directory;
    }

    /** Notes that a file, and all below it, has another path. */
    void moved(Path from, Path to) {
        for (Known reference : known.values()) {
            HostInode inode = reference.get();
            if (inode != null && inode.path().startsWith(from)) {
                inode.found(to.resolve(from.relativize(inode.path())));
            }
        }
        specialFiles.moved(from, to);
    }
}
