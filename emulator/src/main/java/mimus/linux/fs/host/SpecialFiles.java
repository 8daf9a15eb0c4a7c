package mimus.linux.fs.host;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.linux.fs.DirectoryEntry;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.stream.SpecialFile;
import mimus.linux.kernel.Errno;

/** Named pipes and sockets in directories of the host: guests of this run see them, the host does not. */
final class SpecialFiles {
    private final FileSystem fileSystem;
    private final Map<Path, SpecialFile> files = new TreeMap<>();
    private long number = 1L << 40;

    SpecialFiles(FileSystem fileSystem) {
        this.fileSystem = fileSystem;
    }

    SpecialFile at(Path path) {
        return files.get(path);
    }

    SpecialFile create(Path path, int mode) {
        if (files.containsKey(path) || Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw Errno.EEXIST.failure();
        }
        SpecialFile file = new SpecialFile(fileSystem, number++, mode);
        files.put(path, file);
        return file;
    }

    boolean remove(Path path) {
        return files.remove(path) != null;
    }

    void rename(Path from, Path to) {
        if (Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
            throw Errno.EISDIR.failure();
        }
        HostErrors.call(() -> Files.deleteIfExists(to));
        files.put(to, files.remove(from));
    }

    /** Notes that a directory has another path. */
    void moved(Path from, Path to) {
        Map<Path, SpecialFile> below = new HashMap<>();
        files.entrySet().removeIf(entry -> {
            boolean within = entry.getKey().startsWith(from);
            if (within) {
                below.put(to.resolve(from.relativize(entry.getKey())), entry.getValue());
            }
            return within;
        });
        files.putAll(below);
    }

    List<DirectoryEntry> in(Path directory) {
        return files.entrySet().stream()
                .filter(entry -> directory.equals(entry.getKey().getParent()))
                .map(entry -> new DirectoryEntry(
                        HostNames.toGuest(entry.getKey().getFileName().toString()),
                        entry.getValue().attributes().inode(),
                        entry.getValue().type()))
                .toList();
    }
}
