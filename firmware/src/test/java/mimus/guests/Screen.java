package mimus.guests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A terminal with somebody at it, by tmux; who asks for one where tmux is not installed is skipped. */
final class Screen implements AutoCloseable {
    /** How long it may take until something is to be seen. */
    private static final long PATIENCE_IN_SECONDS = 100;

    private final Path home;

    /**
     * Begins a shell command at a terminal of 80 columns and 24 lines.
     *
     * @param home an empty directory
     */
    Screen(Path home, String command) throws IOException {
        this.home = home;
        boolean installed = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "tmux")));
        Assumptions.assumeTrue(installed, "tmux is not installed");
        tmux("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", command);
    }

    /** The shell command that is {@code mimus} with arguments. */
    static String mimus(String arguments) {
        return "java -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path") + "' mimus.cli.Main " + arguments;
    }

    private String tmux(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("tmux", "-S", home.resolve("tmux").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** All that was written, lines that have left the screen included. */
    String text() throws IOException {
        return tmux("capture-pane", "-p", "-S", "-").stripTrailing();
    }

    /** Waits until all that was written ends with a text. */
    void await(String end) throws IOException {
        String text = text();
        for (long last = System.nanoTime() + PATIENCE_IN_SECONDS * 1_000_000_000L; !text.endsWith(end); text = text()) {
            if (System.nanoTime() > last) {
                throw new AssertionError("'" + end + "' does not come; there is\n" + text);
            }
            pause(50);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Types keys, each a character or a name that tmux has for one, and waits until a text is the last on the screen. */
    void type(String end, String... keys) throws IOException {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(List.of(keys));
        tmux(command.toArray(String[]::new));
        await(end);
    }

    /** Gives it another size, and waits until the one that was seen before is old enough to be looked at again. */
    void resize(int columns, int rows) throws IOException {
        tmux("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
        pause(1_500);
    }

    @Override
    public void close() throws IOException {
        tmux("kill-server");
    }
}
