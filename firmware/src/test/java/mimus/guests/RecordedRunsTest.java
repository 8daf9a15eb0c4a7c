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
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.machine.Stop;
import mimus.translate.Translation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came in is in the record: a run is the same when neither files nor input are there any more. */
final class RecordedRunsTest {
    private static final String PYTHON = """
            import os, queue, random, select, socket, sys, threading, time
            begin = time.time()
            server = socket.create_server(("127.0.0.1", 0))
            heard = []
            def serve():
                for i in range(5):
                    with server.accept()[0] as one:
                        one.sendall(one.recv(100)[::-1] + b"%d" % int(time.time() * 1e6))
            def ask(i):
                with socket.create_connection(server.getsockname()) as one:
                    time.sleep(0.01 * i)
                    one.sendall(b"hello %d" % i)
                    heard.append(one.recv(100))
            threads = [threading.Thread(target=serve)] + [threading.Thread(target=ask, args=(i,)) for i in range(5)]
            for one in threads: one.start()
            for one in threads: one.join()
            print(sorted(heard), os.urandom(8).hex(), random.random())
            for line in sys.stdin: print("read", line.strip(), time.monotonic())
            print(os.stat("there/old").st_mtime, open("there/old").read(), os.listdir("there"))
            print(threading.Event().wait(0.5), time.time() - begin)
            """;

    @TempDir
    private Path directory;

    /** The record of a run that is given some input, and sees a file that is taken away then; and the run by it. */
    private String recordedAndReplayed(LinuxOptions options, Path tree) throws IOException {
        Path log = directory.resolve("log");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream("typed\n".getBytes(StandardCharsets.US_ASCII));
        LinuxRun run = LinuxRun.recorded(options, log, in, out, out);
        String output = ended(run, out);
        Files.delete(tree.resolve("old"));
        Files.delete(tree);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        LinuxRun repeated = LinuxRun.replayed(log, again, again, Translation.OFF);
        assertEquals(output, ended(repeated, again));
        assertEquals(run.machine().now(), repeated.machine().now());
        return output;
    }

    private static String ended(LinuxRun run, ByteArrayOutputStream out) {
        Stop stop = run.run();
        String output = out.toString(StandardCharsets.US_ASCII);
        assertEquals(new Stop.Exited(0), stop, output);
        return output;
    }

    private Path tree() throws IOException {
        Path tree = Files.createDirectory(directory.resolve("there"));
        Files.writeString(tree.resolve("old"), "old\n");
        return tree;
    }

    @Test
    void aSampleSeesTheSame() throws IOException {
        Path tree = tree();
        LinuxOptions options =
                Guest.sample("ppc64", "files", tree.toString()).readable(tree).overlaid();
        assertEquals("typed\nok\n", recordedAndReplayed(options, tree));
    }

    /** With {@code -Dmimus.sysroot=DIR}, the root of a Debian that has python: threads, sockets, time, chance, files. */
    @Test
    void pythonDoesTheSame() throws IOException {
        String root = System.getProperty("mimus.sysroot");
        Assumptions.assumeTrue(root != null, "-Dmimus.sysroot is not given");
        Path tree = tree();
        String program = PYTHON.replace("there", tree.toString());
        LinuxOptions options = LinuxOptions.of(Path.of(root, "usr/bin/python3"), "-c", program)
                .root(Path.of(root))
                .readable(tree)
                .translated(Translation.AUTO);
        String output = recordedAndReplayed(options, tree);
        assertTrue(output.contains("read typed"), output);
    }
}
