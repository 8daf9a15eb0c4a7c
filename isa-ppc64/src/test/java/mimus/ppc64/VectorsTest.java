package mimus.ppc64;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import mimus.testing.Vectors;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every instruction does what QEMU saw it do, on random operands: a test per file and encoding. */
final class VectorsTest {
    private static final Path COMMITTED = Path.of(System.getProperty("basedir", ""), "src", "test", "vectors");

    /** {@code -Dmimus.vectors} names another folder, such as one with many more. */
    private static final Path VECTORS = Path.of(System.getProperty("mimus.vectors", COMMITTED.toString()));

    /** trap */
    private static final int BREAK = 0x7fe0_0008;

    /** What they do is not the instruction's alone, or is nothing. */
    private static final Set<String> WITHOUT = Set.of(
            "sc",
            "scv",
            "mftb",
            "darn",
            "wait",
            "icbt",
            "icbi",
            "mfspr",
            "mtspr",
            "copy",
            "paste.",
            "cpabort",
            "tbegin.",
            "tend.",
            "tabort.",
            "tabortwc.",
            "tabortwci.",
            "tabortdc.",
            "tabortdci.",
            "tsr.",
            "tcheck");

    @TestFactory
    Stream<DynamicNode> vectors() {
        return of(VECTORS).tests();
    }

    @ParameterizedTest
    @CsvSource({"ppc64le:power9, ppc64le ppc64le-power9 ppc64"})
    void everyInstructionHasVectors(String target, String folders) {
        of(COMMITTED).requireAll(target, Set.of(folders.split(" ")), WITHOUT);
    }

    private static Vectors of(Path folder) {
        return new Vectors(folder, BREAK, Ppc64VectorState::new);
    }
}
