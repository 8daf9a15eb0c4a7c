package mimus.linux.fs.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import mimus.linux.fs.Inode;
import mimus.linux.kernel.Errno;

/** Moves a file of the host from one path to another. */
final class HostRename {
    private final HostFileSystem fileSystem;
    private final Path from;
    private final Path to;

    HostRename(HostFileSystem fileSystem, Path from, Path to) {
        this.fileSystem = fileSystem;
        this.from = from;
        this.to = to;
    }

    void run(boolean exchange, Inode replaced) {
        if (exchange && replaced == null) {
            throw Errno.ENOENT.failure();
        }
        if (fileSystem.specialFiles().at(from) != null) {
            fileSystem.specialFiles().rename(from, to);
            return;
        }
        HostErrors.act(() -> {
            if (exchange) {
                exchange();
            } else {
                move(from, to);
            }
        });
    }

    private void move(Path source, Path target) throws IOException {
        fileSystem.specialFiles().remove(target);
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        fileSystem.moved(source, target);
    }

    /** In three steps, since Java has no exchange; an interruption of the host leaves the third name behind. */
    private void exchange() throws IOException {
        Path aside = Files.createTempDirectory(to.getParent(), ".mimus").resolve("exchanged");
        move(to, aside);
        move(from, to);
        move(aside, from);
        Files.delete(aside.getParent());
    }
}
