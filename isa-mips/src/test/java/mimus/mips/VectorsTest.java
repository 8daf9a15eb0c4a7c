package mimus.mips;

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

    private static final int BREAK = 0x0000000d;

    /** What they do is the operating system's or the debugger's answer. */
    private static final Set<String> WITHOUT = Set.of("syscall", "sdbbp", "deret");

    @TestFactory
    Stream<DynamicNode> vectors() {
        return of(VECTORS).tests();
    }

    @ParameterizedTest
    @CsvSource({"mipsel, mipsel mipsel-fr1", "mips64el, mips64el mips64el-ps"})
    void everyInstructionHasVectors(String target, String folders) {
        of(COMMITTED).requireAll(target, Set.of(folders.split(" ")), WITHOUT);
    }

    private static Vectors of(Path folder) {
        return new Vectors(folder, BREAK, MipsVectorState::new);
    }
}
