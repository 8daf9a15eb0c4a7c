package mimus.linux.fs.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Sets rights and owners, on hosts that have them. */
final class HostModes {
    private static final FileAttribute<?>[] NONE = {};

    private HostModes() {}

    private static boolean has(Path path, String view) {
        return path.getFileSystem().supportedFileAttributeViews().contains(view);
    }

    /** With which rights to make a file; the host's umask still applies. */
    static FileAttribute<?>[] forNew(Path path, int mode) {
        return has(path, "posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions(mode))}
                : NONE;
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] highestFirst = PosixFilePermission.values();
        for (int i = 0; i < highestFirst.length; i++) {
            if ((mode & 0400 >> i) != 0) {
                set.add(highestFirst[i]);
            }
        }
        return set;
    }

    /** Sets the rights, twelve bits; elsewhere than on Unix, whether the file may be written. */
    static void set(Path path, int mode) throws IOException {
        if (has(path, "unix")) {
            Files.setAttribute(path, "unix:mode", mode & 07777);
        } else if (has(path, "dos")) {
            Files.setAttribute(path, "dos:readonly", (mode & 0200) == 0);
        }
    }

    /** Sets the owners; -1 keeps one. */
    static void setOwners(Path path, int uid, int gid) throws IOException {
        if (!has(path, "unix")) {
            return;
        }
        if (uid != -1) {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        }
        if (gid != -1) {
            Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
