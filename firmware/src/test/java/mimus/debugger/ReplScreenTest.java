package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal sees, and a GDB beside; skipped where tmux is not installed. */
class ReplScreenTest {
    /** The longest time without anything new on the screen: to go back, a python is executed again from its beginning. */
    private static final int PATIENCE_IN_SECONDS = 240;

    @TempDir
    private Path home;

    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private String prompt;
    private String tmux;

    @BeforeEach
    void find() {
        tmux = Outside.program("tmux");
    }

    @AfterEach
    void end() throws IOException {
        if (tmux != null) {
            tmux("kill-server");
        }
    }

    private String tmux(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(tmux, "-S", home.resolve("tmux").toString()));
        command.addAll(List.of(arguments));
        Path file = Files.createTempFile(home, "tmux", ".out");
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(file.toFile())
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** Begins a debugger on the terminal; whatever it writes there comes as news, too. */
    private void start(String architecture, String... arguments) throws IOException, InterruptedException {
        prompt = "mimus " + architecture + ">";
        String command = "java -XX:+UseSerialGC -Duser.home=" + home + " -cp '" + System.getProperty("java.class.path")
                + "' mimus.cli.Main debug " + String.join(" ", arguments);
        Path pipe = home.resolve("news");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        tmux("new-session", "-d", "-x", "110", "-y", "45", "sleep 0.1; " + command);
        tmux("pipe-pane", "cat > " + pipe);
        Thread reader = new Thread(() -> listen(pipe));
        reader.setDaemon(true);
        reader.start();
    }

