package mimus.linux.fs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mimus.linux.fs.host.HostFileSystem;
import mimus.linux.fs.host.Permissions;
import mimus.linux.fs.memory.MemoryFileSystem;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.SyscallFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guest reads and writes what it was allowed, and nothing else, whatever way it tries. */
final class SandboxTest {
    @TempDir
    private Path host;

    private final List<String> notices = new ArrayList<>();
    private Path inside;
    private Path outside;
    private Path writable;
    private ProcessFiles files;

    @BeforeEach
    void makeTrees() throws IOException {
        inside = Files.createDirectory(host.resolve("inside"));
        outside = Files.createDirectory(host.resolve("outside"));
        writable = Files.createDirectory(host.resolve("writable"));
        Files.writeString(inside.resolve("file"), "mine");
        Files.writeString(outside.resolve("secret"), "not mine");
        Files.createSymbolicLink(inside.resolve("absolute"), outside.resolve("secret"));
        Files.createSymbolicLink(inside.resolve("relative"), Path.of("../outside/secret"));
        Files.createSymbolicLink(inside.resolve("directory"), outside);
        Files.createSymbolicLink(writable.resolve("dangling"), outside.resolve("new"));
        Files.createSymbolicLink(inside.resolve("loop"), Path.of("loop"));
        Permissions permissions =
                Permissions.none(notices::add).allowReading(inside).allowWriting(writable);
        Place root = Place.root(new HostFileSystem(List.of(Path.of("/")), permissions).root());
        Standpoint standpoint = new Standpoint(root, root, 022);
        standpoint.workingDirectory(standpoint.find(inside.toRealPath().toString()));
        MemoryFileSystem memory = new MemoryFileSystem(1, () -> 0);
        files = new ProcessFiles(new FileSpace(root, memory), new FileTable(), standpoint);
    }

    private OpenFile open(String path, int flags) {
        return new Opening(files, flags, 0644, 0).open(ProcessFiles.WORKING_DIRECTORY, path);
    }

    private void assertRefused(String path, int flags, Errno... reasons) {
        SyscallFailure failure = assertThrows(SyscallFailure.class, () -> open(path, flags), path);
        assertTrue(List.of(reasons).contains(failure.errno()), path + ": " + failure.errno());
    }

    @Test
    void whatIsAllowedCanBeRead() {
        byte[] content = new byte[4];
        assertEquals(4, open("file", OpenFlags.READ_ONLY).read(0, content, 0, 4));
        assertArrayEquals("mine".getBytes(StandardCharsets.US_ASCII), content);
        assertEquals(4, open("../inside/./file", OpenFlags.READ_ONLY).read(0, content, 0, 4));
    }

    @Test
    void nothingLeadsOutside() {
        for (String path : List.of(
                "../outside/secret",
                "absolute",
                "relative",
                "directory/secret",
                "directory/../outside/secret",
                "../../../../../../../../../" + host + "/outside/secret",
                outside.resolve("secret").toString())) {
            assertRefused(path, OpenFlags.READ_ONLY, Errno.EACCES, Errno.ENOENT);
        }
        assertRefused("loop", OpenFlags.READ_ONLY, Errno.ELOOP);
        assertFalse(notices.isEmpty(), "what is denied is told");
        assertTrue(notices.get(0).contains("--allow-read"), notices.get(0));
    }

    @Test
    void whatIsOnlyReadableCannotBeChanged() throws IOException {
        assertRefused("file", OpenFlags.WRITE_ONLY, Errno.EACCES, Errno.EROFS, Errno.EPERM);
        assertRefused("file", OpenFlags.READ_WRITE | OpenFlags.TRUNC, Errno.EACCES, Errno.EROFS, Errno.EPERM);
        assertRefused("new", OpenFlags.WRITE_ONLY | OpenFlags.CREAT, Errno.EACCES, Errno.EROFS, Errno.EPERM);
        assertEquals("mine", Files.readString(inside.resolve("file")));
        assertFalse(Files.exists(inside.resolve("new")));
    }

    @Test
    void aDanglingLinkMakesNoFileOutside() throws IOException {
        String link = writable.toRealPath().resolve("dangling").toString();
        assertRefused(link, OpenFlags.WRITE_ONLY | OpenFlags.CREAT, Errno.EACCES, Errno.ENOENT, Errno.EPERM);
        assertFalse(Files.exists(outside.resolve("new")));
    }

    @Test
    void whatIsWritableCanBeChanged() throws IOException {
        Path path = writable.toRealPath().resolve("made");
        OpenFile file = open(path.toString(), OpenFlags.WRITE_ONLY | OpenFlags.CREAT);
        file.write("ok".getBytes(StandardCharsets.US_ASCII), 0, 2);
        assertEquals("ok", Files.readString(path));
    }
}
