package mimus.guests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.machine.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A guest of each ABI checks for itself what Linux answers it: families of calls, signals, terminals, a sandbox.
 *
 * <p>What it expects was checked on Linux itself, for x86, and under qemu-user as far as that has the calls.
 */
final class LinuxGuestsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mips",
                "mipsel",
                "mips64",
                "mips64el",
                "mipsn32",
                "mipsn32el",
                "arm64",
                "armel",
                "i386",
                "amd64",
                "ppc64",
                "ppc64el"
            })
    void callsAndSignals(String architecture) throws IOException {
        for (String program : new String[] {"families", "signals", "torture", "pty", "trace"}) {
            assertEquals("ok\n", Guest.run(Guest.sample(architecture, program)).output(), program);
        }
        sandbox(architecture);
    }

    private void sandbox(String architecture) throws IOException {
        Path outside = Files.createDirectories(directory.resolve("outside"));
        Files.writeString(outside.resolve("secret"), "not for guests");
        List<String> notices = new ArrayList<>();
        LinuxOptions usual = Guest.sample(architecture, "sandbox", outside.toString());
        assertEquals("ok\n", Guest.run(usual.noticed(notices::add)).output());
        assertTrue(notices.size() > 1, "nobody was told");
        try (Stream<Path> left = Files.list(outside)) {
            assertEquals(List.of(outside.resolve("secret")), left.toList());
        }
        assertEquals("not for guests", Files.readString(outside.resolve("secret")));
    }

    private Path tree(String name) throws IOException {
        Path tree = Files.createDirectory(directory.resolve(name));
        Files.writeString(tree.resolve("old"), "old\n");
        return tree;
    }

    /** Changes are kept in memory. */
    @ParameterizedTest
    @ValueSource(strings = {"mips", "arm64"})
    void anOverlayLeavesTheHostAlone(String architecture) throws IOException {
        Path tree = tree("overlaid");
        LinuxOptions options = Guest.sample(architecture, "files", tree.toString())
                .readable(tree)
                .overlaid();
        assertEquals("ok\n", Guest.run(options).output());
        assertEquals("old\n", Files.readString(tree.resolve("old")));
        try (Stream<Path> left = Files.list(tree)) {
            assertEquals(1, left.count());
        }
    }

    /** Changes are kept in a directory, where the next run finds them. */
    @Test
    void anOverlayIsKept() throws IOException {
        Path tree = tree("below");
        Path layer = Files.createDirectory(directory.resolve("layer"));
        LinuxOptions options =
                Guest.sample("arm64", "files", tree.toString()).readable(tree).overlaid(layer);
        assertEquals("ok\n", Guest.run(options).output());
        assertEquals("old\n", Files.readString(tree.resolve("old")));
        Path kept = layer.resolve(tree.getRoot().relativize(tree.toRealPath()));
        assertEquals("new", Files.readString(kept.resolve("new")));
        try (Stream<Path> files = Files.list(kept)) {
            assertEquals(Set.of(kept.resolve("new"), kept.resolve(".wh.old")), files.collect(Collectors.toSet()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(
                new Stop.Exited(1),
                LinuxRun.of(options, InputStream.nullInputStream(), out, out).run());
        assertTrue(out.toString(StandardCharsets.US_ASCII).startsWith("FAILED open: 0 instead of 1"), out::toString);
    }
}
