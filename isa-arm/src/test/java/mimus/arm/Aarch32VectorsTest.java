package mimus.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mimus.embedding.Emulator;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every instruction of A32 and T32 does what QEMU saw it do, on random operands: a test per encoding. */
final class Aarch32VectorsTest {
    private static final Path COMMITTED = Path.of(System.getProperty("basedir", ""), "src", "test", "vectors-aarch32");

    /** {@code -Dmimus.vectors} names another folder, such as one with many more. */
    private static final Path VECTORS = Path.of(System.getProperty("mimus.vectors", COMMITTED.toString()));

    /** {@code -Dmimus.vectors.each} says how many of each encoding are run. */
    private static final int EACH = Integer.getInteger("mimus.vectors.each", 25);

    private static final int SHOWN = 8;

    @TestFactory
    Stream<DynamicNode> vectors() {
        return Stream.of("armhf", "thumb").map(target -> dynamicContainer(target, chapters(target)));
    }

    private static Stream<DynamicNode> chapters(String target) {
        try (Stream<Path> files = Files.list(VECTORS.resolve(target))) {
            return files.sorted().toList().stream().flatMap(file -> groups(target, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<DynamicNode> groups(String target, Path file) {
        try {
            Aarch32Vectors vectors = Aarch32Vectors.read(file);
            return vectors.groups().stream()
                    .map(group -> dynamicTest(group.syntax(), () -> agree(target, vectors, group)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void agree(String target, Aarch32Vectors vectors, Aarch32Vectors.Group group) {
        List<String> wrong = new ArrayList<>();
        try (Emulator emulator = vectors.emulator(target)) {
            for (String line :
                    group.lines().subList(0, Math.min(EACH, group.lines().size()))) {
                String differences = vectors.differences(emulator, line);
                if (!differences.isEmpty()) {
                    wrong.add(line + "\n    " + differences);
                }
            }
        }
        assertEquals(
                0,
                wrong.size(),
                () -> "of " + group.lines().size() + " vectors:\n"
                        + String.join("\n", wrong.subList(0, Math.min(SHOWN, wrong.size()))));
    }
}
