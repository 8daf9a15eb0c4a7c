package mimus.linux.fs.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.FileType;

/** Reads the attributes of a file as Linux has them, or the nearest to them that the host has. */
final class HostAttributes {
    private static final String UNIX =
            "unix:mode,ino,dev,rdev,nlink,uid,gid,size,lastAccessTime,lastModifiedTime,ctime";

    private HostAttributes() {}

    /** Those of a file itself, not of what it links to. */
    static Attributes read(Path path) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? unix(Files.readAttributes(path, UNIX, LinkOption.NOFOLLOW_LINKS))
                : basic(path);
    }

    /** Those of what a link leads to, even if that has no name; on Unix only. */
    static Attributes follow(Path link) throws IOException {
        return unix(Files.readAttributes(link, UNIX));
    }

    private static Attributes unix(Map<String, Object> values) {
        long size = number(values, "size");
        return new Attributes(
                number(values, "dev"),
                number(values, "ino"),
                (int) number(values, "mode"),
                number(values, "nlink"),
                (int) number(values, "uid"),
                (int) number(values, "gid"),
                number(values, "rdev"),
                size,
                Attributes.blocks(size),
                nanos(values.get("lastAccessTime")),
                nanos(values.get("lastModifiedTime")),
                nanos(values.get("ctime")),
                0);
    }

    private static long number(Map<String, Object> values, String name) {
        return ((Number) values.get(name)).longValue();
    }

    private static long nanos(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    private static Attributes basic(Path path) throws IOException {
        BasicFileAttributes basic = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        int rights =
                (Files.isWritable(path) ? 0644 : 0444) | (basic.isDirectory() || Files.isExecutable(path) ? 0111 : 0);
        FileType type = basic.isDirectory()
                ? FileType.DIRECTORY
                : basic.isSymbolicLink()
                        ? FileType.SYMLINK
                        : basic.isRegularFile() ? FileType.REGULAR : FileType.SOCKET;
        long number = path.toString().hashCode() & 0xffff_ffffL;
        long modified = nanos(basic.lastModifiedTime());
        return new Attributes(
                1,
                number,
                type.bits() | rights,
                1,
                0,
                0,
                0,
                basic.size(),
                Attributes.blocks(basic.size()),
                nanos(basic.lastAccessTime()),
                modified,
                modified,
                nanos(basic.creationTime()));
    }
}
