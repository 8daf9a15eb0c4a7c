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
    List<DynamicNode> lines() throws IOException {
        try (Stream<Path> files = Files.list(LINES)) {
            return files.sorted()
                    .<DynamicNode>map(
                            file -> dynamicContainer(file.getFileName().toString(), Insns.file(file)))
                    .toList();
        }
    }
}
