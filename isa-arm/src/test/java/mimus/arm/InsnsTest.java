package mimus.arm;

import java.nio.file.Path;
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
}
