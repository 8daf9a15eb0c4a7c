package mimus.debugger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Programs of the host that tests use where they are installed. */
public final class Outside {
    private Outside() {}

    /** The path of a program; the test is skipped if there is none of these names. */
    public static String program(String... names) {
        for (String name : names) {
            for (String directory : System.getenv("PATH").split(":")) {
                if (Files.isExecutable(Path.of(directory, name))) {
                    return directory + "/" + name;
                }
            }
        }
        Assumptions.abort(Arrays.toString(names) + " is not installed");
        throw new IllegalStateException();
    }

    /** What a command prints, standard error included, after at most a minute. */
    public static String output(List<String> command) {
        try {
            Path file = Files.createTempFile("mimus", ".out");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(file.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            Files.delete(file);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
