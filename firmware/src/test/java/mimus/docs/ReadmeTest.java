package mimus.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The sessions that the README and the guides show really go like that. */
final class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Path SHELL = Path.of("/bin/sh");

    /** As the launcher has them. */
    private static final String OPTIONS = "-XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow";

    /** A command and what it prints. */
    private record Step(String command, StringBuilder output) {}

    @TestFactory
    Stream<DynamicTest> sessions() throws IOException {
        List<Step> steps = new ArrayList<>();
        boolean inside = false;
        List<String> lines = new ArrayList<>(Files.readAllLines(ROOT.resolve("README.md")));
        lines.addAll(Files.readAllLines(ROOT.resolve("docs/debugger.md")));
        lines.addAll(Files.readAllLines(ROOT.resolve("docs/firmware.md")));
        for (String line : lines) {
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith("$ ")) {
                steps.add(new Step(line.substring(2), new StringBuilder()));
            } else if (inside) {
                steps.get(steps.size() - 1).output.append(line).append('\n');
            }
        }
        assertTrue(steps.size() > 3, "the README shows no session");
        return steps.stream().map(step -> DynamicTest.dynamicTest(step.command, () -> check(step)));
    }

    private static void check(Step step) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SHELL), "no shell here");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String mimus =
                "'" + java + "' " + OPTIONS + " -cp '" + System.getProperty("java.class.path") + "' mimus.cli.Main";
        Process process = new ProcessBuilder(SHELL.toString(), "-c", step.command.replace("./mimus", mimus))
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertEquals(step.output.toString(), output);
    }
}