    private void listen(Path pipe) {
        try (InputStream in = Files.newInputStream(pipe)) {
            byte[] bytes = new byte[1 << 12];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                news.add(new String(bytes, 0, count, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The screen once it shows a text, and a prompt at its end. */
    private String screen(String text) throws IOException {
        return screen(text, prompt);
    }

    private String screen(String text, String end) throws IOException {
        int waited = 0;
        while (true) {
            String screen = tmux("capture-pane", "-p").stripTrailing();
            if (screen.contains(text) && screen.endsWith(end)) {
                return screen;
            }
            try {
                waited = news.poll(1, TimeUnit.SECONDS) == null ? waited + 1 : 0;
                if (waited > PATIENCE_IN_SECONDS) {
                    throw new AssertionError("no '" + text + "' in:\n" + screen);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void type(String line) throws IOException {
        tmux("send-keys", "-l", line); // without that, 'delete' is a key
        tmux("send-keys", "Enter");
    }

    /** From a line on, without what differs from run to run. */
    private static String from(String line, String screen) {
        return screen.substring(screen.indexOf(line))
                .replaceAll("0000ffff[0-9a-f]{8}", "STACK")
                .replaceAll("(?m) +$", "");
    }

    private String gdb(Path socket, String... commands) {
        List<String> line = new ArrayList<>(
                List.of(Outside.program("gdb-multiarch"), "-nx", "-batch", "-ex", "target remote " + socket));
        for (String command : commands) {
            line.addAll(List.of("-ex", command));
        }
        return Outside.output(line);
    }

    /** A property that names a file of the host; the test is skipped without it. */
    private static Path given(String property) {
        String value = System.getProperty(property);
        Assumptions.assumeTrue(value != null, "-D" + property + " is not given");
        return Path.of(value);
    }

    @Test
    void aPersonAndGdbLookAtThreads() throws IOException, InterruptedException {
        Path socket = home.resolve("gdb");
        String sample = Path.of("..", "samples", "threads-arm64").toString();
        start("arm64", "-g", socket.toString(), sample);
        screen(prompt);
        type("break work");
        screen("Breakpoint 1");
        type("continue");
        String stopped = from(prompt + " break work", screen("breakpoint 1\n"));
        try (InputStream expected = getClass().getResourceAsStream("threads.screen")) {
            assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8).stripTrailing(), stopped);
        }
        String transcript = gdb(socket, "file " + sample, "break add", "continue", "set var total = 77", "detach");
        assertTrue(transcript.contains("hit Breakpoint 1, add"), transcript);
        type("print total");
        String seen = screen("$1 = 77");
        assertTrue(seen.contains("[gdb#1] the guest runs\nbreakpoint 2 (gdb#1)\n[gdb#1] changed memory at 0x4"), seen);
        type("reverse-stepi");
        String back = screen("bl 0x400118");
        assertTrue(back.contains("=> 0x400178 <work+68>:  bl 0x400118"), back);
    }

    /** What is typed while the guest runs is for the guest, what is typed while it stands still for the debugger. */
    @Test
    void theTerminalIsLentToTheGuest() throws IOException, InterruptedException {
        Path lamp = Path.of("..", "samples", "lamp");
        Path socket = home.resolve("gdb");
        start(
                "cortex-m",
                "--quiet",
                "-g",
                socket.toString(),
                "--board",
                lamp.resolve("lamp.board").toString(),
                lamp.resolve("lamp.hex").toString());
        screen(prompt);
        type("continue");
        type("Hi there");
        screen("\nHi there", "");
        tmux("send-keys", "C-c");
        screen("interrupted");
        gdb(socket, "stepi", "set $r7 = 0x1234", "detach");
        screen("[gdb#1] changed r7");
        type("print/x $r7");
        String seen = screen("$1 = 0x1234");
        assertTrue(seen.contains("[gdb#1] the guest runs\nafter a step\n"), seen);
    }

    /** With {@code -Dmimus.sysroot=DIR}, the root of a Debian for arm64 that has python. */
    @Test
    void aPythonWithThreads() throws IOException, InterruptedException {
        Path root = given("mimus.sysroot");
        Path socket = home.resolve("gdb");
        Path own = Files.createDirectory(home.resolve("python")); // which lists it, and does so again to go back
        Path script = Files.writeString(own.resolve("threads.py"), """
                import threading
                def work(n):
                    gate.wait()
                    total.append(sum(range(n)))
                total = []
                gate = threading.Event()
                all = [threading.Thread(target=work, args=(n,)) for n in (10, 20, 30)]
                for one in all: one.start()
                gate.set()
                for one in all: one.join()
                print("sums", sorted(total))
                """);
        start(
                "arm64",
                "--quiet",
                "-g",
                socket.toString(),
                "-A -L",
                root.toString(),
                root.resolve("usr/bin/python3").toString(),
                script.toString());
        screen(prompt);
        type("catch syscall futex");
        screen("Catches futex");
        type("continue");
        screen("calls futex");
        type("catch none");
        type("break pthread_create");
        screen("Breakpoint 1 at");
        type("continue");
        screen("breakpoint 1");
        type("continue");
        type("info threads");
        String threads = screen("1001 ");
        assertTrue(threads.contains("* 1000"), threads);
        type("backtrace 2");
        screen("in pthread_create");
        String transcript = gdb(socket, "info threads", "info sharedlibrary", "set $x19 = 0x1234", "detach");
        assertTrue(transcript.contains("Thread 1000.1001"), transcript);
        assertTrue(transcript.contains("libc.so.6"), transcript);
        screen("[gdb#1] changed x19");
        type("reverse-stepi");
        type("print $x19 == 0x1234");
        screen("$1 = 0");
        type("delete");
        type("continue");
        screen("sums [45, 190, 435]", "mimus (ended)>");
    }

    /** With {@code -Dmimus.uboot=FILE}, U-Boot for a little-endian Malta. */
    @Test
    void uBootOnAMalta() throws IOException, InterruptedException {
        Path image = given("mimus.uboot");
        Path socket = home.resolve("gdb");
        start("mipsel", "--quiet", "-g", socket.toString(), "--board malta --bios", image.toString());
        screen(prompt);
        type("stepi 3");
        screen("after a step");
        String transcript = gdb(socket, "stepi", "info registers pc", "set $t9 = 0x1234", "break *($pc + 0)", "detach");
        assertTrue(transcript.contains("pc: 0xbfc0"), transcript);
        screen("[gdb#1] changed t9");
        type("print/x $t9");
        screen("= 0x1234");
        type("continue");
        screen("U-Boot", "maltael #");
        type("echo typed for the guest");
        screen("\ntyped for the guest\n", "maltael #");
        tmux("send-keys", "C-c");
        screen("interrupted");
        type("info registers status");
        screen("[");
        type("when");
        screen("instructions");
    }
}
