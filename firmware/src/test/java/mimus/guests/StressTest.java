package mimus.guests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mimus.cpu.Env;
import mimus.linux.LinuxRun;
import mimus.linux.kernel.CallListener;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.SignalInfo;
import mimus.linux.kernel.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many threads do the same each time, and many processes leave nothing.
 *
 * <p>{@code -Dmimus.stress=100} lets the threads run so many times, {@code -Dmimus.forks=1000} makes more processes.
 */
final class StressTest {
    /** What a run may leave on the heap: its kernel, and the code of what was executed. */
    private static final long MOST_LEFT = 8 << 20;

    private static final int STRESS = Integer.getInteger("mimus.stress", 2);

    /** Which instructions were executed by whom, what calls returned, and when: as a number. */
    private static final class Trace implements CallListener {
        private final LinuxRun run;
        private long hash;
        private long instructions;

        private Trace(LinuxRun run) {
            this.run = run;
        }

        static Trace of(LinuxRun run) {
            Trace trace = new Trace(run);
            run.kernel().listener(trace);
            Task first = run.kernel().turns().tasks().get(0);
            first.cpu().hooks().onInstruction(0, -1, trace::executes);
            return trace;
        }

        private void add(long what) {
            hash = hash * 0x5851_f42d_4c95_7f2dL + what;
        }

        private void executes(Env env) {
            instructions++;
            add(run.kernel().turns().current().tid());
            add(env.pc);
        }

        private void add(Task task, long what) {
            add(task.tid());
            add(what);
            add(run.machine().now());
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

    /** What a run can be told by. */
    private record Seen(String output, long instructions, long hash) {}

    private static Seen threads(String architecture) {
        Trace[] trace = new Trace[1];
        Guest guest = Guest.run(Guest.sample(architecture, "threads"), run -> trace[0] = Trace.of(run));
        return new Seen(guest.output(), trace[0].instructions, trace[0].hash);
    }

    /** A hundred threads over locks of each kind: the same run every time. */
    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "arm64", "amd64", "i386", "armel", "ppc64"})
    void threadsDoTheSame(String architecture) {
        Seen first = threads(architecture);
        assertTrue(first.output.endsWith("ok\n"), first.output);
        assertTrue(first.instructions > 100_000, "too little was seen: " + first);
        for (int i = 1; i < STRESS; i++) {
            assertEquals(first, threads(architecture));
        }
        if (STRESS > 2) {
            System.out.printf("%s: %d times %s%n", architecture, STRESS, first);
        }
    }

    /** What children had is given back. */
    @Test
    void forksLeaveNothing() throws IOException {
        int forks = Integer.getInteger("mimus.forks", 30);
        int threads = Thread.activeCount();
        long files = openFiles();
        long before = usedHeap();
        Guest guest = Guest.run(Guest.sample("mipsel", "forks", Integer.toString(forks)));
        assertEquals("ok\n", guest.output());
        assertTrue(guest.run().kernel().processes().size() <= 1, "processes are left");
        long left = usedHeap() - before;
        assertTrue(left < MOST_LEFT, "memory is left: " + left + " bytes");
        assertEquals(threads, Thread.activeCount());
        long filesLeft = openFiles() - files;
        assertTrue(filesLeft <= 1, "files of the host are left open");
        if (forks > 30) {
            System.out.printf(
                    "%d forks leave %d bytes, %d threads, %d files%n",
                    forks, left, Thread.activeCount() - threads, filesLeft);
        }
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
