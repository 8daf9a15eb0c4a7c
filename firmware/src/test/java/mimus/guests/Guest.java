package mimus.guests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.machine.Stop;

/**
 * A run of the sample that checks Linux, which has ended well.
 *
 * @param output what it wrote
 */
record Guest(LinuxRun run, String output) {
    /** The samples' folder. */
    static final Path SAMPLES = Path.of("..", "samples").toAbsolutePath().normalize();

    /** The sample for an architecture, about to run with arguments. */
    static LinuxOptions sample(String architecture, String... arguments) {
        return LinuxOptions.of(SAMPLES.resolve("linux-" + architecture), arguments);
    }

    /** Runs it. */
    static Guest run(LinuxOptions options) {
        return run(options, run -> {});
    }

    /**
     * Runs it.
     *
     * @param prepared gets the run before it begins
     */
    static Guest run(LinuxOptions options, Consumer<LinuxRun> prepared) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LinuxRun run = LinuxRun.of(options, InputStream.nullInputStream(), out, out);
        prepared.accept(run);
        Stop stop = run.run();
        String output = out.toString(StandardCharsets.US_ASCII);
        assertEquals(new Stop.Exited(0), stop, output);
        return new Guest(run, output);
    }

    /** How many instructions it took. */
    long instructions() {
        return run.machine().now();
    }
}
