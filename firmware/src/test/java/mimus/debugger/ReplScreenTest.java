package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal sees, and a GDB beside; skipped where tmux is not installed. */
class ReplScreenTest {
    private static final String PROMPT = "mimus arm64>";

    @TempDir
    private Path home;

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

    /** The screen once it ends with a prompt and shows a text. */
    private String screen(String text) throws IOException {
        String screen = "";
        for (int i = 0; i < 150; i++) {
            screen = tmux("capture-pane", "-p").stripTrailing();
            if (screen.contains(text) && screen.endsWith(PROMPT)) {
                return screen;
            }
            pause();
        }
        throw new AssertionError("no '" + text + "' in:\n" + screen);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void type(String line) throws IOException {
        tmux("send-keys", line, "Enter");
    }

    /** From a line on, without what differs from run to run. */
    private static String from(String line, String screen) {
        return screen.substring(screen.indexOf(line))
                .replaceAll("0000ffff[0-9a-f]{8}", "STACK")
                .replaceAll("(?m) +$", "");
    }

    @Test
    void aPersonAndGdbLookAtThreads() throws IOException {
        Path socket = home.resolve("gdb");
        String sample = Path.of("..", "samples", "threads-arm64").toString();
        tmux(
                "new-session",
                "-d",
                "-x",
                "110",
                "-y",
                "45",
                "java -XX:+UseSerialGC -Duser.home=" + home + " -cp '" + System.getProperty("java.class.path")
                        + "' mimus.cli.Main debug -g " + socket + " " + sample);
        screen(PROMPT);
        type("break work");
        screen("Breakpoint 1");
        type("continue");
        String stopped = from(PROMPT + " break work", screen("breakpoint 1\n"));
        try (InputStream expected = getClass().getResourceAsStream("threads.screen")) {
            assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8).stripTrailing(), stopped);
        }
        String gdb = Outside.program("gdb-multiarch");
        String transcript = Outside.output(List.of(
                gdb,
                "-nx",
                "-batch",
                "-ex",
                "target remote " + socket,
                "-ex",
                "break add",
                "-ex",
                "continue",
                "-ex",
                "set var total = 77",
                "-ex",
                "detach",
                sample));
        assertTrue(transcript.contains("hit Breakpoint 1, add"), transcript);
        type("print total");
        String seen = screen("$1 = 77");
        assertTrue(seen.contains("[gdb#1] the guest runs\nbreakpoint 2 (gdb#1)\n[gdb#1] changed memory at 0x4"), seen);
        type("reverse-stepi");
        String back = screen("bl 0x400118");
        assertTrue(back.contains("=> 0x400178 <work+68>:  bl 0x400118"), back);
    }
}
