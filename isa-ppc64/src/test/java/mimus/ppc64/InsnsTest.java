package mimus.ppc64;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mimus.testing.Insns;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every instruction does what its lines say. */
final class InsnsTest {
    private static final Path LINES = Path.of(System.getProperty("basedir", ""), "src", "test", "insns");

    @TestFactory
    Stream<DynamicNode> lines() {
        return Insns.folder(LINES);
    }

    /** Those that only later processors have. */
    @TestFactory
    List<DynamicNode> power9() throws IOException {
        try (Stream<Path> files = Files.list(LINES.resolve("power9"))) {
            return files.sorted()
                    .<DynamicNode>map(
                            file -> dynamicContainer(file.getFileName().toString(), Insns.file(file)))
                    .toList();
        }
    }
}
