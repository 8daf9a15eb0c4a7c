package mimus.guests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.linux.kernel.CallListener;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.SignalInfo;
import mimus.linux.kernel.Task;
import mimus.machine.Stop;
import mimus.translate.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A guest of each ABI checks for itself what Linux answers it: families of calls, threads, signals, forks, a sandbox.
 *
 * <p>What it expects was checked on Linux itself, for x86, and under qemu-user as far as that has the calls.
 * {@code -Dmimus.stress=100} lets the threads run so many times.
 */
final class LinuxGuestsTest {
    private static final Path SAMPLES =
            Path.of("..", "samples").toAbsolutePath().normalize();

    /** What a run may leave on the heap: its kernel, and the code of what was executed. */
    private static final long MOST_LEFT = 8 << 20;

    private static final int STRESS = Integer.getInteger("mimus.stress", 2);

    @TempDir
    private Path directory;

    /** A run that has ended: what it wrote, and how many instructions it took. */
    private record Ended(LinuxRun run, String output, long instructions) {}

    private static Ended run(LinuxOptions options, CallListener listener) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LinuxRun run = LinuxRun.of(options, InputStream.nullInputStream(), out, out);
        run.kernel().listener(listener);
        Stop stop = run.run();
        String output = out.toString(StandardCharsets.US_ASCII);
        assertEquals(new Stop.Exited(0), stop, output);
        return new Ended(run, output, run.machine().now());
    }

    private static Ended run(String architecture, String... arguments) {
        return run(LinuxOptions.of(SAMPLES.resolve("linux-" + architecture), arguments), CallListener.NONE);
    }

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
        assertEquals("ok\n", run(architecture, "families").output);
        assertEquals("ok\n", run(architecture, "signals").output);
        assertEquals("ok\n", run(architecture, "torture").output);
        sandbox(architecture);
    }

    private void sandbox(String architecture) throws IOException {
        Path outside = Files.createDirectories(directory.resolve("outside"));
        Files.writeString(outside.resolve("secret"), "not for guests");
        List<String> notices = new ArrayList<>();
        LinuxOptions usual = LinuxOptions.of(SAMPLES.resolve("linux-" + architecture), "sandbox", outside.toString());
        assertEquals("ok\n", run(usual.noticed(notices::add), CallListener.NONE).output);
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
        LinuxOptions options = LinuxOptions.of(SAMPLES.resolve("linux-" + architecture), "files", tree.toString())
                .readable(tree)
                .overlaid();
        assertEquals("ok\n", run(options, CallListener.NONE).output);
        assertEquals("old\n", Files.readString(tree.resolve("old")));
        try (Stream<Path> left = Files.list(tree)) {
            assertEquals(1, left.count());
        }
    }

    /** What came in is in the record: the run is the same when neither files nor input are there any more. */
    @Test
    void aRecordedRunIsReplayed() throws IOException {
        Path tree = tree("recorded");
        Path log = directory.resolve("log");
        LinuxOptions options = LinuxOptions.of(SAMPLES.resolve("linux-ppc64"), "files", tree.toString())
                .readable(tree)
                .overlaid();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream("typed\n".getBytes(StandardCharsets.US_ASCII));
        LinuxRun run = LinuxRun.recorded(options, log, in, out, out);
        assertEquals(new Stop.Exited(0), run.run(), out.toString(StandardCharsets.US_ASCII));
        assertEquals("typed\nok\n", out.toString(StandardCharsets.US_ASCII));
        Files.delete(tree.resolve("old"));
        Files.delete(tree);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        LinuxRun repeated = LinuxRun.replayed(log, again, again, Translation.OFF);
        assertEquals(new Stop.Exited(0), repeated.run());
        assertEquals(out.toString(StandardCharsets.US_ASCII), again.toString(StandardCharsets.US_ASCII));
        assertEquals(run.machine().now(), repeated.machine().now());
    }

    /** What happened in which order, as a number. */
    private static final class Trace implements CallListener {
        private long hash;

        private void add(Task task, long what) {
            hash = (hash * 31 + task.tid()) * 31 + what;
            hash = hash * 31 + task.process().kernel().machine().now();
        }

        @Override
        public void succeeded(Task task, long result) {
            add(task, result);
        }

        @Override
        public void failed(Task task, Errno errno) {
            add(task, errno.ordinal());
        }

        @Override
        public void took(Task task, SignalInfo info) {
            add(task, info.number());
        }
    }

    /** A hundred threads over locks of each kind: the same run every time. */
    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "arm64", "amd64", "ppc64"})
    void threads(String architecture) {
        LinuxOptions options = LinuxOptions.of(SAMPLES.resolve("linux-" + architecture), "threads");
        Trace first = new Trace();
        Ended expected = run(options, first);
        assertTrue(expected.output.endsWith("ok\n"), expected.output);
        for (int i = 1; i < STRESS; i++) {
            Trace again = new Trace();
            Ended ended = run(options, again);
            assertEquals(expected.output, ended.output);
            assertEquals(expected.instructions, ended.instructions);
            assertEquals(first.hash, again.hash);
        }
    }

    /** What children had is given back; {@code -Dmimus.forks=1000} makes more of them. */
    @Test
    void forksLeaveNothing() throws IOException {
        int threads = Thread.activeCount();
        long files = openFiles();
        long before = usedHeap();
        Ended ended =
                run("mipsel", "forks", Integer.getInteger("mimus.forks", 30).toString());
        assertEquals("ok\n", ended.output);
        assertTrue(ended.run.kernel().processes().size() <= 1, "processes are left");
        assertTrue(usedHeap() - before < MOST_LEFT, "memory is left: " + (usedHeap() - before) + " bytes");
        assertEquals(threads, Thread.activeCount());
        assertTrue(openFiles() <= files + 1, "files of the host are left open");
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Descriptors of this process, where the host tells them. */
    private static long openFiles() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return 0;
        }
        System.gc(); // closes what is closed only when nobody can reach it
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.count();
        }
    }
}
